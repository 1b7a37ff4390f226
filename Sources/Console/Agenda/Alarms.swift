import Workshop

/// What was already heard of each clock that is shown: each warning comes once, and none of what is past.
struct Alarms: Hashable, Sendable {
    private var heard: [Timing.ID: Dial.Stage] = [:]

    /// - Returns: the clock that has something to say now.
    mutating func listen(to dials: [Dial]) -> Dial? {
        guard !dials.isEmpty || !heard.isEmpty else { return nil }
        var ringing: Dial?
        var stages: [Timing.ID: Dial.Stage] = [:]
        for dial in dials {
            let id = dial.timing.id
            // A clock that is seen for the first time has told whoever was there; one that got more time will tell again.
            if let before = heard[id], dial.stage > before, ringing == nil { ringing = dial }
            stages[id] = dial.stage
        }
        heard = stages
        return ringing
    }
}

extension Model {
    /// Listens to the clocks after anything happened, and says what they have to say.
    mutating func listenToClocks(isTick: Bool) -> [Effect] {
        guard let dial = alarms.listen(to: dials) else { return [] }
        let title = dial.title.isEmpty ? phrases.countdownTitle : dial.title
        // What was just answered to a key is not talked over.
        if flash == nil || isTick {
            if dial.stage == .over { warn(phrases.timeIsUp(title)) } else { say(phrases.lastMinute(title)) }
        }
        return [.bell]
    }
}
