import Workshop

extension CalendarDay {
    init?(_ year: Int, _ month: Int, _ day: Int) { self.init(year: year, month: month, day: day) }

    /// Reads `2023-04-01` and nothing else.
    init?(_ iso: String) {
        let parts = iso.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2 else { return nil }
        guard let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]) else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The day so many days later; nil after the year 9999.
    func adding(days: Int) -> CalendarDay? {
        var (year, month, day) = (self.year, self.month, self.day + days)
        while day > CalendarMonth.length(year: year, month: month) {
            day -= CalendarMonth.length(year: year, month: month)
            month += 1
            if month == 13 { (year, month) = (year + 1, 1) }
        }
        return CalendarDay(year: year, month: month, day: day)
    }
}
