import Workshop

extension DueParser {
    /// `1/4`, `01/04/2023`, `1.4.23`, `2023-04-01`.
    func numericDay(at index: Int, _ before: Before) -> (end: Int, day: CalendarDay)? {
        guard let word = word(index) else { return nil }
        if let day = DueParser.isoDay(word) { return (index + 1, day) }
        let fields = word.split(whereSeparator: { "/.-".contains($0) }).map(String.init)
        guard (2...3).contains(fields.count), fields.allSatisfy({ Int($0) != nil && $0.count <= 4 }) else { return nil }
        guard let day = Int(fields[0]), let month = Int(fields[1]), fields[0].count <= 2, fields[1].count <= 2 else {
            return nil
        }
        if fields.count == 3 {
            guard let year = DueParser.year(fields[2]) else { return nil }
            return CalendarDay(year: year, month: month, day: day).map { (index + 1, $0) }
        }
        // « pour 1/4 des gens » is a quarter, « 3.5 » and « 2-3 » are numbers.
        guard word.contains("/"), saysTheDay(before, at: index) else { return nil }
        if let next = self.word(index + 1), ["de", "des", "d'", "du", "of"].contains(next) { return nil }
        return next(day, month).map { (index + 1, $0) }
    }

    /// *jeudi*, *jeudi 6 avril*, *12 avril 2023*, *April 12th*, *le 12* at the end.
    func namedDay(at index: Int, _ before: Before) -> (end: Int, day: CalendarDay)? {
        if let word = word(index), ["next", "this", "ce"].contains(word), let found = weekday(at: index + 1) {
            return (found.end, found.day)
        }
        guard let word = word(index) else { return nil }
        if DueWords.weekdays[word] != nil {
            if let dated = datedDay(at: index + 1) { return allowed(dated, before) }
            guard let found = weekday(at: index) else { return nil }
            if found.isNext { return (found.end, found.day) }
            switch before {
            // « le jeudi » is every Thursday.
            case .weak("le"), .weak("en"), .weak("in"), .weak("dans"), .weak("sous"): return nil
            case .deadline, .purpose:
                // « pour le jeudi » is that Thursday, « avant jeudi » too.
                return (found.end, found.day)
            default: return allowed((found.end, found.day), before)
            }
        }
        if let dated = datedDay(at: index) { return allowed(dated, before) }
        return lonelyDay(at: index, before)
    }

    /// A bare day counts at the end of the text only: elsewhere it is likely part of something.
    private func allowed(_ found: (end: Int, day: CalendarDay), _ before: Before) -> (end: Int, day: CalendarDay)? {
        switch before {
        case .weak(let word) where !["le", "on", "ce", "this"].contains(word): nil
        case .nothing where found.end < tokens.count: nil
        default: found
        }
    }

    /// `2023-04-01`.
    private static func isoDay(_ word: String) -> CalendarDay? {
        word.utf8.count == 10 && word.dropFirst(4).first == "-" ? CalendarDay(typed: word) : nil
    }

    private func saysTheDay(_ before: Before, at index: Int) -> Bool {
        switch before {
        case .deadline, .alone: true
        case .purpose: word(index - 1) == "le"
        case .weak(let word): word == "le" || word == "on"
        case .nothing: false
        }
    }

    /// *jeudi* or *jeudi prochain*: the next such day after today.
    private func weekday(at index: Int) -> (end: Int, day: CalendarDay, isNext: Bool)? {
        guard let weekday = word(index).flatMap({ DueWords.weekdays[$0] }) else { return nil }
        let distance = (weekday - 1 - today.weekday + 6) % 7 + 1
        let isNext = word(index + 1) == "prochain"
        return today.adding(days: distance).map { (isNext ? index + 2 : index + 1, $0, isNext) }
    }

    /// *12 avril*, *1er avril 2023*, *April 12th, 2023*.
    private func datedDay(at index: Int) -> (end: Int, day: CalendarDay)? {
        let (day, month, behind): (Int, Int, Int)
        if let number = dayNumber(at: index) {
            let place = word(index + 1) == "of" ? index + 2 : index + 1
            guard let named = monthNumber(at: place) else { return nil }
            (day, month, behind) = (number, named, place + 1)
        } else if let named = monthNumber(at: index), let number = dayNumber(at: index + 1) {
            (day, month, behind) = (number, named, index + 2)
        } else {
            return nil
        }
        if let year = year(at: behind) {
            return CalendarDay(year: year, month: month, day: day).map { (behind + 1, $0) }
        }
        return next(day, month).map { (behind, $0) }
    }

    /// *avant le 12* at the end of the text: of this month or the next.
    private func lonelyDay(at index: Int, _ before: Before) -> (end: Int, day: CalendarDay)? {
        guard before == .deadline || before == .purpose, ["le", "the"].contains(word(index - 1)),
            index + 1 == tokens.count, let number = dayNumber(at: index)
        else { return nil }
        for months in 0..<3 {
            let (year, month) = (today.year + (today.month - 1 + months) / 12, (today.month - 1 + months) % 12 + 1)
            if let day = CalendarDay(year: year, month: month, day: number), day >= today { return (index + 1, day) }
        }
        return nil
    }

    private func dayNumber(at index: Int) -> Int? {
        guard let word = word(index), word.count <= 4 else { return nil }
        let digits = word.prefix { ("0"..."9").contains($0) }
        guard let number = Int(digits), (1...31).contains(number) else { return nil }
        return ["", "er", "st", "nd", "rd", "th"].contains(word.dropFirst(digits.count)) ? number : nil
    }

    private func monthNumber(at index: Int) -> Int? {
        word(index).flatMap { DueWords.months[$0] ?? DueWords.shortMonths[$0] }
    }

    /// A year of four digits.
    func year(at index: Int) -> Int? {
        guard let word = word(index), word.utf8.count == 4, let year = Int(word), (1900...2199).contains(year) else {
            return nil
        }
        return year
    }

    private static func year(_ digits: String) -> Int? {
        guard let number = Int(digits) else { return nil }
        switch digits.utf8.count {
        case 4: return number
        case 2: return 2000 + number
        default: return nil
        }
    }

    /// The next such day from today on; a 29 February may be years away.
    private func next(_ day: Int, _ month: Int) -> CalendarDay? {
        for year in today.year...(today.year + 8) {
            if let found = CalendarDay(year: year, month: month, day: day), found >= today { return found }
        }
        return nil
    }
}
