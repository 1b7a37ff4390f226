import Support
import Testing
import Workshop

@testable import Console

/// Notes under notes.
@Suite struct GroupingScenes {
    func rehearsal() -> Rehearsal {
        var rehearsal = Rehearsal(EditingScenes.written)
        rehearsal.goes(to: "Outils")
        return rehearsal
    }

    @Test func `+ adds sub-notes, one after the other`() {
        var rehearsal = rehearsal()
        rehearsal.selects("Affûter les bêches")
        rehearsal.presses(.character("+"))
        rehearsal.types("chaque printemps")
        rehearsal.presses(.enter)
        rehearsal.types("avec une pierre")
        rehearsal.presses(.enter, .escape)
        #expect(rehearsal.subnotes(of: "Affûter les bêches") == ["chaque printemps", "avec une pierre"])
        rehearsal.sees("└ chaque printemps")
    }

    @Test func `- takes a sub-note out`() {
        var rehearsal = rehearsal()
        rehearsal.selects("Affûter les bêches")
        rehearsal.presses(.character("-"))
        rehearsal.sees("Cette note n’est pas sous une autre.")
        rehearsal.presses(.character("+"))
        rehearsal.types("chaque printemps")
        rehearsal.presses(.enter, .escape)
        rehearsal.selects("chaque printemps")
        rehearsal.presses(.character("-"))
        #expect(rehearsal.subnotes(of: "Affûter les bêches").isEmpty)
        #expect(rehearsal.notes(under: "Outils").contains("chaque printemps"))
    }

    @Test func `g groups the marked notes under a title, which counts them`() {
        var rehearsal = rehearsal()
        rehearsal.marks("Des gants pour les enfants", "Affûter les bêches")
        rehearsal.presses(.character("g"), .control("u"))
        rehearsal.types("L’atelier du samedi")
        rehearsal.presses(.enter)
        #expect(rehearsal.notes(under: "Outils") == ["L’atelier du samedi", "Un bac plus haut"])
        #expect(rehearsal.subnotes(of: "L’atelier du samedi") == ["Des gants pour les enfants", "Affûter les bêches"])
        rehearsal.sees("▣ L’atelier du samedi")
        rehearsal.sees("2 notes")
        #expect(rehearsal.note == "L’atelier du samedi")
    }

    @Test func `a group within a group is no note more`() {
        var rehearsal = rehearsal()
        rehearsal.marks("Des gants pour les enfants", "Affûter les bêches")
        rehearsal.presses(.character("g"), .control("u"))
        rehearsal.types("Samedi")
        rehearsal.presses(.enter)
        rehearsal.selects("Un bac plus haut")
        rehearsal.presses(.character("g"), .control("u"))
        rehearsal.types("Dimanche")
        rehearsal.presses(.enter)
        rehearsal.marks("Samedi", "Dimanche")
        rehearsal.presses(.character("g"), .control("u"))
        rehearsal.types("Le tout")
        rehearsal.presses(.enter)
        rehearsal.sees("▣ Le tout")
        rehearsal.sees("3 notes")
        rehearsal.sees("3\u{A0}notes groupées\u{A0}: «\u{A0}Le tout\u{A0}»")
    }

    @Test func `a group's title is suggested by its first note, and replaced by what is typed`() {
        var rehearsal = rehearsal()
        rehearsal.marks("Des gants pour les enfants", "Affûter les bêches")
        rehearsal.presses(.character("g"))
        rehearsal.sees("Titre du groupe ▏ Des gants pour les enfants")
        rehearsal.types("Samedi")
        rehearsal.presses(.enter)
        #expect(rehearsal.notes(under: "Outils").contains("Samedi"))
    }

    @Test func `a group is taken apart, and nothing of it is lost`() {
        var rehearsal = rehearsal()
        rehearsal.marks("Des gants pour les enfants", "Affûter les bêches")
        rehearsal.presses(.character("g"), .enter)
        rehearsal.presses(.enter)
        rehearsal.chooses("défaire")
        #expect(
            Set(rehearsal.notes(under: "Outils")) == [
                "Des gants pour les enfants", "Affûter les bêches", "Un bac plus haut",
            ])
    }

    @Test func `a group becomes a theme`() {
        var rehearsal = rehearsal()
        rehearsal.marks("Des gants pour les enfants", "Affûter les bêches")
        rehearsal.presses(.character("g"), .control("u"))
        rehearsal.types("Entretien")
        rehearsal.presses(.enter, .enter)
        rehearsal.chooses("faire du groupe")
        #expect(rehearsal.themes.contains("    Entretien"))
        #expect(rehearsal.notes(under: "Entretien") == ["Des gants pour les enfants", "Affûter les bêches"])
        rehearsal.presses(.character("u"))
        #expect(!rehearsal.themes.contains("    Entretien"))
        #expect(rehearsal.subnotes(of: "Entretien") == ["Des gants pour les enfants", "Affûter les bêches"])
    }
}
