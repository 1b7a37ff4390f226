import Screen
import Support
import Testing
import Workshop

@testable import Console

/// From pane to pane, by keys and with the mouse, on screens of any size.
@Suite struct MovingScenes {
    static let many = Script.garden.then { ledger in
        for number in 1...200 { try ledger.note("note \(number).", under: "Outils") }
    }

    @Test(arguments: [
        (["1", "2", "3"], [Pane.people, .themes, .notes]), (["&", "é", "\""], [.people, .themes, .notes]),
    ])
    func `digits go to panes, also unshifted on a French keyboard`(keys: [Character], panes: [Pane]) {
        var rehearsal = Rehearsal()
        rehearsal.presses(.escape)
        for (key, pane) in zip(keys, panes) {
            rehearsal.presses(.character(key))
            #expect(rehearsal.model.focus == pane)
        }
    }

    @Test func `Tab goes round, and back`() {
        var rehearsal = Rehearsal()
        rehearsal.presses(.escape, .character("1"))
        let forth = (0..<3).map { _ in
            rehearsal.presses(.tab)
            return rehearsal.model.focus
        }
        #expect(forth == [.themes, .notes, .people])
        rehearsal.presses(.backTab)
        #expect(rehearsal.model.focus == .notes)
    }

    @Test func `letters move as arrows do`() {
        var rehearsal = Rehearsal()
        rehearsal.presses(.escape, .character("2"), .character("j"), .character("j"))
        #expect(rehearsal.theme == "Arrosage")
        rehearsal.presses(.character("k"))
        #expect(rehearsal.theme == "Outils")
        rehearsal.presses(.character("h"))
        #expect(rehearsal.theme == "Atelier 1 – Le jardin")
        rehearsal.presses(.character("l"))
        #expect(rehearsal.model.focus == .notes)
    }

    @Test func `moving a note to where it is says that it is there`() {
        var rehearsal = Rehearsal(EditingScenes.written)
        rehearsal.goes(to: "Outils")
        rehearsal.selects("Affûter les bêches")
        rehearsal.presses(.character("m"))
        rehearsal.types("Outils")
        rehearsal.presses(.enter)
        #expect(rehearsal.footer.contains("1 note : déjà là, Outils."))
        rehearsal.presses(.character("u"))
        #expect(!rehearsal.footer.contains("classement"), "nothing was done")
    }

    @Test func `the selected note is in view wherever one goes`() {
        var rehearsal = Rehearsal(MovingScenes.many, width: 80, height: 24)
        rehearsal.goes(to: "Outils")
        rehearsal.presses(.character("3"))
        for key in [Key.end, .pageUp, .pageUp, .up, .home, .pageDown, .down, .end] {
            rehearsal.presses(key)
            if let note = rehearsal.note { rehearsal.sees(note) }
        }
        #expect(rehearsal.note == "note 200.")
    }

    @Test func `a click selects what it is on`() {
        var rehearsal = Rehearsal(EditingScenes.written)
        rehearsal.presses(.escape)
        rehearsal.clicks(on: "   Outils")
        #expect(rehearsal.theme == "Outils")
        rehearsal.clicks(on: "Un bac plus haut")
        #expect(rehearsal.note == "Un bac plus haut")
        #expect(rehearsal.model.focus == .notes)
        rehearsal.clicks(on: "Bruno Castel")
        #expect(rehearsal.model.selectedPerson?.name == "Bruno Castel")
        #expect(rehearsal.model.focus == .people)
    }

    @Test func `a click chooses from a list, and beside it closes it`() {
        var rehearsal = Rehearsal(EditingScenes.written, width: 70, height: 30)
        rehearsal.goes(to: "Outils")
        rehearsal.selects("Un bac plus haut")
        rehearsal.presses(.character("m"))
        rehearsal.clicks(on: "  Accueil")
        #expect(rehearsal.notes(under: "Accueil") == ["Un bac plus haut"])
        rehearsal.presses(.character("m"))
        rehearsal.clicks(on: "Assemblée")
        #expect(rehearsal.model.mode == .browsing)
    }

    @Test func `the wheel moves in the pane that is under it, and keys stay where they went`() {
        var rehearsal = Rehearsal(MovingScenes.many)
        rehearsal.goes(to: "Outils")
        rehearsal.turnsTheWheel(.wheelDown, over: "note 2.", times: 5)
        #expect(rehearsal.note == "note 6.")
        #expect(rehearsal.model.focus == .themes)
        rehearsal.turnsTheWheel(.wheelUp, over: "note 2.", times: 2)
        #expect(rehearsal.note == "note 4.")
    }

    @Test func `the wheel does not change which panes are shown either`() {
        var rehearsal = Rehearsal(MovingScenes.many, width: 80, height: 24)
        rehearsal.goes(to: "Outils")
        rehearsal.presses(.character("1"))
        rehearsal.turnsTheWheel(.wheelDown, over: "note 2.", times: 3)
        #expect(rehearsal.note == "note 4.")
        rehearsal.sees("1 Personnes")
        rehearsal.sees("Amina Khelif")
    }

    @Test func `the mouse does not take words from the line`() {
        var rehearsal = Rehearsal(EditingScenes.written)
        rehearsal.types("à moitié")
        rehearsal.clicks(on: "Arrosage")
        #expect(rehearsal.theme == "Arrosage")
        rehearsal.types(" finie")
        rehearsal.presses(.enter)
        #expect(rehearsal.notes(under: "Arrosage").last == "à moitié finie")
    }

