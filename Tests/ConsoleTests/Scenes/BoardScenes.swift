import Screen
import Support
import Testing
import Workshop

@testable import Console

/// The contributions as a wall of sticky notes.
@Suite struct BoardScenes {
    func rehearsal(_ title: String = "Atelier 1 – Le jardin", width: Int = 120, height: Int = 40) -> Rehearsal {
        var rehearsal = Rehearsal(.usual, width: width, height: height)
        rehearsal.opens(board: title)
        return rehearsal
    }

    @Test func `b switches between list and board, and keeps the note that is selected`() {
        var rehearsal = Rehearsal(.usual)
        rehearsal.goes(to: "Outils")
        rehearsal.selects("Prêts entre voisins")
        rehearsal.presses(.character("b"))
        rehearsal.doesNotSee("2 Thèmes")
        #expect(rehearsal.note == "Prêts entre voisins")
        rehearsal.presses(.character("b"))
        rehearsal.sees("2 Thèmes")
        #expect(rehearsal.note == "Prêts entre voisins")
    }

    @Test func `columns are the children of the theme, with what stands right under it first`() {
        let rehearsal = rehearsal()
        let columns = rehearsal.model.boardColumns
        #expect(columns.count == 4)
        #expect(columns[0].isOwn)
        for title in ["Outils", "Arrosage", "Bénévoles"] { rehearsal.sees(title) }
        #expect(rehearsal.note == "Un cahier de bord à l’entrée")
    }

    @Test func `arrows go where the eye goes`() {
        var rehearsal = rehearsal()
        rehearsal.presses(.right)
        #expect(rehearsal.theme == "Outils")
        #expect(rehearsal.note == "Des outils rangés par taille, et une liste de ce qui manque")
        rehearsal.presses(.down, .down)
        #expect(rehearsal.note == "Qui a la clé de la remise quand il pleut")
        // In the next column something hangs at about the same height.
        rehearsal.presses(.right)
        #expect(rehearsal.theme == "Arrosage")
        #expect(rehearsal.note == "On arrose le soir, jamais à midi")
        // An empty column can be gone to: what is captured then lands there.
        rehearsal.presses(.right)
        #expect(rehearsal.theme == "Bénévoles")
        #expect(rehearsal.note == nil)
        rehearsal.presses(.character("c"))
        rehearsal.captures("Un tour de garde")
        #expect(rehearsal.notes(under: "Bénévoles") == ["Un tour de garde"])
    }

    @Test func `Shift and an arrow move a note to the next column, where it stays selected`() {
        var rehearsal = rehearsal()
        rehearsal.presses(.shiftRight)
        #expect(rehearsal.notes(under: "Atelier 1 – Le jardin").isEmpty)
        #expect(rehearsal.notes(under: "Outils").contains("Un cahier de bord à l’entrée"))
        #expect(rehearsal.note == "Un cahier de bord à l’entrée")
        rehearsal.presses(.shiftRight)
        #expect(rehearsal.notes(under: "Arrosage").contains("Un cahier de bord à l’entrée"))
        rehearsal.sees("u annule")
        rehearsal.presses(.character("u"), .character("u"))
        #expect(rehearsal.notes(under: "Atelier 1 – Le jardin") == ["Un cahier de bord à l’entrée"])
        #expect(rehearsal.note == "Un cahier de bord à l’entrée")
    }

    @Test func `a note of several themes keeps the others when it changes column`() {
        var rehearsal = rehearsal("Atelier 1 – Le jardin")
        rehearsal.presses(.character("a"))
        rehearsal.chooses("musique")
        rehearsal.presses(.shiftRight)
        let note = rehearsal.contribution("Un cahier de bord à l’entrée")
        let titles = Set((note?.themes ?? []).compactMap { rehearsal.state.themes[$0]?.title })
        #expect(titles == ["Outils", "Musique"])
    }

    @Test func `Shift and an arrow change the place of a note in its column`() {
        var rehearsal = rehearsal()
        rehearsal.presses(.right, .shiftDown)
        #expect(rehearsal.notes(under: "Outils").first == "Prêts entre voisins")
        rehearsal.presses(.shiftUp)
        #expect(rehearsal.notes(under: "Outils").last == "Qui a la clé de la remise quand il pleut")
    }

