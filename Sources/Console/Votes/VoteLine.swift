import Phrases
import Workshop

/// What somebody types who counts hands or paper dots: « 19 », « 12 pour 3 contre 2 abst », « 8 rouge, 4 verte ».
///
/// A number without words is dots; the others are of what is said behind them, or before a colon.
struct VoteLine: Hashable {
    struct Count: Hashable {
        let label: String
        let number: Int
    }

    /// The counts by label, each label once, in the order in which they were typed; nil where it is not understood.
    let counts: [Count]?
    /// More than any room has would be a slip of the finger.
    static let most = 1_000_000

    /// - Parameter known: the labels of the workshop's own that are there already: *vertes* is then *verte*.
    init(_ text: String, known: [String] = []) {
        counts = VoteLine.read(VoteLine.parts(of: text), LabelReader(known))
    }

    /// What stands at the end of a note, where words that are no label of a vote are words of the note; nil for such ones, and
    /// for what is more than four digits.
    static func certain(_ text: String) -> [Count]? {
        guard let counts = VoteLine(text).counts, counts.contains(where: { $0.number > 0 }) else { return nil }
        let isCertain = counts.allSatisfy { count in
            let isLabel =
                Votes.standard.contains(count.label) || DotColour(word: Folded.key(count.label)) != nil
            return isLabel && count.number < 10_000
        }
        return isCertain ? counts : nil
    }

    private enum Part { case number(Int?), words(String), colon, end }

    /// The numbers and the words between them.
    private static func parts(of text: String) -> [Part] {
        var parts: [Part] = []
        var rest = text[...]
        while let first = rest.first {
            if first.isASCII, first.isNumber {
                let digits = rest.prefix { $0.isASCII && $0.isNumber }
                parts.append(.number(Int(digits).flatMap { $0 <= most ? $0 : nil }))
                rest = rest.dropFirst(digits.count)
            } else if ",;/".contains(first) {
                parts.append(.end)
                rest.removeFirst()
            } else if ":=".contains(first) {
                parts.append(.colon)
                rest.removeFirst()
            } else if first.isWhitespace {
                rest.removeFirst()
            } else {
                let words = rest.prefix { !($0.isASCII && $0.isNumber) && !",;/:=".contains($0) }
                parts.append(.words(label(in: words)))
                rest = rest.dropFirst(words.count)
            }
        }
        return parts
    }

    /// The words of a label, without what only joins it to the next one: « 12 pour et 3 contre », « 12 pour – 3 contre ».
    private static func label(in words: Substring) -> String {
        let joints: Set<Substring> = ["et", "and", "&", "-", "–", "—", ".", "+"]
        var words = words.split(whereSeparator: \.isWhitespace)
        while let last = words.last, joints.contains(last) { words.removeLast() }
        return words.joined(separator: " ")
    }

    private static func read(_ parts: [Part], _ labels: LabelReader) -> [Count]? {
        var counts: [Count] = []
        /// A number whose label is still to come, or a label whose number is.
        var number: Int?
        var label: String?
        func add(_ words: String?, _ number: Int) -> Bool {
            let label = words.map(labels.label) ?? Votes.dots
            guard !counts.contains(where: { $0.label == label }) else { return false }
            counts.append(Count(label: label, number: number))
            return true
        }
        for part in parts {
            switch part {
            case .number(let value):
                guard let value else { return nil }
                if let words = label {
                    guard add(words, value) else { return nil }
                    label = nil
                } else {
                    if let number, !add(nil, number) { return nil }
                    number = value
                }
            case .words(let words):
                // A sign alone is no label: « +3 » would set what it seems to add.
                guard words.contains(where: { !"+-".contains($0) }) else { return nil }
                if let value = number {
                    guard add(words, value) else { return nil }
                    number = nil
                } else if label == nil {
                    label = words
                } else {
                    return nil
                }
            case .colon: if number != nil || label == nil { return nil }
            case .end:
                if label != nil { return nil }
                if let value = number, !add(nil, value) { return nil }
                number = nil
            }
        }
        if let value = number, !add(nil, value) { return nil }
        return label != nil || counts.isEmpty ? nil : counts
    }
}

/// Which label is meant by a word.
struct LabelReader {
    private let known: [String: String]
    private static let standard: [(label: String, names: [String])] = [
        (
            Votes.dots,
            [
                "gommette", "gommettes", "voix", "vote", "votes", "point", "points", "dot", "dots", "pastille",
                "pastilles",
            ]
        ),
        (Votes.inFavour, ["pour", "oui", "favorable", "favorables", "for", "in favour", "in favor", "yes"]),
        (Votes.against, ["contre", "non", "défavorable", "défavorables", "against", "no"]),
        (Votes.abstention, ["abstention", "abstentions", "abstient", "abstiennent", "abstain", "abstained"]),
    ]

    init(_ known: [String]) {
        var labels: [String: String] = [:]
        for label in known where !Votes.standard.contains(label) { labels[LabelReader.key(label)] = label }
        self.known = labels
    }

    /// One that is there, without regard to case, accents and a plural's end; a colour, whatever its gender and number;
    /// a standard one, or the beginning of its name (three letters: *abst*); else the words themselves.
    func label(_ words: String) -> String {
        let key = LabelReader.key(words)
        if let label = known[key] { return label }
        if let (colour, word) = LabelReader.colour(words) { return colour.label(typed: word) }
        for (label, names) in LabelReader.standard where names.contains(where: { LabelReader.key($0) == key }) {
            return label
        }
        // « abst. » has a point that belongs to it.
        let letters = key.filter(\.isLetter)
        if letters.count >= 3, !key.contains(" ") {
            let meant = LabelReader.standard.filter { $0.names.contains { LabelReader.key($0).hasPrefix(letters) } }
            if meant.count == 1 { return meant[0].label }
        }
        return words
    }

    /// The colour of dots that is all that words say: « rouges », « gommettes rouges ».
    private static func colour(_ words: String) -> (DotColour, word: String)? {
        let parts = Folded.key(words).split(separator: " ").map(String.init).filter { !dots.contains($0) }
        guard parts.count == 1 else { return nil }
        return DotColour(word: parts[0]).map { ($0, parts[0]) }
    }

    private static let dots = Set(standard.first { $0.label == Votes.dots }?.names ?? [])

    private static func key(_ words: String) -> String {
        if let (colour, _) = colour(words) { return "=" + colour.rawValue }
        var key = Folded.key(words)
        if key.count > 3, key.last == "s" { key.removeLast() }
        return key
    }
}
