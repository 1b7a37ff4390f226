import Console
import Glibc
import Session
import Workshop

/// When the interface looks at what its threads have: after the keys, and no more often than it can afford.
struct NewsHours {
    /// When the next look may be, in milliseconds of the monotonic clock.
    private var due: Int64 = 0

    /// Milliseconds from one look that brought something to the next, at least: people see no difference, and a burst is
    /// taken in together.
    private static let pause: Int64 = 25
    /// A look that took long is followed by a pause several times as long, so that keys have the machine.
    private static let share: Int64 = 4

    static var now: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }

    /// How many milliseconds there are until the next look; 0 for now.
    var wait: Int32 { Int32(clamping: max(0, due - NewsHours.now)) }

    /// Notes that a look which began then brought something, and is over.
    mutating func took(since start: Int64) {
        let now = NewsHours.now
        due = now + max(NewsHours.pause, NewsHours.share * (now - start))
    }
}

extension Notice {
    /// Whether the folder cannot be looked at, as long as that lasts.
    fileprivate var isOfFolder: Bool {
        if case .unreachable = self { true } else { false }
    }
}

extension Interface {
    /// What the session's threads have: acknowledgements, other devices' notes, faults.
    /// - Returns: whether there was anything.
    func takeNews() -> Bool {
        let start = NewsHours.now
        let changes = session.absorb()
        var isNew = changes.entriesCameIn || changes.savingChanged
        if changes.entriesCameIn {
            send(.arrived(changes.arrived.compactMap { Arrival($0) }, session.state))
            tellPack()
            newsHours.took(since: start)
        }
        if changes.savingChanged { send(.saving(saving)) }
        let notices = session.notices
        // A folder that vanishes may come back, and is told of apart.
        let lasting = notices.filter { !$0.isOfFolder }
        let gone = notices.first { $0.isOfFolder }
        if gone != missingFolder {
            missingFolder = gone
            send(.folder(gone.map { phrases.notice($0).begunLarge }))
            isNew = true
        }
        if lasting.count > shownNotices {
            tell(lasting.suffix(lasting.count - shownNotices))
            isNew = true
        }
        shownNotices = lasting.count
        for isTaken in [takeIndex(), takeComparison(), takeGathered()] where isTaken { isNew = true }
        return isNew
    }

    /// Asks which table this is, where somebody else prepared the workshop and this computer comes for the first time.
    func welcome(_ seat: Seat) {
        send(.machine(machineName, isFirstVisit: session.isFirstVisit && !seat.isSaid))
        endForgottenClocks()
        let state = StateFolder.user
        if state.isTemporary, session.mode == .writing { send(.notice(phrases.stateIsTemporary(state.path))) }
    }

    /// A laptop that slept: before anything is done in the morning, the evening's clocks end.
    func endClocksOfTheEvening() {
        let now = Clockwork.now.now
        defer { lastInput = now }
        // Finding out takes a walk over all events: not for every key.
        if now - lastInput > 3_600_000 { endForgottenClocks() }
    }

    /// A clock that was left running the last time would count the night.
    private func endForgottenClocks() {
        guard session.mode == .writing, !session.state.isClosed,
            let command = session.timeline.endingForgottenClocks(of: session.device, at: Clockwork.now.now)
        else { return }
        let running = session.state.timed.filter { $0.ended == nil && $0.phase != nil }
        carryOut(.perform(command))
        let ended = running.compactMap { session.state.timings[$0.id] }.first { $0.isGuessed }
        guard let ended, let phase = ended.phase.flatMap({ session.state.phases[$0] }) else { return }
        let took = phrases.minutes(State.minutes(ended.elapsed(at: ended.started)))
        send(.notice(phrases.clockWasForgotten(phase.title, took, undo: model.undoKey)))
    }

    /// What the computer calls itself until somebody says better. Machines that were copied from one disk bear one name: the
    /// end of the device's identifier tells them apart, and stays the same.
    private var machineName: String {
        let host = Machine.hostName.prefix { $0 != "." }
        return (host.isEmpty ? "poste" : String(host)) + "-" + session.device.rawValue.suffix(4)
    }
}
