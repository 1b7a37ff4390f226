import Screen
import Support
import Testing
import Workshop

@testable import Console

/// The program ends in the midst of a line that is not the capture line: the words are there again.
@Suite struct InterruptedScenes {
    /// Kills the program, and opens it again as it does.
    private func revives(_ rehearsal: inout Rehearsal) throws {
        let written = try #require(rehearsal.model.interrupted?.written)
        let line = try #require(InterruptedLine(written))
        #expect(line.written == written)
        rehearsal.restarts(resuming: line)
    }

    private func rehearsal() -> Rehearsal {
        var rehearsal = Rehearsal(EditingScenes.written)
        rehearsal.goes(to: "Outils")
        rehearsal.selects("Un bac plus haut")
        return rehearsal
    }

    @Test func `the correction of a note`() throws {
        var rehearsal = rehearsal()
        rehearsal.presses(.character("e"))
        rehearsal.types(" d’un mètre")
        rehearsal.presses(.altEnter)
        rehearsal.types("ou deux")
        try revives(&rehearsal)
        rehearsal.sees("Un bac plus haut d’un mètre")
        rehearsal.sees("Repris là où c’était")
        rehearsal.presses(.enter)
        #expect(rehearsal.notes(under: "Outils").contains("Un bac plus haut d’un mètre\nou deux"))
        #expect(rehearsal.model.interrupted == nil)
    }

    @Test func `what goes on being typed goes where it would have gone`() throws {
        var noting = Rehearsal()
        noting.goes(to: "Buvette")
        noting.presses(.character("c"))
        noting.types("du cidre")
        noting.restarts()
        noting.sees("Buvette ▏ du cidre")
        noting.presses(.enter)
        #expect(noting.notes(under: "Buvette") == ["du cidre"])

        var pasting = Rehearsal()
        pasting.goes(to: "Buvette")
        pasting.presses(.character("c"))
        pasting.pastes("- un fût\n- des verres")
        try revives(&pasting)
        pasting.sees("Repris là où c’était")
        pasting.presses(.enter)
        #expect(pasting.notes(under: "Buvette") == ["un fût", "des verres"])

        var unfiled = Rehearsal()
        unfiled.presses(.escape, .character("2"), .end, .character("c"))
        unfiled.types("à ranger")
        unfiled.restarts()
        unfiled.sees("Sans thème ▏ à ranger")
    }

