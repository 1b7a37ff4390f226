/// What is done to the clocks.
public enum TimingCommand: Hashable, Sendable {
    /// Starts the clock of a device on a step of the agenda; what it timed until then is over.
    case start(Phase.ID, on: Device.ID)
    /// Counts some minutes down, beside the agenda.
    case countDown(minutes: Int, on: Device.ID)
    case pause(Timing.ID)
    case resume(Timing.ID)
    case end(Timing.ID)
    /// Ends a clock that nobody stopped, where its device was heard of last.
    case endGuessed(Timing.ID)
    case extend(Timing.ID, minutes: Int)
}

extension Decision {
    /// - Parameter now: in milliseconds since 1970.
    mutating func take(_ command: TimingCommand, at now: Int64) throws(Refusal) {
        switch command {
        case .start(let phase, let device):
            guard state.phases[phase] != nil else { throw .notThere }
            start(phase: phase, minutes: nil, on: device, at: now)
        case .countDown(let minutes, let device):
            guard minutes > 0 else { throw .nothingTyped }
            start(phase: nil, minutes: minutes, on: device, at: now)
        case .pause(let id):
            let timing = try open(id)
            guard timing.paused == nil else { return }
            var event = TimingChanged()
            (event.id, event.paused) = (id, .set(Int(max(now, timing.started))))
            happen(event)
        case .resume(let id):
            let timing = try open(id)
            guard let paused = timing.paused else { return }
            var event = TimingChanged()
            (event.id, event.paused) = (id, .set(nil))
            event.idle = .set(Int(timing.idle + max(0, now - paused)))
            happen(event)
        case .end(let id): try end(id, at: now, isGuessed: false)
        case .endGuessed(let id): try end(id, at: now, isGuessed: true)
        case .extend(let id, let minutes):
            _ = try open(id)
            guard minutes != 0 else { return }
            var event = TimingExtended()
            (event.id, event.minutes) = (id, minutes)
            happen(event)
        }
    }

    private mutating func end(_ id: Timing.ID, at now: Int64, isGuessed: Bool) throws(Refusal) {
        let before = try open(id)
        var timing = before
        timing.end(at: now)
        var event = TimingChanged()
        (event.id, event.ended) = (id, timing.ended.map { .set(Int($0)) } ?? .kept)
        if before.paused != nil { (event.paused, event.idle) = (.set(nil), .set(Int(timing.idle))) }
        if isGuessed { event.isGuessed = .set(true) }
        happen(event)
    }

    private func open(_ id: Timing.ID) throws(Refusal) -> Timing {
        guard let timing = state.timings[id], timing.ended == nil else { throw .notThere }
        return timing
    }

    /// A clock goes forward: what starts on it starts no earlier than what it timed before, whatever the machine's says.
    private mutating func start(phase: Phase.ID?, minutes: Int?, on device: Device.ID, at now: Int64) {
        let before = state.timed.filter { $0.device == device && $0.isCountdown == (phase == nil) }
        var event = TimingStarted()
        (event.id, event.phase, event.device, event.minutes) = (ids.timing(), phase, device, minutes)
        event.theme = before.last { $0.ended == nil }?.table ?? state.tables[device]
        event.startedAt = Int(before.reduce(now) { max($0, $1.started) })
        happen(event)
    }
}
