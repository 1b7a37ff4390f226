import Support
import Testing
import Workshop

@Suite struct PeopleCommandTests {
    private func person(_ name: String, of organisation: String = "") -> PersonDraft {
        var draft = PersonDraft(name)
        draft.organisation = organisation
        return draft
    }

    @Test func `people are added in order, with organisations that are made once`() throws {
        var ledger = Ledger()
        try ledger.perform(.addPeople([person("Ana", of: "MJC"), person("Bo", of: " MJC "), person("Chloé")]))
        #expect(ledger.state.people.map(\.name) == ["Ana", "Bo", "Chloé"])
        #expect(ledger.state.people.map { ledger.state.organisation(of: $0)?.name } == ["MJC", "MJC", nil])
        #expect(ledger.state.organisations.count == 1)
        #expect(ledger.state.people.allSatisfy { $0.came })
    }

    @Test func `names and addresses stand in the people file only, and before what refers to them`() throws {
        var ledger = Ledger()
        var draft = person("Ana", of: "MJC")
        (draft.email, draft.telephone, draft.function) = ("ana@exemple.fr", "01 02", "présidente")
        let entries = try ledger.perform(.addPeople([draft]))
        let logs = entries.compactMap { entry -> Log? in
            guard case .event(let event) = entry.content else { return nil }
            return type(of: event).log
        }
        #expect(entries.map(\.type) == ["organisation.added", "attendee.named", "attendee.added"])
        #expect(logs == [.journal, .people, .journal])
    }

    @Test func `a person that was merged is the other one everywhere, and gives what it alone knew`() throws {
        var ledger = Ledger()
        var present = person("A. Blum", of: "MJC")
        present.email = "ana@exemple.fr"
        try ledger.perform(.addPeople([present]))
        var draft = Draft("note")
        draft.authors = [.new(name: "Ana Blum")]
        try ledger.perform(.capture([draft]))
        let (alias, target) = (ledger.state.attendeeOrder[0], ledger.state.attendeeOrder[1])
        let before = ledger.state
        try ledger.perform(.mergePeople(alias, into: target))
        let person = try #require(ledger.state.people.first)
        #expect(ledger.state.people.count == 1)
        #expect((person.name, person.email, person.presence) == ("Ana Blum", "ana@exemple.fr", .present))
        #expect(ledger.state.organisation(of: person)?.name == "MJC")
        #expect(ledger.state.person(alias)?.id == target)
        #expect(throws: Refusal.sameAlready) { try ledger.perform(.mergePeople(alias, into: target)) }
        try ledger.perform(.changePerson(alias, [.function("trésorière")]))
        #expect(ledger.state.people.map(\.function) == ["trésorière"])
        ledger.undo()
        ledger.undo()
        #expect(ledger.state == before)
    }

    @Test func `of names that differ in accents alone the one that is written is meant`() throws {
        var ledger = Ledger()
        try ledger.perform(.addPeople([person("Zoé Blum", of: "MJC"), person("Zoe Blum", of: "MJC")]))
        let ids = ledger.state.attendeeOrder
        #expect(ledger.state.people(called: "Zoe Blum").map(\.id) == [ids[1]])
        #expect(ledger.state.people(called: "Zoé Blum").map(\.id) == [ids[0]])
        #expect(ledger.state.people(called: "ZOE BLUM").count == 2)
    }

    @Test func `organisations are renamed and merged for all who come for them`() throws {
        var ledger = Ledger()
        try ledger.perform(.addPeople([person("Ana", of: "MJC"), person("Bo", of: "M.J.C.")]))
        let ids = ledger.state.organisationOrder
        try ledger.perform(.mergeOrganisations(ids[1], into: ids[0]))
        try ledger.perform(.renameOrganisation(ids[1], "MJC des Tilleuls"))
        #expect(
            ledger.state.people.compactMap { ledger.state.organisation(of: $0)?.name } == [
                "MJC des Tilleuls", "MJC des Tilleuls",
            ])
        #expect(throws: Refusal.sameAlready) { try ledger.perform(.mergeOrganisations(ids[0], into: ids[1])) }
        let same = try ledger.perform(.changePerson(ledger.state.attendeeOrder[1], [.organisation("MJC des Tilleuls")]))
        #expect(same.isEmpty)
    }

    @Test func `each field of a person is changed alone`() throws {
        var ledger = Ledger()
        try ledger.perform(.addPeople([person("Ana", of: "MJC")]))
        let id = ledger.state.attendeeOrder[0]
        try ledger.perform(
            .changePerson(
                id,
                [
                    .name("Ana Blum"), .function("f"), .email("e"), .telephone("t"), .organisation(""),
                    .presence(.excused), .arrival("18:05"), .departure("19:00"), .consent(.yes),
                ]))
        let ana = try #require(ledger.state.person(id))
        #expect([ana.name, ana.function, ana.email, ana.telephone] == ["Ana Blum", "f", "e", "t"])
        #expect([ana.arrival, ana.departure] == ["18:05", "19:00"])
        #expect((ana.organisation, ana.presence, ana.consent) == (nil, .excused, .yes))
        try ledger.perform(.changePerson(id, [.isSetAside(true)]))
        #expect(ledger.state.people.isEmpty)
    }

    @Test func `a person without a name, or who is not there, is refused`() throws {
        var ledger = Ledger()
        let gone = Attendee.ID("a-gone") ?? .none
        #expect(throws: Refusal.nothingTyped) { try ledger.perform(.addPeople([person("Ana"), person(" ")])) }
        #expect(throws: Refusal.nothingTyped) { try ledger.perform(.addPeople([])) }
        #expect(ledger.state == State())
        let commands: [Command] = [
            .changePerson(gone, [.name("a")]), .mergePeople(gone, into: gone), .erasePerson(gone),
            .renameOrganisation(Identifier("o-gone") ?? .none, "a"),
            .mergeOrganisations(Identifier("o-1") ?? .none, into: Identifier("o-2") ?? .none),
        ]
        for command in commands { #expect(throws: Refusal.notThere) { try ledger.perform(command) } }
    }
}
