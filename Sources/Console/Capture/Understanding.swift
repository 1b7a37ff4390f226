import Phrases
import Workshop

/// What a part of the capture line is taken for.
public enum CaptureRole: Hashable, Sendable {
    /// Words.
    case plain
    /// A sign at the start, such as `? `.
    case kind
    case theme, person
    /// A `#word` or `@word` that names nobody and nothing: it stays as typed.
    case unresolved
    /// By when an action is to be done.
    case due
    case dots
}

/// How the capture line is understood, for showing it while it is typed and for saving it.
public struct Understanding: Hashable, Sendable {
    /// A stretch of the line, to be coloured by its role.
    public struct Span: Hashable, Sendable {
        public var text: String
        public var role: CaptureRole
    }

    /// One thing that was understood, in words, to be shown under the line.
    public struct Chip: Hashable, Sendable {
        public var text: String
        public var role: CaptureRole
    }

    /// The whole line, cut where roles change.
    public internal(set) var spans: [Span] = []
    public internal(set) var kind = Contribution.Kind.idea
    /// The themes that the line names; none when the note goes under the selected one.
    public internal(set) var themes: [ThemeReference] = []
    public internal(set) var authors: [PersonReference] = []
    public internal(set) var due = Due.none
    var votes: [VoteLine.Count] = []
    /// The words that will be saved.
    public internal(set) var text = ""
    /// The marks that resolve to nothing, as typed.
    public internal(set) var unresolved: [String] = []
    /// Those of them that are the title of several themes.
    var ambiguous: Set<String> = []

    init() {}

    /// The note to save; nil when there are no words.
    public func draft(under selected: Theme.ID?) -> Draft? {
        guard !text.isEmpty else { return nil }
        var draft = Draft(text)
        draft.kind = kind
        draft.themes = themes.isEmpty ? selected.map { [.existing($0)] } ?? [] : themes
        draft.authors = authors
        draft.due = due
        for vote in votes {
            if vote.label == Votes.dots { draft.dots = vote.number } else { draft.votes[vote.label] = vote.number }
        }
        return draft
    }

    /// What Enter does.
    public func outcome(under selected: Theme.ID?) -> CaptureOutcome {
        if let draft = draft(under: selected) { return .note(draft) }
        if let theme = themes.first, themes.count == 1, authors.isEmpty, kind == .idea, votes.isEmpty {
            return .selectTheme(theme)
        }
        return .nothing
    }
}
