import Support
import Testing
import Workshop

/// The clocks of the agenda: pauses, minutes more, several devices, what is undone.
@Suite struct TimingTests {
    private static let start = FixedClock().milliseconds

    /// An agenda of three steps, and what devices they are timed on.
    private func prepared(devices: Int = 1) throws -> (ledger: Ledger, phases: [Phase.ID]) {
        var ledger = Ledger(devices: devices)
        for (title, minutes) in [("Accueil", 10), ("Ateliers", 60), ("Pot", 20)] {
            try ledger.perform(.addPhase(title: title, minutes: minutes, place: .last))
        }
        return (ledger, ledger.state.phaseOrder)
    }

    private func at(_ seconds: Int) -> Int64 { TimingTests.start + Int64(seconds) * 1_000 }

    private func device(_ ledger: Ledger, _ desk: Int = 0) -> Device.ID { ledger.desks[desk].device }

    private func clock(_ ledger: Ledger, _ desk: Int = 0) throws -> Timing {
        try #require(ledger.state(of: desk).clock(of: device(ledger, desk)))
    }

    @Test func `a clock runs, stands still, runs on and ends, and pauses are not counted`() throws {
        var (ledger, phases) = try prepared()
        try ledger.perform(.time(.start(phases[0], on: device(ledger)), at: at(0)))
        let id = try clock(ledger).id
        #expect(try clock(ledger).elapsed(at: at(90)) == 90_000)
        try ledger.perform(.time(.pause(id), at: at(100)))
        #expect(try clock(ledger).elapsed(at: at(1_000)) == 100_000)
        try ledger.perform(.time(.resume(id), at: at(400)))
        #expect(try clock(ledger).elapsed(at: at(410)) == 110_000)
        try ledger.perform(.time(.pause(id), at: at(420)))
        try ledger.perform(.time(.end(id), at: at(900)))
        #expect(ledger.state.clock(of: device(ledger)) == nil)
        #expect(ledger.state.spent(on: phases[0]) == 120_000)
        #expect(ledger.state.spent(on: phases[1]) == nil)
        #expect(throws: Refusal.notThere) { try ledger.perform(.time(.pause(id), at: at(901))) }
    }

    @Test func `what is done twice is done once`() throws {
        var (ledger, phases) = try prepared()
        try ledger.perform(.time(.start(phases[0], on: device(ledger)), at: at(0)))
        let id = try clock(ledger).id
        #expect(try ledger.perform(.time(.resume(id), at: at(5))).isEmpty)
        try ledger.perform(.time(.pause(id), at: at(10)))
        #expect(try ledger.perform(.time(.pause(id), at: at(20))).isEmpty)
        #expect(try clock(ledger).paused == at(10))
    }

    @Test func `the next step ends the one before it, as one step that is undone whole`() throws {
        var (ledger, phases) = try prepared()
        try ledger.perform(.time(.start(phases[0], on: device(ledger)), at: at(0)))
        let written = try ledger.perform(.time(.start(phases[1], on: device(ledger)), at: at(600)))
        #expect(written.count == 1)
        #expect(ledger.state.spent(on: phases[0]) == 600_000)
        #expect(try clock(ledger).phase == phases[1])
        ledger.undo()
        #expect(try clock(ledger).phase == phases[0])
        #expect(ledger.state.spent(on: phases[0]) == nil)
        ledger.redo()
        #expect(try clock(ledger).phase == phases[1])
    }

    @Test func `a pause that is undone was none`() throws {
        var (ledger, phases) = try prepared()
        try ledger.perform(.time(.start(phases[0], on: device(ledger)), at: at(0)))
        try ledger.perform(.time(.pause(clock(ledger).id), at: at(60)))
        ledger.undo()
        #expect(try clock(ledger).elapsed(at: at(300)) == 300_000)
    }

    @Test func `minutes more are the clock's, and the plan stays`() throws {
        var (ledger, phases) = try prepared(devices: 2)
        try ledger.perform(.time(.start(phases[0], on: device(ledger)), at: at(0)))
        let id = try clock(ledger).id
        ledger.part()
        try ledger.perform(.time(.extend(id, minutes: 1), at: at(60)), on: 0)
        try ledger.perform(.time(.extend(id, minutes: 2), at: at(61)), on: 1)
        ledger.meet()
        #expect(ledger.state.allotted(try clock(ledger)) == 13)
        #expect(ledger.state.phases[phases[0]]?.planned == 10)
        try ledger.perform(.time(.extend(id, minutes: -20), at: at(62)))
        #expect(ledger.state.allotted(try clock(ledger)) == 0)
    }

    @Test func `a step that is taken up again adds up`() throws {
        var (ledger, phases) = try prepared()
        for (phase, second) in [(0, 0), (1, 300), (0, 400), (2, 700)] {
            try ledger.perform(.time(.start(phases[phase], on: device(ledger)), at: at(second)))
        }
        #expect(ledger.state.spent(on: phases[0]) == 600_000)
    }

