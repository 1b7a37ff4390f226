import Glibc
import Screen
import Support
import Testing

/// What a user has set: keys, colours, the language; and what is said where a file is wrong.
@Suite struct ComfortTests {
    private func configure(_ place: Place, _ file: String, _ text: String) {
        for folder in ["/.config", "/.config/palabre"] { mkdir(place.path + folder, 0o700) }
        place.write(text, to: place.path + "/.config/palabre/" + file)
    }

    @Test func `keys are listed with the names that a file gives them by`() throws {
        let place = try Place()
        configure(place, "keys.yml", "vote: [f10, alt-v]\n")
        let outcome = try place.palabre("keys")
        #expect(outcome.status == 0 && outcome.complaint.isEmpty)
        let row = outcome.out.split(separator: "\n").first { $0.contains("  vote ") }
        #expect(row?.contains("F10 Alt-v") == true, "\(outcome.out)")
        let manual = try place.palabre("manual")
        #expect(manual.out.contains("F10 Alt\\-v"))
    }

    @Test func `the file that one begins with is sound, and says what is so`() throws {
        let place = try Place()
        for language in ["fr", "en"] {
            let outcome = try place.palabre("keys", "--default", "--language", language)
            let lines = outcome.out.split(separator: "\n", omittingEmptySubsequences: false)
            let taken = lines.map { $0.hasPrefix("#") && !$0.hasPrefix("# ") && $0 != "#" ? $0.dropFirst() : $0 }
            place.write(taken.joined(separator: "\n"), to: place.path + "/k.yml")
            let check = try place.palabre("keys", "--check", place.path + "/k.yml", "--language", language)
            #expect(check.status == 0, "\(check.complaint)")
            #expect(taken.count { $0.contains(": ") && !$0.hasPrefix("#") } > 50)
        }
    }

