import Support
import Testing
import Workshop

@testable import Console

/// What is done with groups is said, and what undoing it brings back.
@Suite struct GroupSentenceScenes {
    func rehearsal() -> Rehearsal { IntoGroupScenes.rehearsal() }

    @Test func `grouping is said, and undoing it does not read as a lost note`() {
        var rehearsal = rehearsal()
        rehearsal.marks("Une serre", "Un bac plus haut")
        rehearsal.presses(.character("g"))
        rehearsal.types("Abris")
        rehearsal.presses(.enter)
        rehearsal.sees("2\u{A0}notes groupées\u{A0}: «\u{A0}Abris\u{A0}». u annule.")
        rehearsal.presses(.character("u"))
        rehearsal.sees("Annulé\u{A0}: groupement «\u{A0}Abris\u{A0}».")
        rehearsal.presses(.control("r"))
        rehearsal.sees("Rétabli\u{A0}: groupement «\u{A0}Abris\u{A0}».")
    }

    @Test func `grouping notes of several themes says under which they are now`() {
        var rehearsal = rehearsal()
        rehearsal.marks("Une serre", "Un bac plus haut")
        rehearsal.goes(to: "Arrosage")
        rehearsal.marks("Fermer l’eau le soir")
        rehearsal.presses(.character("g"))
        rehearsal.types("Abris")
        rehearsal.presses(.enter)
        rehearsal.sees("3\u{A0}notes (dont 2 hors de vue) groupées sous Outils\u{A0}: «\u{A0}Abris\u{A0}»")
    }

    @Test func `undoing G says that a group was taken apart`() {
        var rehearsal = rehearsal()
        rehearsal.selects("Samedi")
        rehearsal.presses(.character("G"))
        rehearsal.sees("Groupe défait\u{A0}: 2\u{A0}notes. u annule.")
        rehearsal.presses(.character("u"))
        rehearsal.sees("Annulé\u{A0}: dégroupement de «\u{A0}Samedi\u{A0}».")
    }

    @Test func `undoing that a group became a theme says so`() {
        var rehearsal = rehearsal()
        rehearsal.selects("Samedi")
        rehearsal.presses(.enter)
        rehearsal.chooses("faire du groupe")
        rehearsal.presses(.character("u"))
        rehearsal.sees("Annulé\u{A0}: groupe «\u{A0}Samedi\u{A0}» devenu un thème.")
    }

    @Test func `x on a group says how many notes go with it`() {
        var rehearsal = rehearsal()
        rehearsal.selects("Samedi")
        rehearsal.presses(.character("x"))
        rehearsal.sees("Groupe «\u{A0}Samedi\u{A0}» avec ses 2\u{A0}notes sous Écartées. u annule.")
        rehearsal.presses(.character("u"))
        rehearsal.marks("Samedi", "Une serre")
        rehearsal.presses(.character("x"))
        rehearsal.sees("1\u{A0}note et groupe «\u{A0}Samedi\u{A0}» avec ses 2\u{A0}notes sous Écartées.")
    }

    @Test func `votes on a group's own title that go aside with it are told`() {
        var rehearsal = rehearsal()
        rehearsal.selects("Samedi")
        rehearsal.presses(.character("v"), .character("v"), .character("G"))
        rehearsal.sees("Groupe défait\u{A0}: 2\u{A0}notes\u{A0}; ses 2\u{A0}voix sont écartées avec lui. u annule.")
        rehearsal.presses(.character("u"), .character("V"), .enter)
        rehearsal.chooses("faire du groupe")
        rehearsal.sees("devenu le thème Samedi\u{A0}; sa voix est écartée avec lui. u annule.")
        rehearsal.presses(.character("u"), .character("H"))
        rehearsal.selects("Samedi")
        rehearsal.presses(.character("G"))
        rehearsal.sees("2\u{A0}notes\u{A0}; ses voix sont écartées avec lui. u annule.")
    }
}
