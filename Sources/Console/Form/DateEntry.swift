import Phrases
import Workshop

/// A date as somebody typed it into a form: what is kept of it, and what is to be said about it.
///
/// A day or a month that is understood is kept as such, « demain » and « jeudi 12 mars » counted from today; anything else
/// is kept as it was typed.
public struct DateEntry: Hashable, Sendable {
    /// `2026-03-12`, `2026-03`, or the words.
    public let value: String
    /// The day in words, where the words did not say all of it.
    public let understood: CalendarDay?
    /// The weekday that was said, where it is not that day's.
    public let contradiction: Contradiction?

    public struct Contradiction: Hashable, Sendable {
        /// 0 for Monday.
        public let weekday: Int
        public let day: CalendarDay
    }

    public init(_ typed: String, today: CalendarDay) {
        let text = Cleaning.line(typed)
        let found = CalendarDay.contradiction(in: text)
        contradiction = found.map { Contradiction(weekday: $0.weekday, day: $0.day) }
        if let day = CalendarDay(typed: text) {
            (value, understood) = (day.iso, day)
        } else if let month = CalendarMonth(typed: text) {
            (value, understood) = (month.iso, nil)
        } else if found == nil, case .day(let iso) = DueReader(today: today).due(text) {
            (value, understood) = (iso, CalendarDay(typed: iso))
        } else {
            (value, understood) = (text, nil)
        }
    }

    /// What is wrong with the date, as a sentence; nil where nothing is.
    public func complaint(_ phrases: Phrases) -> String? {
        if let contradiction {
            let day = contradiction.day
            return phrases.otherWeekday(
                phrases.date(weekday: day.weekday, day: day.day, month: day.month, year: day.year),
                said: phrases.weekday(contradiction.weekday))
        }
        let isMonth = CalendarMonth(typed: value) != nil
        return value.isEmpty || understood != nil || isMonth ? nil : phrases.dateKeptAsTyped(value)
    }
}
