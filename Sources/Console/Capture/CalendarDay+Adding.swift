import Workshop

extension CalendarDay {
    /// The day so many days later, at most a few weeks; nil after the year 9999.
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
        return CalendarDay(year: year, month: month, day: day)
    }
}
