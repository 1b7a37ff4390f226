/// A clock was started, on a step of the agenda or as a countdown. What the same clock timed until then is over.
///
/// Pauses and ends name the timing; `device` and `theme` say whose clock it is, for a second program on the same session
/// starts the next step on the clock that is there.
public struct TimingStarted: Event {
    public static let type = "timing.started"
    public var id = Identifier<Timing>.none
    public var phase: Phase.ID?
    public var device: Device.ID?
    public var theme: Theme.ID?
    /// Of a countdown.
    public var minutes: Int?
    /// Milliseconds since 1970.
    public var startedAt = 0

    public init() {}

    public mutating func code(_ coder: inout FieldCoder) {
        coder.data("id", &id)
        coder.data("phase", &phase)
        coder.data("device", &device)
        coder.data("theme", &theme)
        coder.data("minutes", &minutes)
        coder.data("at", &startedAt)
    }

    public func apply(to state: inout State, at moment: Moment) {
        guard state.timings[id] == nil else { return }
        let timing = Timing(
            id: id, device: device ?? moment.device, table: theme.flatMap { state.themes[$0] == nil ? nil : $0 },
            phase: phase, minutes: minutes, started: Int64(startedAt))
        for before in state.timed
        where before.ended == nil && before.device == timing.device && before.isCountdown == timing.isCountdown
            && before.started <= timing.started
        {
            state.timings[before.id]?.end(at: timing.started)
        }
        state.timings[id] = timing
        state.timingOrder.append(id)
    }
}

/// A clock stood still, ran on, or was ended: each field by itself.
public struct TimingChanged: Event {
    public static let type = "timing.changed"
    public var id = Identifier<Timing>.none
    /// Since when it stands still; nothing: it runs.
    public var paused = Change<Int?>.kept
    /// Milliseconds that it stood still before.
    public var idle = Change<Int>.kept
    /// Minutes that were added, where they were counted elsewhere: of a workshop that comes in again.
    public var extended = Change<Int>.kept
    public var ended = Change<Int?>.kept
    /// Whether nobody pressed a key at its end, which is the last that was heard of its device.
    public var isGuessed = Change<Bool>.kept

    public init() {}

    public mutating func code(_ coder: inout FieldCoder) {
        coder.data("id", &id)
        coder.data("paused", &paused)
        coder.data("idle", &idle)
        coder.data("extended", &extended)
        coder.data("ended", &ended)
        coder.data("guessed", &isGuessed)
    }

    public func apply(to state: inout State, at moment: Moment) {
        guard var timing = state.timings[id] else { return }
        if case .set(let value) = paused { timing.paused = value.map(Int64.init) }
        if case .set(let value) = idle { timing.idle = Int64(value) }
        extended.apply(to: &timing.extended)
        if case .set(let value) = ended { timing.ended = value.map(Int64.init) }
        isGuessed.apply(to: &timing.isGuessed)
        state.timings[id] = timing
    }
}

/// A clock got some minutes more, or less: two devices that give one each give two.
public struct TimingExtended: Event {
    public static let type = "timing.extended"
    public var id = Identifier<Timing>.none
    public var minutes = 0

    public init() {}

    public mutating func code(_ coder: inout FieldCoder) {
        coder.data("id", &id)
        coder.data("minutes", &minutes)
    }

    public func apply(to state: inout State, at moment: Moment) { state.timings[id]?.extended += minutes }
}

/// It was chosen whether the compte-rendu tells how long each step really took.
public struct DurationsPrinted: Event {
    public static let type = "durations.printed"
    public var isOn = Change<Bool?>.kept

    public init() {}

    public mutating func code(_ coder: inout FieldCoder) { coder.data("on", &isOn) }

    public func apply(to state: inout State, at moment: Moment) { isOn.apply(to: &state.printsDurations) }
}
