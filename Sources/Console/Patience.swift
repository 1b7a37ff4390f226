extension Model {
    /// How many milliseconds from `now` the screen stays as it is if nothing happens: until the next second of a clock that
    /// runs on it. Nil where nothing runs: then the program may sleep.
    public func patience(at now: Int64) -> Int32? {
        var patience = dials.compactMap { $0.patience(at: now) }
        if wantsSearchIndex { patience.append(Int64(Model.pause)) }
        if page?.staleSince != nil { patience.append(Int64(Model.pause)) }
        if hasRunningClock { patience.append(1_000 - (now % 1_000 + 1_000) % 1_000) }
        return patience.min().map { Int32(max(1, $0)) }
    }

    /// Whether something on the screen, other than the clocks of the agenda, changes with the seconds.
    private var hasRunningClock: Bool {
        if case .projecting(let projection) = mode, projection.turnsByItself { return true }
        return hasNewsInTheFooter || speakingTurn != nil
    }
}
