import Workshop

/// What is searched for: words that occur and conditions that hold, all of them.
struct Query: Hashable, Sendable {
    var words: [Words] = []
    var conditions: [Condition] = []

    struct Words: Hashable, Sendable {
        /// Folded.
        let bytes: [UInt8]
        /// Whether they must not occur.
        let isExcluded: Bool
    }

    struct Condition: Hashable, Sendable {
        let test: Test
        /// Whether it must not hold.
        let isExcluded: Bool
    }

    enum Test: Hashable, Sendable {
        case themes(Set<Theme.ID>)
        case people(Set<Attendee.ID>)
        case kinds(Set<Contribution.Kind>)
        case votes(Ballot, Comparison, Int)
        case since(Moment)
        case before(Moment)
        case done(Bool)
        case highlighted
        case withoutTheme
        case withoutAuthor
    }

    enum Ballot: Hashable, Sendable { case dots, inFavour, against }

    enum Comparison: String, Hashable, Sendable {
        case less = "<"
        case atMost = "≤"
        case equal = "="
        case atLeast = "≥"
        case more = ">"

        func holds(_ left: Int, _ right: Int) -> Bool {
            switch self {
            case .less: left < right
            case .atMost: left <= right
            case .equal: left == right
            case .atLeast: left >= right
            case .more: left > right
            }
        }
    }

    /// In milliseconds since 1970: by the world's clock, or by that on the wall where the note was taken.
    enum Moment: Hashable, Sendable {
        case instant(Int64)
        case local(Int64)
    }

    /// Whether it depends on what notes got.
    var isAboutVotes: Bool {
        conditions.contains { if case .votes = $0.test { true } else { false } }
    }

    /// Whether everything fits it.
    var isEmpty: Bool { words.isEmpty && conditions.isEmpty }

    /// Whether whatever fits this fits the other too, as while one goes on typing a word.
    func refines(_ other: Query) -> Bool {
        let isRefined = other.words.allSatisfy { old in
            words.contains { new in
                guard new.isExcluded == old.isExcluded else { return false }
                return old.isExcluded ? new.bytes == old.bytes : new.bytes.starts(with: old.bytes)
            }
        }
        return isRefined && other.conditions.allSatisfy { conditions.contains($0) }
    }
}
