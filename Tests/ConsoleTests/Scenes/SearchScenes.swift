import Support
import Testing
import Workshop

@testable import Console

/// Any note is a few letters away.
@Suite struct SearchScenes {
    static let written = EditingScenes.written.then { ledger in
        try ledger.note("Le chœur des écoles", under: "Musique")
        try ledger.note("Éclairer la scène", under: "Musique")
    }

    @Test(arguments: ["choeur", "CHŒUR", "ecol", "choe ecoles"])
    func `neither case nor accents nor ligatures matter`(query: String) {
        var rehearsal = Rehearsal(SearchScenes.written)
        rehearsal.presses(.escape, .character("/"))
        rehearsal.types(query)
        rehearsal.sees("Le chœur des écoles")
        rehearsal.sees("Atelier 2 – La fête de juin › Musique")
        rehearsal.doesNotSee("Éclairer la scène")
    }

    @Test func `what was found can be worked with, and Esc leaves the search`() {
        var rehearsal = Rehearsal(SearchScenes.written)
        rehearsal.presses(.escape, .character("/"))
        rehearsal.types("eclair")
        rehearsal.presses(.enter)
        #expect(rehearsal.note == "Éclairer la scène")
        rehearsal.presses(.character("v"), .character("*"))
        #expect(rehearsal.contribution("Éclairer la scène")?.votes.dots == 1)
        rehearsal.presses(.escape)
        rehearsal.sees("Des gants pour les enfants")
    }

    @Test func `nothing found is said`() {
        var rehearsal = Rehearsal(SearchScenes.written)
        rehearsal.presses(.escape, .character("/"))
        rehearsal.types("hélicoptère")
        rehearsal.sees("Rien ne correspond.")
        rehearsal.presses(.escape)
        rehearsal.doesNotSee("Rien ne correspond.")
    }

    @Test func `moving to another theme leaves the search`() {
        var rehearsal = Rehearsal(SearchScenes.written)
        rehearsal.presses(.escape, .character("/"))
        rehearsal.types("choeur")
        rehearsal.presses(.enter, .character("2"), .down)
        rehearsal.sees("Affûter les bêches")
        rehearsal.doesNotSee("Chercher")
    }
}
