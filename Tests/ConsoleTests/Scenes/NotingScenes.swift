import Support
import Testing
import Workshop

@testable import Console

/// What is said is typed, and saved.
@Suite struct NotingScenes {
    @Test func `a session opens ready to note`() {
        let rehearsal = Rehearsal()
        #expect(rehearsal.wordsAtCursor == " Atelier 1 – Le jardin ▏ ")
        rehearsal.sees("Ce qui se dit, puis Entrée")
        rehearsal.sees("Entrée noter")
    }

    @Test func `a note costs its words and one Enter, and goes under the selected theme`() {
        var rehearsal = Rehearsal()
        rehearsal.goes(to: "Arrosage")
        rehearsal.presses(.character("c"))
        rehearsal.captures("Un tour de rôle l’été", "Récupérer l’eau du toit")
        #expect(rehearsal.notes(under: "Arrosage") == ["Un tour de rôle l’été", "Récupérer l’eau du toit"])
        #expect(rehearsal.line.isEmpty)
        #expect(rehearsal.note == "Récupérer l’eau du toit")
        rehearsal.sees("▌ Un tour de rôle l’été")
    }

    @Test func `a comma or a colon behind a mark at the beginning goes with it`() {
        var rehearsal = Rehearsal()
        rehearsal.captures("#bruit, un mur", "#bruit : des haies", "@Bruno, des volets", "@Bruno : des rideaux")
        #expect(rehearsal.notes(under: "Bruit") == ["un mur", "des haies"])
        #expect(rehearsal.notes(under: "Atelier 1 – Le jardin") == ["des volets", "des rideaux"])
        rehearsal.captures("#bruit @Bruno, un store")
        rehearsal.types("#bruit")
        rehearsal.presses(.tab)
        rehearsal.types(" @Bruno, une bâche")
        rehearsal.presses(.enter)
        #expect(rehearsal.notes(under: "Bruit") == ["un mur", "des haies", "un store", "une bâche"])
        var plain = PlainRehearsal(.garden)
        #expect(plain.types("#bruit @Bruno Castel, un puits").contains(": un puits"))
    }

    @Test func `a comma or a colon before marks that leave the text leaves it too`() {
        var rehearsal = Rehearsal()
        rehearsal.captures("Des haies, #bruit, @Bruno", "Un kiosque : #bruit", "Un mur, =4 #bruit", "Une liste : a, b")
        #expect(rehearsal.notes(under: "Bruit") == ["Des haies", "Un kiosque", "Un mur"])
        #expect(rehearsal.notes(under: "Atelier 1 – Le jardin") == ["Une liste : a, b"])
    }

    @Test func `a workshop without themes takes notes all the same`() {
        var rehearsal = Rehearsal(.empty)
        rehearsal.captures("On verra plus tard où cela va")
        #expect(rehearsal.notes(under: nil) == ["On verra plus tard où cela va"])
        rehearsal.sees("On verra plus tard où cela va")
    }

    @Test func `while the line is empty, the arrows change the theme`() {
        var rehearsal = Rehearsal()
        rehearsal.presses(.down)
        #expect(rehearsal.theme == "Outils")
        rehearsal.captures("Une brouette qui roule")
        #expect(rehearsal.notes(under: "Outils") == ["Une brouette qui roule"])
    }

    @Test func `Alt-Enter breaks the line, Enter saves both`() {
        var rehearsal = Rehearsal()
        rehearsal.types("Deux choses :")
        rehearsal.presses(.altEnter)
        rehearsal.types("la seconde")
        rehearsal.presses(.enter)
        #expect(rehearsal.notes(under: "Atelier 1 – Le jardin") == ["Deux choses :\nla seconde"])
    }

    @Test func `the line keeps its words across Esc`() {
        var rehearsal = Rehearsal()
        rehearsal.types("Une phrase qui n’est pas finie")
        rehearsal.presses(.escape)
        rehearsal.doesNotSee("Une phrase qui n’est pas finie")
        rehearsal.presses(.character("2"), .down, .character("c"))
        #expect(rehearsal.line == "Une phrase qui n’est pas finie")
        rehearsal.types(", ça y est")
        rehearsal.presses(.enter)
        #expect(rehearsal.notes(under: "Outils") == ["Une phrase qui n’est pas finie, ça y est"])
    }

    @Test func `on the empty line the arrows go from theme to theme, and what is said next goes there`() {
        var rehearsal = Rehearsal()
        rehearsal.presses(.down)
        rehearsal.captures("Une pelle de plus")
        rehearsal.presses(.down, .up, .up)
        rehearsal.captures("Un portillon")
        #expect(rehearsal.notes(under: "Outils") == ["Une pelle de plus"])
        #expect(rehearsal.notes(under: "Atelier 1 – Le jardin") == ["Un portillon"])
    }

    @Test func `the palette opened over the capture line goes back to it`() {
        var rehearsal = Rehearsal()
        rehearsal.types("Une brou")
        rehearsal.presses(.control("p"), .escape)
        rehearsal.types("ette")
        rehearsal.presses(.enter)
        #expect(rehearsal.notes(under: "Atelier 1 – Le jardin") == ["Une brouette"])
    }

    @Test func `a mark that names nothing is saved as typed, and that is said`() {
        var rehearsal = Rehearsal()
        rehearsal.captures("Repeindre #clotures")
        rehearsal.sees("cela ne désigne rien de sûr")
        rehearsal.sees("#clotures")
        #expect(rehearsal.notes(under: "Atelier 1 – Le jardin") == ["Repeindre #clotures"])
    }

    @Test func `blanks alone are not a note`() {
        var rehearsal = Rehearsal()
        rehearsal.types("   ")
        rehearsal.presses(.enter)
        #expect(rehearsal.state.contributions.isEmpty)
        rehearsal.presses(.backspace, times: 3)
        rehearsal.presses(.enter)
        #expect(rehearsal.effects.isEmpty)
    }

    @Test func `dots at the end are counted, not written`() {
        var rehearsal = Rehearsal()
        rehearsal.captures("Planter un figuier =19")
        #expect(rehearsal.contribution("Planter un figuier")?.votes.dots == 19)
        rehearsal.sees("19 voix")
    }

    @Test func `a very long note is whole on the screen and in the workshop`() {
        let words = (1...120).map { "mot\($0)" }
        var rehearsal = Rehearsal(width: 80, height: 24)
        rehearsal.captures(words.joined(separator: " "))
        #expect(rehearsal.notes(under: "Atelier 1 – Le jardin") == [words.joined(separator: " ")])
        for word in words { rehearsal.sees(word) }
    }

    @Test func `q says that words wait in the capture line before it loses them`() {
        var rehearsal = Rehearsal()
        rehearsal.types("Une idée à moitié")
        rehearsal.presses(.escape, .character("q"))
        rehearsal.sees("La ligne de saisie n’est pas vide")
        #expect(!rehearsal.hasQuit)
        rehearsal.presses(.character("c"), .enter, .escape, .character("q"))
        #expect(rehearsal.contribution("Une idée à moitié") != nil && rehearsal.hasQuit)
    }

    @Test func `q twice quits, words in the capture line or not`() {
        var rehearsal = Rehearsal()
        rehearsal.types("Une idée à moitié")
        rehearsal.presses(.escape, .character("q"), .character("q"))
        #expect(rehearsal.hasQuit)
    }
}
