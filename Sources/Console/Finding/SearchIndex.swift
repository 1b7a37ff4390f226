import Workshop

/// The notes of a workshop made ready for searching: their words folded once, and again only where they change.
public struct SearchIndex: Sendable {
    /// A note that was found.
    public struct Hit: Hashable, Sendable {
        public var note: Contribution.ID
        /// The titles of the themes down to the one it is under, the first where it has several; none without a theme.
        public var path: [String]
    }

    private struct Entry: Sendable {
        var text: String
        var reformulation: String
        var folded: [UInt8]
    }

    private var entries: [Contribution.ID: Entry] = [:]
    private var sequence: [Contribution.ID] = []
    private var paths: [Contribution.ID: [String]] = [:]

    public init() {}

    public init(_ state: State) { update(from: state) }

    /// Takes over what has changed.
    public mutating func update(from state: State) {
        var pathOfTheme: [Theme.ID: [String]] = [:]
        let shown = Set(state.outline.map(\.theme.id))
        sequence.removeAll(keepingCapacity: true)
        for id in state.sequence {
            guard let note = state.contributions[id], !note.isRedacted else { continue }
            guard !SearchIndex.isAside(note, state, shown) else { continue }
            sequence.append(id)
            let themes = note.parent == nil ? note.themes : state.themes(of: id)
            if let theme = themes.first(where: shown.contains) {
                if pathOfTheme[theme] == nil { pathOfTheme[theme] = state.path(to: theme).map(\.title) }
                paths[id] = pathOfTheme[theme]
            } else {
                paths[id] = nil
            }
            if let entry = entries[id], entry.text == note.text, entry.reformulation == note.reformulation { continue }
            let words = note.reformulation.isEmpty ? note.text : note.text + "\n" + note.reformulation
            entries[id] = Entry(
                text: note.text, reformulation: note.reformulation, folded: Array(Folded.text(words).utf8))
        }
        if entries.count > sequence.count {
            let present = Set(sequence)
            entries = entries.filter { present.contains($0.key) }
            paths = paths.filter { present.contains($0.key) }
        }
    }

    /// As `State.isAside`, without going up the themes of each note.
    private static func isAside(_ note: Contribution, _ state: State, _ shown: Set<Theme.ID>) -> Bool {
        if note.parent != nil { return state.isAside(note.id) }
        return note.isSetAside || (!note.themes.isEmpty && !note.themes.contains(where: shown.contains))
    }

    /// The notes in which every word of the query occurs, in order, without regard to case or accents.
    ///
    /// None for a query without words.
    public func hits(for query: String) -> [Hit] {
        let words = Folded.text(query).split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
        guard !words.isEmpty else { return [] }
        return sequence.filter { id in
            guard let folded = entries[id]?.folded else { return false }
            return words.allSatisfy { SearchIndex.occurs($0, in: folded) }
        }.map { Hit(note: $0, path: paths[$0] ?? []) }
    }

    private static func occurs(_ word: [UInt8], in text: [UInt8]) -> Bool {
        guard word.count <= text.count else { return false }
        return word.withUnsafeBufferPointer { word in
            text.withUnsafeBufferPointer { text in
                let first = word[0]
                for start in 0...(text.count - word.count) where text[start] == first {
                    var length = 1
                    while length < word.count, text[start + length] == word[length] { length += 1 }
                    if length == word.count { return true }
                }
                return false
            }
        }
    }
}
