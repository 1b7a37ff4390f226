import Support
import Testing
import Workshop

@testable import Console

/// The tree of themes.
@Suite struct ThemeTreeScenes {
    @Test(arguments: ["n", "N"])
    func `a theme that is taken back leaves one where one was`(key: String) {
        var rehearsal = Rehearsal()
        rehearsal.goes(to: "Outils")
        rehearsal.presses(.character("2"), .character(Character(key)))
        rehearsal.types("Semis")
        rehearsal.presses(.enter)
        rehearsal.types("Récoltes")
        rehearsal.presses(.enter, .escape, .character("u"))
        #expect(rehearsal.model.selectedTheme == rehearsal.theme(titled: "Semis"))
        rehearsal.presses(.character("u"), .character("c"))
        rehearsal.sees("Outils ▏")
    }

    @Test func `the palette opens the line without a theme, for what is filed later`() {
        var rehearsal = Rehearsal()
        rehearsal.presses(.control("p"))
        rehearsal.types("sans thème")
        rehearsal.presses(.enter)
        rehearsal.captures("à voir")
        #expect(rehearsal.notes(under: nil) == ["à voir"])
    }

    @Test func `n adds themes after the selected one, in the order they are typed`() {
        var rehearsal = Rehearsal()
        rehearsal.goes(to: "Outils")
        rehearsal.presses(.character("n"))
        rehearsal.types("Compost")
        rehearsal.presses(.enter)
        rehearsal.types("Serre")
        rehearsal.presses(.enter, .escape)
        #expect(
            rehearsal.themes.prefix(5) == ["Atelier 1 – Le jardin", "  Outils", "  Compost", "  Serre", "  Arrosage"])
        #expect(rehearsal.theme == "Serre")
    }

    @Test func `N adds a theme under the selected one`() {
        var rehearsal = Rehearsal()
        rehearsal.goes(to: "Outils")
        rehearsal.presses(.character("N"))
        rehearsal.types("À main")
        rehearsal.presses(.enter)
        rehearsal.types("À moteur")
        rehearsal.presses(.enter, .escape)
        #expect(rehearsal.themes[1...3] == ["  Outils", "    À main", "    À moteur"])
    }

    @Test func `the first theme of a workshop that has none`() {
        var rehearsal = Rehearsal(.empty)
        rehearsal.presses(.escape, .character("2"), .character("n"))
        rehearsal.types("Tour de table")
        rehearsal.presses(.enter, .escape)
        #expect(rehearsal.themes == ["Tour de table"])
        rehearsal.presses(.character("c"))
        rehearsal.captures("Bonsoir")
        #expect(rehearsal.notes(under: "Tour de table") == ["Bonsoir"])
    }

    @Test func `a title that says no more than a number is typed over`() {
        var rehearsal = Rehearsal(.empty)
        rehearsal.presses(.escape, .character("2"), .character("n"))
        rehearsal.types("Atelier 2")
        rehearsal.presses(.enter, .escape, .character("e"))
        rehearsal.types("Les publics")
        rehearsal.presses(.enter)
        #expect(rehearsal.themes == ["Les publics"])
        rehearsal.presses(.character("e"))
        rehearsal.types(" loin")
        rehearsal.presses(.enter)
        #expect(rehearsal.themes == ["Les publics loin"])
    }

    @Test func `e renames`() {
        var rehearsal = Rehearsal()
        rehearsal.goes(to: "Outils")
        rehearsal.presses(.character("e"))
        rehearsal.types(" et machines")
        rehearsal.presses(.enter)
        #expect(rehearsal.themes[1] == "  Outils et machines")
        rehearsal.sees("Outils et machines")
    }

    @Test func `a theme moves up and down among its siblings, and under another`() {
        var rehearsal = Rehearsal()
        rehearsal.goes(to: "Arrosage")
        rehearsal.presses(.shiftUp)
        #expect(rehearsal.themes[1...2] == ["  Arrosage", "  Outils"])
        rehearsal.presses(.shiftDown)
        #expect(rehearsal.themes[1...2] == ["  Outils", "  Arrosage"])
        rehearsal.presses(.character("m"))
        rehearsal.chooses("voisinage")
        #expect(rehearsal.themes.suffix(4) == ["Atelier 3 – Le voisinage", "  Accueil", "  Bruit", "  Arrosage"])
        #expect(rehearsal.theme == "Arrosage")
    }

    @Test func `Space folds, and the arrow unfolds`() {
        var rehearsal = Rehearsal()
        rehearsal.goes(to: "Atelier 1 – Le jardin")
        rehearsal.sees("▾ Atelier 1 – Le jardin")
        rehearsal.presses(.character(" "))
        rehearsal.sees("▸ Atelier 1 – Le jardin")
        rehearsal.doesNotSee("Arrosage")
        rehearsal.presses(.right)
        rehearsal.sees("Arrosage")
    }

    @Test func `a note that goes under a folded theme does not unfold it`() {
        var rehearsal = Rehearsal()
        rehearsal.goes(to: "Atelier 2 – La fête de juin")
        rehearsal.presses(.character(" "), .home, .character("c"))
        rehearsal.captures("Une fanfare #musique")
        rehearsal.sees("▸ Atelier 2 – La fête de juin")
        #expect(rehearsal.notes(under: "Musique") == ["Une fanfare"])
    }

    @Test func `a theme is set aside with its notes, and comes back with them`() {
        var rehearsal = Rehearsal(EditingScenes.written)
        rehearsal.goes(to: "Outils")
        rehearsal.presses(.character("x"))
        rehearsal.sees("Thème écarté avec ce qu’il contient. u annule.")
        #expect(!rehearsal.themes.contains("  Outils"))
        rehearsal.presses(.character(":"))
        rehearsal.chooses("reprendre les thèmes")
        #expect(rehearsal.themes[1] == "  Outils")
        #expect(rehearsal.notes(under: "Outils").count == 3)
    }

    @Test func `the form of a theme says its prompt and who leads it`() {
        var rehearsal = Rehearsal()
        rehearsal.goes(to: "Atelier 1 – Le jardin")
        rehearsal.presses(.character("E"), .down)
        rehearsal.types("Comment s’en occuper à plusieurs ?")
        rehearsal.presses(.enter)
        rehearsal.presses(.end, .up)
        rehearsal.types("Amina Khelif, Rosa")
        rehearsal.presses(.enter, .escape)
        let theme = rehearsal.theme(titled: "Atelier 1 – Le jardin").flatMap { rehearsal.state.themes[$0] }
        #expect(theme?.prompt == "Comment s’en occuper à plusieurs ?")
        #expect(theme?.leaders.compactMap { rehearsal.state.person($0)?.name } == ["Amina Khelif", "Rosa"])
        rehearsal.sees("Comment s’en occuper à plusieurs ?")
    }
}
