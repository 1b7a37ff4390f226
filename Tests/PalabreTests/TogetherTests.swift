import Glibc
import Screen
import Support
import Testing

@Suite struct TogetherTests {
    @Test func `two programs on one folder see each other's notes, and write to files of their own`() throws {
        let place = try Place()
        try place.prepare()
        let first = try place.open()
        let second = try place.start(["open", place.workshop])
        try second.see { $0.isTyping }
        first.type("De la première")
        first.press(.enter)
        try second.see { $0.text.contains("De la première") }
        second.type("De la seconde")
        second.press(.enter)
        try first.see { $0.noteCount == 2 && $0.saysSaved && $0.text.contains("De la seconde") }
        try second.see { $0.noteCount == 2 && $0.saysSaved }
        try first.leave()
        try second.leave()
        #expect(place.journals.count == 2)
        #expect(try place.notes() == ["De la première", "De la seconde"])
        #expect(try place.palabre("verify", place.workshop).status == 0)
    }

    @Test func `a command beside the interface adds its notes to the screen`() throws {
        let place = try Place()
        try place.prepare()
        let terminal = try place.open()
        let outcome = try place.palabre("add", place.workshop, "Venue d’ailleurs")
        #expect(outcome.status == 0)
        try terminal.see { $0.noteCount == 1 && $0.text.contains("Venue d’ailleurs") }
        try terminal.leave()
        #expect(place.journals.count == 2)
    }

    @Test func `a second terminal on one laptop sits at the table of the first, under its name`() throws {
        let place = try Place()
        let made = try place.palabre("new", place.workshop, "--pack", "rencontre-ateliers", "--title", "La rencontre")
        try #require(made.status == 0, "\(made.complaint)")
        let state = try place.state()
        let atelier = try #require(state.themes(under: nil).dropFirst().first)
        let first = try place.start(["open", place.workshop, "--table", atelier.title, "--name", "Nora"])
        // The line is there before a slow disk has taken where this one sits.
        try first.see { $0.isReady }
        let second = try place.start(["open", place.workshop])
        try second.see { $0.isTyping && !$0.text.contains("Quelle table") }
        try second.capture("Par le second écran")
        try second.leave()
        try first.leave()
        let after = try place.state()
        #expect(after.contributions.values.first { $0.text == "Par le second écran" }?.themes == [atelier.id])
        #expect(after.tables.count == 2)
        #expect(Set(after.tables.values) == [atelier.id])
        #expect(Array(Set(after.deviceLabels.values)) == ["Nora"])
    }

    @Test func `words that were being typed in a second terminal are there when only one opens again`() throws {
        let place = try Place()
        try place.prepare()
        let first = try place.open()
        let second = try place.open()
        second.type("Des mots de la seconde fenêtre")
        try second.see("Des mots de la seconde fenêtre")
        try first.browse()
        try first.leave()
        second.hangUp()
        #expect(second.waitForExit() != nil)
        let again = try place.open()
        try again.see("Des mots de la seconde fenêtre")
        // While it is open, a third one does not take them.
        let third = try place.open()
        #expect(!third.screen.text.contains("Des mots de la seconde fenêtre"))
        third.hangUp()
        again.press(.enter)
        try again.see { $0.noteCount == 1 && $0.saysSaved }
        try again.leave()
        #expect(try place.notes() == ["Des mots de la seconde fenêtre"])
    }

    @Test func `each undoes its own steps only`() throws {
        let place = try Place()
        try place.prepare()
        let first = try place.open()
        let second = try place.start(["open", place.workshop])
        try second.see { $0.isTyping }
        try first.capture("À moi")
        try second.see { $0.noteCount == 1 }
        second.type("À toi")
        second.press(.enter)
        try first.see { $0.noteCount == 2 }
        first.press(.control("z"))
        try first.see {
            $0.noteCount == 1 && $0.text.contains("▌›À toi") && $0.text.contains("Annulé : note « À moi »")
        }
        first.press(.control("z"))
        try first.see { $0.noteCount == 1 }
        try first.leave()
        try second.leave()
        #expect(try place.notes() == ["À toi"])
    }

    @Test func `a file that arrives from another device shows at once`() throws {
        let place = try Place()
        let other = try Place()
        try place.prepare()
        _ = Executable.works("cp -r '\(place.workshop)' '\(other.workshop)'")
        #expect(try other.palabre("add", other.workshop, "De l’autre table").status == 0)
        let terminal = try place.open()
        let news = try #require(other.journals.first { !place.journals.map(\.name).contains($0.name) })
        place.write(other.bytes(of: news), to: place.workshop + "/journal/" + news.name)
        try terminal.see("De l’autre table")
        try terminal.leave()
    }

    @Test func `a folder that is moved away is told of, and the notes of others come again when it is back`() throws {
        let place = try Place()
        try place.prepare()
        let terminal = try place.open()
        rename(place.workshop, place.path + "/ailleurs")
        try terminal.see("dossier absent")
        rename(place.path + "/ailleurs", place.workshop)
        try terminal.see { !$0.text.contains("dossier absent") && $0.footer.contains("de nouveau là") }
        #expect(try place.palabre("add", place.workshop, "Après le retour").status == 0)
        try terminal.see { $0.noteCount == 1 && $0.text.contains("Après le retour") }
        try terminal.leave()
    }

    @Test func `notes that pour in do not hold up the keys, and all of them come`() throws {
        let place = try Place()
        try place.prepare()
        let terminal = try place.open()
        let lines = (1...200).map { "venue d’ailleurs \($0)" }.joined(separator: "\n")
        terminal.type("à moitié")
        #expect(try place.palabre("add", place.workshop, input: lines).status == 0)
        terminal.type(" dite")
        terminal.press(.enter)
        try terminal.see { $0.noteCount == 201 && $0.saysSaved }
        try terminal.leave()
        #expect(try place.notes().contains("à moitié dite"))
    }
}

extension String {
    /// The last part of a path.
    fileprivate var name: String { split(separator: "/").last.map(String.init) ?? self }
}
