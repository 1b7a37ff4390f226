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
        let agenda = model.state.agenda
        let current = agenda.firstIndex { $0.id == dial.timing.phase } ?? 0
        let waiting = Set(model.waitingPhases.map(\.id))
        let after = agenda.dropFirst(current + 1).filter { waiting.contains($0.id) }
        let planned = after.compactMap(\.planned)
        let isPlanned = planned.count == after.count && dial.left != nil
        let rest = max(0, dial.left ?? 0) + planned.reduce(0, +) * 60
        let due = Course.secondsUntilEnd(model) ?? (isPlanned ? Course.secondsUntilPlannedEnd(model, agenda) : nil)
        let goesOn = isPlanned ? rest : nil
        if let due, due > 0 { left = (due + 59) / 60 } else if due == nil, let goesOn { left = (goesOn + 59) / 60 }
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

    /// Until the end of all that was planned, counted from when the first step was started.
    private static func secondsUntilPlannedEnd(_ model: Model, _ agenda: [Phase]) -> Int? {
        let table = model.state.tables[model.device]
        let started = model.state.timed.filter { $0.phase != nil && $0.table == table }.map(\.started).min()
        guard let started, agenda.allSatisfy({ $0.planned != nil }) else { return nil }
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
