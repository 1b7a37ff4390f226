/// One sticky note.
public struct Contribution: Hashable, Sendable, Swift.Identifiable {
    public typealias ID = Identifier<Contribution>

    public enum Kind: String, FieldValue, Hashable, Sendable, CaseIterable {
        case idea, question, decision, action, quote, paragraph
        /// Something to check, for the one who writes: never printed.
        case memo
        /// A title over notes that say the same: its notes are its sub-notes.
        case group
    }

    public let id: ID
    public internal(set) var kind = Kind.idea
    /// Verbatim.
    public internal(set) var text = ""
    public internal(set) var reformulation = ""
    /// Where it is filed; empty for a note without a theme, and for a sub-note, which is where its parent is.
    public internal(set) var themes: [Theme.ID] = []
    /// The note that this one is under.
    public internal(set) var parent: ID?
    /// Who said it; of an action, who does it.
    public internal(set) var authors: [Attendee.ID] = []
    public internal(set) var votes = Votes()
    public internal(set) var isHighlighted = false
    public internal(set) var isSetAside = false
    /// Of an action: whether it is done.
    public internal(set) var isDone = false
    /// Of an action: by when, a day as `2023-04-01` or words.
    public internal(set) var due = ""
    /// Of a decision: how it was taken.
    public internal(set) var method = ""
    public internal(set) var isRedacted = false
    /// Local time with its offset when it was captured.
    public let at: String
    /// Which machine captured it.
    public let device: Device.ID

    /// Whether `due` is a day, which is data, and not words that somebody typed.
    public var isDueOnADay: Bool {
        let bytes = Array(due.utf8)
        guard bytes.count == 10 else { return false }
        return bytes.enumerated().allSatisfy { index, byte in
            index == 4 || index == 7 ? byte == UInt8(ascii: "-") : (0x30...0x39).contains(byte)
        }
    }

    /// What is printed: the reformulation where there is one.
    public var wording: String { reformulation.isEmpty ? text : reformulation }
}

/// The votes that a contribution got: a count under each label, in a fixed order.
public struct Votes: Hashable, Sendable {
    /// The labels that every workshop has; any other is words of its own.
    public static let dots = "dots"
    public static let inFavour = "for"
    public static let against = "against"
    public static let abstention = "abstention"
    public static let standard = [dots, inFavour, against, abstention]

    private var counts: [String: Int] = [:]

    public init() {}

    public init(_ counts: [String: Int]) { self.counts = counts.filter { $0.value != 0 } }

    /// The same counts under other labels.
    init(labels votes: Votes, _ label: (String) -> String) {
        for (key, count) in votes.counts { counts[label(key), default: 0] += count }
    }

    /// Never below zero: two devices may both take the last dot away.
    public subscript(label: String) -> Int { max(0, counts[label] ?? 0) }

    public var dots: Int { self[Votes.dots] }

    /// The dots of all colours.
    public var allDots: Int {
        counts.reduce(0) { Votes.answers.contains($1.key) ? $0 : $0 + max(0, $1.value) }
    }

    /// How far below zero two devices brought a count that is shown as zero.
    func deficit(of label: String) -> Int { max(0, -(counts[label] ?? 0)) }

    public var isEmpty: Bool { counts.values.allSatisfy { $0 <= 0 } }

    /// The labels with their counts: the standard ones first, then the others by their words.
    public var all: [(label: String, count: Int)] {
        let others = counts.keys.filter { !Votes.standard.contains($0) }.sorted {
            $0.utf8.lexicographicallyPrecedes($1.utf8)
        }
        return (Votes.standard + others).map { ($0, self[$0]) }.filter { $0.1 > 0 }
    }

    mutating func add(_ delta: Int, to label: String) { set(label, to: (counts[label] ?? 0) &+ delta) }

    mutating func set(_ label: String, to count: Int) { counts[label] = count == 0 ? nil : count }
}
