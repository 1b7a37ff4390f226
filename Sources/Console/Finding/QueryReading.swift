import Phrases
import Workshop

/// What is typed after `/`, as it is understood: what is searched for, and how that is shown.
struct QueryReading: Hashable, Sendable {
    var query = Query()
    /// The stretches that are more than words, in characters.
    var parts: [Part] = []
    /// What was understood, in words, to be shown under the line.
    var chips: [Understanding.Chip] = []

    struct Part: Hashable, Sendable {
        let range: Range<Int>
        let role: CaptureRole
    }

    /// What a search is read against.
    struct Context {
        let capture: CaptureContext
        let today: CalendarDay
        let now: Int64
        /// When the last note was captured, by the clock on the wall.
        let latest: Int64?

        var state: State { capture.state }
        var phrases: Phrases { capture.phrases }
    }

    init(_ text: String, in context: Context) {
        var words = QueryWord.all(in: Array(text))[...]
        let reader = OperatorReader(context)
        while let first = words.first {
            let name = reader.name(beginning: words)
            take(name ?? first, reader, context)
            words = words.drop { $0.range.upperBound <= (name ?? first).range.upperBound }
        }
    }

    private mutating func take(_ word: QueryWord, _ reader: OperatorReader, _ context: Context) {
        let meaning = word.isQuoted ? .words : reader.meaning(of: word)
        switch meaning {
        case .words: search(for: word, context.phrases)
        case .pending: mark(word, .plain)
        case .condition(let test, let chip, let role):
            query.conditions.append(Query.Condition(test: test, isExcluded: word.isExcluded))
            mark(word, role)
            chips.append(.init(text: word.isExcluded ? context.phrases.searchExcept(chip) : chip, role: role))
        case .misunderstood:
            search(for: word, context.phrases, as: .unresolved)
            chips.append(.init(text: context.phrases.searchNotUnderstood(word.text), role: .unresolved))
        }
    }

    /// - Parameter role: how it is shown where it is neither excluded nor between quotation marks.
    private mutating func search(for word: QueryWord, _ phrases: Phrases, as role: CaptureRole = .plain) {
        var bytes = FoldedBytes.of(word.text)
        if InclusiveForms.words(in: bytes[...]) == [bytes.indices] { bytes = InclusiveForms.dotted(bytes[...]) }
        guard !bytes.isEmpty else { return mark(word, role) }
        query.words.append(Query.Words(bytes: bytes, isExcluded: word.isExcluded))
        // Each word is marked once: parts that overlap cannot be shown.
        mark(word, role == .plain && (word.isExcluded || word.isQuoted) ? .kind : role)
        if word.isExcluded {
            chips.append(.init(text: phrases.searchWithout(word.text), role: .kind))
        } else if word.isQuoted {
            chips.append(.init(text: phrases.searchExactly(word.text), role: .kind))
        }
    }

    private mutating func mark(_ word: QueryWord, _ role: CaptureRole) {
        if role != .plain { parts.append(Part(range: word.range, role: role)) }
    }
}

/// A word of a search, or words between quotation marks.
struct QueryWord: Hashable, Sendable {
    /// In characters, with its signs.
    let range: Range<Int>
    /// Without the `-` before it and the quotation marks around.
    let text: String
    let isExcluded: Bool
    let isQuoted: Bool
    /// Whether nothing stands before it.
    var isFirst: Bool { range.lowerBound == 0 }

    static func all(in text: [Character]) -> [QueryWord] {
        var words: [QueryWord] = []
        var index = 0
        while index < text.count {
            guard !text[index].isWhitespace else {
                index += 1
                continue
            }
            let start = index
            let isExcluded = text[index] == "-" && index + 1 < text.count && !text[index + 1].isWhitespace
            if isExcluded { index += 1 }
            if let closing = closing(of: text[index]), index + 1 < text.count {
                let end = text[(index + 1)...].firstIndex { closing.contains($0) } ?? text.count
                let inside = text[(index + 1)..<end].split(whereSeparator: \.isWhitespace).joined(separator: " ")
                index = min(end + 1, text.count)
                words.append(
                    QueryWord(range: start..<index, text: String(inside), isExcluded: isExcluded, isQuoted: true))
            } else {
                let end = text[index...].firstIndex(where: \.isWhitespace) ?? text.count
                words.append(
                    QueryWord(
                        range: start..<end, text: String(text[index..<end]), isExcluded: isExcluded, isQuoted: false))
                index = end
            }
        }
        return words
    }

    private static func closing(of opening: Character) -> String? {
        switch opening {
        case "\"": "\"”"
        case "“": "”\""
        case "«": "»"
        default: nil
        }
    }
}
