import Workshop

/// The grammar of *by when* over the words of a text.
struct DueParser {
    enum Time: Hashable {
        case day(CalendarDay)
        /// No day, but said: *fin mars*.
        case words
    }

    enum Strength: Int, Comparable {
        case bare, weak, deadline
        static func < (left: Strength, right: Strength) -> Bool { left.rawValue < right.rawValue }
    }

    /// What stands before a time.
    enum Before: Hashable {
        case deadline
        /// *pour*, which is said of much else.
        case purpose
        case weak(String)
        case nothing
        /// The text is a time and nothing else.
        case alone
    }

    struct Phrase {
        let end: Int
        let time: Time
        let strength: Strength
    }

    let tokens: [DueToken]
    let today: CalendarDay

    func word(_ index: Int) -> String? { tokens.indices.contains(index) ? tokens[index].word : nil }

    /// The place behind one of these phrases, the longest first.
    func behind(_ phrases: [[String]], at index: Int) -> Int? {
        for phrase in phrases where index + phrase.count <= tokens.count {
            if phrase.indices.allSatisfy({ tokens[index + $0].word == phrase[$0] }) { return index + phrase.count }
        }
        return nil
    }

    func deadline(at index: Int) -> Int? { behind(DueWords.deadlines, at: index) }
    func weak(at index: Int) -> Int? { behind(DueWords.weak, at: index) }

    /// The time with what is said before it, from a word on.
    func phrase(at index: Int) -> Phrase? {
        if let start = deadline(at: index) {
            let before: Before = word(index) == "pour" ? .purpose : .deadline
            // « d'ici la fin du mois »: the article belongs to either.
            for start in [start, start - 1] where start > index {
                if let found = time(at: start, before) {
                    return Phrase(end: found.end, time: found.time, strength: .deadline)
                }
            }
        }
        if let start = weak(at: index), let word = word(index), let found = time(at: start, .weak(word)) {
            return Phrase(end: found.end, time: found.time, strength: .weak)
        }
        if let previous = word(index - 1), DueWords.articles.contains(previous) { return nil }
        return time(at: index, .nothing).map { Phrase(end: $0.end, time: $0.time, strength: .bare) }
    }

    /// A time from a word on, if what stands before allows it.
    func time(at index: Int, _ before: Before) -> (end: Int, time: Time)? {
        if let found = nearDay(at: index, before) ?? numericDay(at: index, before) ?? namedDay(at: index, before) {
            return (found.end, .day(found.day))
        }
        return spell(at: index, before).map { ($0, .words) }
    }

    private func nearDay(at index: Int, _ before: Before) -> (end: Int, day: CalendarDay)? {
        if case .weak = before { return nil }
        for (words, days) in DueWords.nearDays {
            if let end = behind([words], at: index), let day = today.adding(days: days) { return (end, day) }
        }
        return nil
    }

    /// Times that are no day: *la semaine prochaine*, *fin mars*, *avant l'été*, *dans deux semaines*.
    private func spell(at index: Int, _ before: Before) -> Int? {
        if let amount = amount(at: index, before) { return amount }
        if case .weak(let word) = before { return word == "en" || word == "in" ? month(at: index) : nil }
        if let end = behind(DueWords.spells, at: index) { return end }
        if let middle = behind(DueWords.partsOfMonth, at: index), let end = month(at: middle) { return end }
        switch before {
        case .deadline: return month(at: index) ?? behind(DueWords.seasons, at: index)
        case .purpose: return month(at: index) ?? behind([["rentree"], ["noel"]], at: index)
        case .alone: return month(at: index)
        case .weak, .nothing: return nil
        }
    }

    /// A month, perhaps with its year.
    private func month(at index: Int) -> Int? {
        guard let word = word(index), DueWords.months[word] != nil else { return nil }
        return year(at: index + 1) == nil ? index + 1 : index + 2
    }

    /// *dans 15 jours*, *d'ici deux semaines*, *within a month*.
    private func amount(at index: Int, _ before: Before) -> Int? {
        switch before {
        case .weak(let word): guard ["dans", "sous", "in"].contains(word) else { return nil }
        case .deadline: break
        case .purpose, .nothing, .alone: return nil
        }
        if word(index) == "quinzaine" || word(index) == "huitaine" { return index + 1 }
        guard let number = word(index), DueWords.numbers.contains(number) || Int(number) != nil else { return nil }
        let unit = number == "a" && word(index + 1) == "few" ? index + 2 : index + 1
        return word(unit).map { DueWords.units.contains($0) } == true ? unit + 1 : nil
    }
}
