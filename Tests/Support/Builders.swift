import Workshop

/// A workshop in memory, for tests: several devices that decide, write and fold as the program does, without a disk.
///
/// Devices see each other's events at once, until they part; when they meet again, everybody gets everything.
public struct Ledger: Sendable {
    /// What one device knows and has written.
    public struct Desk: Sendable {
        public let device: Device.ID
        public fileprivate(set) var timeline = Timeline()
        /// What it wrote, in the order of writing: one sequence over its two files.
        public fileprivate(set) var written: [Entry] = []
        fileprivate var clock = Clock.zero
        fileprivate var steps: [Int] = []
        fileprivate var undone: [Int] = []
    }

    public private(set) var desks: [Desk]
    public var wallClock = FixedClock()
    public let ids: IdentifierSource
    private var areApart = false

    /// - Parameters:
    ///   - devices: how many machines write.
    ///   - seed: of the identifiers.
    public init(devices: Int = 1, seed: Int = 0) {
        ids = .seeded(seed)
        desks = (0..<devices).map { number in
            Desk(device: Identifier("d-0000000\(number)") ?? .none)
        }
    }

    /// What the first device sees.
    public var state: State { desks[0].timeline.state }

    public var timeline: Timeline { desks[0].timeline }

    /// Everything that anybody wrote, device after device.
    public var entries: [Entry] { desks.flatMap(\.written) }

    /// What a device sees.
    public func state(of desk: Int) -> State { desks[desk].timeline.state }

    /// Does a command on a device, as one step that can be undone.
    @discardableResult
    public mutating func perform(_ command: Command, on desk: Int = 0) throws(Refusal) -> [Entry] {
        let events = try desks[desk].timeline.state.decide(command, ids: ids)
        guard !events.isEmpty else { return [] }
        let entries = write(events, on: desk)
        let canBeUndone = events.allSatisfy { type(of: $0).isRevocable }
        if canBeUndone, let step = entries.first?.step { desks[desk].steps.append(step) }
        desks[desk].undone = []
        return entries
    }

    /// Undoes a device's own latest step; false when there is none left.
    @discardableResult
    public mutating func undo(on desk: Int = 0) -> Bool {
        guard let step = desks[desk].steps.popLast() else { return false }
        desks[desk].undone.append(step)
        var event = StepUndone()
        event.step = step
        write([event], on: desk)
        return true
    }

    /// Brings back the step that the device undid last; false when there is none.
    @discardableResult
    public mutating func redo(on desk: Int = 0) -> Bool {
        guard let step = desks[desk].undone.popLast() else { return false }
        desks[desk].steps.append(step)
        var event = StepRedone()
        event.step = step
        write([event], on: desk)
        return true
    }

    /// Writes events as they are, as one step, without deciding anything.
    @discardableResult
    public mutating func write(_ events: [any Event], on desk: Int = 0) -> [Entry] {
        wallClock.advance()
        let step = desks[desk].written.count + 1
        var entries: [Entry] = []
        for event in events {
            let latest = max(desks[desk].clock, desks[desk].timeline.latest)
            desks[desk].clock = latest.next(now: wallClock.milliseconds)
            let entry = Entry(
                event, device: desks[desk].device, seq: desks[desk].written.count + 1, clock: desks[desk].clock,
                at: wallClock.at, step: step)
            desks[desk].written.append(entry)
            entries.append(entry)
        }
        for index in desks.indices where index == desk || !areApart { desks[index].timeline.insert(entries) }
        return entries
    }

    /// From now on nobody sees what the others write.
    public mutating func part() { areApart = true }

    /// Everybody gets what they missed, and sees everything from now on.
    public mutating func meet() {
        areApart = false
        let all = entries
        for index in desks.indices { desks[index].timeline.insert(all) }
    }
}

extension Entry {
    /// An event in its place, in a line that no other one has.
    public init(
        _ event: any Event, device: Device.ID, seq: Int, clock: Clock, at: String = FixedClock().at, step: Int? = nil
    ) {
        let (data, words) = event.fields
        let name = Swift.type(of: event).type
        self.init(
            device: device, seq: seq, clock: clock, at: at, step: step ?? seq, type: name, data: data, words: words,
            line: Array("\(device) \(seq) \(clock) \(name) \(data) words \(words)".utf8)[...])
    }

    /// The same event as it is after its words were replaced by a digest.
    public var redacted: Entry {
        let data: Fields
        switch content {
        case .event(let event): data = event.fields.data
        case .unknown(let event): data = event.data
        }
        return Entry(
            device: device, seq: seq, clock: clock, at: at, step: step, type: type, data: data, words: nil,
            line: Array("\(device) \(seq) \(clock) \(type) \(data) digest".utf8)[...])
    }
}

extension Draft {
    /// A note with its theme, for tests that say more than one thing of it.
    public init(_ text: String, under theme: Theme.ID) {
        self.init(text)
        themes = [.existing(theme)]
    }
}
