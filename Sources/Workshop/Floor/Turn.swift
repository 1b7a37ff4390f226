/// Somebody asked for the floor: waits for it, has it, or had it.
public struct Turn: Hashable, Sendable, Swift.Identifiable {
    public typealias ID = Identifier<Turn>

    public let id: ID
    /// Who asked; after merges it may be somebody else (`State.person`).
    public let person: Attendee.ID
    /// The atelier at which it was asked for; nil for the whole session. Each has a queue of its own.
    public let table: Theme.ID?
    /// Milliseconds since 1970.
    public let asked: Int64
    public internal(set) var given: Int64?
    public internal(set) var ended: Int64?
    public internal(set) var isWithdrawn = false
    /// Whether somebody put it where it is in the queue: the rule does not move it any more.
    public internal(set) var isPlaced = false

    init(id: ID, person: Attendee.ID, table: Theme.ID?, asked: Int64) {
        (self.id, self.person, self.table, self.asked) = (id, person, table, asked)
    }

    /// Milliseconds that a clock can say: sums of them never overflow, whatever a journal from elsewhere holds.
    static func moment(_ milliseconds: Int) -> Int64 {
        min(max(0, Int64(milliseconds)), Clock.bound.milliseconds)
    }

    public var isWaiting: Bool { given == nil && !isWithdrawn }
    public var isSpeaking: Bool { given != nil && ended == nil }

    /// How long it lasted in milliseconds; of one that goes on, until `now`. One that nobody ended, found in a session that is
    /// opened again, lasted nobody knows how long: it counts for nothing.
    public func length(at now: Int64? = nil) -> Int64 {
        guard let given, let end = ended ?? now, !isForgotten(at: end) else { return 0 }
        return max(0, end - given)
    }

    /// Whether it goes on for longer than anybody speaks.
    public func isForgotten(at now: Int64) -> Bool {
        guard let given else { return false }
        // A clock that was set back says nothing.
        let (length, isAbsurd) = now.subtractingReportingOverflow(given)
        return isAbsurd || length > Turn.longest
    }

    /// Two hours, in milliseconds.
    private static let longest: Int64 = 7_200_000
}

/// Who speaks and who waits, at each table and for the whole session.
public struct Floor: Hashable, Sendable {
    public internal(set) var turns: [Turn.ID: Turn] = [:]
    /// Those who wait, in the order in which they get the floor; nil for the whole session.
    var queues: [Theme.ID?: [Turn.ID]] = [:]

    public init() {}

    /// The turns in the order in which they were asked for.
    public var all: [Turn] { turns.values.sorted { ($0.asked, $0.id) < ($1.asked, $1.id) } }
}
