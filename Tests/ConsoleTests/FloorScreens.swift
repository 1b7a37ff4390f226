import Screen
import Support
import Testing
import Workshop

@testable import Console

/// The floor and the people, as they look.
@Suite struct FloorScreens {
    /// An evening in which some have spoken, one speaks, and some wait.
    private static let talk = Script.usual.then { ledger in
        try ledger.perform(.setDetails([.speakingLimit: "2 min"]))
        let people = ledger.state.people.map(\.id)
        let start = Rehearsal.moment - 900_000
        var clock = start
        for (index, seconds) in [130, 40, 75, 15].enumerated() {
            let turn = try ledger.asks(people[index % 3], at: clock)
            try ledger.perform(.floor(.give(turn, milliseconds: clock)))
            clock += Int64(seconds) * 1_000
            try ledger.perform(.floor(.end(turn, milliseconds: clock)))
        }
        let turn = try ledger.asks(people[1], at: clock)
        for person in [people[0], people[2], people[3]] { try ledger.asks(person, at: clock + 1_000) }
        try ledger.perform(.floor(.give(turn, milliseconds: Rehearsal.moment - 83_000)))
        let last = try #require(ledger.state.queue(at: nil).last?.id)
        try ledger.perform(.floor(.move(last, .first)))
    }

    private static let crowd = Script.overfull.then { ledger in
        let people = ledger.state.people.map(\.id)
        var clock = Rehearsal.moment - 7_200_000
        for (index, person) in people.prefix(40).enumerated() {
            let turn = try ledger.asks(person, at: clock)
            try ledger.perform(.floor(.give(turn, milliseconds: clock)))
            clock += Int64(index * 7 + 20) * 1_000
            try ledger.perform(.floor(.end(turn, milliseconds: clock)))
        }
        for person in people.suffix(50) { try ledger.asks(person, at: clock) }
        let next = try #require(ledger.state.queue(at: nil).first?.id)
        try ledger.perform(.floor(.give(next, milliseconds: Rehearsal.moment - 4_000_000)))
    }

    @Test(arguments: Sizes.all)
    func `the floor, empty, usual and overfull`(size: Size) {
        expectScreen("floor-empty", in: size) { $0.presses(.escape, .character("F")) }
        expectScreen("floor", in: size, FloorScreens.talk) { $0.presses(.escape, .character("F"), .down) }
        expectScreen("floor", in: size, FloorScreens.talk, language: .english) {
            $0.presses(.escape, .character("F"), .down)
        }
        expectScreen("floor-overfull", in: size, FloorScreens.crowd) { $0.presses(.escape, .character("F"), .end) }
    }

    @Test(arguments: [Size(width: 80, height: 24), Size(width: 40, height: 12)])
    func `the times have a page of their own where there is no room for both`(size: Size) {
        expectScreen("floor-times", in: size, FloorScreens.talk) { $0.presses(.escape, .character("F"), .tab) }
        expectScreen("floor-times-overfull", in: size, FloorScreens.crowd) {
            $0.presses(.escape, .character("F"), .tab, .pageDown)
        }
    }

    @Test(arguments: Sizes.all)
    func `people who speak, wait, came late and left`(size: Size) {
        let script = FloorScreens.talk.then { ledger in
            let people = ledger.state.people.map(\.id)
            try ledger.perform(.changePerson(people[2], [.arrival("18:25")]))
            try ledger.perform(.changePerson(people[0], [.departure("19:10")]))
            try ledger.perform(.countUnnamed(nil, by: 12))
        }
        expectScreen("people-floor", in: size, script) { $0.selects(person: "Bruno Castel") }
        expectScreen("people-floor", in: size, script, language: .english) { $0.selects(person: "Bruno Castel") }
        expectScreen("ask-floor", in: size, script) {
            $0.presses(.escape, .character("3"), .character("f"))
            $0.types("d")
        }
    }

    @Test func `the floor without colours`() {
        expectScreen("floor-colourless", in: Size(width: 120, height: 40), FloorScreens.talk, palette: .colourless) {
            $0.presses(.escape, .character("F"))
        }
    }

    @Test(arguments: Sizes.all)
    func `whom a name means`(size: Size) {
        expectScreen("name-question", in: size) { $0.captures("Un abri à vélos @Brunot") }
    }
}

extension Ledger {
    @discardableResult
    fileprivate mutating func asks(_ person: Attendee.ID, at milliseconds: Int64) throws -> Turn.ID {
        try perform(.floor(.ask(.known(person), table: nil, milliseconds: milliseconds)))
        return try #require(state.waiting(person, at: nil)?.id)
    }
}
