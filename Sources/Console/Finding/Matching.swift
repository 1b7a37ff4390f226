import Workshop

/// How well what is typed fits a title.
public enum Matching {
    /// The better the smaller.
    public enum Rank: Int, Comparable, Sendable {
        /// The whole title, without regard to case or accents.
        case whole
        /// Beginnings of its words, in order: `fin` or `res-fin` for *Rester financé*.
        case words
        /// The first letters of its words.
        case initials
        /// Somewhere inside.
        case inside
        /// Its letters in order, with others between.
        case scattered

        public static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
    }

    /// What a title is compared by: folded, with hyphens and runs of spaces as one space.
    public static func key(_ text: String) -> String { Folded.key(text) }

    /// How the query fits; nil when it does not. An empty query fits everything.
    ///
    /// - Parameters:
    ///   - query: a key (`Matching.key`).
    ///   - title: a key.
    public static func rank(_ query: String, in title: String) -> Rank? {
        if query.isEmpty { return .words }
        if query == title { return .whole }
        let wanted = query.split(separator: " ")
        let words = title.split { !($0.isLetter || $0.isNumber) }
        if title.hasPrefix(query) || fits(wanted, beginningsOf: words) { return .words }
        if wanted.count == 1, fits(query, initialsOf: words) { return .initials }
        if occurs(Array(query), in: Array(title)) { return .inside }
        return query.count > 1 && isScattered(query.filter { $0 != " " }, in: title) ? .scattered : nil
    }

    /// Whether what is typed are beginnings of the words of a path, in order, the last of them in the title itself: `fet dif`
    /// or `fet/dif` for *Difficultés* under *Fêter ensemble*.
    ///
    /// - Parameters:
    ///   - query: a key (`Matching.key`).
    ///   - title: a key.
    ///   - above: the titles above it, as a key.
    public static func isPath(_ query: String, to title: String, under above: String) -> Bool {
        let wanted = query.split { $0 == " " || $0 == "/" }
        guard wanted.count > 1, let last = wanted.last else { return false }
        let words = title.split { !($0.isLetter || $0.isNumber) }
        guard words.contains(where: { $0.hasPrefix(last) }) else { return false }
        return fits(wanted, beginningsOf: above.split { !($0.isLetter || $0.isNumber) } + words)
    }

    private static func fits(_ wanted: [Substring], beginningsOf words: [Substring]) -> Bool {
        var rest = wanted[...]
        for word in words {
            guard let next = rest.first else { break }
            if word.hasPrefix(next) { rest.removeFirst() }
        }
        return rest.isEmpty
    }

    private static func fits(_ query: String, initialsOf words: [Substring]) -> Bool {
        query.count > 1 && String(words.compactMap(\.first)).hasPrefix(query)
    }

    private static func occurs(_ query: [Character], in title: [Character]) -> Bool {
        guard query.count <= title.count else { return false }
        return (0...(title.count - query.count)).contains { title[$0..<($0 + query.count)].elementsEqual(query) }
    }

    private static func isScattered(_ query: String, in title: String) -> Bool {
        var rest = query[...]
        for character in title where character == rest.first { rest.removeFirst() }
        return rest.isEmpty
    }
}
