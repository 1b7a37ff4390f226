import Phrases
import Workshop

/// What a compte-rendu shall say beyond the workshop itself, and how it is laid out.
public struct ReportOptions: Hashable, Sendable {
    public var language: Language
    /// Names of people are left out: authors, who led, who took notes, who spoke, whom to contact, and the names that
    /// `State.anonymousWords` finds in what was said.
    public var isAnonymous: Bool
    /// Whether the state that is handed over is that of `State.anonymousWords` already: whoever tells what was hidden has it.
    public var hasAnonymousWords = false
    /// Whether those who came are named; nil to do as the pack says. Counts and organisations are printed in any case.
    public var namesAttendees: Bool?
    /// What the workshop was made from: the order of the sections, their headings and forms, the letterhead, what prompts
    /// are called. Nil for the usual layout.
    public var pack: Pack?
    /// The program and its version, for the footer; empty for none.
    public var program: String
    /// The user's own templates, by their names, which come before those of the program.
    public var templates: [String: String]

    public init(
        language: Language, isAnonymous: Bool = false, namesAttendees: Bool? = nil, pack: Pack? = nil,
        program: String = "", templates: [String: String] = [:]
    ) {
        self.language = language
        self.isAnonymous = isAnonymous
        self.namesAttendees = namesAttendees
        self.pack = pack
        self.program = program
        self.templates = templates
    }

    /// The state as its words may be printed.
    func printable(_ state: State) -> State {
        isAnonymous && !hasAnonymousWords ? state.anonymousWords.state : state
    }
}