    @Test func `down to one cell and back, nothing is lost`() {
        var rehearsal = Rehearsal(MovingScenes.many)
        rehearsal.types("à moitié")
        let before = rehearsal.screen
        for (width, height) in [(80, 24), (40, 12), (39, 11), (10, 3), (1, 1), (0, 0), (200, 60), (120, 40)] {
            rehearsal.resizes(width: width, height: height)
            let screen = rehearsal.screen
            #expect(screen.size == Size(width: width, height: height))
            if let cursor = screen.cursor { #expect(screen.bounds.contains(cursor)) }
        }
        #expect(rehearsal.screen == before)
        rehearsal.types(" finie")
        rehearsal.presses(.enter)
        #expect(rehearsal.notes(under: "Atelier 1 – Le jardin") == ["à moitié finie"])
    }

    @Test func `on a screen that is too small keys still reach the line`() {
        var rehearsal = Rehearsal(width: 20, height: 5)
        rehearsal.sees("est trop")
        rehearsal.captures("écrit à l’aveugle")
        #expect(rehearsal.notes(under: "Atelier 1 – Le jardin") == ["écrit à l’aveugle"])
    }
}

/// The words of notes are never cut.
@Suite struct WordScenes {
    @Test(arguments: Sizes.all)
    func `whichever note is selected, its words are whole`(size: Size) {
        var rehearsal = Rehearsal(.overfull, width: size.width, height: size.height)
        rehearsal.goes(to: "Les manches")
        rehearsal.presses(.character("3"))
        for _ in 0..<40 {
            let screen = rehearsal.screen
            let notes = Layout(rehearsal.model).notes.map(Layout.inside) ?? Rect(size)
            for y in notes.y..<notes.maxY {
                for x in notes.x..<notes.maxX { #expect(screen[Position(x: x, y: y)].text != "…", rehearsal.story) }
            }
            let words = rehearsal.note?.split(separator: " ") ?? []
            if words.count * 6 < notes.width * (notes.height - 2) { words.forEach { rehearsal.sees(String($0)) } }
            rehearsal.presses(.down)
        }
    }
}

/// What is written in the frame of the screen is true, and can be read.
@Suite struct FrameScenes {
    @Test func `a note of two themes counts once in what they have in common`() {
        var rehearsal = Rehearsal()
        rehearsal.captures("Un robinet #arrosage #outils", "Un banc #accueil #outils")
        rehearsal.presses(.escape, .character("2"))
        let counts = rehearsal.model.book.outline.reduce(into: [:]) { counts, row in
            counts[row.theme.title, default: 0] += rehearsal.model.book.counts[row.theme.id] ?? 0
        }
        #expect(counts["Atelier 1 – Le jardin"] == 2)
        #expect(counts["Outils"] == 2)
        #expect(counts["Arrosage"] == 1)
        #expect(counts["Atelier 3 – Le voisinage"] == 1)
        rehearsal.sees("2 notes")
    }

    @Test func `a group is no note, in any count`() {
        let rehearsal = Rehearsal(.usual)
        #expect(rehearsal.model.book.total == 16)
        rehearsal.sees("16 notes")
        rehearsal.sees("─ 16 ╮")
        rehearsal.sees("─ 12 ╮")
        rehearsal.sees("▾ Atelier 1 – Le jardin      12")
    }

    @Test(arguments: [40, 80, 120])
    func `every mode says how it is left`(width: Int) {
        let entrances: [(inout Rehearsal) -> Void] = [
            { _ in }, { $0.presses(.escape, .character("/")) }, { $0.presses(.escape, .character("s")) },
            { $0.presses(.escape, .character("?")) }, { $0.presses(.escape, .character(":")) },
            { $0.presses(.escape, .character("2"), .character("e")) }, { $0.presses(.escape, .character("r")) },
            { $0.pastes("un\ndeux") },
        ]
        for enter in entrances {
            var rehearsal = Rehearsal(width: width, height: 24)
            enter(&rehearsal)
            #expect(rehearsal.footer.contains("Échap"), rehearsal.story)
            #expect(!rehearsal.footer.contains("…"))
        }
    }

    @Test func `the key of the help is the one that works there`() {
        var rehearsal = Rehearsal()
        #expect(rehearsal.footer.hasSuffix("F1 aide"))
        rehearsal.presses(.escape)
        #expect(rehearsal.footer.hasSuffix("? aide"))
        rehearsal.presses(.character(":"))
        #expect(!rehearsal.footer.contains("aide"))
    }

    @Test func `a fault is told whole on the smallest screen`() {
        let why = "NON ENREGISTRÉ, le disque est plein : journal/d-1.jsonl"
        let rehearsal = Rehearsal(width: 40, height: 12, saving: .failed(why))
        for word in why.split(separator: " ") { rehearsal.sees(String(word)) }
        rehearsal.sees("Assemblée")
    }

    @Test(arguments: [
        ("Les outils › Les petits › Les manches", 40, "Les outils › Les petits › Les manches"),
        ("Les outils › Les petits › Les manches", 30, "… › Les petits › Les manches"),
        ("Les outils › Les petits › Les manches", 20, "… › Les manches"),
        ("Les outils › Les petits › Les manches", 8, "Les man…"), ("Les manches", 4, "Les…"), ("", 0, ""),
    ])
    func `the end of a path stays longest`(path: String, columns: Int, shown: String) {
        #expect(ThemePath.fitted(path, to: columns) == shown)
    }
}
