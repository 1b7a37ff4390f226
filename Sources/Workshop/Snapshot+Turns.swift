extension Snapshot {
    /// Turns as they were asked for and went on, then the queues put in their order.
    var turnEvents: [any Event] {
        let entries = turns ?? []
        var events: [any Event] = entries.flatMap(\.events)
        var last: [Theme.ID?: Turn.ID] = [:]
        for entry in entries where entry.isWaiting {
            var moved = FloorMoved()
            (moved.id, moved.isByHand) = (entry.id, entry.placed == true)
            moved.place = last[entry.table].map { .after($0) } ?? .first
            last[entry.table] = entry.id
            events.append(moved)
        }
        return events
    }
}

extension Snapshot.TurnEntry {
    fileprivate var isWaiting: Bool { given == nil && withdrawn != true }

    fileprivate var events: [any Event] {
        var asked = FloorAsked()
        (asked.id, asked.person, asked.table, asked.milliseconds) = (id, person, table, Int(self.asked))
        var events: [any Event] = [asked]
        if placed == true, !isWaiting {
            var moved = FloorMoved()
            moved.id = id
            events.append(moved)
        }
        if let given {
            var event = FloorGiven()
            (event.id, event.milliseconds) = (id, Int(given))
            events.append(event)
        }
        if let ended {
            var event = FloorEnded()
            (event.id, event.milliseconds) = (id, Int(ended))
            events.append(event)
        }
        if withdrawn == true {
            var event = FloorWithdrawn()
            event.id = id
            events.append(event)
        }
        return events
    }
}
