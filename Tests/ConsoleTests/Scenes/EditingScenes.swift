import Support
import Testing
import Workshop

@testable import Console

/// Notes that are there are corrected, filed, counted.
@Suite struct EditingScenes {
    static let written = Script.garden.then { ledger in
        for (text, theme) in [
            ("Des gants pour les enfants", "Outils"), ("Affûter les bêches", "Outils"), ("Un bac plus haut", "Outils"),
            ("Fermer l’eau le soir", "Arrosage"),
        ] {
            try ledger.note(text, under: theme)
        }
    }

    func rehearsal(on theme: String = "Outils") -> Rehearsal {
        var rehearsal = Rehearsal(EditingScenes.written)
        rehearsal.goes(to: theme)
        return rehearsal
    }

    @Test func `e corrects the words`() {
        var rehearsal = rehearsal()
        rehearsal.selects("Un bac plus haut")
        rehearsal.presses(.character("e"))
        rehearsal.types(" d’un mètre")
        rehearsal.presses(.enter)
        #expect(rehearsal.notes(under: "Outils").contains("Un bac plus haut d’un mètre"))
    }

    @Test func `R reformulates, and the words that were said stay`() {
        var rehearsal = rehearsal()
        rehearsal.selects("Un bac plus haut")
        rehearsal.presses(.character("R"))
        rehearsal.presses(.home)
        rehearsal.types("Il faudrait : ")
        rehearsal.presses(.enter)
        let note = rehearsal.contribution("Un bac plus haut")
        #expect(note?.reformulation == "Il faudrait : Un bac plus haut")
        rehearsal.sees("Il faudrait : Un bac plus haut")
    }

    @Test func `an edit that is given up changes nothing`() {
        var rehearsal = rehearsal()
        rehearsal.selects("Un bac plus haut")
        rehearsal.presses(.character("e"))
        rehearsal.types(" et autre chose")
        rehearsal.presses(.escape)
        #expect(rehearsal.notes(under: "Outils").contains("Un bac plus haut"))
    }

    @Test func `no key but Esc takes the words of an edit away`() {
        var rehearsal = rehearsal()
        rehearsal.selects("Un bac plus haut")
        rehearsal.presses(.character("e"))
        rehearsal.types(" d’un mètre")
        rehearsal.presses(.function(1), .escape, .control("p"), .control("s"), .control("c"), .tab, .pageDown)
        #expect(rehearsal.wordsAtCursor?.hasSuffix("Un bac plus haut d’un mètre") == true)
    }

    @Test func `a number of dots that is typed replaces the one that is there`() {
        var rehearsal = rehearsal()
        rehearsal.selects("Un bac plus haut")
        rehearsal.presses(.character("v"), .character("="))
        rehearsal.types("7")
        rehearsal.presses(.enter)
        #expect(rehearsal.contribution("Un bac plus haut")?.votes.dots == 7)
        rehearsal.presses(.character("="), .end)
        rehearsal.types("0")
        rehearsal.presses(.enter)
        #expect(rehearsal.contribution("Un bac plus haut")?.votes.dots == 70)
    }

    @Test func `the marked notes move together`() {
        var rehearsal = rehearsal()
        rehearsal.marks("Des gants pour les enfants", "Un bac plus haut")
        rehearsal.presses(.character("m"))
        rehearsal.sees("Ranger 2 notes sous…")
        rehearsal.chooses("accueil")
        #expect(rehearsal.notes(under: "Accueil") == ["Des gants pour les enfants", "Un bac plus haut"])
        #expect(rehearsal.notes(under: "Outils") == ["Affûter les bêches"])
        rehearsal.sees("2 notes → Accueil. u annule.")
        #expect(rehearsal.model.notes.marked.isEmpty)
        rehearsal.presses(.character("u"))
        #expect(rehearsal.notes(under: "Outils").count == 3)
    }

    @Test func `marks are counted where the marked notes are out of sight, and Esc takes them off`() {
        var rehearsal = rehearsal()
        rehearsal.marks("Des gants pour les enfants", "Un bac plus haut")
        rehearsal.sees("2 marquées · 3")
        rehearsal.goes(to: "Arrosage")
        rehearsal.sees("2 marquées · 1")
        rehearsal.presses(.escape)
        rehearsal.doesNotSee("marquées")
    }

