import Support
import Testing
import Workshop

@Suite struct DoublesTests {
    @Test func `an organisation typed at two tables is one, and is merged with the doubles`() throws {
        var ledger = Ledger(devices: 2)
        ledger.part()
        for (desk, name, organisation) in [(0, "Ali Sow", "AMAP du lac"), (1, "Béa Roy", "amap  du Lac")] {
            var draft = PersonDraft(name)
            (draft.organisation, draft.presence) = (organisation, .present)
            try ledger.perform(.addPeople([draft]), on: desk)
        }
        ledger.meet()
        #expect(ledger.state.organisations(of: ledger.state.people).map(\.name).count == 1)
        #expect(ledger.state.doubleOrganisations.count == 1)
        try ledger.perform(.mergeDoubles)
        #expect(Set(ledger.state.people.compactMap { ledger.state.organisation(of: $0)?.id }).count == 1)
        #expect(ledger.state.doubleOrganisations.isEmpty)
    }

    private func person(
        _ name: String, _ organisation: String = "", email: String = "", function: String = "",
        presence: Attendee.Presence = .absent
    ) -> PersonDraft {
        var draft = PersonDraft(name)
        (draft.organisation, draft.email, draft.function, draft.presence) = (organisation, email, function, presence)
        return draft
    }

    private func arrival(_ drafts: PersonDraft..., saysPresence: Bool = false, in state: State) -> PeopleArrival {
        PeopleArrival(drafts.map { PeopleArrival.Row($0, saysPresence: saysPresence) }, in: state)
    }

    @Test(arguments: [
        ("Élise Aubrac", "MJC", "elise  AUBRAC", "mjc", true), ("Jean-Luc Petit", "", "Jean Luc Petit", "", true),
        ("Élise Aubrac", "MJC", "Élise Aubrac", "", false), ("Élise Aubrac", "MJC", "Élise Aubrac", "Ville", false),
        ("Zoé d’Arc", "L’Œuvre", "zoe d'arc", "l'oeuvre", true), ("Élise", "MJC", "Élisa", "MJC", false),
    ])
    func `the same name and organisation are one person, however they are written`(
        name: String, organisation: String, otherName: String, otherOrganisation: String, isSame: Bool
    ) {
        let key = PersonKey(name: name, organisation: organisation)
        #expect((key == PersonKey(name: otherName, organisation: otherOrganisation)) == isSame)
    }

    @Test func `doubles are merged into their first entry in one step, and nothing that one of them knew is lost`()
        throws
    {
        var ledger = Ledger()
        try ledger.perform(
            .addPeople([
                person("Awa Diop", "MJC"), person("Bo"), person("awa diop", "Mjc", email: "awa@exemple.fr"),
                person("AWA DIOP", "MJC", function: "trésorière", presence: .present),
            ]))
        let before = ledger.state
        #expect(before.doubles.count == 2)
        try ledger.perform(.mergeDoubles)
        let awa = try #require(ledger.state.people.first)
        #expect(ledger.state.people.map(\.name) == ["Awa Diop", "Bo"])
        #expect((awa.email, awa.function, awa.presence) == ("awa@exemple.fr", "trésorière", .present))
        #expect(ledger.state.doubles.isEmpty)
        #expect(try ledger.perform(.mergeDoubles).isEmpty)
        ledger.undo()
        #expect(ledger.state == before)
    }

    @Test func `an excuse stays an excuse when a double is merged that was expected or came`() throws {
        var ledger = Ledger()
        try ledger.perform(
            .addPeople([person("Awa", presence: .excused), person("Awa"), person("Awa", presence: .present)]))
        try ledger.perform(.mergeDoubles)
        #expect(ledger.state.people.map(\.presence) == [.excused])
    }

    @Test func `a list adds who is new, and completes who is there without writing over anything`() throws {
        var ledger = Ledger()
        try ledger.perform(.addPeople([person("Awa Diop", "MJC", email: "awa@exemple.fr")]))
        let list = arrival(
            person("awa diop", "mjc", email: "autre@exemple.fr", function: "trésorière"), person("Bo", "mjc"),
            person("BO", "MJC", email: "bo@exemple.fr"), in: ledger.state)
        #expect((list.newCount, list.doubleCount) == (1, 2))
        let awa = ledger.state.attendeeOrder[0]
        #expect(
            list.fates == [
                .known(awa, adds: [.function("trésorière")]), .new, .again(row: 1, adds: [.email("bo@exemple.fr")]),
            ])
        try ledger.perform(list.command(completing: true))
        #expect(ledger.state.people.map(\.name) == ["Awa Diop", "Bo"])
        #expect(ledger.state.people.map(\.email) == ["awa@exemple.fr", "bo@exemple.fr"])
        #expect(ledger.state.people.map(\.function) == ["trésorière", ""])
        #expect(ledger.state.organisations.count == 1, "an organisation spelled otherwise is the one that is there")
        ledger.undo()
        try ledger.perform(list.command(completing: false))
        #expect(ledger.state.people.map(\.email) == ["awa@exemple.fr", ""])
    }

    @Test func `whom a note named is on the list once a list says so, and a presence changes where it was said`() throws
    {
        var ledger = Ledger()
        var note = Draft("Un banc")
        note.authors = [.new(name: "Awa")]
        try ledger.perform(.capture([note]))
        try ledger.perform(.addPeople([person("Bo"), person("Cléo", presence: .excused)]))
        let silent = arrival(
            person("Awa"), person("Bo", presence: .present), person("Cléo", presence: .present), in: ledger.state)
        var copy = ledger
        try copy.perform(silent.command(completing: true))
        #expect(copy.state.people.map(\.presence) == [.absent, .absent, .excused])
        let told = arrival(
            person("Awa", presence: .remote), person("Bo", presence: .present), person("Cléo", presence: .present),
            saysPresence: true, in: ledger.state)
        try ledger.perform(told.command(completing: true))
        #expect(ledger.state.people.map(\.presence) == [.remote, .present, .excused])
    }

    @Test func `a list of people who are all there changes nothing`() throws {
        var ledger = Ledger()
        try ledger.perform(.addPeople([person("Awa")]))
        #expect(try ledger.perform(arrival(person("AWA"), in: ledger.state).command(completing: true)).isEmpty)
    }

    @Test(arguments: [
        ("Présent·e", Attendee.Presence.present), ("EXCUSÉE", .excused), ("excusé(e)", .excused),
        ("à distance", .remote),
        ("par procuration", .proxy), ("représenté.e", .proxy), ("inscrite", .absent), ("hors liste", .mentioned),
        ("by proxy", .proxy), ("oui", nil), ("", nil),
    ])
    func `a presence is understood as lists say it`(words: String, presence: Attendee.Presence?) {
        #expect(Attendee.Presence(words: words) == presence)
    }

    @Test func `a tick means what its column says, and a no in another column nothing`() {
        func presence(_ headings: [String], _ cells: [String]) -> Attendee.Presence? {
            PeopleColumns(headings: ["Nom"] + headings).row(["Awa"] + cells).presence
        }
        #expect(presence(["Présent"], ["x"]) == .present)
        #expect(presence(["Présent"], ["✓"]) == .present)
        #expect(presence(["Présence"], ["non"]) == .absent)
        #expect(presence(["Présent·e", "Excusé·e"], ["", "X"]) == .excused)
        #expect(presence(["Présent·e", "Excusé·e"], ["oui", "non"]) == .present)
        #expect(presence(["Excusé(e)"], ["non"]) == nil)
        #expect(presence(["Attendance"], ["by proxy"]) == .proxy)
    }
}
