import Workshop

/// What is to be said of a note that waits for its theme.
public struct Advice: Hashable, Sendable {
    /// Where it may belong, the likeliest first.
    public var suggestions: [Suggestion]
    /// Other notes that say nearly the same, the nearest first.
    public var twins: [Twin]

    public init(suggestions: [Suggestion] = [], twins: [Twin] = []) {
        (self.suggestions, self.twins) = (suggestions, twins)
    }
}

/// A theme that a note may belong to.
public struct Suggestion: Hashable, Sendable {
    public let theme: Theme.ID
    /// The words of the note that spoke for it, the weightiest first; none where it is only a theme that is much used.
    public let words: [String]
}

/// A note that says nearly the same as another one.
public struct Twin: Hashable, Sendable {
    public let note: Contribution.ID
    /// How near: 1 is the same words.
    public let closeness: Double
}

/// What makes one theme likelier than another, whatever the note says.
public struct Leaning: Hashable, Sendable {
    /// Where the note that was captured just before it is filed: a conversation stays with its matter for a while.
    public var before: Theme.ID?
    /// The atelier that is captured for.
    public var atelier: Theme.ID?

    public init(before: Theme.ID? = nil, atelier: Theme.ID? = nil) { (self.before, self.atelier) = (before, atelier) }
}
