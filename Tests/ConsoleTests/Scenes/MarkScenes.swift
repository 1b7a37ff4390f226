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

    @Test func `what is done to marks that are out of sight says so`() {
        var rehearsal = Self.rehearsal(on: "Arrosage")
        rehearsal.marks("Fermer l’eau le soir")
        rehearsal.presses(.character("x"))
        rehearsal.sees("3\u{A0}notes (dont 2 hors de vue) sous Écartées. u annule.")
        rehearsal.presses(.character("u"), .character("*"))
        rehearsal.sees("3\u{A0}notes (dont 2 hors de vue) changées. u annule.")
        rehearsal.presses(.character("v"))
        rehearsal.sees("3\u{A0}notes (dont 2 hors de vue) changées. u annule.")
        rehearsal.presses(.character("m"))
        rehearsal.chooses("musique")
        rehearsal.sees("3\u{A0}notes (dont 2 hors de vue) → Musique. u annule.")
    }

    @Test func `a search that leaves marks out says so of what is done to them, the room's dots too`() {
        var rehearsal = Self.rehearsal(on: "Outils")
        rehearsal.presses(.character(":"))
        rehearsal.chooses("dire combien")
        rehearsal.types("12")
        rehearsal.presses(.enter, .character("/"))
        rehearsal.types("gants")
        rehearsal.presses(.enter, .character("v"))
        rehearsal.sees("2\u{A0}notes (dont 1 hors de vue) changées. u annule.")
        rehearsal.sees("gommettes sur 12")
    }

    @Test func `marks that are in view are no news, on the board in any of its columns`() {
        var rehearsal = Self.rehearsal(on: "Outils")
        rehearsal.presses(.character("x"))
        rehearsal.sees("2\u{A0}notes sous Écartées.")
        rehearsal.presses(.character("u"))
        rehearsal.goes(to: "Arrosage")
        rehearsal.presses(.character("3"), .character("b"), .character("<"), .character("x"))
        rehearsal.sees("2\u{A0}notes sous Écartées.")
    }

    @Test func `what was set aside is not acted on with the next key, nor grouped with what is seen`() throws {
        var rehearsal = Self.rehearsal(on: "Outils")
        rehearsal.presses(.character("x"))
        rehearsal.doesNotSee("marquées")
        rehearsal.selects("Un bac plus haut")
        rehearsal.presses(.character("x"))
        #expect(rehearsal.contribution("Un bac plus haut")?.isSetAside == true)
        #expect(rehearsal.contribution("Affûter les bêches")?.isSetAside == true)
    }

    @Test func `what another device sets aside is no group to put notes into`() throws {
        var rehearsal = Rehearsal(EditingScenes.written, devices: 2)
        rehearsal.goes(to: "Outils")
        rehearsal.marks("Des gants pour les enfants", "Affûter les bêches")
        rehearsal.presses(.character("g"))
        rehearsal.types("Petit matériel")
        rehearsal.presses(.enter)
        let group = try #require(rehearsal.state.contributions.values.first { $0.kind == .group }).id
        rehearsal.anotherDevice(.setAside([group], true))
        #expect(throws: Refusal.themeAside) {
            let note = try #require(rehearsal.contribution("Fermer l’eau le soir")).id
            _ = try rehearsal.state.decide(.nest([note], under: group), ids: .seeded(1))
        }
    }
}
