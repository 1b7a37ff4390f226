import Workshop

/// Whether it is the day of the session: an evening that goes on past midnight is the same evening still.
///
/// People come and go, dates are counted and the end is foretold by this one rule.
struct SessionDay: Hashable, Sendable {
    /// The day that the session was on, or will be; nil where nobody said and it may be any.
    private let said: CalendarDay?
    /// The day as the session counts it: after midnight the one before, until the session ends or the night is over.
    let now: CalendarDay
    /// Minutes since the midnight that this day began with; nil where the hour is not known.
    let minute: Int?
    /// When the session is to end, in the same minutes; nil where nobody said.
    let end: Int?

    /// Until six in the morning it is still night.
    private static let dawn = 6 * 60
    private static let length = 24 * 60

    /// - Parameters:
    ///   - today: by the calendar.
    ///   - hour: of the wall clock, as `18:05`.
    ///   - opened: the day on which the program was started, which stands for the session's where nobody said one.
    init(_ state: State, today: CalendarDay, hour: String, opened: CalendarDay? = nil) {
        said = CalendarDay(typed: state[.date])
        let (start, last) = (SessionDay.minutes(state[.start]), SessionDay.minutes(state[.end]))
        let isOvernight = last.map { last in start.map { $0 >= last } ?? (last < SessionDay.dawn) } ?? false
        let minute = SessionDay.minutes(hour)
        let night = isOvernight ? max(SessionDay.dawn, last ?? 0) : SessionDay.dawn
        let eve = today.adding(days: -1)
        let isAfter = minute.map { $0 < night } ?? false
        // A date that is not said may be the day before where the hours go over midnight.
        let isEve = said.map { $0 == eve } ?? (isOvernight || opened.map { $0 == eve } ?? false)
        let isLate = isAfter && isEve
        now = isLate ? eve ?? today : today
        self.minute = minute.map { $0 + (isLate ? SessionDay.length : 0) }
        end = last.map { $0 + (isOvernight ? SessionDay.length : 0) }
    }

    /// Whether people come and go now: on the session's day, or while nobody has said which day that is.
    var isOn: Bool { (said ?? now) == now }

    /// Whether the session is still to come.
    var isBefore: Bool { (said ?? now) > now }

    /// The day that « demain » is counted from: what is typed up after a session was said on its day.
    var reference: CalendarDay { min(said ?? now, now) }

    private static func minutes(_ typed: String) -> Int? { HourOfDay(typed: typed).map { $0.hour * 60 + $0.minute } }
}

extension Model {
    /// The day as the session counts it.
    var sessionDay: SessionDay { SessionDay(state, today: today, hour: hour, opened: opened) }
}
