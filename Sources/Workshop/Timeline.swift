/// All the events that are known, in the one order that everybody shares, and the state that they give.
///
/// The state is a pure function of the set of entries: whatever order they are inserted in, and however often, the result
/// is the same. States along the way are kept at positions that thin out towards the beginning, so that a late entry or an
/// undo folds again only what comes after it.
public struct Timeline: Sendable {
    public private(set) var entries: [Entry] = []
    public private(set) var state = State()
    /// How many entries are of a newer version, and passed over.
    public private(set) var unknown = 0
    private var undone = Set<Step>()
    private var checkpoints: [(position: Int, state: State)] = []

    /// A command of one device: what undo takes back.
    public struct Step: Hashable, Sendable {
        public let device: Device.ID
        public let first: Int

        public init(device: Device.ID, first: Int) {
            self.device = device
            self.first = first
        }
    }

    private static let spacing = 256

    public init() {}

    public init(_ entries: [Entry]) { insert(entries) }

    /// The latest clock of all, for a device's next event to be later than what it has seen.
    public var latest: Clock { entries.last?.clock ?? .zero }

    /// Takes in entries, in any order, known already or not. A redacted copy of a line replaces what it was made from.
    public mutating func insert(_ new: [Entry]) {
        let sorted = new.sorted(by: Entry.precedes)
        guard let first = sorted.first else { return }
        var from = entries.count
        if let last = entries.last, !Entry.precedes(last, first) || last.isSameEvent(as: first) {
            from = position(of: first)
            let tail = entries[from...]
            entries.replaceSubrange(from..., with: Timeline.merge(Array(tail), sorted))
        } else {
            if entries.isEmpty { entries.reserveCapacity(sorted.count) }
            for entry in sorted { Timeline.add(entry, to: &entries) }
        }
        let before = undone
        let changed = sorted.contains { entry in
            guard case .event(let event) = entry.content else { return false }
            return event is StepUndone || event is StepRedone
        }
        if changed {
            undone = Timeline.undoneSteps(in: entries)
            let affected = before.symmetricDifference(undone)
            if !affected.isEmpty, let earliest = entries.firstIndex(where: { affected.contains($0.stepName) }) {
                from = min(from, earliest)
            }
        }
        fold(from: from)
    }

    /// Where an entry is, or would be.
    private func position(of entry: Entry) -> Int {
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if Entry.precedes(entries[middle], entry) { low = middle + 1 } else { high = middle }
        }
        // Copies of the same event, one of them redacted, are neighbours.
        while low > 0, entries[low - 1].isSameEvent(as: entry) { low -= 1 }
        return low
    }

    /// Merges two sorted lists, each event once.
    private static func merge(_ left: [Entry], _ right: [Entry]) -> [Entry] {
        var merged: [Entry] = []
        merged.reserveCapacity(left.count + right.count)
        var (l, r) = (0, 0)
        while l < left.count || r < right.count {
            let takeLeft = r == right.count || (l < left.count && !Entry.precedes(right[r], left[l]))
            let entry = takeLeft ? left[l] : right[r]
            if takeLeft { l += 1 } else { r += 1 }
            add(entry, to: &merged)
        }
        return merged
    }

    /// Puts an entry at the end of sorted ones, unless it is there already, or redacted there.
    private static func add(_ entry: Entry, to sorted: inout [Entry]) {
        if let last = sorted.last, last.isSameEvent(as: entry) {
            if last.line == entry.line || last.isRedacted { return }
            if entry.isRedacted {
                while let last = sorted.last, last.isSameEvent(as: entry) { sorted.removeLast() }
            }
        }
        sorted.append(entry)
    }

    private static func undoneSteps(in entries: [Entry]) -> Set<Step> {
        var undone = Set<Step>()
        for entry in entries {
            guard case .event(let event) = entry.content else { continue }
            if let event = event as? StepUndone {
                undone.insert(Step(device: entry.device, first: event.step))
            } else if let event = event as? StepRedone {
                undone.remove(Step(device: entry.device, first: event.step))
            }
        }
        return undone
    }

    private mutating func fold(from position: Int) {
        checkpoints.removeAll { $0.position > position }
        var next = checkpoints.last?.position ?? 0
        if position < folded || next > folded {
            state = checkpoints.last?.state ?? State()
        } else {
            next = folded
        }
        while next < entries.count {
            apply(entries[next])
            next += 1
            if next % Timeline.spacing == 0 { keepCheckpoint(at: next) }
        }
        let counted = position < folded ? 0 : folded
        unknown = entries[counted...].reduce(counted == 0 ? 0 : unknown) { count, entry in
            if case .unknown = entry.content { count + 1 } else { count }
        }
        folded = next
    }

    /// How many entries `state` holds.
    private var folded = 0

    private mutating func apply(_ entry: Entry) {
        guard case .event(let event) = entry.content else { return }
        guard !type(of: event).isRevocable || !undone.contains(entry.stepName) else { return }
        event.apply(to: &state, at: entry.moment)
    }

    /// Keeps the state at `position`, and of the older ones only as many as there are powers of two between.
    private mutating func keepCheckpoint(at position: Int) {
        checkpoints.append((position, state))
        var kept: [(position: Int, state: State)] = []
        var distance = 0
        for checkpoint in checkpoints.reversed() where position - checkpoint.position >= distance {
            kept.append(checkpoint)
            distance = max(Timeline.spacing, 2 * (position - checkpoint.position))
        }
        checkpoints = kept.reversed()
    }
}

extension Entry {
    public var stepName: Timeline.Step { Timeline.Step(device: device, first: step) }

    func isSameEvent(as other: Entry) -> Bool {
        clock == other.clock && device == other.device && seq == other.seq
    }
}
