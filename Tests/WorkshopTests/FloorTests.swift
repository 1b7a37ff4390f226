import Support
import Testing
import Workshop

/// Who speaks next, on one device and on several.
@Suite struct FloorTests {
    /// A workshop with some people, and who they are.
    private func room(_ names: String..., devices: Int = 1) throws -> (ledger: Ledger, people: [Attendee.ID]) {
        var ledger = Ledger(devices: devices)
        try ledger.perform(.addPeople(names.map { PersonDraft($0) }))
        return (ledger, ledger.state.people.map(\.id))
    }

    @Test func `who asks first speaks first, as long as nobody has spoken`() throws {
        var (ledger, people) = try room("Ana", "Bo", "Chloé")
        for (index, person) in people.enumerated().reversed() { try ledger.asks(person, at: 10 - index) }
        #expect(ledger.queue() == ["Chloé", "Bo", "Ana"])
    }

    @Test func `who spoke less comes before who spoke more, by time and then by how often`() throws {
        var (ledger, people) = try room("Ana", "Bo", "Chloé", "Dan")
        try ledger.speaks(people[0], from: 0, to: 60)
        try ledger.speaks(people[1], from: 60, to: 90)
        // Chloé spoke as long as Bo, in two turns.
        try ledger.speaks(people[2], from: 90, to: 100)
        try ledger.speaks(people[2], from: 100, to: 120)
        for person in people { try ledger.asks(person, at: 200) }
        #expect(ledger.queue() == ["Dan", "Bo", "Chloé", "Ana"])
    }

    @Test func `somebody who speaks and asks again comes behind the others, then where their time puts them`() throws {
        var (ledger, people) = try room("Ana", "Bo", "Chloé")
        try ledger.speaks(people[1], from: 0, to: 60)
        let turn = try ledger.asks(people[0], at: 60)
        try ledger.perform(.floor(.give(turn, milliseconds: 60_000)))
        try ledger.asks(people[0], at: 61)
        try ledger.asks(people[1], at: 62)
        #expect(ledger.queue() == ["Bo", "Ana"])
        try ledger.perform(.floor(.end(turn, milliseconds: 65_000)))
        #expect(ledger.queue() == ["Ana", "Bo"])
    }

    @Test func `what was placed by hand stays there, whoever comes`() throws {
        var (ledger, people) = try room("Ana", "Bo", "Chloé", "Dan")
        try ledger.speaks(people[0], from: 0, to: 60)
        let first = try ledger.asks(people[0], at: 60)
        try ledger.asks(people[1], at: 61)
        #expect(ledger.queue() == ["Bo", "Ana"])
        try ledger.perform(.floor(.move(first, .first)))
        #expect(ledger.queue() == ["Ana", "Bo"])
        try ledger.asks(people[2], at: 62)
        #expect(ledger.queue() == ["Ana", "Bo", "Chloé"])
        ledger.undo()
        ledger.undo()
        #expect(ledger.queue() == ["Bo", "Ana"])
    }