    @Test func `m takes the words of a path, and says so where there is nothing to find`() {
        var rehearsal = rehearsal()
        rehearsal.selects("Affûter les bêches")
        rehearsal.presses(.character("m"))
        rehearsal.types("introuvable")
        rehearsal.presses(.enter)
        rehearsal.sees("Rien ne correspond.")
        rehearsal.presses(.control("u"))
        rehearsal.chooses("fete/ben")
        let homes = rehearsal.contribution("Affûter les bêches")?.themes ?? []
        #expect(
            homes.map { rehearsal.state.path(to: $0).map(\.title) } == [["Atelier 2 – La fête de juin", "Bénévoles"]])
        rehearsal.sees("1 note → Atelier 2 – La fête de juin › Bénévoles. u annule.")
    }

    @Test func `m does not propose the theme where all the notes are already`() {
        var rehearsal = rehearsal()
        rehearsal.selects("Affûter les bêches")
        rehearsal.presses(.character("m"))
        guard case .choosing(let chooser) = rehearsal.model.mode else { return rehearsal.complain("no list") }
        #expect(!chooser.items.contains { $0.isSuggestion && $0.label.hasPrefix("≈ Outils") })
    }

    @Test func `m without marks moves the selected note`() {
        var rehearsal = rehearsal()
        rehearsal.selects("Affûter les bêches")
        rehearsal.presses(.character("m"))
        rehearsal.chooses("bruit")
        #expect(rehearsal.notes(under: "Bruit") == ["Affûter les bêches"])
    }

    @Test func `a adds a theme, and takes it off`() {
        var rehearsal = rehearsal()
        rehearsal.selects("Des gants pour les enfants")
        rehearsal.presses(.character("a"))
        rehearsal.chooses("accueil")
        #expect(rehearsal.notes(under: "Accueil") == ["Des gants pour les enfants"])
        #expect(rehearsal.notes(under: "Outils").contains("Des gants pour les enfants"))
        rehearsal.sees("×2")
        rehearsal.presses(.character("a"))
        rehearsal.sees("✓ Accueil")
        rehearsal.chooses("accueil")
        #expect(rehearsal.notes(under: "Accueil").isEmpty)
    }

    @Test func `the star puts a note forward`() {
        var rehearsal = rehearsal()
        rehearsal.selects("Affûter les bêches")
        rehearsal.presses(.character("*"))
        #expect(rehearsal.contribution("Affûter les bêches")?.isHighlighted == true)
        rehearsal.sees("★ Affûter les bêches")
    }

    @Test func `v and V count dots, and = types their number`() {
        var rehearsal = rehearsal()
        rehearsal.selects("Affûter les bêches")
        rehearsal.presses(.character("v"), times: 3)
        rehearsal.presses(.character("V"))
        #expect(rehearsal.contribution("Affûter les bêches")?.votes.dots == 2)
        rehearsal.presses(.character("="))
        rehearsal.presses(.backspace)
        rehearsal.types("17")
        rehearsal.presses(.enter)
        #expect(rehearsal.contribution("Affûter les bêches")?.votes.dots == 17)
        rehearsal.sees("17 voix")
    }

    @Test func `dots never go below none, and words are not a number`() {
        var rehearsal = rehearsal()
        rehearsal.selects("Affûter les bêches")
        rehearsal.presses(.character("V"))
        #expect(rehearsal.contribution("Affûter les bêches")?.votes.isEmpty == true)
        rehearsal.presses(.character("="))
        rehearsal.types("douze")
        rehearsal.presses(.enter)
        rehearsal.sees("Cela n’est pas compris : tapez un nombre.")
        #expect(rehearsal.wordsAtCursor?.hasSuffix("douze") == true)
    }

    @Test func `a note changes its place among the others`() {
        var rehearsal = rehearsal()
        rehearsal.selects("Un bac plus haut")
        rehearsal.presses(.shiftUp)
        #expect(
            rehearsal.notes(under: "Outils") == [
                "Des gants pour les enfants", "Un bac plus haut", "Affûter les bêches",
            ])
        rehearsal.presses(.shiftUp)
        #expect(rehearsal.notes(under: "Outils").first == "Un bac plus haut")
        #expect(rehearsal.note == "Un bac plus haut")
        rehearsal.presses(.shiftUp)
        rehearsal.presses(.shiftDown, times: 4)
        #expect(rehearsal.notes(under: "Outils").last == "Un bac plus haut")
    }

    @Test func `what is set aside can be taken back`() {
        var rehearsal = rehearsal()
        rehearsal.selects("Affûter les bêches")
        rehearsal.presses(.character("x"))
        rehearsal.sees("1 note sous Écartées. u annule.")
        rehearsal.doesNotSee("Affûter les bêches")
        rehearsal.presses(.character("2"), .end)
        rehearsal.sees("Affûter les bêches")
        rehearsal.selects("Affûter les bêches")
        rehearsal.presses(.character("x"))
        #expect(
            rehearsal.notes(under: "Outils") == [
                "Des gants pour les enfants", "Affûter les bêches", "Un bac plus haut",
            ])
    }
}
