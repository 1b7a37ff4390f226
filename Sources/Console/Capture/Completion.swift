import Workshop

/// What the `#word` or `@word` at the cursor may become.
public struct Completion: Hashable, Sendable {
    public enum Target: Hashable, Sendable {
        case theme(ThemeReference)
        case person(PersonReference)
    }

    public struct Candidate: Hashable, Sendable {
        public var target: Target
        /// How it is shown: *Atelier 1 › Moyens*, *Créer « moy »*.
        public var label: String
        /// What takes the place of the typed word, without its sign: the title, its spaces as hyphens.
        var insertion: String
    }

    /// The nearest first; making a new one comes last.
    public internal(set) var candidates: [Candidate]
    /// The candidate that was moved to; Enter takes it only then. Tab takes the first one otherwise.
    public internal(set) var selected: Int?
    /// Whether the line waits for one to be taken: what was typed is not clear.
    public internal(set) var isAsked = false
    /// The characters of the line that a candidate replaces, sign included.
    var range: Range<Int>

    mutating func move(by step: Int) {
        guard let current = selected else {
            selected = step > 0 ? 0 : candidates.count - 1
            return
        }
        selected = (current + step + candidates.count) % candidates.count
    }
}