    @Test func `nobody waits twice`() throws {
        var (ledger, people) = try room("Ana")
        try ledger.asks(people[0], at: 1)
        #expect(
            try ledger.perform(.floor(.ask(.known(people[0]), table: nil, milliseconds: 2_000))).isEmpty)
        #expect(ledger.queue() == ["Ana"])
    }

    @Test func `giving the floor ends the turn before, and its time is counted`() throws {
        var (ledger, people) = try room("Ana", "Bo")
        let one = try ledger.asks(people[0], at: 0)
        let two = try ledger.asks(people[1], at: 0)
        try ledger.perform(.floor(.give(one, milliseconds: 10_000)))
        try ledger.perform(.floor(.give(two, milliseconds: 55_000)))
        #expect(ledger.state.speaking(at: nil)?.id == two)
        #expect(SpeakingTimes(ledger.state).people.map(\.share.milliseconds) == [45_000])
        #expect(SpeakingTimes(ledger.state, now: 60_000).people.map(\.share.milliseconds) == [45_000, 5_000])
        ledger.undo()
        #expect(ledger.state.speaking(at: nil)?.id == one)
        #expect(ledger.queue() == ["Bo"])
    }

    @Test func `two devices that give the floor at once: the later one has it, and both spoke`() throws {
        var (ledger, people) = try room("Ana", "Bo", devices: 2)
        let one = try ledger.asks(people[0], at: 0)
        let two = try ledger.asks(people[1], at: 0)
        ledger.part()
        try ledger.perform(.floor(.give(one, milliseconds: 10_000)), on: 0)
        try ledger.perform(.floor(.give(two, milliseconds: 12_000)), on: 1)
        ledger.meet()
        #expect(ledger.state == ledger.state(of: 1))
        #expect(ledger.state.speaking(at: nil)?.id == two)
        #expect(ledger.state.floor.turns[one]?.ended == 12_000)
    }

    @Test func `two devices that put the same person into the queue do it once`() throws {
        var (ledger, people) = try room("Ana", "Bo", devices: 2)
        ledger.part()
        try ledger.asks(people[0], at: 1, on: 0)
        try ledger.asks(people[0], at: 2, on: 1)
        ledger.meet()
        #expect(ledger.queue() == ["Ana"])
        // The other one's stands in its place when the first is taken back.
        ledger.undo(on: 0)
        #expect(ledger.queue() == ["Ana"])
    }

    @Test func `who is taken off the list and given the floor at once did speak`() throws {
        var (ledger, people) = try room("Ana", devices: 2)
        let turn = try ledger.asks(people[0], at: 0)
        ledger.part()
        try ledger.perform(.floor(.withdraw(turn)), on: 0)
        try ledger.perform(.floor(.give(turn, milliseconds: 1_000)), on: 1)
        ledger.meet()
        #expect(ledger.state == ledger.state(of: 1))
        #expect(ledger.state.speaking(at: nil)?.id == turn)
    }

    @Test func `each table has a queue and a speaker of its own`() throws {
        var (ledger, people) = try room("Ana", "Bo")
        try ledger.perform(.addTheme(title: "Table 1", prompt: "", parent: nil, place: .last))
        let table = try #require(ledger.state.outline.first?.theme.id)
        let one = try ledger.asks(people[0], at: 0, table: table)
        let two = try ledger.asks(people[1], at: 0)
        #expect(ledger.queue(table) == ["Ana"])
        #expect(ledger.queue() == ["Bo"])
        try ledger.perform(.floor(.give(one, milliseconds: 1_000)))
        try ledger.perform(.floor(.give(two, milliseconds: 2_000)))
        #expect(ledger.state.speaking(at: table)?.id == one)
        #expect(ledger.state.speaking(at: nil)?.id == two)
    }

    @Test func `people who are merged wait once and add up, and who is set aside waits no more`() throws {
        var (ledger, people) = try room("Ana", "Anna", "Bo")
        try ledger.speaks(people[0], from: 0, to: 10)
        try ledger.speaks(people[1], from: 10, to: 30)
        for person in people { try ledger.asks(person, at: 40) }
        try ledger.perform(.mergePeople(people[1], into: people[0]))
        #expect(ledger.queue().sorted() == ["Ana", "Bo"])
        #expect(SpeakingTimes(ledger.state).people.map(\.share.milliseconds) == [30_000])
        try ledger.perform(.changePerson(people[0], [.isSetAside(true)]))
        #expect(ledger.queue() == ["Bo"])
        #expect(SpeakingTimes(ledger.state).people.isEmpty)
        #expect(SpeakingTimes(ledger.state).total.milliseconds == 30_000)
    }

    @Test func `times add up by organisation, and who has said nothing is told`() throws {
        var ledger = Ledger()
        for (name, organisation) in [("Ana", "MJC"), ("Bo", "MJC"), ("Chloé", ""), ("Dan", "Mairie")] {
            var draft = PersonDraft(name)
            draft.organisation = organisation
            try ledger.perform(.addPeople([draft]))
        }
        let people = ledger.state.people.map(\.id)
        try ledger.speaks(people[0], from: 0, to: 30)
        try ledger.speaks(people[1], from: 30, to: 40)
        try ledger.speaks(people[2], from: 40, to: 100)
        let times = SpeakingTimes(ledger.state)
        #expect(
            times.organisations.map { $0.organisation.flatMap { ledger.state.organisation($0)?.name } } == [nil, "MJC"])
        #expect(times.organisations.map(\.share.milliseconds) == [60_000, 40_000])
        #expect(times.silent == [people[3]])
    }
}

