extension Timeline {
    /// What closes the session: every clock that runs ends with it, so that no duration grows afterwards.
    ///
    /// The clocks of `device` end now. Of another one nobody knows whether it still runs: its laptop may have been quit, or
    /// be a copy that was gathered. Its clocks end where it was heard of last, and that is marked as guessed. One that
    /// stands still ends where it was paused.
    public func closing(by device: Device.ID, at now: Int64) -> Command {
        let open = state.timed.filter { $0.ended == nil }
        var heard: [Device.ID: Int64] = [:]
        for other in Set(open.map(\.device)).subtracting([device]) {
            heard[other] = entries.last { $0.device == other }?.clock.milliseconds
        }
        let endings = open.map { timing -> Command in
            let last = timing.device == device ? now : min(now, heard[timing.device] ?? timing.started)
            let isKnown = timing.device == device || timing.paused != nil || timing.isCountdown
            return .time(isKnown ? .end(timing.id) : .endGuessed(timing.id), at: last)
        }
        return .all(endings + [.close])
    }
}
