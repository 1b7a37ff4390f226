import Workshop

/// Reads by when something is to be done, as people say it: *avant le 1/4*, *pour jeudi*, *d'ici fin mars*, *by Friday*.
///
/// A day without a year is the next such day, today included; a day of the week is never today.
public struct DueReader: Sendable {
    let today: CalendarDay

    public init(today: CalendarDay) { self.today = today }

    /// What a field holds: a day where the text is one, the words otherwise.
    public func due(_ text: String) -> Due {
        let text = Cleaning.line(text)
        guard !text.isEmpty else { return .none }
        let characters = Array(text.first == "=" ? text.dropFirst() : text[...])
        let tokens = DueToken.all(in: characters)
        let parser = DueParser(tokens: tokens, today: today)
        for start in [parser.deadline(at: 0), parser.weak(at: 0), 0].compactMap({ $0 }) {
            if let found = parser.time(at: start, .alone), found.end == tokens.count, case .day(let day) = found.time {
                return .day(day.iso)
            }
        }
        return .words(text)
    }

    /// The strongest of what a text says about when; the last one of equals.
    ///
    /// - Parameter avoiding: the characters that are something else.
    func find(in text: [Character], avoiding: [Range<Int>]) -> (range: Range<Int>, due: Due, isSign: Bool)? {
        let isFree = { (range: Range<Int>) in !avoiding.contains { $0.overlaps(range) } }
        if let signed = sign(in: text, isFree) { return (signed.range, signed.due, true) }
        let parser = DueParser(tokens: DueToken.all(in: text), today: today)
        var best: (phrase: DueParser.Phrase, range: Range<Int>)?
        var index = 0
        while index < parser.tokens.count {
            guard let phrase = parser.phrase(at: index) else {
                index += 1
                continue
            }
            let range = parser.tokens[index].range.lowerBound..<parser.tokens[phrase.end - 1].range.upperBound
            index = phrase.end
            guard isFree(range) else { continue }
            if phrase.strength >= best?.phrase.strength ?? .bare { best = (phrase, range) }
        }
        guard let best else { return nil }
        switch best.phrase.time {
        case .day(let day): return (best.range, .day(day.iso), false)
        case .words: return (best.range, .words(String(text[best.range])), false)
        }
    }

    /// `=1/4`, `=jeudi`, `=fin-mars`: a word that begins with the sign and is a time as a whole.
    private func sign(in text: [Character], _ isFree: (Range<Int>) -> Bool) -> (range: Range<Int>, due: Due)? {
        for start in text.indices.reversed() where text[start] == "=" && (start == 0 || text[start - 1].isWhitespace) {
            var end = text[start...].firstIndex(where: \.isWhitespace) ?? text.count
            while end > start, ".,;:!?)".contains(text[end - 1]) { end -= 1 }
            guard end > start + 1, isFree(start..<end) else { continue }
            let typed = Array(text[(start + 1)..<end])
            for words in [typed, typed.map { $0 == "-" ? " " : $0 }] {
                let tokens = DueToken.all(in: words)
                let parser = DueParser(tokens: tokens, today: today)
                guard let found = parser.time(at: 0, .alone), found.end == tokens.count else { continue }
                switch found.time {
                case .day(let day): return (start..<end, .day(day.iso))
                case .words: return (start..<end, .words(String(words)))
                }
            }
        }
        return nil
    }
}
