extension Timeline {
    /// What closes the session: every clock that runs ends with it, so that no duration grows afterwards.
    ///
    /// The clocks of `device` end now, unless they were forgotten. Of another one nobody knows whether it still runs: its
    /// laptop may have been quit, or be a copy that was gathered. Its clocks end where it was heard of last, and that is
    /// marked as guessed. One that stands still ends where it was paused.
    public func closing(by device: Device.ID, at now: Int64) -> Command {
        let forgotten = forgottenClocks(of: device, at: now)
        let endings = state.timed.filter { $0.ended == nil }.map { timing -> Command in
            if let last = forgotten[timing.id] { return .time(.endGuessed(timing.id), at: last) }
            let last = timing.device == device ? now : min(now, lastHeard(of: timing.device) ?? timing.started)
            let isKnown = timing.device == device || timing.paused != nil || timing.isCountdown
            return .time(isKnown ? .end(timing.id) : .endGuessed(timing.id), at: last)
        }
        return .all(endings + [.close])
    }

    /// What ends the clocks that `device` left running when the evening was over: where anybody was heard of last, as guessed.
    /// - Returns: nil where there are none.
    public func endingForgottenClocks(of device: Device.ID, at now: Int64) -> Command? {
        let forgotten = forgottenClocks(of: device, at: now)
        guard !forgotten.isEmpty else { return nil }
        let inOrder = state.timed.filter { forgotten[$0.id] != nil }
        return .all(inOrder.map { .time(.endGuessed($0.id), at: forgotten[$0.id] ?? $0.started) })
    }

    /// The running clocks of a device during which nobody noted anything for longer than any step takes, with when somebody was
    /// heard of last before that: what is done the next morning does not make the night a part of the evening.
    private func forgottenClocks(of device: Device.ID, at now: Int64) -> [Timing.ID: Int64] {
        let running = state.timed.filter { $0.device == device && $0.ended == nil && $0.paused == nil }
        guard let first = running.map(\.started).min() else { return [:] }
        let heard = entries.map(\.clock.milliseconds).filter { $0 >= first }
        var forgotten: [Timing.ID: Int64] = [:]
        for timing in running {
            var last = timing.started
            for moment in heard + [now] where moment > last {
                if moment - last > Timeline.silence {
                    forgotten[timing.id] = last
                    break
                }
                last = moment
            }
        }
        return forgotten
    }

    private func lastHeard(of device: Device.ID) -> Int64? {
        entries.last { $0.device == device }?.clock.milliseconds
    }

    /// Three hours: in a session that goes on something is noted, somebody comes or a step begins.
    private static let silence: Int64 = 3 * 3_600_000
}