    @Test func `marked notes are moved, voted for, highlighted and set aside together`() {
        var rehearsal = rehearsal()
        rehearsal.presses(.right, .character(" "), .character(" "))
        rehearsal.sees("2 marquées")
        rehearsal.presses(.character("v"), .character("*"))
        let group = rehearsal.contribution("Prêts entre voisins")
        #expect(group?.votes.dots == 1 && group?.isHighlighted == true)
        rehearsal.presses(.shiftRight)
        #expect(rehearsal.notes(under: "Outils") == ["Qui a la clé de la remise quand il pleut"])
        #expect(rehearsal.notes(under: "Arrosage").contains("Prêts entre voisins"))
        // What was carried to one column may go on to the next.
        rehearsal.presses(.shiftRight)
        #expect(rehearsal.notes(under: "Bénévoles").count == 2)
        rehearsal.presses(.character("x"))
        #expect(rehearsal.notes(under: "Bénévoles").isEmpty)
        rehearsal.presses(.character("u"))
        #expect(rehearsal.notes(under: "Bénévoles").count == 2)
    }

    @Test func `moving ten notes takes fewer than twenty keys`() {
        var rehearsal = Rehearsal(.overfull)
        rehearsal.opens(board: "Les manches")
        let before = rehearsal.notes(under: "Les manches")
        // Mark one, go on to the tenth, mark up to there, move, type some of the theme, Enter.
        var keys: [Key] = [.character(" ")] + Array(repeating: .right, count: 8) + [.character("M"), .character("m")]
        keys += "table 7".map { .character($0) } + [.enter]
        #expect(keys.count < 20)
        for key in keys { rehearsal.presses(key) }
        let title = "Table 7 – Une question qui tient à peine sur la ligne"
        #expect(rehearsal.notes(under: title) == Array(before.prefix(10)))
        #expect(rehearsal.notes(under: "Les manches") == Array(before.dropFirst(10)))
    }

    @Test func `A marks the whole column, and takes the marks off again`() {
        var rehearsal = rehearsal()
        rehearsal.presses(.right, .character("A"))
        rehearsal.sees("3 marquées")
        rehearsal.presses(.shiftLeft)
        #expect(rehearsal.notes(under: "Outils").isEmpty)
        #expect(rehearsal.notes(under: "Atelier 1 – Le jardin").count == 4)
        #expect(rehearsal.subnotes(of: "Prêts entre voisins").count == 3)
        rehearsal.presses(.character("A"), .character("A"))
        #expect(rehearsal.model.notes.marked.isEmpty)
    }

    @Test func `a group shows its count, opens, closes, and is taken apart`() {
        var rehearsal = rehearsal()
        rehearsal.presses(.right, .down)
        rehearsal.sees("▸ ▣ Prêts entre voisins")
        rehearsal.sees("3 notes")
        rehearsal.doesNotSee("La faux de Bruno")
        rehearsal.presses(.character("o"))
        rehearsal.sees("▾ ▣ Prêts entre voisins")
        rehearsal.sees("└ La faux de Bruno")
        // What is inside is selected like any note.
        rehearsal.presses(.down, .down)
        #expect(rehearsal.note == "La faux de Bruno")
        rehearsal.presses(.character("v"))
        #expect(rehearsal.contribution("La faux de Bruno")?.votes.dots == 1)
        rehearsal.presses(.character("o"))
        #expect(rehearsal.note == "Prêts entre voisins")
        rehearsal.doesNotSee("La faux de Bruno")
        rehearsal.presses(.character("G"))
        #expect(rehearsal.notes(under: "Outils").contains("La faux de Bruno"))
        rehearsal.sees("La faux de Bruno")
    }

    @Test func `< goes up to all ateliers, > into one`() {
        var rehearsal = rehearsal("Arrosage")
        #expect(rehearsal.model.boardColumns.isEmpty)
        rehearsal.presses(.character("<"))
        #expect(rehearsal.theme == "Arrosage")
        rehearsal.sees("Bénévoles")
        rehearsal.presses(.character("<"))
        rehearsal.sees("Toute la séance")
        #expect(rehearsal.theme == "Atelier 1 – Le jardin")
        rehearsal.presses(.character("<"))
        rehearsal.sees("C’est tout en haut.")
        rehearsal.presses(.right, .character(">"))
        #expect(rehearsal.theme == "Musique")
        rehearsal.presses(.character(">"))
        #expect(rehearsal.model.boardColumns.isEmpty)
        #expect(rehearsal.note == "Une sono à prêter")
    }

