/// A word that begins with a sign: `#theme`, `@person`.
struct MarkWord {
    enum Sign { case theme, person }

    let sign: Sign
    /// The word with its sign, as far as the next space.
    let range: Range<Int>

    /// The words with a sign in a text, in order.
    static func all(in text: [Character]) -> [MarkWord] {
        var words: [MarkWord] = []
        var index = 0
        while index < text.count {
            guard let sign = sign(at: index, in: text) else {
                index += 1
                continue
            }
            let end = text[index...].firstIndex(where: \.isWhitespace) ?? text.count
            words.append(MarkWord(sign: sign, range: index..<end))
            index = end
        }
        return words
    }

    /// The sign at the beginning of a word.
    static func sign(at index: Int, in text: [Character]) -> Sign? {
        guard index == 0 || text[index - 1].isWhitespace || "([{«“\"'’".contains(text[index - 1]) else { return nil }
        switch text[index] {
        // On French keyboards ² has a key of its own, and # needs two.
        case "#", "²": return .theme
        case "@": return .person
        default: return nil
        }
    }

    /// The ends that the word may have: all of it, then without each punctuation sign behind it.
    func ends(in text: [Character]) -> [Int] {
        var ends = [range.upperBound]
        while let end = ends.last, end > range.lowerBound + 1, ".,;:!?…)]}»”\"'’".contains(text[end - 1]) {
            ends.append(end - 1)
        }
        return ends.filter { $0 > range.lowerBound + 1 }
    }
}
