import Screen
import Support
import Testing

/// Words that try to be something else.
@Suite struct HostileTextTests {
    private static let words = [
        "titre \u{1B}]0;volé\u{07} fin",
        "presse-papiers \u{1B}]52;c;eHl6\u{07} fin",
        "question \u{1B}[6n\u{1B}[2J fin",
        "sans fin \u{1B}P1;2|abc",
        "neuf \u{9B}31m et \u{9D}0;x\u{9C} fin",
        "droite \u{202E}à gauche\u{2066} fin",
        "zéro\u{200B}largeur\u{FEFF} fin",
        "un e" + String(repeating: "\u{301}", count: 500) + " fin",
        "cloche \u{07}\u{08}\u{08}\u{7F} fin",
    ]

    /// Whether a text holds anything that a terminal obeys, that hides, or that reorders.
    private func isHarmless(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { scalar in
            switch scalar.value {
            case 0x0A: true
            case 0..<0x20, 0x7F...0x9F, 0x200B, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: false
            default: true
            }
        }
    }

    @Test(arguments: words)
    func `it is harmless on the screen`(words: String) throws {
        let place = try Place()
        try place.prepare(title: "Séance " + words)
        #expect(try place.palabre("add", place.workshop, words).status == 0)
        let terminal = try place.start(["open", place.workshop], size: Size(width: 120, height: 24))
        try terminal.see { $0.noteCount == 1 && $0.isReady }
        let screen = terminal.screen
        #expect(isHarmless(screen.text))
        #expect(screen.bells == 0)
        #expect(screen.rows.count == 24 && screen.rows[1].hasPrefix("╭"))
        try terminal.leave()
        #expect(terminal.isRestored)
    }

    @Test(arguments: words)
    func `it is harmless on standard output`(words: String) throws {
        let place = try Place()
        try place.prepare(title: "Séance " + words)
        #expect(try place.palabre("add", place.workshop, words).status == 0)
        let outcome = try place.palabre("show", place.workshop)
        #expect(outcome.status == 0)
        #expect(isHarmless(outcome.out))
    }

    @Test(arguments: words)
    func `it is harmless on standard error`(words: String) throws {
        let place = try Place()
        try place.prepare()
        for arguments in [["add", place.workshop, "x", "--theme", words], ["show", words], [words]] {
            let outcome = try place.palabre(arguments)
            #expect(outcome.status != 0)
            #expect(isHarmless(outcome.out + outcome.complaint))
        }
    }
}
