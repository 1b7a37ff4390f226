import Console
import Screen
import Testing
import Workshop

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers in every run.
struct CaptureRandom: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

@Suite("Words are never lost")
struct CapturePropertyTests {
    private static let pieces = [
        "un", "bac", "Été", "œuf", " ", " ", " ", "\u{A0}", "#eau", "#outils", "#can", "@gégé", "à ", "pour jeudi",
        "=12", "#moyens", "@zoe-lefevre", "@sam", "²", "#",
        "@",
        "? ", "> ", "« ", " »", "\"", "=3", "=1/4", "avant le 1/4", "demain", "d'ici fin mars", "-", ",", ".", ":", "!",
        "10@",
        "a@b.fr", "e\u{301}", "👩‍🌾", "/",
    ]
    private static let keys: [Key] = [
        .backspace, .backspace, .delete, .left, .right, .home, .end, .tab, .up, .down, .altEnter, .control("w"),
        .control("k"),
    ]

    private func visible(_ text: String) -> [Character] { text.filter { !$0.isWhitespace } }

    /// Whether all of `part` is found in `whole`, in order.
    private func isWithin(_ part: [Character], _ whole: [Character]) -> Bool {
        var rest = part[...]
        for character in whole where character == rest.first { rest.removeFirst() }
        return rest.isEmpty
    }

    @Test("Whatever is typed, the note holds every character that is not shown as a mark", arguments: 1...40)
    func kept(seed: UInt64) {
        var random = CaptureRandom(state: seed)
        for _ in 0..<10 {
            var line = TypedLine(.village, under: "Cantine")
            for _ in 0..<Int.random(in: 1...14, using: &random) {
                if Int.random(in: 0..<4, using: &random) == 0, let key = Self.keys.randomElement(using: &random) {
                    line.type([key])
                } else if let piece = Self.pieces.randomElement(using: &random) {
                    line.type([piece])
                }
                let understood = line.understood
                #expect(understood.spans.map(\.text).joined() == line.line.text)
                let words = understood.spans.filter { [.plain, .unresolved].contains($0.role) }.map(\.text).joined()
                #expect(
                    isWithin(visible(words), visible(understood.text)), "\(line.coloured) became \(understood.text)")
                #expect(isWithin(visible(understood.text), visible(line.line.text)))
            }
        }
    }

    @Test("Backspace empties any line: what it makes plain first, it deletes then", arguments: 1...40)
    func backspaceEmpties(seed: UInt64) {
        var random = CaptureRandom(state: seed)
        for _ in 0..<5 {
            var line = TypedLine(.village, under: "Cantine")
            for _ in 0..<Int.random(in: 1...10, using: &random) {
                if let piece = Self.pieces.randomElement(using: &random) { line.type([piece]) }
            }
            let typed = line.line.text
            for _ in 0...(2 * typed.count) { line.type([Key.backspace]) }
            #expect(line.line.isEmpty, "\(typed) left \(line.line.text)")
        }
    }

    @Test("Whatever is pasted, every word is in the notes, in order", arguments: 1...40)
    func pasted(seed: UInt64) {
        var random = CaptureRandom(state: seed)
        let starts = [
            "", "", "- ", "* ", "• ", "1. ", "2) ", "  - ", "\t", "    ", "☐ ", "- [ ] ", "o ", "#", "? ", "@sam ",
        ]
        let words = ["pain", "l'eau", "18:05", "Zoé", "a)", "10@", "=4", "#eau", "mot :", "« oui »", "-", "x"]
        for _ in 0..<10 {
            var lines: [String] = []
            var expected: [String] = []
            for _ in 0..<Int.random(in: 1...12, using: &random) {
                let count = Int.random(in: 0...5, using: &random)
                // The first word is one that nobody takes for a bullet or an hour.
                let text = (["mot"] + (0..<count).compactMap { _ in words.randomElement(using: &random) }).joined(
                    separator: " ")
                let start = starts.randomElement(using: &random) ?? ""
                lines.append(start + text)
                expected += ("#?@".contains(start.first ?? " ") ? start + text : text).split(separator: " ").map(
                    String.init)
                if Bool.random(using: &random) { lines.append("") }
            }
            let pasted = Pasted(lines.joined(separator: "\n"), people: [])
            for reading in Pasted.Reading.allCases {
                let kept = pasted.drafts(as: reading).flatMap { self.words(of: $0) }
                #expect(isWithin(expected, kept), "\(reading): \(lines)")
            }
        }
    }

    private func words(of draft: Draft) -> [String] {
        draft.text.split(whereSeparator: \.isWhitespace).map(String.init) + draft.subnotes.flatMap { words(of: $0) }
    }

    private func isWithin(_ part: [String], _ whole: [String]) -> Bool {
        var rest = part[...]
        for word in whole where word == rest.first { rest.removeFirst() }
        return rest.isEmpty
    }
}
