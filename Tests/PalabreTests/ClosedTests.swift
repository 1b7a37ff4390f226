import Screen
import Support
import Testing

/// What is noted after closing: whoever opens the session on another day is told that the compte-rendu lacks it.
@Suite struct ClosedTests {
    private static let lacks = "n’a plus tout"

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
}
