import Support
import Testing
import Workshop

/// Words that were taken out stay out.
@Suite struct RedactionTests {
    private let device = Device.ID("d-00000001") ?? .none
    private let note = Contribution.ID("c-1") ?? .none

    private func added(_ text: String, at milliseconds: Int64 = 10) -> Entry {
        var event = ContributionAdded()
        (event.id, event.text) = (note, text)
        return Entry(event, device: device, seq: 1, clock: Clock(milliseconds: milliseconds, counter: 0))
    }

    @Test(arguments: 0..<10)
    func `a redacted line beats its original in any order`(seed: Int) {
        let entries = Story(seed: seed, commands: 50).ledger.entries
        var improviser = Improviser(seed: seed)
        let gone = improviser.some(entries, atMost: 20)
        let goneNames = Set(gone.map { "\($0.device) \($0.seq)" })
        let wanted = Timeline(entries.map { goneNames.contains("\($0.device) \($0.seq)") ? $0.redacted : $0 })
        for _ in 0..<6 {
            var timeline = Timeline()
            for entry in (entries + gone.map(\.redacted)).shuffled(using: &improviser.random) {
                timeline.insert([entry])
            }
            #expect(timeline.state == wanted.state)
            #expect(timeline.entries.map(\.line) == wanted.entries.map(\.line))
        }
    }

    @Test func `a stale copy of the very last entry brings nothing back`() {
        var timeline = Timeline([added("secret").redacted])
        timeline.insert([added("secret")])
        #expect(timeline.state.contributions[note]?.text == "")
        #expect(timeline.entries.count == 1)
    }

    @Test func `a redacted line that takes the place of an undo gives the same state in either order`() {
        var undo = StepUndone()
        undo.step = 1
        let clock = Clock(milliseconds: 20, counter: 0)
        let undone = Entry(undo, device: device, seq: 2, clock: clock)
        let forged = Entry(SessionClosed(), device: device, seq: 2, clock: clock).redacted
        var one = Timeline([added("ici"), undone])
        one.insert([forged])
        var other = Timeline([added("ici"), forged])
        other.insert([undone])
        #expect(one.state == other.state)
    }

    @Test func `redacting takes the words out of the state at once, the date in words too`() throws {
        var ledger = Ledger()
        var draft = Draft("Appeler Mme Untel")
        (draft.kind, draft.due) = (.action, .words("avant que M. Untel revienne"))
        try ledger.perform(.capture([draft]))
        let id = ledger.state.sequence[0]
        try ledger.perform(.reformulate(id, text: "Appeler la voisine"))
        try ledger.perform(.setMethod(id, "par Mme Untel"))
        try ledger.perform(.redact(id))
        let note = try #require(ledger.state.contributions[id])
        #expect(note.isRedacted)
        #expect([note.text, note.reformulation, note.method, note.due] == ["", "", "", ""])
    }

    @Test func `an action's day survives the redaction of its words`() throws {
        var ledger = Ledger()
        var draft = Draft("Appeler Mme Untel")
        draft.due = .day("2026-04-01")
        try ledger.perform(.capture([draft]))
        try ledger.perform(.redact(ledger.state.sequence[0]))
        #expect(ledger.state.contributions.values.map(\.due) == ["2026-04-01"])
    }

    @Test func `undo and redo never bring redacted words back`() throws {
        var ledger = Ledger()
        try ledger.perform(.capture([Draft("secret")]))
        let id = ledger.state.sequence[0]
        try ledger.perform(.rewrite(id, text: "secret encore"))
        try ledger.perform(.redact(id))
        for _ in 0..<3 {
            ledger.undo()
            #expect((ledger.state.contributions[id]?.text ?? "") == "")
        }
        for _ in 0..<3 {
            ledger.redo()
            #expect((ledger.state.contributions[id]?.text ?? "") == "")
        }
        #expect(throws: Refusal.redacted) { try ledger.perform(.rewrite(id, text: "secret")) }
        #expect(throws: Refusal.redacted) { try ledger.perform(.reformulate(id, text: "secret")) }
        #expect(throws: Refusal.redacted) { try ledger.perform(.setDue(id, .words("secret"))) }
    }

    @Test func `an undo that names a redaction or an erasure does nothing`() throws {
        var ledger = Ledger()
        try ledger.perform(.capture([Draft("secret")]))
        try ledger.perform(.addPeople([PersonDraft("Odile Martin")]))
        let entries =
            try ledger.perform(.redact(ledger.state.sequence[0]))
            + ledger.perform(.erasePerson(ledger.state.attendeeOrder[0]))
        for entry in entries {
            var undo = StepUndone()
            undo.step = entry.step
            ledger.write([undo])
        }
        #expect(ledger.state.contributions.values.map(\.text) == [""])
        #expect(ledger.state.attendees.values.map(\.name) == [""])
    }

    @Test func `another device's later edit does not bring words back`() throws {
        var ledger = Ledger(devices: 2)
        try ledger.perform(.capture([Draft("secret")]))
        let id = ledger.state.sequence[0]
        ledger.part()
        try ledger.perform(.redact(id), on: 0)
        try ledger.perform(.rewrite(id, text: "secret, en mieux"), on: 1)
        ledger.meet()
        #expect(ledger.state.contributions[id]?.text == "")
    }

    @Test func `a name that another device gives at the same time does not name an erased person`() throws {
        var ledger = Ledger(devices: 2)
        try ledger.perform(.addPeople([PersonDraft("Odile Martin")]))
        let id = ledger.state.attendeeOrder[0]
        ledger.part()
        try ledger.perform(.erasePerson(id), on: 0)
        try ledger.perform(.changePerson(id, [.name("Odile Martin-Roux")]), on: 1)
        ledger.meet()
        #expect(ledger.state.attendees[id]?.name == "")
    }

    @Test func `votes whose label was redacted are not counted under an empty one`() {
        var cast = VotesCast()
        (cast.id, cast.label, cast.count) = (note, VoteLabel("le panneau de Mme Untel"), 3)
        let votes = Entry(cast, device: device, seq: 2, clock: Clock(milliseconds: 20, counter: 0))
        #expect(Timeline([added("a"), votes]).state.contributions[note]?.votes.all.map(\.count) == [3])
        #expect(Timeline([added("a"), votes.redacted]).state.contributions[note]?.votes.isEmpty == true)
    }

    @Test func `erasing a person erases those who were merged into it, and is not undone`() throws {
        var ledger = Ledger()
        try ledger.perform(.addPeople([PersonDraft("Odile Martin"), PersonDraft("O. Martin"), PersonDraft("Jean")]))
        let ids = ledger.state.attendeeOrder
        try ledger.perform(.mergePeople(ids[1], into: ids[0]))
        try ledger.perform(.erasePerson(ids[1]))
        ledger.undo()
        #expect(ledger.state.attendees.values.map(\.name).sorted() == ["", "", "Jean"])
        #expect(ledger.state.people.map(\.name) == ["Jean"])
        #expect(throws: Refusal.redacted) { try ledger.perform(.changePerson(ids[0], [.name("Odile")])) }
        let again = try ledger.perform(.erasePerson(ids[0]))
        #expect(again.isEmpty)
    }
}