    @Test func `a theme that was set aside since takes nothing up, and it is said where the words go`() throws {
        var rehearsal = Rehearsal(devices: 2)
        rehearsal.goes(to: "Buvette")
        rehearsal.presses(.character("c"))
        rehearsal.types("du cidre")
        let place = rehearsal.model.place
        rehearsal.anotherDevice(.setThemeAside(try #require(rehearsal.theme(titled: "Buvette")), true))
        rehearsal.restarts(at: place)
        rehearsal.sees("« Buvette » a été écarté depuis : les notes vont sous « Atelier 2 – La fête de juin ».")
        rehearsal.presses(.enter)
        #expect(rehearsal.notes(under: "Atelier 2 – La fête de juin") == ["du cidre"])
    }

    @Test func `a word that was not finished has its list again`() {
        var rehearsal = Rehearsal()
        rehearsal.types("encore #bru")
        rehearsal.restarts()
        rehearsal.sees("Bruit")
        rehearsal.presses(.tab, .enter)
        #expect(rehearsal.notes(under: "Bruit") == ["encore"])
    }

    @Test func `a sub-note, a group's title, a theme`() throws {
        for (key, sentence) in [("+", "Sur pieds"), ("g", "Les bacs"), ("R", "Plus haut")] {
            var rehearsal = rehearsal()
            rehearsal.presses(.character(Character(key)))
            rehearsal.presses(.control("u"))
            rehearsal.types(sentence)
            try revives(&rehearsal)
            rehearsal.sees(sentence)
            rehearsal.presses(.enter, .escape)
            #expect(
                rehearsal.state.contributions.values.contains { $0.wording == sentence || $0.reformulation == sentence }
            )
        }
        var rehearsal = rehearsal()
        rehearsal.presses(.character("2"), .character("n"))
        rehearsal.types("Les haies")
        try revives(&rehearsal)
        rehearsal.presses(.enter, .escape)
        #expect(rehearsal.state.themes.values.contains { $0.title == "Les haies" })
    }

    @Test func `a field of a form`() throws {
        var rehearsal = rehearsal()
        rehearsal.presses(.character("s"))
        rehearsal.types("Fête des voisins")
        try revives(&rehearsal)
        rehearsal.sees("Fête des voisins")
        rehearsal.presses(.enter, .escape)
        #expect(rehearsal.state[.title] == "Fête des voisins")
    }

    @Test func `somebody who comes in, and a paste that waits`() throws {
        var rehearsal = rehearsal()
        rehearsal.presses(.character("1"), .character("n"))
        rehearsal.types("Odile Serre, Les Tilleuls")
        try revives(&rehearsal)
        rehearsal.presses(.enter, .escape)
        #expect(rehearsal.state.people.contains { $0.name == "Odile Serre" })
        rehearsal.presses(.character("3"))
        rehearsal.send(.input(.paste("Un\nDeux\nTrois")))
        guard case .pasting(let suggested) = rehearsal.model.mode else { return rehearsal.complain("no box") }
        rehearsal.presses(.right)
        try revives(&rehearsal)
        guard case .pasting(let box) = rehearsal.model.mode else { return rehearsal.complain("no box") }
        #expect(box.reading != suggested.reading)
        rehearsal.presses(.left, .enter)
        #expect(rehearsal.state.contributions.values.contains { $0.text == "Deux" })
    }

    @Test func `somebody who asks for the floor`() throws {
        var rehearsal = rehearsal()
        rehearsal.presses(.character("f"))
        rehearsal.types("Ami")
        try revives(&rehearsal)
        rehearsal.sees("Demande la parole")
        rehearsal.presses(.enter)
        #expect(rehearsal.model.queue.count == 1)
    }

    @Test func `what is gone, or says nothing new, is not taken up`() throws {
        var rehearsal = rehearsal()
        rehearsal.presses(.character("e"))
        let line = try #require(rehearsal.model.interrupted)
        rehearsal.restarts(resuming: line)
        #expect(rehearsal.model.mode == .capturing)
        for written in [
            "", "note", "note\tc-0000000000000\nmots", "form\ttheme\tt-1\ttheme title\nmots", "\nmots", "x\ny",
        ] {
            guard let line = InterruptedLine(written) else { continue }
            rehearsal.restarts(resuming: line)
            #expect(rehearsal.model.mode == .capturing, "\(written)")
        }
    }

    @Test func `on a screen too small to show anything nothing is done unseen, and words go on`() {
        var rehearsal = rehearsal()
        let before = rehearsal.state
        rehearsal.send(.input(.resize(Size(width: 39, height: 11))))
        rehearsal.presses(.character("x"), .character("c"), .control("z"), .character("v"))
        #expect(rehearsal.state == before)
        rehearsal.send(.input(.resize(Size(width: 80, height: 24))))
        rehearsal.presses(.character("c"))
        rehearsal.types("à moi")
        rehearsal.send(.input(.resize(Size(width: 20, height: 5))))
        rehearsal.types("tié")
        rehearsal.send(.input(.resize(Size(width: 80, height: 24))))
        #expect(rehearsal.line == "à moitié")
        rehearsal.presses(.escape)
        rehearsal.send(.input(.resize(Size(width: 20, height: 5))))
        // The first one says that words are on the line.
        rehearsal.presses(.character("q"), .character("q"))
        #expect(rehearsal.hasQuit)
    }

    @Test func `the words on the capture line stay beside it`() throws {
        var rehearsal = rehearsal()
        rehearsal.presses(.character("c"))
        rehearsal.types("à moitié")
        rehearsal.presses(.escape, .character("e"))
        rehearsal.types(" en bois")
        try revives(&rehearsal)
        rehearsal.presses(.enter)
        #expect(rehearsal.line == "à moitié")
    }
}
