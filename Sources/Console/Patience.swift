extension Model {
    /// How many milliseconds from `now` the screen stays as it is if nothing happens: until the next second of a clock that
    /// runs on it. Nil where nothing runs: then the program may sleep.
    public func patience(at now: Int64) -> Int32? {
        if page?.staleSince != nil { return Int32(Model.pause) }
        guard hasRunningClock else { return nil }
        return Int32(1_000 - (now % 1_000 + 1_000) % 1_000)
    }

    /// Whether something on the screen changes with the seconds.
    private var hasRunningClock: Bool {
        if case .projecting(let projection) = mode { return projection.turnsByItself }
        return hasNewsInTheFooter || speakingTurn != nil
    }
}
