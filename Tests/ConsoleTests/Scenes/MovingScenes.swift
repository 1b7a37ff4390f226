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
