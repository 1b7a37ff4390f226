/// A word with a sign that stayed in what was said, `@Gégé` or `#cantine`, because it designated nothing, or more than one.
public struct LooseMark: Hashable, Sendable {
    public enum Sign: Hashable, Sendable { case person, theme }

    public let sign: Sign
    /// With its sign, as it was typed.
    public let word: String
    let range: Range<String.Index>

    /// The marks in a text, in order.
    public static func all(in text: String) -> [LooseMark] {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: "#") }) else { return [] }
        var marks: [LooseMark] = []
        var index = text.startIndex
        var before: Character?
        while index < text.endIndex {
            let character = text[index]
            let next = text.index(after: index)
            if let sign = sign(of: character), before.map(mayStandBefore) ?? true, next < text.endIndex,
                text[next].isLetter
            {
                let end = end(of: text, from: next)
                marks.append(LooseMark(sign: sign, word: String(text[index..<end]), range: index..<end))
                (before, index) = (text[text.index(before: end)], end)
            } else {
                (before, index) = (character, next)
            }
        }
        return marks
    }

    /// The text with an ellipsis in place of each mark of a sign.
    public static func hidden(_ sign: Sign, in text: String) -> String {
        var hidden = text
        for mark in all(in: text).reversed() where mark.sign == sign { hidden.replaceSubrange(mark.range, with: "…") }
        return hidden
    }

    private static func sign(of character: Character) -> Sign? {
        switch character {
        case "@": .person
        case "#": .theme
        default: nil
        }
    }

    private static func mayStandBefore(_ character: Character) -> Bool {
        character.isWhitespace || "([{«“\"'’".contains(character)
    }

    /// The end of the word, without the punctuation behind it.
    private static func end(of text: String, from start: String.Index) -> String.Index {
        var end = text[start...].firstIndex(where: \.isWhitespace) ?? text.endIndex
        while end > start, ".,;:!?…)]}»”\"'’".contains(text[text.index(before: end)]) { end = text.index(before: end) }
        return end
    }
}
