import Screen
import Support
import Testing
import Workshop

@testable import Console

/// Closing, and what comes after.
@Suite struct ClosingScenes {
    private func closed() -> Rehearsal {
        var rehearsal = Rehearsal(EditingScenes.written)
        rehearsal.presses(.escape, .character(":"))
        rehearsal.chooses("clore la séance")
        return rehearsal
    }

    private func seated() -> Rehearsal {
        let script = TimeScenes.planned.then { ledger in
            try ledger.perform(.seatDevice(ledger.theme(titled: "Atelier 1 – Le jardin")))
        }
        var rehearsal = Rehearsal(script)
        rehearsal.presses(.function(7), .escape, .character(":"))
        rehearsal.chooses("clore la séance")
        return rehearsal
    }

    @Test func `at a table, closing asks what is meant, and a table alone ends its clocks`() {
        var rehearsal = seated()
        rehearsal.sees("Clore quoi")
        rehearsal.presses(.enter)
        #expect(!rehearsal.state.isClosed)
        #expect(rehearsal.state.timed.allSatisfy { $0.ended != nil })
        rehearsal.sees("La séance continue pour les autres tables.")
    }

    @Test func `at a table, the whole session can be closed`() {
        var rehearsal = seated()
        rehearsal.presses(.down, .enter)
        #expect(rehearsal.state.isClosed)
        rehearsal.sees("Compte-rendu écrit")
    }

    @Test func `a note into a closed session says that the compte-rendu lacks it, and how to write it again`() {
        var rehearsal = closed()
        rehearsal.presses(.character("c"))
        rehearsal.captures("Encore un oubli du soir")
        rehearsal.sees("Le compte-rendu n’est pas à jour")
        rehearsal.sees("« Écrire de nouveau le compte-rendu », dans la palette (Échap, puis :).")
        rehearsal.presses(.escape, .character("q"))
        #expect(!rehearsal.hasQuit)
        rehearsal.sees("q encore une fois pour quitter")
        rehearsal.presses(.character("q"))
        #expect(rehearsal.hasQuit)
    }

    @Test func `what was written again is not asked about`() {
        var rehearsal = closed()
        rehearsal.presses(.character("c"))
        rehearsal.captures("Encore un oubli du soir")
        rehearsal.presses(.escape, .character(":"))
        rehearsal.chooses("Écrire de nouveau")
        rehearsal.sees("Compte-rendu écrit")
        rehearsal.presses(.character("q"))
        #expect(rehearsal.hasQuit)
    }

    @Test func `closing a closed session writes its compte-rendu again`() {
        var rehearsal = closed()
        rehearsal.presses(.character("c"))
        rehearsal.captures("Encore un oubli du soir")
        rehearsal.presses(.escape, .character(":"))
        rehearsal.chooses("clore la séance")
        rehearsal.sees("Compte-rendu écrit")
        #expect(!rehearsal.model.isReportStale)
    }

    @Test func `tables gathered into a closed session leave the compte-rendu behind`() {
        var rehearsal = closed()
        rehearsal.send(.gathered(.joined(.init("l1/s : 41 notes"))))
        rehearsal.sees("l1/s : 41 notes")
        rehearsal.sees("e compte-rendu n’est pas à jour")
    }

    @Test func `the queue is empty once the session is closed`() {
        var rehearsal = Rehearsal(EditingScenes.written)
        rehearsal.presses(.escape, .character("3"), .character("f"))
        rehearsal.types("Bruno Castel")
        rehearsal.presses(.enter)
        rehearsal.sees("demandent la parole")
        rehearsal.presses(.character(":"))
        rehearsal.chooses("clore la séance")
        rehearsal.doesNotSee("demandent la parole\u{A0}:")
    }

    @Test func `who was on the list for the floor and has left is passed over, and that is said`() {
        var rehearsal = Rehearsal()
        rehearsal.presses(.escape, .character("3"))
        for name in ["Bruno Castel", "Chloé Duquesne"] {
            rehearsal.presses(.character("f"))
            rehearsal.types(name)
            rehearsal.presses(.enter)
        }
        rehearsal.passes(seconds: 120)
        rehearsal.selects(person: "Bruno Castel")
        rehearsal.presses(.character("o"))
        #expect(rehearsal.person("Bruno Castel")?.departure.isEmpty == false)
        rehearsal.presses(.character("P"))
        rehearsal.sees("Parti·e : Bruno Castel. Chloé Duquesne a la parole.")
        #expect(rehearsal.state.queue(at: nil).isEmpty)
    }

    @Test func `what is noted after closing and taken back leaves the compte-rendu as it was written`() {
        var rehearsal = Rehearsal(EditingScenes.written)
        rehearsal.presses(.escape, .character(":"))
        rehearsal.types("clore")
        rehearsal.presses(.enter, .escape, .character("c"))
        rehearsal.types("Note de trop")
        rehearsal.presses(.enter)
        rehearsal.sees("n’est pas à jour")
        rehearsal.presses(.control("z"))
        rehearsal.doesNotSee("n’est pas à jour")
        rehearsal.presses(.escape, .character("q"))
        #expect(rehearsal.hasQuit)
    }
}