    @Test func `mistakes are told with file and line`() throws {
        let place = try Place()
        place.write("captur: w\nvote: f55\nundo: c\n", to: place.path + "/k.yml")
        let check = try place.palabre("keys", "--check", place.path + "/k.yml")
        #expect(check.status == 1)
        let lines = check.complaint.split(separator: "\n")
        #expect(lines.count == 3, "\(check.complaint)")
        for (number, line) in lines.enumerated() { #expect(line.contains("k.yml, ligne \(number + 1)")) }
        #expect(check.complaint.contains("Vouliez-vous écrire"))
        place.write("mark: *\n", to: place.path + "/k.yml")
        #expect(try place.palabre("keys", "--check", place.path + "/k.yml").status == 1)
        #expect(try place.palabre("keys", "--check", place.path + "/rien.yml").status == 1)
    }

    @Test func `a line that is no YAML costs itself only, and is told in plain words`() throws {
        let place = try Place()
        let file = place.path + "/k.yml"
        place.write("capture: f2\nmove-notes m\nreport: \"r\n# ici\nvote: w\nmark: *\nrien: z\n", to: file)
        let check = try place.palabre("keys", "--check", file)
        #expect(check.status == 1)
        let lines = check.complaint.split(separator: "\n")
        #expect(lines.count == 4, "\(check.complaint)")
        for (number, line) in zip([2, 3, 6, 7], lines) { #expect(line.contains("k.yml, ligne \(number)"), "\(line)") }
        #expect(check.complaint.contains("move-notes m") && !check.complaint.contains("expected"))
        configure(place, "keys.yml", place.read(file))
        let table = try place.palabre("keys").out.split(separator: "\n")
        #expect(table.contains { $0.contains("  capture ") && $0.contains("F2") }, "\(table)")
        #expect(table.contains { $0.contains("  vote ") && $0.contains(" w ") }, "\(table)")
    }

    @Test func `the interface has the user's keys, and says what it could not take`() throws {
        let place = try Place()
        try place.prepare()
        configure(place, "keys.yml", "capture: f2\nquit: Q\nrien: w\n")
        let terminal = try place.open()
        try terminal.see("keys.yml, ligne 3")
        try terminal.browse()
        try terminal.see("F2 noter")
        terminal.press(.function(2))
        try terminal.see { $0.isTyping }
        try terminal.capture("Un banc")
        try terminal.browse()
        terminal.press(.character("Q"))
        #expect(terminal.waitForExit() == .exited(0))
        try terminal.see("« rien »")
    }

    @Test func `colours that were chosen are there the next time`() throws {
        let place = try Place()
        try place.prepare()
        configure(place, "config.yml", "# à moi\nlanguage: en\n")
        let terminal = try place.start(["open", place.workshop])
        try terminal.see("✓ saved")
        try terminal.browse()
        terminal.type(":")
        try terminal.see("All that can be done")
        terminal.type("colours")
        terminal.press(.enter)
        try terminal.see("High contrast, black")
        for _ in 0..<3 { terminal.press(.down) }
        terminal.press(.enter)
        try terminal.see("Kept for the next time")
        terminal.press(.character("q"))
        #expect(terminal.waitForExit() == .exited(0))
        let file = place.read(place.path + "/.config/palabre/config.yml")
        #expect(file == "# à moi\nlanguage: en\npalette: contrast\n")
        let again = try place.start(["open", place.workshop])
        try again.see("✓ saved")
        try again.see { $0.grid[Position(x: 20, y: 10)].style.background != .standard }
        try again.leave()
    }

    @Test func `sessions may open line by line always`() throws {
        let place = try Place()
        try place.prepare()
        configure(place, "config.yml", "plain: oui\npalette: mauve\n")
        let terminal = try place.start(["open", place.workshop])
        try terminal.see("config.yml, ligne 2")
        try terminal.see("Sans thème>")
        terminal.press(.control("d"))
        #expect(terminal.waitForExit() == .exited(0))
    }

    @Test func `a palette that is not there is refused with those that are`() throws {
        let place = try Place()
        try place.prepare()
        let terminal = try place.start(["open", place.workshop, "--palette", "mauve"])
        #expect(terminal.waitForExit() == .exited(2))
        try terminal.see("contrast-light")
    }

    @Test(arguments: [("NO_COLOR", "1", "xterm-256color"), ("X", "", "xterm-mono"), ("X", "", "vt100")])
    func `without colours the pane in use has a heavy frame`(name: String, value: String, term: String) throws {
        let place = try Place()
        try place.prepare()
        let terminal = try place.start(["open", place.workshop], setting: [name: value, "TERM": term])
        try terminal.see { $0.saysSaved }
        terminal.press(.escape)
        try terminal.see("c noter")
        try terminal.see("┏ 3 ")
        let screen = terminal.screen
        for y in 0..<24 {
            for x in 0..<80 {
                let style = screen.grid[Position(x: x, y: y)].style
                #expect(style.foreground == .standard && style.background == .standard)
            }
        }
        terminal.press(.character("q"))
        #expect(terminal.waitForExit() == .exited(0))
    }

    /// What the console of a Linux machine has: eight colours, a font of few signs, function keys of its own.
    @Test func `the Linux console is served with what it has`() throws {
        let place = try Place()
        try place.prepare(notes: ["Un banc"])
        let terminal = try place.start(["open", place.workshop, "--palette", "contrast"], setting: ["TERM": "linux"])
        try terminal.see("+ enregistré")
        terminal.press(.escape)
        try terminal.see("c noter")
        try terminal.see("╔ 3 ")
        for row in terminal.screen.rows {
            for sign in row.unicodeScalars { #expect(SimpleGlyphs.simple(sign.value) == sign.value, "\(sign)") }
        }
        terminal.send(Array("\u{1B}[[A".utf8))
        try terminal.see("╭ Aide")
        terminal.press(.escape)
        // Right behind Escape a letter would be one with Alt.
        try terminal.see { !$0.text.contains("╭ Aide") && $0.text.contains("c noter") }
        terminal.press(.character("q"))
        #expect(terminal.waitForExit() == .exited(0))
    }
}
