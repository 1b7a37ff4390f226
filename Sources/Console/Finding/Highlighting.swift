import Screen

/// Where the words of a search stand in a note, to be shown in its lines.
struct Highlighting {
    /// Of each character, whether it is part of what was found; empty where nothing was.
    private var rest: ArraySlice<(character: Character, isFound: Bool)> = []

    init(_ finding: Finding?, in text: String) {
        let words = finding?.query.words.filter { !$0.isExcluded }.map(\.bytes) ?? []
        self.init(words, in: text)
    }

    /// - Parameter words: folded.
    init(_ words: [[UInt8]], in text: String) {
        guard !words.isEmpty else { return }
        let characters = Array(text)
        var bytes: [UInt8] = []
        // The character that each byte comes from.
        var owners: [Int] = []
        for (index, character) in characters.enumerated() {
            let folded = character.isWhitespace ? [UInt8(ascii: " ")] : FoldedBytes.of(String(character))
            bytes += folded
            owners += Array(repeating: index, count: folded.count)
        }
        var isFound = [Bool](repeating: false, count: characters.count)
        var isAnywhere = false
        func mark(_ range: Range<Int>) {
            for place in range { isFound[owners[place]] = true }
            isAnywhere = true
        }
        for word in words where !word.isEmpty && word.count <= bytes.count {
            for start in 0...(bytes.count - word.count) where bytes[start..<start + word.count].elementsEqual(word) {
                mark(start..<start + word.count)
            }
        }
        for place in InclusiveForms.words(in: bytes[...]) {
            let forms = InclusiveForms.forms(of: bytes[place])
            let answers = words.contains { word in forms.contains { $0.starts(with: word) || $0.ends(with: word) } }
            if answers { mark(place) }
        }
        if isAnywhere { rest = zip(characters, isFound).map { ($0, $1) }[...] }
    }

    /// The spans of the next line of the note, as it was wrapped: blanks at the ends of lines are gone from it.
    mutating func spans(_ line: String, _ style: Style) -> [Span] {
        guard !rest.isEmpty else { return [Span(line, style)] }
        var spans: [Span] = []
        var run = ""
        var isRunFound = false
        for character in line {
            if let next = rest.first, next.character != character, next.character.isWhitespace {
                rest = rest.drop { $0.character.isWhitespace && $0.character != character }
            }
            // What is shown by something else, because it could do harm, is taken as it comes.
            let isFound = rest.popFirst()?.isFound ?? false
            if isFound != isRunFound, !run.isEmpty {
                spans.append(Span(run, isRunFound ? Highlighting.found(style) : style))
                run = ""
            }
            isRunFound = isFound
            run.append(character)
        }
        if !run.isEmpty { spans.append(Span(run, isRunFound ? Highlighting.found(style) : style)) }
        return spans
    }

    private static func found(_ style: Style) -> Style { style.with(bold: true, underline: true) }
}

extension Array where Element: Equatable {
    fileprivate func ends(with other: [Element]) -> Bool { suffix(other.count).elementsEqual(other) }
}
