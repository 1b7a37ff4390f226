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

    /// Where the word may end together with words behind it, « @Zoé Bertin », the nearest first, without the punctuation
    /// there.
    ///
    /// - Parameter most: so many words behind it are looked at.
    func farEnds(in text: [Character], most: Int) -> [Int] {
        // A sign that stands alone begins no name.
        guard range.count > 1 else { return [] }
        var ends: [Int] = []
        var end = range.upperBound
        while ends.count < most, end < text.count, text[end] == " " || text[end] == "\u{A0}" {
            end = text[(end + 1)...].firstIndex(where: \.isWhitespace) ?? text.count
            ends.append(end)
        }
        return ends.map { end in
            text[..<end].lastIndex { !MarkWord.punctuation.contains($0) }.map { $0 + 1 } ?? end
        }
    }

    private static let punctuation = ".,;:!?…)]}»”\"'’"

    /// The ends that the word may have: all of it, then without each punctuation sign behind it.
    func ends(in text: [Character]) -> [Int] {
        var ends = [range.upperBound]
        while let end = ends.last, end > range.lowerBound + 1, MarkWord.punctuation.contains(text[end - 1]) {
            ends.append(end - 1)
        }
        return ends.filter { $0 > range.lowerBound + 1 }
    }
}
