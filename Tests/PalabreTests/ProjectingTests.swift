import Screen
import Support
import Testing

/// The projection in a second terminal.
@Suite struct ProjectingTests {
    @Test func `the projection follows what another program captures, and names nobody`() throws {
        let place = try Place()
        try place.prepare(notes: ["Un banc"])
        let before = place.files
        let wall = try place.start(["project", place.workshop])
        try wall.see("• Un banc")
        let terminal = try place.open()
        terminal.type("Un arbre où lire @Zoe")
        terminal.press(.enter)
        try wall.see { $0.text.contains("▶ Un arbre où lire") }
        // Whom the name means is asked: somebody new, who said the note then.
        try terminal.see("1")
        terminal.type("1")
        terminal.press(.enter)
        try terminal.see("est désormais")
        try wall.see { $0.text.contains("▶ Un arbre où lire") && !$0.text.contains("Zoe") }
        terminal.type("Un puits #Eau")
        // Keys that arrive with the words would be words.
        try terminal.see("Créer")
        for key in [Key.down, .enter, .enter] { terminal.press(key) }
        try wall.see { $0.text.contains("▶ Un puits") && !$0.text.contains("Un banc") }
        try terminal.leave()
        wall.press(.character("q"))
        #expect(wall.waitForExit() == .exited(0))
        // It wrote nothing of its own: what is new is the other program's.
        #expect(place.files.subtracting(before).allSatisfy { $0.hasPrefix("journal/") || $0.hasPrefix("people/") })
        #expect(place.journals.count == 1)
    }

    @Test func `a projection alone makes no file, neither in the folder nor in the user's own`() throws {
        let place = try Place()
        try place.prepare(notes: ["Un banc"])
        let (files, home) = (place.files, place.homeFiles)
        let wall = try place.start(["project", place.workshop, "--seconds", "5"])
        try wall.see("• Un banc")
        wall.resize(Size(width: 200, height: 60))
        try wall.see { $0.grid.size.width == 200 && $0.text.contains("• Un banc") }
        wall.press(.character("H"))
        try wall.see("Dans la fenêtre de la séance")
        wall.press(.escape)
        #expect(wall.waitForExit() == .exited(0))
        #expect(place.files == files && place.homeFiles == home)
    }

    @Test func `it stays on the theme that was asked for, and says which there are where there is none of that name`()
        throws
    {
        let place = try Place()
        try place.prepare(notes: ["Un banc"])
        place.write("## Eau\n\n- Un puits\n", to: place.path + "/eau.md")
        try #require(place.palabre("import", place.path + "/eau.md", place.workshop).status == 0)
        let wall = try place.start(["project", place.workshop, "--theme", "eau"])
        try wall.see("• Un puits")
        #expect(try place.palabre("add", place.workshop, "Un mur").status == 0)
        #expect(try place.palabre("add", place.workshop, "Un seau", "--theme", "Eau").status == 0)
        try wall.see { $0.text.contains("• Un seau") && !$0.text.contains("Un mur") }
        wall.press(.escape)
        #expect(wall.waitForExit() == .exited(0))
        let outcome = try place.palabre("project", place.workshop, "--seconds", "-1")
        #expect(outcome.status == 2 && !outcome.complaint.isEmpty)
    }
}

extension Place {
    /// The files of the workshop, by their paths in it.
    fileprivate var files: Set<String> { files(of: workshop) }

    /// The files of the user's own, what is kept between runs.
    fileprivate var homeFiles: Set<String> { files(of: path + "/state") }

    private func files(of folder: String) -> Set<String> {
        let list = path + "/list"
        _ = Executable.works("find '\(folder)' -type f > '\(list)'")
        return Set(read(list).split(separator: "\n").map { String($0.dropFirst(folder.count + 1)) })
    }
}
