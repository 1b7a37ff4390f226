import Support
import Testing
import Workshop

@Suite struct ClockTests {
    @Test(arguments: ["1678898530123.0000", "0.0000", "7258118400000.9999", "5.0042"])
    func `a clock is read and written the same`(text: String) throws {
        #expect(try #require(Clock(text)).description == text)
    }

    @Test(arguments: [
        "", "1.0", "01.0000", "-1.0000", "1.00000", "1.000a", "+1.0000", "1,0000", ".0000", "99999999999999.0000",
        "é.0000",
        "1.000٣", "1 .0000",
    ])
    func `anything else is refused`(text: String) { #expect(Clock(text) == nil) }

    @Test(arguments: 0..<50)
    func `the next clock is always later, whatever the wall clock says`(seed: Int) {
        var improviser = Improviser(seed: seed)
        var clock = Clock.zero
        for _ in 0..<200 {
            let now = Int64(improviser.any([-5, 0, 3, 1000, 1001, 999, 7_258_118_400_000]) ?? 0)
            if now >= 7_258_118_400_000, !improviser.chance(20) { continue }
            let next = clock.next(now: now)
            #expect(next > clock)
            #expect(Clock(next.description) == next)
            clock = next
        }
    }

    @Test func `a full counter goes on in the next millisecond`() {
        #expect(Clock(milliseconds: 7, counter: 9999).next(now: 7) == Clock(milliseconds: 8, counter: 0))
    }

    @Test func `the fixed clock of the tests tells the local time`() {
        var clock = FixedClock()
        #expect(clock.at == "2026-03-12T18:00:00.000+01:00")
        clock.advance(milliseconds: 86_400_000 * 20 + 61_001)
        #expect(clock.at == "2026-04-01T18:01:01.001+01:00")
    }
}

@Suite struct IdentifierTests {
    @Test func `identifiers are fifteen ASCII bytes, and read back`() {
        let ids = IdentifierSource.seeded()
        let id = ids.contribution()
        #expect(id.rawValue.utf8.count == 15)
        #expect(id.rawValue.hasPrefix("c-"))
        #expect(Contribution.ID(id.rawValue) == id)
        #expect(ids.contribution() != id)
    }

    @Test(arguments: ["", "a b", "é", "a\n", String(repeating: "x", count: 65), "\u{7F}"])
    func `what is no identifier is refused`(text: String) { #expect(Theme.ID(text) == nil) }
}
