import Screen
import Support
import Testing

@Suite struct PastingTests {
    private let lines = (1...50).map { "Proposition \($0) : q" + String(repeating: "u", count: $0 % 7) + "x" }

    @Test func `a paste of fifty lines is shown first, then one step and one undo`() throws {
        let place = try Place()
        try place.prepare()
        let terminal = try place.open()
        terminal.paste(lines.joined(separator: "\n"))
        try terminal.see("50 lignes → 50 contributions")
        #expect(terminal.screen.noteCount == 0)
        terminal.press(.enter)
        try terminal.see { $0.noteCount == 50 && $0.saysSaved }
        #expect(try place.notes() == lines)
        terminal.press(.control("z"))
        try terminal.see { $0.noteCount == 0 && $0.saysSaved }
        terminal.press(.control("y"))
        try terminal.see { $0.noteCount == 50 && $0.saysSaved }
        try terminal.leave()
        #expect(try place.notes() == lines)
    }

    @Test func `a paste that is given up leaves nothing behind`() throws {
        let place = try Place()
        try place.prepare()
        let terminal = try place.open()
        terminal.paste(lines.joined(separator: "\n"))
        try terminal.see("50 lignes")
        terminal.press(.escape)
        try terminal.see { !$0.text.contains("50 lignes") }
        try terminal.leave()
        #expect(try place.notes().isEmpty)
    }

    /// Each of these letters is a command of the notes pane: set aside, dots, quit.
    @Test func `a burst of lines without brackets is not taken for commands`() throws {
        let place = try Place()
        try place.prepare(notes: ["Un banc", "Un arbre"])
        let terminal = try place.open()
        try terminal.browse()
        terminal.type("xylophone\nvvvv\nquitter\nq\nx\nu\n")
        try terminal.see("6 lignes → 6 contributions")
        terminal.press(.enter)
        try terminal.see { $0.noteCount == 8 && $0.saysSaved }
        try terminal.leave()
        #expect(try place.notes() == ["Un banc", "Un arbre", "xylophone", "vvvv", "quitter", "q", "x", "u"])
        #expect(try place.state().contributions.values.allSatisfy { $0.votes.isEmpty })
    }

    @Test func `a long burst, which comes in many reads, is one paste`() throws {
        let many = (1...600).map { "Ligne \($0) d’une longue liste collée d’un seul coup" }
        let place = try Place()
        try place.prepare()
        let terminal = try place.open()
        terminal.type(many.joined(separator: "\n"))
        try terminal.see("600 lignes")
        terminal.press(.enter)
        try terminal.see { $0.noteCount == 600 && $0.saysSaved }
        try terminal.leave()
        #expect(try place.notes() == many)
    }

    @Test func `what is pasted is literal: no sign in it is understood`() throws {
        let place = try Place()
        try place.prepare()
        let terminal = try place.open()
        terminal.paste("? voir #nouveau @Awa =4\n! et cela")
        try terminal.see("2 lignes")
        terminal.press(.enter)
        try terminal.see { $0.noteCount == 2 && $0.saysSaved }
        try terminal.leave()
        let state = try place.state()
        #expect(try place.notes() == ["? voir #nouveau @Awa =4", "! et cela"])
        #expect(state.themes.isEmpty && state.attendees.isEmpty)
    }

    @Test func `an escape sequence hidden in a paste does nothing but stay words`() throws {
        let place = try Place()
        try place.prepare()
        let terminal = try place.open()
        terminal.paste("avant\u{1B}]0;titre\u{07}après\n\u{1B}[31mrouge\u{202E}")
        try terminal.see("2 lignes")
        terminal.press(.enter)
        try terminal.see { $0.noteCount == 2 && $0.saysSaved }
        try terminal.leave()
        let words = try place.notes().joined()
        #expect(words.contains("avant") && words.contains("après") && words.contains("rouge"))
        #expect(!words.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) })
    }
}