    @Test func `from all ateliers side by side, what is without a theme is filed, and back`() {
        var rehearsal = rehearsal()
        rehearsal.presses(.character("<"), .right, .right, .right)
        #expect(rehearsal.note == "À ranger plus tard")
        rehearsal.presses(.shiftLeft)
        #expect(rehearsal.notes(under: "Atelier 3 – Le voisinage") == ["À ranger plus tard"])
        rehearsal.presses(.shiftRight)
        #expect(rehearsal.notes(under: nil) == ["À ranger plus tard"])
    }

    @Test func `in a grid arrows go to the card beside and below, Shift moves the note there`() {
        var rehearsal = rehearsal("Arrosage", width: 120)
        let notes = rehearsal.notes(under: "Arrosage")
        #expect(rehearsal.note == notes[0])
        rehearsal.presses(.right)
        #expect(rehearsal.note == notes[1])
        rehearsal.presses(.left, .down)
        #expect(rehearsal.note == notes[4])
        rehearsal.presses(.up, .shiftRight)
        #expect(rehearsal.notes(under: "Arrosage").prefix(2) == [notes[1], notes[0]])
        #expect(rehearsal.note == notes[0])
    }

    @Test func `narrow screens show what is left and right, and follow the selection`() {
        var rehearsal = rehearsal(width: 40, height: 12)
        rehearsal.sees("3 ›")
        rehearsal.presses(.right, .right)
        rehearsal.sees("‹ 2")
        rehearsal.sees("1 ›")
        rehearsal.sees("Arrosage")
    }

    @Test func `a note that is taller than the wall scrolls before the next one comes`() {
        var rehearsal = Rehearsal(.garden, width: 40, height: 12)
        rehearsal.presses(.escape)
        rehearsal.presses(.character("c"))
        let words = (1...120).map { "mot\($0)" }.joined(separator: " ")
        rehearsal.captures(words, "La suivante")
        rehearsal.opens(board: "Atelier 1 – Le jardin")
        rehearsal.presses(.home)
        rehearsal.sees("mot1 ")
        rehearsal.doesNotSee("mot60")
        for _ in 0..<6 where !rehearsal.screen.shows("mot120") { rehearsal.presses(.down) }
        rehearsal.sees("mot120")
        #expect(rehearsal.note == words)
        rehearsal.presses(.down)
        #expect(rehearsal.note == "La suivante")
    }

    @Test func `a click selects, the wheel scrolls`() {
        var rehearsal = rehearsal()
        rehearsal.clicks(on: "Qui a la clé")
        #expect(rehearsal.note == "Qui a la clé de la remise quand il pleut")
        #expect(rehearsal.theme == "Outils")
        rehearsal.turnsTheWheel(.wheelUp, over: "Qui a la clé")
        #expect(rehearsal.note == "Prêts entre voisins")
    }

    @Test func `another device's notes come in, and the one that is selected stays`() {
        var rehearsal = Rehearsal(.usual, devices: 2)
        rehearsal.opens(board: "Atelier 1 – Le jardin")
        rehearsal.presses(.right, .down)
        let outils = rehearsal.theme(titled: "Outils")
        var draft = Draft("De l’autre bout de la salle")
        draft.themes = outils.map { [.existing($0)] } ?? []
        draft.place = .first
        rehearsal.anotherDevice(.capture([draft]))
        rehearsal.sees("De l’autre bout")
        #expect(rehearsal.note == "Prêts entre voisins")
    }

    @Test func `what was found hangs as a grid too`() {
        var rehearsal = rehearsal()
        rehearsal.presses(.character("/"))
        rehearsal.types("pret")
        rehearsal.presses(.enter)
        rehearsal.sees("Une sono à prêter")
        rehearsal.presses(.character("<"))
        rehearsal.sees("C’est tout en haut.")
        rehearsal.presses(.escape)
        rehearsal.sees("Arrosage")
    }
}
