import Support
import Testing

@testable import Workshop

/// The state is a pure function of the set of entries.
@Suite struct TimelineTests {
    @Test(arguments: 0..<12)
    func `folding a prefix and then the rest equals folding all`(seed: Int) {
        let entries = Story(seed: seed, commands: 60).ledger.entries.sorted(by: Entry.precedes)
        let whole = Timeline(entries).state
        for cut in stride(from: 0, through: entries.count, by: 7) {
            var timeline = Timeline(Array(entries[..<cut]))
            timeline.insert(Array(entries[cut...]))
            #expect(timeline.state == whole)
        }
    }

    @Test(arguments: 0..<12)
    func `any order, chunking and duplication of the entries gives the same state`(seed: Int) {
        let entries = Story(seed: seed, commands: 90).ledger.entries
        let whole = Timeline(entries)
        var improviser = Improviser(seed: seed)
        for _ in 0..<6 {
            var rest = entries.shuffled(using: &improviser.random)
            var timeline = Timeline()
            while !rest.isEmpty {
                let chunk = Array(rest.prefix(improviser.number(1...40)))
                rest.removeFirst(chunk.count)
                timeline.insert(chunk)
                if improviser.chance(3) { timeline.insert(chunk.shuffled(using: &improviser.random)) }
            }
            #expect(timeline.state == whole.state)
            #expect(timeline.entries.map(\.line) == whole.entries.map(\.line))
        }
    }

    @Test(arguments: 0..<3)
    func `hundreds of entries that arrive late change nothing to the result, checkpoints or not`(seed: Int) {
        var ledger = Ledger(devices: 2, seed: seed)
        var improviser = Improviser(seed: seed)
        ledger.part()
        for turn in 0..<700 {
            let desk = turn % 3 == 0 ? 1 : 0
            _ = try? ledger.perform(improviser.command(on: ledger.state(of: desk)), on: desk)
        }
        let (own, late) = (ledger.desks[0].written, ledger.desks[1].written)
        #expect(own.count > 600)
        let whole = Timeline(own + late).state
        var timeline = Timeline(own)
        for entry in late.reversed() { timeline.insert([entry]) }
        #expect(timeline.state == whole)
    }

    @Test func `an entry that arrives late is folded from a checkpoint near it, not from the beginning`() throws {
        var ledger = Ledger()
        for number in 0..<6000 { try ledger.perform(.capture([Draft("note \(number)")])) }
        for age in [300, 700, 1500, 3000, 5000] {
            #expect(ledger.timeline.entriesToFold(from: 6000 - age) <= 2 * age + 256)
        }
    }

    @Test func `the latest clock is that of the last entry in order, whatever came last`() {
        let device = Device.ID("d-00000001") ?? .none
        let early = Entry(SessionClosed(), device: device, seq: 1, clock: Clock(milliseconds: 5, counter: 0))
        let late = Entry(SessionReopened(), device: device, seq: 2, clock: Clock(milliseconds: 9, counter: 3))
        var timeline = Timeline()
        #expect(timeline.latest == .zero)
        timeline.insert([late])
        timeline.insert([early])
        #expect(timeline.latest == late.clock)
        #expect(!timeline.state.isClosed)
    }
}

/// A workshop that several devices improvised, now together, now apart.
struct Story {
    private(set) var ledger: Ledger

    init(seed: Int, commands: Int, devices: Int = 3) {
        ledger = Ledger(devices: devices, seed: seed)
        var improviser = Improviser(seed: seed)
        for _ in 0..<commands {
            let desk = improviser.number(0...devices - 1)
            switch improviser.number(0...19) {
            case 0: ledger.part()
            case 1: ledger.meet()
            case 2: ledger.undo(on: desk)
            case 3: ledger.redo(on: desk)
            default: _ = try? ledger.perform(improviser.command(on: ledger.state(of: desk)), on: desk)
            }
        }
        ledger.meet()
    }
}
