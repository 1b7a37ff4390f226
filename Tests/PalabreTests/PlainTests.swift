import Glibc
import Screen
import Support
import Testing
import Workshop

/// The line-by-line mode at work: in a terminal that is listened to, and with a pipe.
@Suite struct PlainTests {
    @Test func `a line is answered by a sentence, and nothing is drawn`() throws {
        let place = try Place()
        try place.prepare()
        let terminal = try place.start(["open", place.workshop, "--plain"])
        try terminal.see("Sans thème>")
        #expect(!terminal.screen.isAlternate && terminal.screen.isCursorVisible)
        terminal.type("Où est passée la forêt ?\n")
        try terminal.see("Où est passée la forêt ? (enregistré)")
        #expect(try place.notes() == ["Où est passée la forêt ?"])
        terminal.type("#Circulation\n")
        try terminal.see("1 Créer « Circulation »")
        terminal.type("1\n")
        try terminal.see("Circulation>")
        terminal.type("Ralentir\n")
        try terminal.see("Ralentir (enregistré)")
        terminal.press(.control("z"))
        try terminal.see("Annulé : note 2, « Ralentir »")
        terminal.type(":quitter\n")
        #expect(terminal.waitForExit() == .exited(0))
        #expect(try place.notes() == ["Où est passée la forêt ?"])
        #expect(terminal.isCooked)
    }

    @Test func `Ctrl-C ends it, and what was being typed is there the next time`() throws {
        let place = try Place()
        try place.prepare()
        let terminal = try place.start(["open", place.workshop, "--plain"])
        try terminal.see("Sans thème>")
        terminal.type("Un banc\n")
        try terminal.see("(enregistré)")
        terminal.type("à moitié")
        try terminal.see("à moitié")
        terminal.press(.control("c"))
        try terminal.see("Gardé pour la prochaine fois")
        #expect(terminal.waitForExit() == .exited(0))
        #expect(terminal.isCooked)
        let again = try place.start(["open", place.workshop, "--plain"])
        try again.see("à moitié. 1 le note, 0 l’oublie, Entrée le garde.")
        again.type("1\n")
        try again.see("à moitié (enregistré)")
        again.press(.control("d"))
        #expect(again.waitForExit() == .exited(0))
        #expect(try place.notes() == ["Un banc", "à moitié"])
    }

    @Test func `a paragraph longer than a terminal's own lines is kept whole`() throws {
        let place = try Place()
        try place.prepare()
        let terminal = try place.start(["open", place.workshop, "--plain"])
        try terminal.see("Sans thème>")
        let paragraph = String(repeating: "L’été, à l’école. ", count: 300) + "FIN"
        terminal.type(paragraph + "\n")
        try terminal.see("1. Sans thème : L’été")
        #expect(try place.notes() == [paragraph])
        terminal.press(.control("d"))
        #expect(terminal.waitForExit() == .exited(0))
    }

    @Test func `killed while a note is asked about, its words are there the next time`() throws {
        let place = try Place()
        try place.prepare()
        let terminal = try place.start(["open", place.workshop, "--plain"])
        try terminal.see("Sans thème>")
        terminal.type("Dépôt du dossier @Farid\n")
        try terminal.see("Réponse :")
        terminal.kill(signal: SIGKILL)
        _ = terminal.waitForExit()
        let again = try place.start(["open", place.workshop, "--plain"])
        try again.see("Dépôt du dossier @Farid. 1 le note")
        again.press(.control("d"))
        #expect(again.waitForExit() == .exited(0))
    }

    @Test func `a program that speaks leaves a person's draft alone`() throws {
        let place = try Place()
        try place.prepare()
        let terminal = try place.start(["open", place.workshop, "--plain"])
        try terminal.see("Sans thème>")
        terminal.type("un four à pain")
        try terminal.see("un four à pain")
        terminal.press(.control("c"))
        #expect(terminal.waitForExit() == .exited(0))
        let outcome = try place.palabre("open", place.workshop, "--plain", input: "Un banc\n")
        #expect(outcome.status == 0 && !outcome.out.contains("un four"))
        let again = try place.start(["open", place.workshop, "--plain"])
        try again.see("un four à pain. 1 le note")
        again.press(.control("d"))
        #expect(again.waitForExit() == .exited(0))
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
    func `a signal ends it with nothing lost`(signal: Int32) throws {
        let place = try Place()
        try place.prepare()
        let terminal = try place.start(["open", place.workshop, "--plain"])
        try terminal.see("Sans thème>")
        terminal.type("Un banc\n")
        try terminal.see("(enregistré)")
        terminal.kill(signal: signal)
        #expect(terminal.waitForExit() == .exited(0))
        #expect(try place.notes() == ["Un banc"])
    }

    @Test func `what another program writes is told before the next prompt, not in the midst of typing`() throws {
        let place = try Place()
        try place.prepare()
        let terminal = try place.start(["open", place.workshop, "--plain"])
        try terminal.see("Sans thème>")
        terminal.type("Un ba")
        try terminal.see("Un ba")
        let outcome = try place.palabre("add", place.workshop, "D’ailleurs")
        #expect(outcome.status == 0)
        #expect(!terminal.screenText().contains("D’autres postes"))
        terminal.type("nc\n")
        try terminal.see("Un banc (enregistré)")
        // It may come in a moment after the line: a line more hears of it for sure.
        while !terminal.screenText().contains("D’autres postes") {
            terminal.type("\n")
            try terminal.see { $0.text.contains("Sans thème>") }
        }
        terminal.type(":nouvelles\n")
        try terminal.see("D’ailleurs")
        terminal.press(.control("d"))
        #expect(terminal.waitForExit() == .exited(0))
    }

    @Test func `a pipe is read line by line, its last line too`() throws {
        let place = try Place()
        try place.prepare()
        let input = "#Arrosage\n1\nOn arrose le soir =3\n! Pas à midi\nÀ moitié #ar"
        let outcome = try place.palabre("open", place.workshop, "--plain", input: input)
        #expect(outcome.status == 0 && outcome.complaint.isEmpty)
        #expect(!outcome.out.contains("\u{1B}") && !outcome.out.contains("> "))
        let said = outcome.out.split(separator: "\n").map(String.init)
        #expect(said.contains("1. Arrosage, 3\u{A0}voix\u{A0}: On arrose le soir (enregistré)"), "\(outcome.out)")
        #expect(said.contains("2. Arrosage, décision\u{A0}: Pas à midi (enregistré)"), "\(outcome.out)")
        #expect(said.last == "Tout est enregistré. Au revoir.")
        #expect(try place.notes() == ["On arrose le soir", "Pas à midi", "À moitié #ar"])
    }

    @Test func `a folder that is no session is said to be none`() throws {
        let place = try Place()
        let outcome = try place.palabre("open", place.workshop, "--plain", input: "Un banc\n")
        #expect(outcome.status == 1 && !outcome.complaint.isEmpty)
    }
}
