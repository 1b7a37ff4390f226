/// All the events that are known, in the one order that everybody shares, and the state that they give.
///
/// The state is a pure function of the set of entries: whatever order they are inserted in, and however often, the result
/// is the same. States along the way are kept at positions that thin out towards the beginning, so that a late entry or an
/// undo folds again only what comes after it.
public struct Timeline: Sendable {
    public private(set) var entries: [Entry] = []
    public private(set) var state = State()
    /// How many entries are of a newer version, and passed over whole or in part.
    public private(set) var unknown = 0
    private var undone = Set<Step>()
    /// The entries that undo and redo, in order.
    private var undos: [Entry] = []
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
        }
        let tail = Array(entries[from...])
        let merged = Timeline.merge(tail, sorted)
        unknown += Timeline.countUnknown(in: merged) - Timeline.countUnknown(in: tail)
        entries.replaceSubrange(from..., with: merged)
        // Where an entry was replaced, it may have been an undo.
        let isReplacing = merged.count < tail.count + sorted.count
        if isReplacing || sorted.contains(where: \.isUndoOrRedo) {
            let before = undone
            undos =
                isReplacing
                ? entries.filter(\.isUndoOrRedo) : Timeline.merge(undos, sorted.filter(\.isUndoOrRedo))
            undone = Timeline.undoneSteps(in: undos)
            let affected = before.symmetricDifference(undone)
            if !affected.isEmpty, let earliest = firstEntry(of: affected) { from = min(from, earliest) }
        }
        fold(from: from)
    }

    /// The first entry of any of these steps: all are looked through, and of each no more than a number.
    private func firstEntry(of steps: Set<Step>) -> Int? {
        let numbers = steps.map(\.first)
        return entries.withUnsafeBufferPointer { entries in
            entries.indices.first { index in
                numbers.contains(entries[index].step) && steps.contains(entries[index].stepName)
            }
        }
    }

    private static func countUnknown(in entries: [Entry]) -> Int {
        entries.reduce(0) { count, entry in entry.isOfANewerVersion ? count + 1 : count }
    }

    /// Whether the event is known, as it is or redacted.
    public func contains(_ entry: Entry) -> Bool {
        let position = position(of: entry)
        return position < entries.count && entries[position].isSameEvent(as: entry)
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
            if let last = merged.last, last.isSameEvent(as: entry) {
                if last.line == entry.line || last.isRedacted { continue }
                if entry.isRedacted {
                    while let last = merged.last, last.isSameEvent(as: entry) { merged.removeLast() }
                }
            }
            merged.append(entry)
        }
        return merged
    }

    private static func undoneSteps(in entries: [Entry]) -> Set<Step> {
        var undone = Set<Step>()
        for entry in entries where entry.isUndoOrRedo {
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
            // One that will be thinned out before the end is reached is not made at all.
            if next % Timeline.spacing == 0, Timeline.isKept(next, at: entries.count) { keepCheckpoint(at: next) }
        }
        folded = next
    }

    /// How many entries are folded when something happens at `position`.
    func entriesToFold(from position: Int) -> Int {
        entries.count - (checkpoints.last { $0.position <= position }?.position ?? 0)
    }

    /// How many entries `state` holds.
    private var folded = 0

    private mutating func apply(_ entry: Entry) {
        guard case .event(let event) = entry.content else { return }
        if !undone.isEmpty, undone.contains(entry.stepName), type(of: event).isRevocable { return }
        event.apply(to: &state, at: entry.moment)
    }

    /// Keeps the state at `position`, and of the older ones those at rounder positions the older they are: the next one
    /// before any entry is never further from it than it is from the end.
    private mutating func keepCheckpoint(at position: Int) {
        checkpoints.append((position, state))
        checkpoints.removeAll { !Timeline.isKept($0.position, at: position) }
    }

    /// Whether the state at `checkpoint` is still worth keeping when there are so many entries.
    private static func isKept(_ checkpoint: Int, at count: Int) -> Bool {
        let number = checkpoint / spacing
        let roundness = (number & -number) * spacing
        return count / spacing * spacing - checkpoint <= 2 * roundness
    }
}

extension Entry {
    public var stepName: Timeline.Step { Timeline.Step(device: device, first: step) }

    var isUndoOrRedo: Bool { type == StepUndone.type || type == StepRedone.type }

    func isSameEvent(as other: Entry) -> Bool {
        clock == other.clock && device == other.device && seq == other.seq
    }
}
