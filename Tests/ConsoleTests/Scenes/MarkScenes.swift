import Support
import Testing
import Workshop

@testable import Console

/// Marks are acted on wherever they are, and what cannot be seen is said.
@Suite struct MarkScenes {
    /// Two notes of *Outils* are marked, and another theme is shown.
    static func rehearsal(on theme: String) -> Rehearsal {
        var rehearsal = Rehearsal(EditingScenes.written)
        rehearsal.goes(to: "Outils")
        rehearsal.marks("Des gants pour les enfants", "Affûter les bêches")
        rehearsal.goes(to: theme)
        rehearsal.presses(.character("3"))
        return rehearsal
    }

    @Test func `in an empty theme the marks are acted on`() {
        var rehearsal = Self.rehearsal(on: "Musique")
        rehearsal.sees("2 marquées")
        #expect(rehearsal.footer.contains("v une gommette"), rehearsal.story)
        rehearsal.presses(.character("v"), .character("*"))
        #expect(rehearsal.contribution("Affûter les bêches")?.votes.dots == 1)
        #expect(rehearsal.contribution("Affûter les bêches")?.isHighlighted == true)
        rehearsal.presses(.character("x"))
        #expect(rehearsal.contribution("Affûter les bêches")?.isSetAside == true)
        rehearsal.presses(.character("u"), .character("m"))
        rehearsal.chooses("musique")
        #expect(rehearsal.notes(under: "Musique").count == 2)
    }

    @Test func `where nothing is marked in an empty theme, nothing is chosen`() {
        var rehearsal = Self.rehearsal(on: "Musique")
        rehearsal.presses(.escape, .character("3"), .character("x"))
        rehearsal.sees("Aucune note n’est choisie.")
    }
}
