/// Random numbers that are the same in every run (SplitMix64; Steele, Lea and Flood, 2014).
public struct SeededRandom: RandomNumberGenerator, Sendable {
    private var state: UInt64

    public init(_ seed: UInt64) { state = seed }

    public mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
        return mixed ^ mixed >> 31
    }
}

extension RandomNumberGenerator {
    /// Words with what trips readers up: accents of both forms, escapes, wide clusters, line ends of all kinds.
    public mutating func words(upTo count: Int = 8) -> String {
        let pieces = [
            "vélo", "place", "e\u{301}cole", "« oui »", "\"non\"", "a\\b", "\n", "\r\n", "\t", "\u{1}", "\u{7F}",
            "\u{2028}",
            "👩‍💻", "🇫🇷", "\u{FEFF}", "/", "élu·e·s", "\u{0}", "œuvre", "{\"words\":", "\u{10FFFF}", "日本", "\u{8}\u{C}",
        ]
        return (0..<Int.random(in: 1...count, using: &self)).map { _ in pieces.randomElement(using: &self) ?? "" }
            .joined(separator: " ")
    }
}
