import Phrases
import Workshop

/// How the session goes: what is left of it, and when it ends if the rest takes what was planned.
struct Course: Hashable, Sendable {
    /// Minutes until it is to end; nil where nobody said when, and where that is past.
    private(set) var left: Int?
    /// When it ends, as minutes of the day; nil where some step has no minutes.
    private(set) var end: Int?
    /// Minutes that it ends too late.
    private(set) var late = 0

    /// Nil where no step is timed right now: then nothing moves, and nothing can be foretold.
    init?(_ model: Model) {
        guard let dial = model.dial, dial.isRunning else { return nil }
        let coming = model.comingPhases
        let isPlanned = coming.allSatisfy { $0.planned != nil } && dial.left != nil
        let rest = max(0, dial.left ?? 0) + coming.reduce(0) { $0 + (model.minutesLeft(of: $1) ?? 0) } * 60
        let said = Course.secondsUntilEnd(model)
        let due = said ?? (isPlanned ? Course.secondsUntilPlannedEnd(model, coming) : nil)
        let goesOn = isPlanned ? rest : nil
        // Where nobody said when it is to end, what is left is what the steps still take.
        if let said { left = said > 0 ? (said + 59) / 60 : nil } else { left = goesOn.map { ($0 + 59) / 60 } }
        guard let goesOn else {
            if left == nil { return nil }
            return
        }
        if let second = Course.secondOfDay(model) { end = (second + goesOn + 30) / 60 % 1_440 }
        if let due { late = max(0, (goesOn - due + 30) / 60) }
    }

    /// Until the hour that the form says, where it is the session's day.
    private static func secondsUntilEnd(_ model: Model) -> Int? {
        let day = model.sessionDay
        guard day.isOn, let end = day.end, let minute = day.minute else { return nil }
        return (end - minute) * 60 - Int(model.now / 1_000 % 60)
    }

    /// Until the end of all that was planned, counted from when the first step was started. Steps that were passed over and
    /// not even begun are not part of it.
    private static func secondsUntilPlannedEnd(_ model: Model, _ coming: [Phase]) -> Int? {
        let table = model.state.tables[model.device]
        let timed = model.state.timed.filter { $0.phase != nil && $0.table == table }
        let part = Set(timed.compactMap(\.phase) + coming.map(\.id))
        let agenda = model.state.agenda.filter { part.contains($0.id) }
        guard let started = timed.map(\.started).min(), agenda.allSatisfy({ $0.planned != nil }) else { return nil }
        let planned = agenda.reduce(0) { $0 + ($1.planned ?? 0) } * 60
        return planned - Int((model.now - started) / 1_000)
    }

    /// The wall clock tells the hour to the minute; seconds are the same in every zone.
    private static func secondOfDay(_ model: Model) -> Int? {
        HourOfDay(typed: model.hour).map { ($0.hour * 60 + $0.minute) * 60 + Int(model.now / 1_000 % 60) }
    }
}

extension Phrases {
    /// - Parameter isShort: where it is late, that alone matters.
    func course(_ course: Course, isShort: Bool = false) -> String {
        self.course(
            left: isShort && course.late > 0 ? "" : course.left.map(hours) ?? "",
            end: course.end.map { time(hour: $0 / 60, minute: $0 % 60) } ?? "",
            late: course.late > 0 ? hours(course.late) : "")
    }
}
