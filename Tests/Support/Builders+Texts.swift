/// Makes things up, the same in every run of the same seed: texts here, commands and events in the files beside.
public struct Improviser: Sendable {
    public var random: SeededGenerator

    public init(seed: Int) { random = SeededGenerator(seed: seed) }

    public mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

    /// True once in `times`.
    public mutating func chance(_ times: Int) -> Bool { number(1...times) == 1 }

    /// One of these; nil when there is none.
    public mutating func any<Elements: Collection>(_ elements: Elements) -> Elements.Element? {
        elements.randomElement(using: &random)
    }

    /// A few of these, in their order.
    public mutating func some<Element>(_ elements: [Element], atMost count: Int) -> [Element] {
        guard !elements.isEmpty, count > 0 else { return [] }
        let chosen = Set((0..<number(1...count)).map { _ in number(0...elements.count - 1) })
        return chosen.sorted().map { elements[$0] }
    }

    /// A few words, as people would type them.
    public mutating func phrase() -> String {
        let words = [
            "salle", "horaires", "bénévoles", "l’été", "garde d’enfants", "Œuvre", "n°2", "à revoir", "40 %", "marché",
            "vélo", "lien", "associé·e·s", "budget", "affiche",
        ]
        return (0..<number(1...5)).compactMap { _ in any(words) }.joined(separator: " ")
    }

    /// Text of what makes programs stumble: signs of markup, controls, marks that combine, emoji, line ends of all sorts.
    public mutating func nastyText(atMost pieces: Int = 12) -> String {
        let vocabulary = [
            " ", "  ", "   ", "\n", "\n\n", "- ", "-", "> ", ">", "\\", "\\\\", "\\- ", "\\>", "* ", "#", "1. ", "a",
            "bé",
            "e\u{301}", "\u{301}", "\u{338}", "\u{200D}", "👩‍💻", "🇫🇷", "\u{A0}", "\u{202F}", "\u{202E}", "\u{2028}", "\t",
            "\r\n", "\r", "\u{7}", "\u{9B}", "\u{1B}[31m", "\u{FEFF}", "\"", "{", "<b>", "=1+1", "0", "ﬀ", "mot",
        ]
        return (0..<number(0...pieces)).compactMap { _ in any(vocabulary) }.joined()
    }
}
