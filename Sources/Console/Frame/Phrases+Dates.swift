import Phrases
import Workshop

extension Phrases {
    /// A date of a form, as it was typed where it is not understood.
    func shortDate(_ typed: String) -> String {
        if let day = CalendarDay(typed: typed) {
            return shortDay(weekday: day.weekday, day: day.day, month: day.month, year: day.year)
        }
        if let month = CalendarMonth(typed: typed) { return shortMonth(month.month, year: month.year) }
        return typed
    }

    /// By when: a day, or words that say it themselves.
    func due(_ due: String) -> String { CalendarDay(typed: due) == nil ? due : dueBy(shortDate(due)) }

    /// The date of a session in a list.
    public func recentDate(_ typed: String) -> String { shortDate(typed) }
}
