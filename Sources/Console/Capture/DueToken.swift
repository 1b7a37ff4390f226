import Workshop

/// A word of a text, folded, with its place.
struct DueToken: Hashable {
    let word: String
    let range: Range<Int>

    /// The words of a text: *d'ici* is two, `1/4` and *après-demain* one; *mi-mars* is two, for the month in it.
    static func all(in text: [Character]) -> [DueToken] {
        var tokens: [DueToken] = []
        var start: Int?
        func isApostrophe(_ character: Character) -> Bool { character == "'" || character == "’" }
        for index in 0...text.count {
            let character: Character = index < text.count ? text[index] : " "
            if character.isLetter || character.isNumber || "/-.=".contains(character) {
                start = start ?? index
                continue
            }
            guard let first = start else { continue }
            start = nil
            var end = index
            if isApostrophe(character) {
                end += 1
            } else {
                while end > first, "/-.=".contains(text[end - 1]) { end -= 1 }
            }
            tokens += split(first..<end, of: text)
        }
        return tokens
    }

    private static func split(_ range: Range<Int>, of text: [Character]) -> [DueToken] {
        guard !range.isEmpty else { return [] }
        let word = Folded.text(String(text[range]))
        guard let hyphen = text[range].firstIndex(of: "-"),
            ["mi", "mid"].contains(Folded.text(String(text[range.lowerBound..<hyphen])))
        else { return [DueToken(word: word, range: range)] }
        return split(range.lowerBound..<hyphen, of: text) + split((hyphen + 1)..<range.upperBound, of: text)
    }
}
