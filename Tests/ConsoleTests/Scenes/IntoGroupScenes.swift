import Support
import Testing
import Workshop

@testable import Console

/// Notes go into a group that is there.
@Suite struct IntoGroupScenes {
    /// A group of two notes under *Outils*.
    static func rehearsal() -> Rehearsal {
        var rehearsal = Rehearsal(
            EditingScenes.written.then { ledger in
                try ledger.note("Une serre", under: "Outils")
                let ids = ledger.state.sequence.prefix(2)
                try ledger.perform(.group(Array(ids), title: "Samedi"))
            })
        rehearsal.goes(to: "Outils")
        return rehearsal
    }

    @Test func `g puts marked notes into the group that is marked with them, and asks no title`() {
        var rehearsal = Self.rehearsal()
        rehearsal.marks("Une serre", "Samedi", "Un bac plus haut")
        rehearsal.presses(.character("g"))
        #expect(rehearsal.model.mode == .browsing)
        rehearsal.sees("2\u{A0}notes → groupe «\u{A0}Samedi\u{A0}». u annule.")
        #expect(rehearsal.notes(under: "Outils") == ["Samedi"])
        #expect(rehearsal.subnotes(of: "Samedi").count == 4)
        #expect(rehearsal.note == "Samedi")
        rehearsal.presses(.character("u"))
        rehearsal.sees("Annulé\u{A0}: 2\u{A0}notes dans le groupe «\u{A0}Samedi\u{A0}».")
        #expect(rehearsal.subnotes(of: "Samedi").count == 2)
    }

    @Test func `g says so where the marked notes are in the group already`() {
        var rehearsal = Self.rehearsal()
        rehearsal.marks("Samedi", "Affûter les bêches")
        rehearsal.presses(.character("g"))
        rehearsal.sees("Déjà dans le groupe «\u{A0}Samedi\u{A0}».")
        #expect(rehearsal.subnotes(of: "Samedi").count == 2)
    }

    @Test func `a group of another theme takes what is marked, on the board too`() {
        var rehearsal = Self.rehearsal()
        rehearsal.marks("Samedi")
        rehearsal.goes(to: "Arrosage")
        rehearsal.marks("Fermer l’eau le soir")
        rehearsal.presses(.character("b"), .character("g"))
        #expect(rehearsal.subnotes(of: "Samedi").contains("Fermer l’eau le soir"), rehearsal.story)
        #expect(rehearsal.notes(under: "Arrosage").isEmpty)
    }

    @Test func `two marked groups go under a title that is asked`() {
        var rehearsal = Self.rehearsal()
        rehearsal.marks("Une serre")
        rehearsal.presses(.character("g"), .enter)
        rehearsal.marks("Samedi", "Une serre")
        rehearsal.presses(.character("g"))
        rehearsal.sees("Titre du groupe")
    }
}
