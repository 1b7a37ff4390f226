import Screen
import Support
import Testing
import Workshop

@testable import Console

/// Text that comes all at once is shown before it is anything.
@Suite struct PastingScenes {
    static let fifty = (1...50).map { "- idée numéro \($0)" }.joined(separator: "\n")

    @Test func `fifty lines are fifty notes in one step`() {
        var rehearsal = Rehearsal()
        rehearsal.pastes(PastingScenes.fifty)
        rehearsal.sees("50 lignes → 50 contributions")
        #expect(rehearsal.state.contributions.isEmpty)
        rehearsal.presses(.enter)
        #expect(rehearsal.notes(under: "Atelier 1 – Le jardin").count == 50)
        #expect(rehearsal.notes(under: "Atelier 1 – Le jardin").last == "idée numéro 50")
        // The capture line is open: a `u` would be typed into it.
        rehearsal.sees("50 notes de plus. Ctrl-Z annule tout d’un coup.")
        rehearsal.presses(.control("z"))
        #expect(rehearsal.notes(under: "Atelier 1 – Le jardin").isEmpty)
        rehearsal.presses(.control("y"))
        #expect(rehearsal.notes(under: "Atelier 1 – Le jardin").count == 50)
    }

    @Test func `what is pasted while a paste is shown joins it`() {
        var rehearsal = Rehearsal()
        rehearsal.pastes("une\ndeux")
        rehearsal.pastes("trois\nquatre")
        rehearsal.sees("4 lignes → 4 contributions")
        rehearsal.presses(.enter)
        #expect(rehearsal.notes(under: "Atelier 1 – Le jardin") == ["une", "deux", "trois", "quatre"])
    }

    @Test func `a paste that is longer than the box says how much more there is`() {
        var rehearsal = Rehearsal(width: 80, height: 24)
        rehearsal.pastes(PastingScenes.fifty)
        rehearsal.sees("idée numéro 10")
        rehearsal.doesNotSee("idée numéro 50")
        rehearsal.sees("de plus")
    }

    @Test func `signs that were pasted are text, which the box says, and count where that is asked for`() {
        var rehearsal = Rehearsal()
        rehearsal.pastes("! Voté\n> Relancer la CAF @Amina pour vendredi #buvette\nrien de plus")
        rehearsal.sees("Les signes ? ! > ~ restent du texte")
        rehearsal.presses(.left)
        rehearsal.sees("[signes compris]")
        rehearsal.doesNotSee("restent du texte")
        rehearsal.sees("> Relancer la CAF pour vendredi — Amina Khelif → Atelier 2 – La fête de juin")
        rehearsal.presses(.enter)
        #expect(rehearsal.contribution("Voté")?.kind == .decision)
        #expect(rehearsal.contribution("Relancer la CAF pour vendredi")?.kind == .action)
        #expect(rehearsal.authors(of: "Relancer la CAF pour vendredi") == ["Amina Khelif"])
        #expect(rehearsal.notes(under: "Atelier 1 – Le jardin") == ["Voté", "rien de plus"])
        #expect(rehearsal.notes(under: "Buvette") == ["Relancer la CAF pour vendredi"])
    }

    @Test func `a pasted sign does not look like the kind of a note`() throws {
        var rehearsal = Rehearsal()
        rehearsal.captures("! Ce sera le 19 juin")
        rehearsal.pastes("! Voté\ndeux")
        rehearsal.presses(.enter)
        let real = try #require(rehearsal.position(of: "! Ce sera"))
        let pasted = try #require(rehearsal.position(of: "! Voté"))
        let styles = [(real, "! Ce sera"), (pasted, "! Voté")].map { position, text in
            rehearsal.screen[Position(x: position.x - text.count / 2, y: position.y)].style
        }
        #expect(styles[0] != styles[1])
    }

    @Test func `indents become sub-notes`() {
        var rehearsal = Rehearsal()
        rehearsal.pastes("Les outils\n  deux bêches\n  une scie\nLe reste")
        rehearsal.presses(.enter)
        #expect(rehearsal.notes(under: "Atelier 1 – Le jardin") == ["Les outils", "Le reste"])
        #expect(rehearsal.subnotes(of: "Les outils") == ["deux bêches", "une scie"])
    }

    @Test func `the same text can be read by paragraph, or as one note`() {
        var rehearsal = Rehearsal()
        rehearsal.pastes("un\ndeux\n\ntrois")
        rehearsal.sees("3 lignes → 2 contributions")
        rehearsal.presses(.left)
        rehearsal.sees("3 lignes → 3 contributions")
        rehearsal.presses(.right)
        rehearsal.presses(.right)
        rehearsal.sees("3 lignes → 1 contribution")
        rehearsal.presses(.enter)
        #expect(rehearsal.notes(under: "Atelier 1 – Le jardin") == ["un\ndeux\n\ntrois"])
    }

    @Test func `a chat log gives its authors`() {
        var rehearsal = Rehearsal()
        rehearsal.pastes("18:05 Amina Khelif: il pleut trop\n18:06 Paul: pas assez\n18:07 Amina Khelif: ça dépend")
        rehearsal.sees("3 lignes → 3 contributions, 2")
        rehearsal.presses(.enter)
        #expect(rehearsal.authors(of: "il pleut trop") == ["Amina Khelif"])
        #expect(rehearsal.authors(of: "pas assez") == ["Paul"])
    }

    @Test func `Esc gives it up`() {
        var rehearsal = Rehearsal()
        rehearsal.pastes(PastingScenes.fifty)
        rehearsal.presses(.escape)
        #expect(rehearsal.state.contributions.isEmpty)
        rehearsal.doesNotSee("idée numéro 1")
    }

    @Test func `one line goes where the cursor is, and nothing in it is a sign`() {
        var rehearsal = Rehearsal()
        rehearsal.types("Il a dit : ")
        rehearsal.pastes("#outils @amina")
        rehearsal.presses(.enter)
        #expect(rehearsal.notes(under: "Atelier 1 – Le jardin") == ["Il a dit : #outils @amina"])
    }

    @Test func `lines pasted into words that are being typed go between them`() {
        var rehearsal = Rehearsal()
        rehearsal.types("avant ")
        rehearsal.pastes("un\ndeux")
        rehearsal.presses(.enter)
        #expect(rehearsal.notes(under: "Atelier 1 – Le jardin") == ["avant un\ndeux"])
    }

    @Test func `keys that come in a burst are never commands`() {
        var rehearsal = Rehearsal()
        rehearsal.presses(.escape)
        rehearsal.pastes("xxx\nuuu\nq")
        #expect(!rehearsal.hasQuit)
        rehearsal.sees("3 lignes → 3 contributions")
    }

    @Test func `what is too long for a field is refused at once, and nothing is lost`() {
        var rehearsal = Rehearsal()
        rehearsal.types("avant")
        rehearsal.pastes(String(repeating: "mot ", count: 5_000))
        rehearsal.sees("Trop long pour être collé ici")
        #expect(rehearsal.line == "avant")
        rehearsal.presses(.escape, .character("3"))
        rehearsal.pastes(String(repeating: "une ligne\n", count: 110_000))
        rehearsal.sees("Trop long pour être collé ici")
        #expect(rehearsal.model.mode == .browsing)
    }
}
