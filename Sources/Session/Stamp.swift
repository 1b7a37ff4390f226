import Workshop

/// Gives this device's events their numbers and clocks.
///
/// Both are counted for the device, over its journal and people files together: a seq names one event of the device
/// whichever file it is in, and each file has them in order, with gaps.
struct Stamp {
    /// The last seq that was given.
    private(set) var seq: Int
    private var clock: Clock

    init(seq: Int, clock: Clock) {
        self.seq = seq
        self.clock = clock
    }

    /// Clocks from here on are not followed, and a wall clock beyond is not believed: one year before the bound, so that
    /// a device whose clock is absurd does not push the others out of what can be read.
    private static let horizon = Clock(milliseconds: Clock.bound.milliseconds - 31_536_000_000, counter: 0)

    /// The next event's, later than what this device has written and seen.
    mutating func next(seen: Clock, now: Int64) -> (seq: Int, clock: Clock) {
        let latest = seen < Stamp.horizon ? max(seen, clock) : clock
        clock = latest.next(now: min(max(0, now), Stamp.horizon.milliseconds))
        seq += 1
        return (seq, clock)
    }
}
