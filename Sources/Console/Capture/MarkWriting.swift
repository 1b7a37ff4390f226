import Workshop

/// How titles are written in marks, where a space would end the word.
enum MarkWriting {
    /// *Moyens humains* as `Moyens-humains`; in a sentence, with a small letter where the typed word has one.
    static func insertion(of title: String, typed: Character?, isFirst: Bool) -> String {
        var written = Array(title.split(whereSeparator: \.isWhitespace).joined(separator: "-"))
        let isAcronym = written.count > 1 && written[1].isUppercase
        if let first = written.first, let typed, typed.isLowercase, !isFirst, !isAcronym {
            written.replaceSubrange(0..<1, with: first.lowercased())
        }
        return String(written)
    }

    /// The title of something new: hyphens are spaces, a double one is a hyphen.
    static func title(_ typed: some StringProtocol) -> String {
        var title = ""
        var rest = typed[...]
        while let first = rest.popFirst() {
            if first == "-", rest.first == "-" {
                rest.removeFirst()
            } else if first == "-" {
                title.append(" "); continue
            }
            title.append(first)
        }
        return Cleaning.line(title)
    }

    /// The words of a mark inside a sentence: as they were typed, with the title's own spaces for the hyphens.
    static func words(_ typed: [Character], of title: String) -> [Character] {
        let pieces = typed.split(separator: "-", omittingEmptySubsequences: false)
        var separators: [Character] = []
        var isBetween = true
        for character in title {
            let separates = character == "-" || character.isWhitespace
            if separates, !isBetween { separators.append(character) }
            isBetween = separates
        }
        if isBetween, !separators.isEmpty { separators.removeLast() }
        guard pieces.count == separators.count + 1 else { return typed }
        var words: [Character] = []
        for (index, piece) in pieces.enumerated() {
            words += piece
            if index < separators.count { words.append(separators[index]) }
        }
        return words
    }
}
