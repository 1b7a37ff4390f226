/// The contributions of a state, by their identifiers: a dictionary whose copies share all that is the same in them.
///
/// A state is copied for each decision, each checkpoint and each frame of the interface. With a hundred thousand notes a
/// plain dictionary would be copied whole whenever one of them changes; of this one a few short arrays are. And what
/// differs between two copies is found by looking only at what they do not share.
public struct ContributionMap: Sendable {
    /// Sixteen ways by four bits of the hash, or a few contributions.
    private enum Node: Sendable {
        case leaf([Contribution])
        case branch([Node])
    }

    private static let bits: UInt64 = 4
    private static let ways = 16
    private static let roomOfLeaf = 6
    /// The last level: those that have the same hash share a leaf, however many they are.
    private static let deepest: UInt64 = 14

    private var root = Node.leaf([])
    public private(set) var count = 0

    public init() {}

    public var isEmpty: Bool { count == 0 }

    public subscript(id: Contribution.ID) -> Contribution? {
        get { ContributionMap.find(id, ContributionMap.hash(id), in: root) }
        set {
            let hash = ContributionMap.hash(id)
            if let newValue {
                if ContributionMap.put(newValue, hash, level: 0, in: &root) { count += 1 }
            } else if ContributionMap.remove(id, hash, from: &root) {
                count -= 1
            }
        }
    }

    public var values: [Contribution] {
        var values: [Contribution] = []
        values.reserveCapacity(count)
        ContributionMap.collect(root, into: &values)
        return values
    }

    public var keys: [Contribution.ID] { values.map(\.id) }

    public func mapValues<Result>(_ transform: (Contribution) -> Result) -> [Contribution.ID: Result] {
        var mapped: [Contribution.ID: Result] = [:]
        for note in values { mapped[note.id] = transform(note) }
        return mapped
    }

    /// Those that are not the same in `other`, or are in one of the two only. What is shared is not looked at.
    public func differences(from other: ContributionMap) -> [Contribution.ID] {
        var found: [Contribution.ID] = []
        ContributionMap.compare(root, other.root, into: &found)
        return found
    }

    /// The same at each run, so that a state is laid out the same everywhere: identifiers are random already.
    private static func hash(_ id: Contribution.ID) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in id.rawValue.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        return (hash ^ (hash >> 32)) &* 0x9E37_79B9_7F4A_7C15
    }

    private static func way(_ hash: UInt64, _ level: UInt64) -> Int {
        Int((hash >> (60 - level * bits)) & UInt64(ways - 1))
    }

    private static func find(_ id: Contribution.ID, _ hash: UInt64, in root: Node) -> Contribution? {
        var node = root
        var level: UInt64 = 0
        while true {
            switch node {
            case .leaf(let notes): return notes.first { $0.id == id }
            case .branch(let nodes):
                node = nodes[way(hash, level)]
                level += 1
            }
        }
    }

    /// - Returns: whether it is a new one.
    private static func put(_ note: Contribution, _ hash: UInt64, level: UInt64, in node: inout Node) -> Bool {
        // What is taken out of the node for a moment has one owner, and is changed where it is.
        let taken = node
        node = .leaf([])
        switch consume taken {
        case .leaf(var notes):
            let index = notes.firstIndex { $0.id == note.id }
            if let index { notes[index] = note } else { notes.append(note) }
            node = notes.count > roomOfLeaf && level < deepest ? split(notes, level: level) : .leaf(notes)
            return index == nil
        case .branch(var nodes):
            let isNew = put(note, hash, level: level + 1, in: &nodes[way(hash, level)])
            node = .branch(nodes)
            return isNew
        }
    }

    private static func split(_ notes: [Contribution], level: UInt64) -> Node {
        var nodes = Array(repeating: Node.leaf([]), count: ways)
        for note in notes {
            let hash = hash(note.id)
            _ = put(note, hash, level: level + 1, in: &nodes[way(hash, level)])
        }
        return .branch(nodes)
    }

    private static func remove(
        _ id: Contribution.ID, _ hash: UInt64, level: UInt64 = 0, from node: inout Node
    ) -> Bool {
        switch node {
        case .leaf(var notes):
            guard let index = notes.firstIndex(where: { $0.id == id }) else { return false }
            notes.remove(at: index)
            node = .leaf(notes)
            return true
        case .branch(var nodes):
            let isGone = remove(id, hash, level: level + 1, from: &nodes[way(hash, level)])
            if isGone { node = .branch(nodes) }
            return isGone
        }
    }

    private static func collect(_ node: Node, into values: inout [Contribution]) {
        switch node {
        case .leaf(let notes): values += notes
        case .branch(let nodes): for node in nodes { collect(node, into: &values) }
        }
    }

    private static func compare(_ left: Node, _ right: Node, into found: inout [Contribution.ID]) {
        if case .branch(let left) = left, case .branch(let right) = right {
            if areShared(left, right) { return }
            for way in left.indices { compare(left[way], right[way], into: &found) }
            return
        }
        var (ours, theirs): ([Contribution], [Contribution]) = ([], [])
        if case .leaf(let left) = left, case .leaf(let right) = right {
            if areShared(left, right) { return }
            (ours, theirs) = (left, right)
        } else {
            collect(left, into: &ours)
            collect(right, into: &theirs)
        }
        var others: [Contribution.ID: Contribution] = [:]
        for note in theirs { others[note.id] = note }
        for note in ours where others.removeValue(forKey: note.id) != note { found.append(note.id) }
        found += others.keys
    }

    private static func areShared<Element>(_ left: [Element], _ right: [Element]) -> Bool {
        left.withUnsafeBufferPointer { left in
            right.withUnsafeBufferPointer { left.baseAddress == $0.baseAddress && left.count == $0.count }
        }
    }
}

extension ContributionMap: Hashable {
    public static func == (left: ContributionMap, right: ContributionMap) -> Bool {
        left.count == right.count && left.differences(from: right).isEmpty
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(count)
        // Whatever order they came in.
        hasher.combine(values.reduce(0) { $0 ^ $1.hashValue })
    }
}

extension ContributionMap: Sequence {
    public func makeIterator() -> some IteratorProtocol<(key: Contribution.ID, value: Contribution)> {
        values.lazy.map { (key: $0.id, value: $0) }.makeIterator()
    }
}

extension ContributionMap: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral elements: (Contribution.ID, Contribution)...) {
        for (id, note) in elements { self[id] = note }
    }
}
