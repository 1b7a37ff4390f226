/// Somebody asked for the floor. Who waits at that table already is not put there twice.
public struct FloorAsked: Event {
    public static let type = "floor.asked"
    public var id = Identifier<Turn>.none
    public var person = Identifier<Attendee>.none
    /// The atelier at which it was asked for; nil for the whole session.
    public var table: Theme.ID?
    /// Milliseconds since 1970, as in the other events of the floor.
    public var milliseconds = 0

    public init() {}

    public mutating func code(_ coder: inout FieldCoder) {
        coder.data("id", &id)
        coder.data("person", &person)
        coder.data("table", &table)
        coder.data("ms", &milliseconds)
    }

    public func apply(to state: inout State, at moment: Moment) {
        let table = table.flatMap { state.themes[$0] == nil ? nil : $0 }
        let isThere = (state.floor.queues[table] ?? []).contains { state.floor.turns[$0]?.person == person }
        guard state.floor.turns[id] == nil, state.attendees[person] != nil, !isThere else { return }
        let turn = Turn(id: id, person: person, table: table, asked: Turn.moment(milliseconds))
        state.floor.turns[id] = turn
        state.enqueue(turn)
    }
}

/// Somebody got the floor: whoever had it at that table has it no more.
public struct FloorGiven: Event {
    public static let type = "floor.given"
    public var id = Identifier<Turn>.none
    public var milliseconds = 0

    public init() {}

    public mutating func code(_ coder: inout FieldCoder) {
        coder.data("id", &id)
        coder.data("ms", &milliseconds)
    }

    public func apply(to state: inout State, at moment: Moment) {
        guard let turn = state.floor.turns[id], turn.given == nil else { return }
        for other in state.floor.all where other.isSpeaking && other.table == turn.table {
            state.end(other, at: Turn.moment(milliseconds))
        }
        state.dequeue(turn)
        state.floor.turns[id]?.given = Turn.moment(milliseconds)
        // Two devices: one takes somebody off the list, the other one gives them the floor. They did speak.
        state.floor.turns[id]?.isWithdrawn = false
    }
}

/// Somebody has finished.
public struct FloorEnded: Event {
    public static let type = "floor.ended"
    public var id = Identifier<Turn>.none
    public var milliseconds = 0

    public init() {}

    public mutating func code(_ coder: inout FieldCoder) {
        coder.data("id", &id)
        coder.data("ms", &milliseconds)
    }

    public func apply(to state: inout State, at moment: Moment) {
        guard let turn = state.floor.turns[id] else { return }
        state.end(turn, at: Turn.moment(milliseconds))
    }
}

/// Somebody was put elsewhere in the queue, and stays there whoever comes.
public struct FloorMoved: Event {
    public static let type = "floor.moved"
    public var id = Identifier<Turn>.none
    public var place = Place<Turn>.last
    /// False where a queue that comes in again is put as it was: the rule may move what nobody placed.
    public var isByHand = true

    public init() {}

    public mutating func code(_ coder: inout FieldCoder) {
        coder.data("id", &id)
        coder.data("after", &place)
        coder.data("hand", &isByHand)
    }

    public func apply(to state: inout State, at moment: Moment) {
        guard let turn = state.floor.turns[id], turn.isWaiting, place != .after(id) else { return }
        state.dequeue(turn)
        state.floor.queues[turn.table, default: []].insert(id, at: place)
        state.floor.turns[id]?.isPlaced = isByHand
    }
}

/// Somebody does not want to speak any more.
public struct FloorWithdrawn: Event {
    public static let type = "floor.withdrawn"
    public var id = Identifier<Turn>.none

    public init() {}

    public mutating func code(_ coder: inout FieldCoder) { coder.data("id", &id) }

    public func apply(to state: inout State, at moment: Moment) {
        guard let turn = state.floor.turns[id], turn.isWaiting else { return }
        state.dequeue(turn)
        state.floor.turns[id]?.isWithdrawn = true
    }
}
