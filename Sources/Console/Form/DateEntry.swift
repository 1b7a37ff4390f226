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

        /// Nil where a date has no year, or nothing in it contradicts the rest.
        public init?(in typed: String) {
            guard let found = CalendarDay.contradiction(in: typed) else { return nil }
            (weekday, day) = found
        }

        public func sentence(_ phrases: Phrases) -> String {
            phrases.otherWeekday(
                phrases.date(weekday: day.weekday, day: day.day, month: day.month, year: day.year),
                said: phrases.weekday(weekday))
        }
    }

    public init(_ typed: String, today: CalendarDay) {
        let text = Cleaning.line(typed)
        let nearest = DateEntry.nearest(text, today)
        contradiction = Contradiction(in: text) ?? nearest?.contradiction
        if let day = CalendarDay(typed: text) {
            (value, understood) = (day.iso, day)
        } else if let day = nearest?.day {
            (value, understood) = (day.iso, day)
        } else if let month = CalendarMonth(typed: text) {
            (value, understood) = (month.iso, nil)
        } else if contradiction == nil, case .day(let iso) = DueReader(today: today).due(text) {
            (value, understood) = (iso, CalendarDay(typed: iso))
        } else {
            (value, understood) = (text, nil)
        }
    }

    /// « jeudi 12 mars », without a year: the nearest 12 March that is a Thursday, in the year before or after.
    ///
    /// - Returns: the day, or why there is none; nil where this is no such date.
    private static func nearest(
        _ text: String, _ today: CalendarDay
    ) -> (day: CalendarDay?, contradiction: Contradiction?)? {
        guard CalendarDay(typed: text) == nil, CalendarMonth(typed: text) == nil else { return nil }
        let years = (today.year - 1...today.year + 1).map { text + " \($0)" }
        let contradictions = years.compactMap { Contradiction(in: $0) }
        // Only words that name a weekday can contradict a date; without one, the day to come is meant.
        guard !contradictions.isEmpty else { return nil }
        let days = years.compactMap { CalendarDay(typed: $0) }
        let distance = { (day: CalendarDay) in abs(day.daysSince1970 - today.daysSince1970) }
        if let day = days.min(by: { distance($0) < distance($1) }) { return (day, nil) }
        let next = contradictions.first { $0.day >= today } ?? contradictions[0]
        return (nil, next)
    }

    /// What is wrong with the date, as a sentence; nil where nothing is.
    public func complaint(_ phrases: Phrases) -> String? {
        if let contradiction { return contradiction.sentence(phrases) }
        let isMonth = CalendarMonth(typed: value) != nil
        return value.isEmpty || understood != nil || isMonth ? nil : phrases.dateKeptAsTyped(value)
    }
}
