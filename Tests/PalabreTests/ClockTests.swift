import Glibc
import Screen
import Session
import Support
import Testing
import Workshop

/// The clock on the real screen: it moves by itself, and rings.
@Suite struct ClockTests {
    /// Somebody else's program, which starts a step of two minutes so that `left` seconds of it are left.
    private func start(left: Int, in place: Place) throws {
        let options = Session.Options(stateFolder: place.path + "/elsewhere")
        let session = try Session(opening: place.workshop, mode: .writing, options: options)
        defer { session.finish() }
        var clock = timespec()
        clock_gettime(CLOCK_REALTIME, &clock)
        let now = Int64(clock.tv_sec) * 1_000 + Int64(clock.tv_nsec) / 1_000_000
        let phase = Phase.ID("p-accueil") ?? .none
        var added = PhaseAdded()
        (added.id, added.title, added.minutes) = (phase, "Accueil", 2)
        var started = TimingStarted()
        (started.id, started.phase) = (Timing.ID("h-accueil") ?? .none, phase)
        started.startedAt = Int(now) - (120 - left) * 1_000
        try session.append([added, started])
        try session.waitUntilSaved()
    }

    @Test func `the clock moves without a key, and the bell rings once at a minute`() throws {
        let place = try Place()
        try place.prepare()
        let terminal = try place.open()
        #expect(!terminal.screen.header.contains("Accueil"))
        try start(left: 64, in: place)
        try terminal.see { $0.header.contains("Accueil 01:0") }
        #expect(terminal.screen.bells == 0)
        try terminal.see { $0.bells == 1 && $0.footer.contains("Accueil : plus qu’une minute.") }
        try terminal.see { $0.header.contains("Accueil 00:58") }
        #expect(terminal.screen.bells == 1)
        try terminal.leave()
    }

    @Test func `what is past does not ring on opening, and over time counts up`() throws {
        let place = try Place()
        try place.prepare()
        try start(left: -10, in: place)
        let terminal = try place.open()
        try terminal.see { $0.header.contains("Accueil +00:1") }
        let before = terminal.screen.header
        try terminal.see { $0.header != before && $0.header.contains("Accueil +00:") }
        #expect(terminal.screen.bells == 0)
        try terminal.leave()
    }
}
