/// Who asks for the floor.
public enum Speaker: Hashable, Sendable {
    case known(Attendee.ID)
    /// Somebody who just came in, and is put on the list by the way.
    case new(PersonDraft)
}

extension Decision {
    mutating func takeFloor(_ command: FloorCommand) throws(Refusal) {
        switch command {
        case .ask(let speaker, let table, let milliseconds): try ask(speaker, table, milliseconds)
        case .give(let id, let milliseconds):
            guard let turn = state.floor.turns[id] else { throw .notThere }
            if let other = state.speaking(at: turn.table), other.id != id { end(other, milliseconds) }
            var event = FloorGiven()
            (event.id, event.milliseconds) = (id, Int(milliseconds))
            happen(event, ifItChanges: \.floor)
        case .end(let id, let milliseconds):
            guard let turn = state.floor.turns[id] else { throw .notThere }
            if turn.isSpeaking { end(turn, milliseconds) }
        case .move(let id, let place):
            guard state.floor.turns[id]?.isWaiting == true else { throw .notThere }
            var event = FloorMoved()
            (event.id, event.place) = (id, place)
            happen(event, ifItChanges: \.floor)
        case .withdraw(let id):
            guard state.floor.turns[id] != nil else { throw .notThere }
            var event = FloorWithdrawn()
            event.id = id
            happen(event, ifItChanges: \.floor)
        }
    }

    private mutating func ask(_ speaker: Speaker, _ table: Theme.ID?, _ milliseconds: Int64) throws(Refusal) {
        var event = FloorAsked()
        switch speaker {
        case .known(let id):
            guard let person = state.person(id) else { throw .notThere }
            event.person = person.id
        case .new(let draft): event.person = try addPerson(draft)
        }
        guard table.map({ state.themes[$0] != nil }) ?? true else { throw .notThere }
        guard state.waiting(event.person, at: table) == nil else { return }
        (event.id, event.table, event.milliseconds) = (ids.turn(), table, Int(milliseconds))
        happen(event)
    }

    private mutating func end(_ turn: Turn, _ milliseconds: Int64) {
        var event = FloorEnded()
        (event.id, event.milliseconds) = (turn.id, Int(milliseconds))
        happen(event)
    }

    mutating func countUnnamed(_ table: Theme.ID?, by number: Int) throws(Refusal) {
        guard table.map({ state.themes[$0] != nil }) ?? true else { throw .notThere }
        let shown = state.unnamed(at: table)
        let number = min(max(-State.largestCrowd, number), State.largestCrowd)
        var event = UnnamedChanged()
        (event.table, event.by) = (table, state.step(to: shown + number, at: table))
        // Of nobody nobody can be taken away.
        if max(0, shown + number) != shown { happen(event) }
    }

    mutating func setUnnamed(_ table: Theme.ID?, _ count: Int) throws(Refusal) {
        let count = min(max(0, count), State.largestCrowd)
        // For the whole session it is the form's own field.
        guard let table else { return try setDetails([.unnamed: count == 0 ? "" : "\(count)"]) }
        guard state.themes[table] != nil else { throw .notThere }
        var event = UnnamedCounted()
        (event.table, event.count) = (table, count)
        happen(event, ifItChanges: \.crowd)
    }
}