    @Test func `a countdown runs beside the agenda, one at a time`() throws {
        var (ledger, phases) = try prepared()
        try ledger.perform(.time(.start(phases[0], on: device(ledger)), at: at(0)))
        try ledger.perform(.time(.countDown(minutes: 3, on: device(ledger)), at: at(60)))
        let first = try #require(ledger.state.countdown(of: device(ledger)))
        #expect(ledger.state.allotted(first) == 3)
        #expect(try clock(ledger).phase == phases[0])
        try ledger.perform(.time(.countDown(minutes: 5, on: device(ledger)), at: at(120)))
        #expect(ledger.state.countdown(of: device(ledger))?.minutes == 5)
        #expect(ledger.state.timings[first.id]?.ended == at(120))
        #expect(throws: Refusal.nothingTyped) {
            try ledger.perform(.time(.countDown(minutes: 0, on: device(ledger)), at: at(130)))
        }
    }

    @Test func `three tables on copies of the folder keep a clock each, and each is told apart afterwards`() throws {
        var (ledger, phases) = try prepared(devices: 3)
        for title in ["Atelier 1", "Atelier 2", "Atelier 3"] {
            try ledger.perform(.addTheme(title: title, prompt: "", parent: nil, place: .last))
        }
        let tables = ledger.state.themes(under: nil).map(\.id)
        ledger.part()
        for desk in 0...2 {
            try ledger.perform(.seatDevice(tables[desk]), on: desk)
            try ledger.perform(.time(.start(phases[1], on: device(ledger, desk)), at: at(desk)), on: desk)
        }
        ledger.meet()
        for desk in 0...2 {
            #expect(try clock(ledger, desk).device == device(ledger, desk))
            try ledger.perform(.time(.end(clock(ledger, desk).id), at: at(desk + 60 * (desk + 1))), on: desk)
            // A table that is done does not show the clock of another.
            #expect(ledger.state.clock(of: device(ledger, desk)) == nil)
        }
        #expect(ledger.state.spent(on: phases[1]) == nil)
        #expect(tables.map { ledger.state.spent(on: phases[1], at: $0) } == [60_000, 120_000, 180_000])
        #expect(ledger.state.tables(thatTimed: phases[1]) == tables)
        #expect(ledger.state == ledger.state(of: 2))
    }

    @Test func `a second program on the session shows its clock, and acts on it`() throws {
        var (ledger, phases) = try prepared(devices: 2)
        try ledger.perform(.time(.start(phases[0], on: device(ledger)), at: at(0)))
        let seen = try clock(ledger, 1)
        #expect(seen.device == device(ledger))
        try ledger.perform(.time(.start(phases[1], on: seen.device), at: at(30)), on: 1)
        #expect(try clock(ledger).phase == phases[1])
        #expect(ledger.state.spent(on: phases[0]) == 30_000)
    }

    @Test func `two programs that go to the next step at once agree on where they are`() throws {
        var (ledger, phases) = try prepared(devices: 2)
        try ledger.perform(.time(.start(phases[0], on: device(ledger)), at: at(0)))
        ledger.part()
        try ledger.perform(.time(.start(phases[1], on: device(ledger)), at: at(30)), on: 0)
        try ledger.perform(.time(.start(phases[1], on: device(ledger)), at: at(31)), on: 1)
        ledger.meet()
        #expect(ledger.state == ledger.state(of: 1))
        #expect(try clock(ledger, 0) == clock(ledger, 1))
        #expect(ledger.state.timed.count { $0.ended == nil } == 1)
    }

    @Test func `a machine whose clock is behind does not turn time back`() throws {
        var (ledger, phases) = try prepared(devices: 2)
        try ledger.perform(.time(.start(phases[0], on: device(ledger)), at: at(0)))
        try ledger.perform(.time(.start(phases[1], on: device(ledger)), at: at(-900)), on: 1)
        #expect(ledger.state.spent(on: phases[0]) == 0)
        #expect(try clock(ledger).elapsed(at: at(-900)) == 0)
    }

    @Test func `where devices without a table timed the same while, the longer one counts, and goes add up`() throws {
        var (ledger, phases) = try prepared(devices: 2)
        ledger.part()
        for (desk, end) in [(0, 600), (1, 660)] {
            try ledger.perform(.time(.start(phases[1], on: device(ledger, desk)), at: at(desk)), on: desk)
            try ledger.perform(.time(.end(clock(ledger, desk).id), at: at(end)), on: desk)
        }
        ledger.meet()
        #expect(ledger.state.spent(on: phases[1]) == 659_000)
        try ledger.perform(.time(.start(phases[1], on: device(ledger)), at: at(1_000)))
        try ledger.perform(.time(.end(clock(ledger).id), at: at(1_010)))
        #expect(ledger.state.spent(on: phases[1]) == 669_000)
    }

    @Test func `a journal that wrote down beginning and end of a step keeps them`() throws {
        var (ledger, phases) = try prepared()
        var event = PhaseChanged()
        (event.id, event.started, event.ended) = (phases[0], .set(Int(at(0))), .set(Int(at(720))))
        ledger.write([event])
        #expect(ledger.state.spent(on: phases[0]) == 720_000)
        #expect(ledger.state.clock(of: device(ledger)) == nil)
    }

    @Test func `a session that is closed shows no clock, and a step that is set aside none either`() throws {
        var (ledger, phases) = try prepared()
        try ledger.perform(.time(.start(phases[0], on: device(ledger)), at: at(0)))
        try ledger.perform(.setPhaseAside(phases[0], true))
        #expect(ledger.state.clock(of: device(ledger)) == nil)
        ledger.undo()
        #expect(ledger.state.clock(of: device(ledger)) != nil)
        try ledger.perform(.close)
        #expect(ledger.state.clock(of: device(ledger)) == nil)
    }

    @Test func `closing ends every clock, those of other devices where they were heard of last`() throws {
        var (ledger, phases) = try prepared(devices: 3)
        for desk in 0...2 {
            try ledger.perform(.time(.start(phases[0], on: device(ledger, desk)), at: at(0)), on: desk)
        }
        try ledger.perform(.time(.pause(clock(ledger, 2).id), at: at(90)), on: 2)
        ledger.wallClock.advance(milliseconds: 300_000)
        let heard = try ledger.perform(.addTheme(title: "x", prompt: "", parent: nil, place: .last), on: 1)
        let last = try #require(heard.last?.clock.milliseconds)
        try ledger.perform(ledger.timeline.closing(by: device(ledger), at: at(7_200)))
        let timed = Dictionary(uniqueKeysWithValues: ledger.state.timed.map { ($0.device, $0) })
        let (own, other, paused) = (timed[device(ledger)], timed[device(ledger, 1)], timed[device(ledger, 2)])
        #expect(own?.ended == at(7_200))
        #expect(own?.isGuessed == false)
        #expect(other?.ended == last)
        #expect(other?.isGuessed == true)
        #expect(paused?.isGuessed == false)
        #expect(paused?.elapsed(at: at(7_200)) == 90_000)
        #expect(ledger.state.isClosed)
        #expect(Timeline(ledger.entries).state == ledger.state)
        ledger.undo()
        #expect(ledger.state.timed.allSatisfy { $0.ended == nil && !$0.isGuessed })
        #expect(!ledger.state.isClosed)
    }

    @Test func `a clock that ran through the night ends where something was noted last, on closing and on opening`()
        throws
    {
        var (ledger, phases) = try prepared()
        try ledger.perform(.time(.start(phases[0], on: device(ledger)), at: at(0)))
        try ledger.perform(.time(.countDown(minutes: 5, on: device(ledger)), at: at(10)))
        ledger.wallClock.advance(milliseconds: 600_000)
        let last = try #require(ledger.perform(.capture([Draft("Dit à la fin")])).last?.clock.milliseconds)
        #expect(ledger.timeline.endingForgottenClocks(of: device(ledger), at: last + 2 * 3_600_000) == nil)
        let command = try #require(ledger.timeline.endingForgottenClocks(of: device(ledger), at: at(54_000)))
        // What is done in the morning before anything else does not make the night a part of the evening.
        ledger.wallClock.advance(milliseconds: 50_000_000)
        try ledger.perform(.capture([Draft("Corrigé le lendemain")]))
        for command in [command, ledger.timeline.closing(by: device(ledger), at: at(54_000))] {
            try ledger.perform(command)
            #expect(ledger.state.timed.map(\.ended) == [last, last])
            #expect(ledger.state.timed.allSatisfy { $0.isGuessed })
            ledger.undo()
        }
    }

    @Test func `a clock goes on while others note, however long its own device says nothing`() throws {
        var (ledger, phases) = try prepared(devices: 2)
        try ledger.perform(.time(.start(phases[0], on: device(ledger)), at: at(0)))
        for _ in 0..<4 {
            ledger.wallClock.advance(milliseconds: 7_200_000)
            try ledger.perform(.capture([Draft("D’un autre poste")]), on: 1)
        }
        let last = try #require(ledger.entries.last?.clock.milliseconds)
        #expect(ledger.timeline.endingForgottenClocks(of: device(ledger), at: last + 60_000) == nil)
    }

    @Test func `whether durations are printed is chosen, or left to the pack`() throws {
        var ledger = Ledger()
        #expect(ledger.state.printsDurations == nil)
        try ledger.perform(.printDurations(true))
        #expect(ledger.state.printsDurations == true)
        ledger.undo()
        #expect(ledger.state.printsDurations == nil)
    }
}
