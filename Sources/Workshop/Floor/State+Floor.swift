extension State {
    /// Those who wait at a table (nil: in the whole session), the next one first, each once. Whoever was set aside waits
    /// no more.
    public func queue(at table: Theme.ID?) -> [Turn] {
        var seen = Set<Attendee.ID>()
        return (floor.queues[table] ?? []).compactMap { floor.turns[$0] }.filter { turn in
            speaker(of: turn).map { seen.insert($0.id).inserted } ?? false
        }
    }

    /// Who has the floor at a table.
    public func speaking(at table: Theme.ID?) -> Turn? {
        floor.turns.values.first { $0.isSpeaking && $0.table == table }
    }

    /// The person of a turn, after merges; nil where they were set aside or erased.
    public func speaker(of turn: Turn) -> Attendee? {
        person(turn.person).flatMap { $0.isSetAside || $0.isErased ? nil : $0 }
    }

    /// The turn in which somebody waits at a table.
    public func waiting(_ person: Attendee.ID, at table: Theme.ID?) -> Turn? {
        let wanted = self.person(person)?.id
        return queue(at: table).first { self.person($0.person)?.id == wanted }
    }

    // MARK: Changing the queue

    /// Puts a turn where the rule has it: behind whoever spoke less. What was placed by hand is neither passed nor moved.
    mutating func enqueue(_ turn: Turn) {
        var queue = floor.queues[turn.table] ?? []
        let spoken = spoken
        func claim(of turn: Turn) -> Claim { Claim(turn, person(turn.person).flatMap { spoken[$0.id] }) }
        let own = claim(of: turn)
        let index = queue.firstIndex { id in
            guard let other = floor.turns[id], !other.isPlaced else { return false }
            return own < claim(of: other)
        }
        queue.insert(turn.id, at: index ?? queue.count)
        floor.queues[turn.table] = queue
    }

    mutating func dequeue(_ turn: Turn) {
        let left = (floor.queues[turn.table] ?? []).filter { $0 != turn.id }
        floor.queues[turn.table] = left.isEmpty ? nil : left
    }

    /// Ends a turn. Whoever spoke and waits for another turn already now goes behind those who spoke less.
    mutating func end(_ turn: Turn, at milliseconds: Int64) {
        guard let given = turn.given else { return }
        floor.turns[turn.id]?.ended = max(given, milliseconds)
        let speaker = person(turn.person)?.id
        for other in floor.all
        where other.isWaiting && !other.isPlaced && person(other.person)?.id == speaker {
            dequeue(other)
            enqueue(other)
        }
    }

    /// How long and how often everybody has spoken so far, and whether they speak.
    private var spoken: [Attendee.ID: Spoken] {
        var spoken: [Attendee.ID: Spoken] = [:]
        for turn in floor.turns.values where turn.given != nil {
            guard let speaker = person(turn.person)?.id else { continue }
            spoken[speaker, default: Spoken()].milliseconds += turn.length()
            spoken[speaker, default: Spoken()].turns += 1
            if turn.isSpeaking { spoken[speaker, default: Spoken()].isSpeaking = true }
        }
        return spoken
    }

    private struct Spoken {
        var milliseconds: Int64 = 0
        var turns = 0
        var isSpeaking = false
    }

    /// The smaller, the earlier the floor: by the time that the person has spoken, then by how often, then by who asked
    /// first. Whoever is speaking comes behind the others.
    private struct Claim: Comparable {
        let spoken: Spoken
        let turn: Turn

        init(_ turn: Turn, _ spoken: Spoken?) { (self.turn, self.spoken) = (turn, spoken ?? Spoken()) }

        private var rank: (Int64, Int, Int64, Turn.ID) { (spoken.milliseconds, spoken.turns, turn.asked, turn.id) }

        static func == (left: Claim, right: Claim) -> Bool { left.turn.id == right.turn.id }

        static func < (left: Claim, right: Claim) -> Bool {
            if left.spoken.isSpeaking != right.spoken.isSpeaking { return right.spoken.isSpeaking }
            return left.rank < right.rank
        }
    }
}
