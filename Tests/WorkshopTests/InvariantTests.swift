import Support
import Testing

@testable import Workshop

/// What holds in every state, however it came to be: several devices, apart and together, undoing and redoing.
@Suite struct InvariantTests {
    @Test(arguments: 0..<20)
    func `every theme stands in exactly one place of the tree, and none under itself`(seed: Int) {
        let state = Story(seed: seed, commands: 150).ledger.state
        #expect((state.order.roots + state.order.children.values.flatMap { $0 }).sorted() == state.themes.keys.sorted())
        for (id, theme) in state.themes {
            #expect(state.order[theme.parent].contains(id))
            #expect(state.path(to: id).first?.parent == nil)
            #expect(state.path(to: id).last?.id == id)
        }
        var reached: [Theme.ID] = []
        func visit(_ parent: Theme.ID?) {
            for id in state.order[parent] {
                reached.append(id)
                visit(id)
            }
        }
        visit(nil)
        #expect(reached.sorted() == state.themes.keys.sorted())
    }

    @Test(arguments: 0..<20)
    func `every note can be reached: without a theme, under themes, under a note, or aside`(seed: Int) {
        let state = Story(seed: seed, commands: 150).ledger.state
        #expect(state.sequence.sorted() == state.contributions.keys.sorted())
        let arrangement = Arrangement(state)
        let places: [Theme.ID?] = [nil] + state.themes.keys.sorted()
        var times: [Contribution.ID: Int] = [:]
        for note in places.flatMap({ arrangement.notes(under: $0) }) { times[note.id, default: 0] += 1 }
        for note in state.sequence.flatMap({ arrangement.subnotes(of: $0) }) { times[note.id, default: 0] += 1 }
        for (id, note) in state.contributions {
            #expect(Set(note.themes).count == note.themes.count)
            #expect(note.themes.allSatisfy { state.themes[$0] != nil })
            if note.parent != nil { #expect(note.themes.isEmpty) }
            #expect(state.branch(of: id).first?.parent == nil)
            let living = note.themes.filter { !state.isAside($0) }
            let isThere = !note.isSetAside && (note.themes.isEmpty || !living.isEmpty)
            #expect(times[id, default: 0] == (isThere ? max(1, living.count) : 0))
        }
    }

    @Test(arguments: 0..<20)
    func `the count is that of the notes that stand in the document`(seed: Int) {
        let state = Story(seed: seed, commands: 120).ledger.state
        let standing = state.contributions.filter { id, note in
            !state.isAside(id) && note.kind != .group && !state.branch(of: id).contains { $0.kind == .memo }
        }
        #expect(Arrangement(state).count == standing.count)
    }

    @Test(arguments: 0..<20)
    func `votes are never below zero, and merged people and organisations are somebody`(seed: Int) {
        let state = Story(seed: seed, commands: 200).ledger.state
        for note in state.contributions.values {
            #expect(note.votes.all.allSatisfy { $0.count > 0 && !$0.label.isEmpty })
            for label in Votes.standard + ["vert"] { #expect(note.votes[label] >= 0) }
        }
        for id in state.attendees.keys { #expect(state.person(id)?.mergedInto == nil) }
        for id in state.organisations.keys { #expect(state.organisation(id)?.mergedInto == nil) }
        #expect(Set(state.people.map(\.id)).count == state.people.count)
    }

    @Test(arguments: 0..<20)
    func `a command that is refused or does nothing changes nothing, and every other one does something`(seed: Int) {
        var ledger = Ledger(seed: seed)
        var improviser = Improviser(seed: seed)
        for _ in 0..<120 {
            let before = ledger.state
            let command = improviser.command(on: before)
            let count = ledger.entries.count
            _ = try? ledger.perform(command)
            #expect((ledger.state != before) == (ledger.entries.count > count), "\(command)")
        }
    }

    @Test(arguments: 0..<20)
    func `a decision foresees the state that its events give`(seed: Int) throws {
        var ledger = Ledger(seed: seed)
        var improviser = Improviser(seed: seed)
        for _ in 0..<80 {
            var decision = Decision(state: ledger.state, ids: ledger.ids)
            guard (try? decision.take(improviser.command(on: ledger.state))) != nil else { continue }
            guard !decision.events.isEmpty else { continue }
            ledger.write(decision.events)
            #expect(decision.state.order == ledger.state.order)
            #expect(decision.state.contributions.mapValues(\.text) == ledger.state.contributions.mapValues(\.text))
            #expect(decision.state.attendees == ledger.state.attendees)
        }
    }
}
