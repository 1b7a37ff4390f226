import Support
import Testing
import Workshop

/// What two devices do at once, without knowing of each other.
@Suite struct ConcurrencyTests {
    /// Two devices that know the same themes, and write apart from now on.
    private func apart(themes titles: String...) throws -> (ledger: Ledger, themes: [Theme.ID]) {
        var ledger = Ledger(devices: 2)
        for title in titles { try ledger.perform(.addTheme(title: title, prompt: "", parent: nil, place: .last)) }
        let themes = ledger.state.themes(under: nil).map(\.id)
        ledger.part()
        return (ledger, themes)
    }

    @Test func `two themes that are put under each other make no circle`() throws {
        var (ledger, themes) = try apart(themes: "A", "B")
        try ledger.perform(.moveTheme(themes[0], parent: themes[1], place: .last), on: 0)
        try ledger.perform(.moveTheme(themes[1], parent: themes[0], place: .last), on: 1)
        ledger.meet()
        #expect(ledger.state.outline.map(\.theme.title) == ["B", "A"])
        #expect(ledger.state.outline.map(\.depth) == [0, 1])
        #expect(ledger.state == ledger.state(of: 1))
    }

    @Test func `two notes that are put under each other make no circle`() throws {
        var (ledger, _) = try apart(themes: "A")
        ledger.meet()
        try ledger.perform(.capture([Draft("une"), Draft("autre")]))
        let notes = ledger.state.sequence
        ledger.part()
        try ledger.perform(.nest([notes[0]], under: notes[1]), on: 0)
        try ledger.perform(.nest([notes[1]], under: notes[0]), on: 1)
        ledger.meet()
        #expect(ledger.state.contributions[notes[0]]?.parent == notes[1])
        #expect(ledger.state.contributions[notes[1]]?.parent == nil)
    }

    @Test func `a note filed under two themes at once is under both`() throws {
        var (ledger, themes) = try apart(themes: "A", "B")
        ledger.meet()
        try ledger.perform(.capture([Draft("note")]))
        let note = ledger.state.sequence[0]
        ledger.part()
        try ledger.perform(.file([note], into: [.existing(themes[0])]), on: 0)
        try ledger.perform(.file([note], into: [.existing(themes[1])]), on: 1)
        ledger.meet()
        #expect(ledger.state.contributions[note]?.themes == themes)
    }

    @Test func `fields are written one by one, so that the other device's field stays`() throws {
        var (ledger, themes) = try apart(themes: "A")
        try ledger.perform(.changeTheme(themes[0], [.title("Jardin")]), on: 0)
        try ledger.perform(.changeTheme(themes[0], [.room("Salle 2")]), on: 1)
        ledger.meet()
        #expect(ledger.state.themes[themes[0]]?.title == "Jardin")
        #expect(ledger.state.themes[themes[0]]?.room == "Salle 2")
    }

    @Test func `dots that two devices stick add up, and a count replaces what came before it`() throws {
        var (ledger, _) = try apart(themes: "A")
        ledger.meet()
        try ledger.perform(.capture([Draft("note")]))
        let note = ledger.state.sequence[0]
        ledger.part()
        try ledger.perform(.vote([note], label: Votes.dots, by: 3), on: 0)
        try ledger.perform(.vote([note], label: Votes.dots, by: 4), on: 1)
        ledger.meet()
        #expect(ledger.state.contributions[note]?.votes.dots == 7)
        try ledger.perform(.count(note, label: Votes.dots, 5))
        #expect(ledger.state.contributions[note]?.votes.dots == 5)
    }

    @Test func `where two devices took the same last dot off, one more dot is one again`() throws {
        var (ledger, _) = try apart(themes: "A")
        ledger.meet()
        try ledger.perform(.capture([Draft("note")]))
        let note = ledger.state.sequence[0]
        try ledger.perform(.vote([note], label: Votes.dots, by: 1))
        ledger.part()
        for desk in 0...1 { try ledger.perform(.vote([note], label: Votes.dots, by: -1), on: desk) }
        ledger.meet()
        #expect(ledger.state.contributions[note]?.votes.dots == 0)
        try ledger.perform(.vote([note], label: Votes.dots, by: 1))
        #expect(ledger.state.contributions[note]?.votes.dots == 1)
    }

    @Test func `people merged into each other at once are one person`() throws {
        var (ledger, _) = try apart(themes: "A")
        ledger.meet()
        try ledger.perform(.addPeople([PersonDraft("Ana"), PersonDraft("Anna"), PersonDraft("Annah")]))
        let people = ledger.state.people.map(\.id)
        ledger.part()
        try ledger.perform(.mergePeople(people[0], into: people[1]), on: 0)
        try ledger.perform(.mergePeople(people[1], into: people[2]), on: 0)
        try ledger.perform(.mergePeople(people[2], into: people[0]), on: 1)
        ledger.meet()
        #expect(ledger.state.people.count == 1)
        #expect(Set(people.compactMap { ledger.state.person($0)?.id }).count == 1)
    }

    @Test func `themes placed after the same one at once both stand after it, the later one first`() throws {
        var (ledger, themes) = try apart(themes: "A", "Z")
        try ledger.perform(.addTheme(title: "B", prompt: "", parent: nil, place: .after(themes[0])), on: 0)
        try ledger.perform(.addTheme(title: "C", prompt: "", parent: nil, place: .after(themes[0])), on: 1)
        ledger.meet()
        #expect(ledger.state.themes(under: nil).map(\.title) == ["A", "C", "B", "Z"])
    }

    @Test func `a note placed after one whose making was undone goes last`() throws {
        var (ledger, _) = try apart(themes: "A")
        ledger.meet()
        try ledger.perform(.capture([Draft("ancre")]), on: 0)
        var draft = Draft("suite")
        draft.place = .after(ledger.state.sequence[0])
        try ledger.perform(.capture([Draft("autre")]), on: 1)
        try ledger.perform(.capture([draft]), on: 1)
        ledger.undo(on: 0)
        #expect(Arrangement(ledger.state).notes(under: nil).map(\.text) == ["autre", "suite"])
    }
}
