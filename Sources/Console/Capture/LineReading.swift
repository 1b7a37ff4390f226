import Workshop

/// The parts of a line that are more than words, and what each says.
struct LineReading {
    enum Meaning: Hashable {
        case kind(Contribution.Kind)
        /// `title` is how the theme or person is written, for the spaces of a mark that stands in a sentence.
        case theme(ThemeReference, title: String)
        case person(PersonReference, title: String)
        case unresolved
        /// Words that say by when stay; `=1/4` does not.
        case due(Due, isTakenOff: Bool)
        case votes([VoteLine.Count])
    }

    struct Part: Hashable {
        var range: Range<Int>
        var meaning: Meaning

        /// Whether Backspace right behind it makes it plain text. The mark that closes a quotation is as plain as its opening.
        var isRevocable: Bool {
            switch meaning {
            case .unresolved: false
            case .kind: range.lowerBound == 0
            case .theme, .person, .due, .votes: true
            }
        }

        /// Whether it leaves the text at the text's ends.
        var isTakenOff: Bool {
            switch meaning {
            case .kind, .theme, .person, .votes: true
            case .due(_, let isTakenOff): isTakenOff
            case .unresolved: false
            }
        }
    }

    let characters: [Character]
    /// In order; none overlaps another.
    private(set) var parts: [Part] = []
    private(set) var kind = Contribution.Kind.idea
    /// The words between what stands at the beginning and what stands at the end.
    private(set) var body = 0..<0
    /// From where on the body is nothing but marks, those that name nothing among them, and by when.
    private(set) var tail = 0

    init(_ line: CaptureLine, in context: CaptureContext) {
        characters = Array(line.text)
        parts = LineReading.marks(in: characters, of: line, context)
        addDots(line.literals)
        if line.isParagraph {
            kind = .paragraph
        } else if !line.literals.contains(where: { $0.range.contains(0) }) {
            addKindSign()
        }
        if kind == .action {
            addDue(line.literals, context.today)
            // A date with a sign may stand behind the dots.
            if !parts.contains(where: { $0.role == .dots }) { addDots(line.literals) }
        }
        findBody()
    }

    private mutating func add(_ range: Range<Int>, _ meaning: Meaning) {
        let place = parts.firstIndex { $0.range.lowerBound >= range.lowerBound } ?? parts.count
        parts.insert(Part(range: range, meaning: meaning), at: place)
    }

    private mutating func addKindSign() {
        guard let sign = KindSign(characters, end: end(from: 0)) else { return }
        kind = sign.kind
        add(sign.range, .kind(sign.kind))
        if let closing = sign.closing { add(closing, .kind(sign.kind)) }
    }

    /// ` =19`, or ` =12 pour 3 contre`, behind the words, whatever other marks stand behind it.
    private mutating func addDots(_ literals: [CaptureLine.Literal]) {
        var end = characters.count
        while end > 0 {
            if characters[end - 1].isWhitespace {
                end -= 1
            } else if let part = parts.first(where: { $0.range.upperBound == end && $0.role != .kind }) {
                end = part.range.lowerBound
            } else {
                break
            }
        }
        guard let sign = characters[..<end].lastIndex(of: "="), sign > 0, characters[sign - 1].isWhitespace,
            sign + 1 < end, characters[sign + 1].isASCII, characters[sign + 1].isNumber,
            !literals.contains(where: { $0.range.overlaps(sign..<end) }),
            !parts.contains(where: { $0.range.overlaps(sign..<end) }),
            let counts = VoteLine.certain(String(characters[(sign + 1)..<end]))
        else { return }
        add(sign..<end, .votes(counts))
    }

    private mutating func addDue(_ literals: [CaptureLine.Literal], _ today: CalendarDay) {
        let taken = parts.map(\.range) + literals.map(\.range)
        guard let found = DueReader(today: today).find(in: characters, avoiding: taken) else { return }
        add(found.range, .due(found.due, isTakenOff: found.isSign))
    }

    /// What stands between the marks at both ends; a colon or a comma behind a mark at the beginning goes with the mark.
    private mutating func findBody() {
        var start = 0
        while true {
            start = characters[start...].firstIndex { !$0.isWhitespace } ?? characters.count
            guard let index = parts.firstIndex(where: { $0.range.lowerBound == start && $0.isTakenOff }) else { break }
            if let end = endOfPunctuation(behind: parts[index]) { parts[index].range = start..<end }
            start = parts[index].range.upperBound
        }
        body = start..<max(start, end(from: start, sparing: isBound))
        withoutPunctuationBeforeMarks()
        tail = findTail()
    }

    /// The comma or the colon before marks that leave the text leaves it too: *des bancs, #parc, @Zoé*.
    private mutating func withoutPunctuationBeforeMarks() {
        guard parts.contains(where: { $0.isTakenOff && $0.range.lowerBound >= body.upperBound && $0.role != .kind })
        else { return }
        var end = body.upperBound
        while end > body.lowerBound, characters[end - 1].isWhitespace || ",;:".contains(characters[end - 1]) {
            end -= 1
        }
        body = body.lowerBound..<end
    }

    /// The end of the colon or the comma behind a mark, where a blank or nothing follows; behind a name a colon always.
    private func endOfPunctuation(behind part: Part) -> Int? {
        let next = characters[part.range.upperBound...].firstIndex { !$0.isWhitespace || $0.isNewline }
        guard let next, ":,;".contains(characters[next]) else { return nil }
        let isFree = next + 1 == characters.count || characters[next + 1].isWhitespace
        if case .person = part.meaning, characters[next] == ":" { return next + 1 }
        return isFree && part.role != .kind ? next + 1 : nil
    }

    /// Marks may stand before by when, or before a name that nobody bears yet: those are at the end too.
    private func findTail() -> Int {
        var end = body.upperBound
        // The full stop behind « pour jeudi. »
        if end > body.lowerBound, ".!…".contains(characters[end - 1]),
            parts.contains(where: { $0.range.upperBound == end - 1 && $0.role == .due })
        {
            end -= 1
        }
        while end > body.lowerBound {
            if characters[end - 1].isWhitespace {
                end -= 1
            } else if let part = parts.first(where: { $0.range.upperBound == end && $0.role != .kind }),
                !isBound(part)
            {
                end = part.range.lowerBound
            } else {
                break
            }
        }
        return end
    }

    /// Whether a mark belongs to the sentence, for what stands before it calls for a word: « écrire à @Loïc », « de l’#eau ».
    private func isBound(_ part: Part) -> Bool {
        guard part.role == .theme || part.role == .person else { return false }
        return LeadingWords.callFor(part.range.lowerBound, in: characters)
    }

    /// Where the words end: before the spaces and the marks at the end.
    private func end(from start: Int, sparing isSpared: (Part) -> Bool = { _ in false }) -> Int {
        var end = characters.count
        while end > start {
            if characters[end - 1].isWhitespace {
                end -= 1
            } else if let part = parts.first(where: { $0.range.upperBound == end && $0.isTakenOff }),
                !isSpared(part)
            {
                end = part.range.lowerBound
            } else {
                break
            }
        }
        return end
    }
}
