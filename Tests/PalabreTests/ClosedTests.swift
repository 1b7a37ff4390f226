import Screen
import Support
import Testing

/// What is noted after closing: whoever opens the session on another day is told that the compte-rendu lacks it.
@Suite struct ClosedTests {
    private static let lacks = "n’est pas à jour"

    @Test func `a note added from the shell to a closed session is told to be missing, there and at the next opening`()
        throws
    {
        let place = try Place()
        try place.prepare(notes: ["Un banc"])
        #expect(try place.palabre("add", place.workshop, "Un puits").out.contains(Self.lacks) == false)
        #expect(try place.palabre("close", place.workshop).status == 0)
        let added = try place.palabre("add", place.workshop, "Un arbre")
        #expect(added.out.contains("palabre close \(place.workshop)"), "\(added.out)")
        let terminal = try place.open()
        try terminal.see(Self.lacks)
        try terminal.browse()
        terminal.press(.character(":"))
        try terminal.see("Tout ce qu’on peut faire")
        terminal.type("écrire de nouveau")
        try terminal.see("› écrire de nouveau")
        terminal.press(.enter)
        try terminal.see("Avant d’envoyer")
        terminal.press(.escape)
        try terminal.see { !$0.text.contains("Avant d’envoyer") }
        terminal.press(.character("q"))
        #expect(terminal.waitForExit() == .exited(0), "nothing is missing any more: \(terminal.screenText())")
        let again = try place.palabre(["open", place.workshop, "--plain"])
        #expect(!again.out.contains(Self.lacks), "\(again.out)")
    }

    @Test func `a session that was only opened again lacks nothing`() throws {
        let place = try Place()
        try place.prepare(notes: ["Un banc"])
        try place.palabre("close", place.workshop)
        let terminal = try place.open()
        try terminal.browse()
        try terminal.leave()
        let input = place.path + "/lines"
        place.write(":quitter\n", to: input)
        let told = try place.palabre(["open", place.workshop, "--plain"], inputFile: input)
        #expect(told.out.contains("close") && !told.out.contains(Self.lacks), "\(told.out)")
        place.write("Un arbre\n", to: input)
        #expect(try place.palabre(["open", place.workshop, "--plain"], inputFile: input).status == 0)
        place.write(":quitter\n", to: input)
        #expect(try place.palabre(["open", place.workshop, "--plain"], inputFile: input).out.contains(Self.lacks))
    }

    @Test func `closed elsewhere, a session says that no compte-rendu is here`() throws {
        let place = try Place()
        try place.prepare(notes: ["Un banc"])
        try place.palabre("close", place.workshop)
        try #require(Executable.works("rm -r '\(place.workshop)/compte-rendu'"))
        let terminal = try place.open()
        try terminal.see(Self.lacks)
        try terminal.browse()
        terminal.press(.character("q"))
        try terminal.see("encore une fois pour quitter")
        terminal.press(.character("q"))
        #expect(terminal.waitForExit() == .exited(0))
    }

    @Test func `what was added and undone again leaves a compte-rendu up to date`() throws {
        let place = try Place()
        try place.prepare(notes: ["Un banc"])
        try place.palabre("close", place.workshop)
        let terminal = try place.open()
        try terminal.capture("Un puits")
        try terminal.see(Self.lacks)
        try terminal.browse()
        terminal.press(.character("u"))
        try terminal.see { $0.noteCount == 1 && $0.footer.contains("Annulé") }
        #expect(!terminal.screen.text.contains(Self.lacks), "\(terminal.screenText())")
        terminal.press(.character("q"))
        #expect(terminal.waitForExit() == .exited(0))
    }

    @Test func `a template that cannot be used, and exports of earlier, are told of when the session is closed`() throws
    {
        let place = try Place()
        try place.prepare(notes: ["Un banc"])
        let terminal = try place.open(size: Size(width: 120, height: 40))
        try terminal.browse()
        terminal.press(.character("r"))
        try terminal.see("╭ Compte-rendu")
        terminal.press(.character("e"))
        try terminal.see("Exporter")
        terminal.type("courriel")
        try terminal.see("› courriel")
        terminal.press(.enter)
        try terminal.see("compte-rendu.txt")
        terminal.press(.escape)
        try terminal.see { !$0.text.contains("╭ Compte-rendu") }
        try place.palabre("templates", "--copy", "style", place.workshop)
        let style = place.workshop + "/templates/style.mustache"
        place.write("{{#inconnu}}\n" + place.read(style), to: style)
        terminal.press(.character(":"))
        try terminal.see("Tout ce qu’on peut faire")
        terminal.type("clore la")
        try terminal.see("› clore la")
        terminal.press(.enter)
        try terminal.see("Avant d’envoyer")
        try terminal.see("style.mustache, ligne 1")
        try terminal.see("Écrits plus tôt, et pas de nouveau")
    }
}
