import Support
import Testing
import Workshop

/// The content of another session joins this one.
@Suite struct JoiningTests {
    private func theme(_ title: String, in ledger: Ledger) throws -> Theme.ID {
        try #require(ledger.state.outline.first { $0.theme.title == title }?.theme.id)
    }

    private func note(_ text: String, _ title: String, on ledger: inout Ledger) throws {
        try ledger.perform(.capture([Draft(text, under: theme(title, in: ledger))]))
    }

    /// Two sessions that were made apart, each with its own identifiers.
    private func sessions() throws -> (here: Ledger, there: Ledger) {
        var here = Ledger(seed: 1)
        var there = Ledger(seed: 2)
        try here.perform(.setDetails([.title: "La rencontre", .place: "Salle des fêtes"]))
        try there.perform(.setDetails([.title: "Table de Nora", .introduction: "Une introduction"]))
        for ledger in [1, 2] {
            let title = ledger == 1 ? "Événements" : "EVENEMENTS"
            let plan = { (title: String) in Command.addTheme(title: title, prompt: "", parent: nil, place: .last) }
            if ledger == 1 { try here.perform(plan(title)) } else { try there.perform(plan(title)) }
        }
        try here.perform(
            .addTheme(title: "Besoins", prompt: "", parent: theme("Événements", in: here), place: .last))
        try there.perform(
            .addTheme(title: "besoins", prompt: "", parent: theme("EVENEMENTS", in: there), place: .last))
        try there.perform(.addTheme(title: "Besoins", prompt: "", parent: nil, place: .last))
        try there.perform(
            .addTheme(title: "Moyens", prompt: "Lesquels ?", parent: theme("EVENEMENTS", in: there), place: .last))
        for (name, organisation) in [("Amina Khelif", "Les Tilleuls"), ("Bruno Castel", "")] {
            var person = PersonDraft(name)
            person.organisation = organisation
            if name.hasPrefix("A") {
                person.presence = .absent
                try here.perform(.addPeople([person]))
            }
            person.presence = .present
            try there.perform(.addPeople([person]))
        }
        try note("d’ici", "Besoins", on: &here)
        let amina = try #require(there.state.people.first { $0.name == "Amina Khelif" }?.id)
        var draft = Draft("de là-bas", under: try theme("besoins", in: there))
        draft.authors = [.existing(amina)]
        draft.dots = 4
        draft.subnotes = [Draft("et sa suite")]
        try there.perform(.capture([draft]))
        try note("autre chose", "Moyens", on: &there)
        try there.perform(.capture([Draft("sans thème")]))
        return (here, there)
    }

    /// Does whatever comes to mind.
    private func improvise(_ count: Int, seed: Int, on ledger: inout Ledger) {
        var improviser = Improviser(seed: seed)
        for _ in 0..<count { _ = try? ledger.perform(improviser.command(on: ledger.state)) }
    }

    @Test func `themes of the same name are one, the others and the notes are added`() throws {
        var (here, there) = try sessions()
        let joining = Joining(there.state, to: here.state)
        #expect((joining.notes, joining.themes, joining.people) == (4, 2, 1))
        try here.perform(.adopt(joining.events))
        let state = here.state
        #expect(
            state.outline.map { String(repeating: "  ", count: $0.depth) + $0.theme.title } == [
                "Événements", "  Besoins", "  Moyens", "Besoins",
            ])
        let notes = Arrangement(state).notes(under: try theme("Besoins", in: here))
        #expect(notes.map(\.text) == ["d’ici", "de là-bas"])
        #expect(notes.last?.votes[Votes.dots] == 4)
        #expect(notes.last?.authors.compactMap { state.person($0)?.name } == ["Amina Khelif"])
        #expect(notes.last.map { Arrangement(state).subnotes(of: $0.id).map(\.text) } == ["et sa suite"])
        #expect(Arrangement(state).notes(under: nil).map(\.text) == ["sans thème"])
        #expect(state.people.map(\.name) == ["Amina Khelif", "Bruno Castel"])
        // Who was only expected here came there.
        #expect(state.people.first?.presence == .present)
        #expect((state[.title], state[.introduction]) == ("La rencontre", ""))
    }

    @Test func `doing it twice brings nothing twice, and one undo takes it back`() throws {
        var (here, there) = try sessions()
        let before = here.state
        try here.perform(.adopt(Joining(there.state, to: here.state).events))
        #expect(Joining(there.state, to: here.state).isEmpty)
        try note("plus tard", "Moyens", on: &there)
        let later = Joining(there.state, to: here.state)
        #expect((later.notes, later.themes, later.people) == (1, 0, 0))
        try here.perform(.adopt(later.events))
        #expect(here.state.contributions.values.count { $0.text == "plus tard" } == 1)
        let moyens = Arrangement(here.state).notes(under: try theme("Moyens", in: here)).map(\.text)
        #expect(moyens == ["autre chose", "plus tard"])
        here.undo()
        here.undo()
        #expect(here.state.outline.count == 2)
        #expect(here.state.contributions.count == before.contributions.count)
        #expect(here.state.people.first?.presence == .absent)
        try here.perform(.adopt(Joining(there.state, to: here.state).events))
        #expect(here.state.contributions.count == 6)
    }

    @Test func `nothing refers to what did not come`() throws {
        for seed in 1...12 {
            var here = Ledger(seed: seed)
            var there = Ledger(seed: seed + 100)
            improvise(60, seed: seed, on: &here)
            improvise(60, seed: seed + 100, on: &there)
            try here.perform(.adopt(Joining(there.state, to: here.state).events))
            let state = here.state
            for note in state.contributions.values {
                #expect(note.themes.allSatisfy { state.themes[$0] != nil })
                #expect(note.authors.allSatisfy { state.attendees[$0] != nil })
                #expect(note.parent.map { state.contributions[$0] != nil } ?? true)
            }
            #expect(
                state.attendees.values.allSatisfy { $0.organisation.map { state.organisations[$0] != nil } ?? true })
            #expect(Joining(there.state, to: state).notes == 0)
        }
    }
}
