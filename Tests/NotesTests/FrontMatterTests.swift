import Notes
import Support
import Testing
import Workshop

func read(_ text: String) throws(NotesFault) -> State {
    var state = State()
    for event in try MarkdownNotes.read(text, ids: .seeded()) {
        event.apply(to: &state, at: Moment(clock: .zero, device: .none, at: ""))
    }
    return state
}

@Suite("Front matter")
struct FrontMatterTests {
    @Test("a plain line is words: colons, signs and numbers stay as they are")
    func plain() throws {
        let state = try read(
            """
            ---
            title: Jardins : bilan #2 & suite
            date: 2024-04-12
            start: 18:30
            place: "Salle « Les Tilleuls »"
            partner: 'L''Amicale'
            host: "Le Foyer" des aînés
            capacity: 012
            Budget prévu: 1 200 €
            ---
            """)
        #expect(state[.title] == "Jardins : bilan #2 & suite")
        #expect(state[.date] == "2024-04-12")
        #expect(state[.start] == "18:30")
        #expect(state[.place] == "Salle « Les Tilleuls »")
        #expect(state[.partner] == "L'Amicale")
        #expect(state[.host] == "\"Le Foyer\" des aînés")
        #expect(state[.capacity] == "012")
        #expect(state.extras == ["Budget prévu"])
        #expect(state[.extra("Budget prévu")] == "1 200 €")
    }

    @Test("blocks, lists and fields are YAML")
    func structured() throws {
        let state = try read(
            """
            ---
            contact: |
              Maison de quartier
              3, rue des Lilas
            partner:
              - La Ruche
              - Les Abeilles
            sessions:
            - 2024-02
            - date: 2024-03-01
              title: "Deuxième : la suite"
            - Fête de clôture
            next: {date: 2024-05-03, start: "9:00", place: Mairie}
            ---
            """)
        #expect(state[.contact] == "Maison de quartier\n3, rue des Lilas")
        #expect(state[.partner] == "La Ruche, Les Abeilles")
        let sessions = state.meetings(.session)
        #expect(sessions.map(\.date) == ["2024-02", "2024-03-01", ""])
        #expect(sessions.map(\.title) == ["", "Deuxième : la suite", "Fête de clôture"])
        #expect(state.meetings(.next).map(\.start) == ["9:00"])
    }

    @Test("fields that name people go to the people's file")
    func personal() throws {
        let events = try MarkdownNotes.read("---\nreferent: Camille\nplace: Mairie\n---\n", ids: .seeded())
        #expect(events.map { type(of: $0).log } == [.people, .journal])
    }

    @Test(
        "what is broken is told with its line",
        arguments: [
            ("---\ntitle: Sans fin\n", 1, NotesFault.Reason.frontMatterUnclosed),
            ("---\ntitle: Un\njuste des mots\n---\n", 3, .frontMatterLine("juste des mots")),
            ("---\na: 1\nsessions:\n  - &x date\n  - *x\n---\n", 4, .yamlAlias),
        ])
    func broken(_ text: String, _ line: Int, _ reason: NotesFault.Reason) {
        #expect(throws: NotesFault(line: line, reason)) { try read(text) }
    }

    @Test("YAML that is none is told with its line")
    func brokenYAML() {
        let fault = #expect(throws: NotesFault.self) { try read("---\ntitle: Un\nsessions:\n  - [a\n---\n") }
        #expect(fault?.line.map { (4...5).contains($0) } == true)
        if case .yaml = fault?.reason { return }
        Issue.record("\(String(describing: fault))")
    }

    @Test("256 KiB at most")
    func large() {
        let text = "---\ntitle: \(String(repeating: "a", count: 300_000))\n---\n"
        #expect(throws: NotesFault(line: 1, .frontMatterTooLarge(limit: 262_144))) { try read(text) }
    }
}
