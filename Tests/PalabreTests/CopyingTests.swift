import Screen
import Support
import Testing

@Suite struct CopyingTests {
    @Test(arguments: ["Un banc", "Des bancs à l’ombre 🌳", "a", "ab", "abc"])
    func `a note goes into the terminal's clipboard`(words: String) throws {
        let place = try Place()
        try place.prepare(notes: [words])
        let terminal = try place.open()
        try terminal.browse()
        terminal.press(.character("y"))
        try terminal.see("Note copiée.")
        #expect(terminal.copied == words)
        try terminal.leave()
    }

    @Test func `a console that has no clipboard gets no bytes, and that is said`() throws {
        let place = try Place()
        try place.prepare(notes: ["Un banc"])
        // It has no second screen either, by which the interface is known elsewhere.
        let terminal = try place.start(["open", place.workshop], setting: ["TERM": "linux"])
        try terminal.see { $0.saysSaved }
        terminal.press(.escape)
        try terminal.see { !$0.isCursorVisible }
        terminal.press(.character("y"))
        try terminal.see("pas de presse-papiers")
        #expect(terminal.copied == nil)
        terminal.press(.character("q"))
        #expect(terminal.waitForExit() == .exited(0))
    }
}

@Suite struct ExportingTests {
    @Test func `the compte-rendu is written without leaving, and what was corrected by hand stays`() throws {
        let place = try Place()
        try place.prepare(title: "Café", notes: ["Un banc"])
        let terminal = try place.open()
        try terminal.browse()
        func export(_ name: String) throws {
            terminal.press(.character("r"))
            try terminal.see("╭ Compte-rendu")
            terminal.press(.character("e"))
            try terminal.see("Exporter")
            terminal.type(name)
            try terminal.see("› " + name)
            terminal.press(.enter)
        }
        try export("courriel")
        try terminal.see("Écrit : compte-rendu/cafe-compte-rendu.txt")
        let file = place.workshop + "/compte-rendu/cafe-compte-rendu.txt"
        #expect(place.read(file).contains("- Un banc"))
        place.write("corrigé", to: file)
        terminal.press(.escape)
        try terminal.see { !$0.text.contains("╭ Compte-rendu") }
        terminal.press(.character("c"))
        try terminal.capture("Un arbre")
        try terminal.browse()
        try export("courriel")
        try terminal.see("-v2")
        #expect(place.read(file) == "corrigé")
        #expect(place.read(place.workshop + "/compte-rendu/cafe-compte-rendu-v2.txt").contains("- Un arbre"))
        // That it was corrected is a page to read, for the new name stands at its end.
        try terminal.see("╭ Exporter")
        terminal.press(.escape)
        try terminal.see { !$0.text.contains("╭ Exporter") && $0.text.contains("╭ Compte-rendu") }
        terminal.press(.escape)
        try terminal.see { !$0.text.contains("╭ Compte-rendu") }
        try export("personnes")
        try terminal.see("emargement/cafe-compte-rendu-personnes.csv")
        terminal.press(.escape)
        try terminal.see { !$0.text.contains("╭ Compte-rendu") }
        terminal.press(.character("c"))
        try terminal.capture("Mme Benali prête sa cour à Zorglub")
        try terminal.browse()
        try export("texte brut, qui")
        try terminal.see("compte-rendu/cafe-compte-rendu-anonyme.txt")
        try terminal.see("« Zorglub »")
        let nameless = place.read(place.workshop + "/compte-rendu/cafe-compte-rendu-anonyme.txt")
        #expect(nameless.contains("- Mme … prête sa cour à Zorglub") && nameless.contains("- Un arbre"))
        terminal.press(.escape)
        try terminal.see { !$0.text.contains("╭ Exporter") && $0.text.contains("╭ Compte-rendu") }
        terminal.press(.escape)
        try terminal.see { !$0.text.contains("╭ Compte-rendu") }
        try terminal.leave()
    }

    @Test func `while votes are hidden what is written for people shows none, and JSON has them`() throws {
        let place = try Place()
        try place.prepare(title: "Café", notes: ["Un banc"])
        let terminal = try place.open()
        terminal.type("Un arbre =7")
        terminal.press(.enter)
        try terminal.see { $0.noteCount == 2 && $0.saysSaved }
        try terminal.browse()
        terminal.press(.character("H"))
        terminal.press(.character("r"))
        try terminal.see("╭ Compte-rendu")
        for (name, ending) in [("courriel", "txt"), ("Toute la séance", "json")] {
            terminal.press(.character("e"))
            try terminal.see("╭ Exporter")
            terminal.type(name)
            try terminal.see("› " + name)
            terminal.press(.enter)
            try terminal.see("compte-rendu/cafe-compte-rendu." + ending)
            guard ending == "txt" else { continue }
            try terminal.see("Les votes sont cachés")
            terminal.press(.escape)
            try terminal.see { !$0.text.contains("╭ Exporter") && $0.text.contains("╭ Compte-rendu") }
        }
        let folder = place.workshop + "/compte-rendu/cafe-compte-rendu."
        #expect(place.read(folder + "txt").contains("- Un arbre") && !place.read(folder + "txt").contains("7"))
        #expect(place.read(folder + "json").contains("7"))
        let report = try place.palabre("report", place.workshop)
        #expect(report.out.contains("7") && report.complaint.contains("cachés"))
    }
}
