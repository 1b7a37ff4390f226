import Support
import Testing
import Workshop

@Suite struct UndoTests {
    @Test(arguments: 0..<10)
    func `commands undone one by one give each state before, and redone each state after`(seed: Int) throws {
        var ledger = Ledger(seed: seed)
        var improviser = Improviser(seed: seed)
        var states = [ledger.state]
        while states.count < 60 {
            let command = improviser.command(on: ledger.state)
            if command.isForGood { continue }
            guard let written = try? ledger.perform(command), !written.isEmpty else { continue }
            states.append(ledger.state)
        }
        for state in states.dropLast().reversed() {
            let didUndo = ledger.undo()
            #expect(didUndo)
            #expect(ledger.state == state)
        }
        let canUndoMore = ledger.undo()
        #expect(!canUndoMore)
        for state in states.dropFirst() {
            let didRedo = ledger.redo()
            #expect(didRedo)
            #expect(ledger.state == state)
        }
        let canRedoMore = ledger.redo()
        #expect(!canRedoMore)
    }

    @Test(arguments: 0..<10)
    func `undoing all of mine leaves what the others did alone`(seed: Int) {
        var ledger = Ledger(devices: 2, seed: seed)
        var improviser = Improviser(seed: seed)
        ledger.part()
        for _ in 0..<80 {
            let desk = improviser.number(0...1)
            let command = improviser.command(on: ledger.state(of: desk))
            if !command.isForGood { _ = try? ledger.perform(command, on: desk) }
        }
        let theirs = ledger.state(of: 1)
        ledger.meet()
        let both = ledger.state
        while ledger.undo(on: 0) {}
        #expect(ledger.state == theirs)
        while ledger.redo(on: 0) {}
        #expect(ledger.state == both)
    }

    @Test func `undo goes back across hundreds of events and every checkpoint`() throws {
        var ledger = Ledger()
        var states: [State] = []
        for number in 0..<900 {
            states.append(ledger.state)
            try ledger.perform(.capture([Draft("note \(number)")]))
        }
        for state in states.reversed().prefix(700) {
            ledger.undo()
            #expect(ledger.state == state)
        }
        #expect(Timeline(ledger.entries.reversed()).state == ledger.state)
    }

    @Test func `a step of several events is undone whole`() throws {
        var ledger = Ledger()
        try ledger.perform(.capture((0..<50).map { Draft("ligne \($0)") }))
        #expect(ledger.state.sequence.count == 50)
        ledger.undo()
        #expect(ledger.state == State())
    }

    @Test func `a note that another device put under mine stays when mine is undone`() throws {
        var ledger = Ledger(devices: 2)
        try ledger.perform(.capture([Draft("la mienne")]), on: 0)
        var theirs = Draft("la leur")
        theirs.parent = ledger.state.sequence[0]
        try ledger.perform(.capture([theirs]), on: 1)
        ledger.undo(on: 0)
        #expect(Arrangement(ledger.state).notes(under: nil).map(\.text) == ["la leur"])
        ledger.redo(on: 0)
        #expect(Arrangement(ledger.state).notes(under: nil).map(\.text) == ["la mienne"])
    }

    @Test func `notes under a theme whose making is undone are without a theme`() throws {
        var ledger = Ledger(devices: 2)
        try ledger.perform(.addTheme(title: "Jardin", prompt: "", parent: nil, place: .last), on: 0)
        let theme = ledger.state.themes(under: nil)[0].id
        try ledger.perform(.capture([Draft("une serre", under: theme)]), on: 1)
        ledger.undo(on: 0)
        #expect(Arrangement(ledger.state).notes(under: nil).map(\.text) == ["une serre"])
    }

    @Test func `an undo that arrives before what it undoes waits for it`() throws {
        var ledger = Ledger(devices: 1)
        try ledger.perform(.capture([Draft("a")]))
        ledger.undo()
        let entries = ledger.entries
        var timeline = Timeline([entries[1]])
        timeline.insert([entries[0]])
        #expect(timeline.state.sequence.isEmpty)
    }

    @Test func `a device's undo says nothing of another device's step of the same number`() throws {
        var ledger = Ledger(devices: 2)
        ledger.part()
        try ledger.perform(.capture([Draft("ici")]), on: 0)
        try ledger.perform(.capture([Draft("là")]), on: 1)
        ledger.meet()
        ledger.undo(on: 0)
        #expect(ledger.state.contributions.values.map(\.text) == ["là"])
    }
}

extension Command {
    /// What no undo takes back.
    var isForGood: Bool {
        switch self {
        case .redact, .erasePerson: true
        default: false
        }
    }
}