/// People whose names nobody took.
@Suite struct CrowdTests {
    @Test func `what two devices count adds up, and never falls below nobody`() throws {
        var ledger = Ledger(devices: 2)
        try ledger.perform(.countUnnamed(nil, by: 1))
        ledger.part()
        try ledger.perform(.countUnnamed(nil, by: 3), on: 0)
        try ledger.perform(.countUnnamed(nil, by: 4), on: 1)
        ledger.meet()
        #expect(ledger.state.unnamed == 8)
        ledger.part()
        for desk in 0...1 { try ledger.perform(.countUnnamed(nil, by: -8), on: desk) }
        ledger.meet()
        #expect(ledger.state.unnamed == 0)
        try ledger.perform(.countUnnamed(nil, by: 1))
        #expect(ledger.state.unnamed == 1)
    }

    @Test func `nobody is taken away from nobody`() throws {
        var ledger = Ledger()
        #expect(try ledger.perform(.countUnnamed(nil, by: -1)).isEmpty)
    }

    @Test func `the number of the form and the keys are one count`() throws {
        var ledger = Ledger()
        try ledger.perform(.setDetails([.unnamed: "12"]))
        try ledger.perform(.countUnnamed(nil, by: 2))
        #expect(ledger.state.unnamed == 14)
        #expect(ledger.state.value(of: .unnamed) == "14")
        try ledger.perform(.setUnnamed(nil, 12))
        #expect(ledger.state.unnamed == 12)
        try ledger.perform(.setDetails([.unnamed: "une vingtaine"]))
        try ledger.perform(.countUnnamed(nil, by: 1))
        #expect(ledger.state.value(of: .unnamed) == "une vingtaine")
        #expect(ledger.state.unnamed == 1)
    }

    @Test func `tables count on their own, and nobody is counted twice in the whole`() throws {
        var ledger = Ledger()
        try ledger.perform(.addPeople([PersonDraft("Ana")]))
        for title in ["Table 1", "Table 2"] {
            try ledger.perform(.addTheme(title: title, prompt: "", parent: nil, place: .last))
        }
        let tables = ledger.state.outline.map(\.theme)
        try ledger.perform(.countUnnamed(nil, by: 10))
        try ledger.perform(.countUnnamed(tables[0].id, by: 4))
        try ledger.perform(.setUnnamed(tables[1].id, 5))
        #expect(ledger.state.unnamed == 10)
        #expect(ledger.state.presentCount == 11)
        try ledger.perform(.countUnnamed(tables[1].id, by: 3))
        #expect(ledger.state.unnamed == 12)
        #expect(ledger.state.headCount(of: tables[0]) == "4")
        try ledger.perform(.changeTheme(tables[0].id, [.headCount("une dizaine")]))
        #expect(try ledger.state.headCount(of: #require(ledger.state.themes[tables[0].id])) == "une dizaine")
        try ledger.perform(.setThemeAside(tables[1].id, true))
        #expect(ledger.state.unnamed == 10)
    }

    @Test func `a name that means somebody goes on meaning them`() throws {
        var ledger = Ledger()
        try ledger.perform(.addPeople([PersonDraft("Nadine Petit"), PersonDraft("Nadine Roy")]))
        let roy = ledger.state.people[1].id
        #expect(ledger.state.people(called: "nadine").count == 2)
        try ledger.perform(.alias("Nadine", roy))
        #expect(ledger.state.people(called: "nadine").map(\.id) == [roy])
        #expect(ledger.state.people.count == 2)
        try ledger.perform(.erasePerson(roy))
        #expect(ledger.state.people(called: "nadine").map(\.name) == ["Nadine Petit"])
    }
}

extension Ledger {
    @discardableResult
    fileprivate mutating func asks(
        _ person: Attendee.ID, at seconds: Int, table: Theme.ID? = nil, on desk: Int = 0
    ) throws -> Turn.ID {
        let ask = FloorCommand.ask(.known(person), table: table, milliseconds: Int64(seconds) * 1_000)
        let entries = try perform(.floor(ask), on: desk)
        guard case .event(let event) = entries.last?.content, let asked = event as? FloorAsked else {
            throw Refusal.notThere
        }
        return asked.id
    }

    fileprivate mutating func speaks(_ person: Attendee.ID, from start: Int, to end: Int) throws {
        let turn = try asks(person, at: start)
        try perform(.floor(.give(turn, milliseconds: Int64(start) * 1_000)))
        try perform(.floor(.end(turn, milliseconds: Int64(end) * 1_000)))
    }

    fileprivate func queue(_ table: Theme.ID? = nil) -> [String] {
        state.queue(at: table).compactMap { state.speaker(of: $0)?.name }
    }
}
