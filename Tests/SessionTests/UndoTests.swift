import Journal
import Support
import Testing
import Workshop

@testable import Session

struct UndoTests {
    let sessions = Sessions()

    @Test(arguments: 0..<20 as Range<UInt64>)
    func stepsUndoneOneByOneGiveEachStateBefore(seed: UInt64) throws {
        var random = SeededRandom(seed)
        let session = try sessions.create()
        var states = [session.state]
        var notes: [Contribution.ID] = []
        for _ in 0..<12 {
            try session.append(UndoTests.step(&random, &notes))
            states.append(session.state)
        }
        for index in (0..<12).reversed() {
            #expect(try session.undo() != nil)
            #expect(session.state == states[index])
        }
        #expect(!session.canUndo)
        #expect(try session.undo() == nil)
        session.finish()
        let again = try sessions.open()
        for index in 1...12 {
            #expect(try again.redo() != nil)
            #expect(again.state == states[index])
        }
        #expect(!again.canRedo)
        #expect(try again.redo() == nil)
        again.finish()
    }

    @Test(arguments: 0..<10 as Range<UInt64>)
    func undoingLeavesWhatAnotherDeviceDid(seed: UInt64) throws {
        var random = SeededRandom(seed)
        let mine = try sessions.create()
        var notes: [Contribution.ID] = []
        var foreign = Timeline()
        let other = try sessions.open(machine: 2)
        for _ in 0..<8 {
            try mine.append(UndoTests.step(&random, &notes))
            let known = other.timeline.entries.count
            try other.note(random.words())
            foreign.insert(Array(other.timeline.entries[known...]))
        }
        mine.finish()
        other.finish()
        let again = try sessions.open()
        #expect(again.timeline.entries.count == mine.timeline.entries.count + 8)
        let before = again.state
        while try again.undo() != nil {}
        #expect(again.state == foreign.state)
        while try again.redo() != nil {}
        #expect(again.state == before)
    }

    @Test func aNewStepLeavesNothingToRedo() throws {
        let session = try sessions.create()
        try session.note("un")
        try session.note("deux")
        try session.undo()
        #expect(session.canRedo)
        try session.note("trois")
        #expect(!session.canRedo)
        #expect(session.texts == ["un", "trois"])
        try session.undo()
        try session.undo()
        #expect(session.texts.isEmpty)
        #expect(!session.canUndo)
        try session.redo()
        try session.redo()
        #expect(session.texts == ["un", "trois"])
    }

    @Test func severalEventsAreOneStep() throws {
        let session = try sessions.create()
        var random = SeededRandom(4)
        var notes: [Contribution.ID] = []
        let events = (0..<50).flatMap { _ in UndoTests.step(&random, &notes).prefix(1) }
        try session.append(events)
        try session.undo()
        #expect(session.state == State())
    }

    @Test func whatCannotBeUndoneIsPassedOver() throws {
        let session = try sessions.create()
        try session.note("un")
        let note = try session.note("à effacer")
        var redacted = ContributionRedacted()
        redacted.id = note
        try session.append([redacted])
        try session.undo()
        #expect(session.texts == ["un"])
        #expect(session.state.contributions[note] == nil)
        try session.redo()
        #expect(session.state.contributions[note]?.isRedacted == true)
    }

    /// One command: a note or several, a change, a vote.
    static func step(_ random: inout SeededRandom, _ notes: inout [Contribution.ID]) -> [any Event] {
        var events: [any Event] = []
        for _ in 0..<Int.random(in: 1...3, using: &random) {
            if let id = notes.randomElement(using: &random), Bool.random(using: &random) {
                if Bool.random(using: &random) {
                    var event = ContributionChanged()
                    event.id = id
                    event.text = .set(random.words())
                    event.isHighlighted = .set(Bool.random(using: &random))
                    events.append(event)
                } else {
                    var event = VotesCast()
                    event.id = id
                    event.count = Int.random(in: 1...3, using: &random)
                    events.append(event)
                }
            } else {
                let bits = random.next()
                var event = ContributionAdded()
                event.id = IdentifierSource { bits }.contribution()
                event.text = random.words()
                if let anchor = notes.randomElement(using: &random) { event.place = .after(anchor) }
                notes.append(event.id)
                events.append(event)
            }
        }
        return events
    }
}
