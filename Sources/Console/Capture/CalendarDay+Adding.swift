import Workshop

extension CalendarDay {
    /// The day so many days later or earlier, at most a few weeks; nil after the year 9999 and before the year 1.
    func adding(days: Int) -> CalendarDay? {
        var (year, month) = (year, month)
        var rest = days
        var day = day
        while rest > 0 {
            if CalendarDay(year: year, month: month, day: day + 1) != nil {
                day += 1
            } else {
                (year, month, day) = month == 12 ? (year + 1, 1, 1) : (year, month + 1, 1)
            }
            rest -= 1
        }
        while rest < 0 {
            if day > 1 {
                day -= 1
            } else {
                (year, month) = month == 1 ? (year - 1, 12) : (year, month - 1)
                day = [31, 30, 29, 28].first { CalendarDay(year: year, month: month, day: $0) != nil } ?? 1
            }
            rest += 1
        }
        return CalendarDay(year: year, month: month, day: day)
    }
}
