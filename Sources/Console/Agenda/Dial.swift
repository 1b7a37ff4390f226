import Workshop

/// A clock as it stands at a moment: what it times, how long it has run, what is left.
struct Dial: Hashable, Sendable {
    let timing: Timing
    /// Of the step; empty for a countdown.
    let title: String
    /// Whole seconds, with those of earlier goes at the same step: whoever comes back to one goes on with what is left of it.
    let elapsed: Int
    /// Seconds that it may take; nil where nobody planned them.
    let allotted: Int?
    /// Milliseconds of those earlier goes.
    private let earlier: Int64

    init(_ timing: Timing, title: String, in state: State, at now: Int64) {
        self.timing = timing
        self.title = title
        earlier = timing.phase.flatMap { state.spent(on: $0, at: timing.table) } ?? 0
        elapsed = Int((earlier + timing.elapsed(at: now)) / 1_000)
        let extended = state.timed.reduce(0) { sum, other in
            let isEarlier = other.phase != nil && other.phase == timing.phase && other.table == timing.table
            return isEarlier && other.ended != nil ? sum + other.extended : sum
        }
        allotted = state.allotted(timing).map { max(0, $0 + extended) * 60 }
    }

    /// Whole seconds of this go alone.
    var elapsedNow: Int { elapsed - Int(earlier / 1_000) }

    enum Stage: Int, Comparable, Sendable {
        case early, lastMinute, over

        static func < (left: Stage, right: Stage) -> Bool { left.rawValue < right.rawValue }
    }

    /// Seconds that are left, below zero where it is over.
    var left: Int? { allotted.map { $0 - elapsed } }

    var stage: Stage {
        guard let left else { return .early }
        return left <= 0 ? .over : left <= 60 ? .lastMinute : .early
    }

    var isRunning: Bool { timing.paused == nil && timing.ended == nil }

    /// What is left, as `07:42`; `+02:10` where it is over; how long it has run where nothing was planned.
    var face: String { left.map(Dial.face) ?? Dial.face(elapsed) }

    /// How long it has run of how long it may: `12:40/35:00`.
    var course: String { Dial.face(elapsed) + (allotted.map { "/" + Dial.face($0) } ?? "") }

    /// Seconds as a clock shows them: `07:42`, `90:00`, `2:07:42`; those below zero with a plus, for they are too many.
    static func face(_ seconds: Int) -> String {
        let count = abs(seconds)
        // Up to 99 minutes people count in minutes.
        let hours = count < 6_000 ? 0 : count / 3_600
        let (minutes, odd) = (count - hours * 3_600).quotientAndRemainder(dividingBy: 60)
        func padded(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }
        let text = hours > 0 ? "\(hours):" + padded(minutes) : padded(minutes)
        return (seconds < 0 ? "+" : "") + text + ":" + padded(odd)
    }

    /// When this dial changes next, in milliseconds from `now`; nil where it stands still.
    func patience(at now: Int64) -> Int64? {
        guard isRunning else { return nil }
        let elapsed = now - timing.started - timing.idle + earlier
        return elapsed < 0 ? min(1_000, -elapsed) : 1_000 - elapsed % 1_000
    }
}

extension Model {
    /// The clock of the agenda that is shown; nil where none runs or stands still.
    var dial: Dial? {
        guard let timing = state.clock(of: device), let phase = timing.phase.flatMap({ state.phases[$0] }) else {
            return nil
        }
        return Dial(timing, title: phase.title, in: state, at: now).unlessForgotten(at: now)
    }

    /// The countdown that is shown. One that has been over for long was for something that is past.
    var countdown: Dial? {
        guard let timing = state.countdown(of: device) else { return nil }
        let dial = Dial(timing, title: "", in: state, at: now).unlessForgotten(at: now)
        return dial.flatMap { ($0.left ?? 0) < -Dial.patienceOver ? nil : $0 }
    }

    /// What is shown, the most pressing first.
    var dials: [Dial] { state.timings.isEmpty ? [] : [countdown, dial].compactMap(\.self) }

    /// Whose clock a step is started on: the one that is shown, where it is of the same table; else this device's own.
    var clockOwner: Device.ID {
        guard let timing = dial?.timing, timing.table == state.tables[device] else { return device }
        return timing.device
    }

    /// Minutes of a step that were not spent yet, for steps that nobody planned none; nil where it is over: its minutes were
    /// spent, or it was timed and nobody said how many it has.
    func minutesLeft(of phase: Phase) -> Int? {
        guard let spent = state.spent(on: phase.id, at: state.tables[device]) else { return phase.planned ?? 0 }
        guard let planned = phase.planned else { return nil }
        let left = planned - State.minutes(spent)
        return left > 0 ? left : nil
    }

    /// The steps after the one that runs or ran last that are not over, in order; all of them where none did. One that was
    /// begun by mistake and left again is among them.
    var comingPhases: [Phase] {
        let agenda = state.agenda
        let current = agenda.firstIndex { $0.id == lastPhase }
        return agenda[(current.map { $0 + 1 } ?? 0)...].filter { minutesLeft(of: $0) != nil }
    }

    /// The step that comes after the one that runs or ran last; nil where it was the last one.
    var nextPhase: Phase? { comingPhases.first }

    /// The step that is timed, or was timed last.
    private var lastPhase: Phase.ID? {
        let table = state.tables[device]
        return dial?.timing.phase ?? state.timed.last { $0.phase != nil && $0.table == table }?.phase
    }
}

extension Dial {
    /// Seconds after its end for which a countdown still shows.
    fileprivate static let patienceOver = 60
    /// A clock that nobody stopped for half a day was forgotten, in a journal that is opened again.
    private static let oblivion: Int64 = 12 * 3_600_000

    fileprivate func unlessForgotten(at now: Int64) -> Dial? {
        now - (timing.paused ?? timing.started) > Dial.oblivion ? nil : self
    }
}
