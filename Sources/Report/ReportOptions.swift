import Phrases

/// What a compte-rendu shall say beyond the workshop itself.
public struct ReportOptions: Hashable, Sendable {
    public var language: Language
    /// Names of people are left out: authors, who led, who took notes, who spoke, whom to contact.
    public var isAnonymous: Bool
    /// Whether those who came are named; counts and organisations are printed in any case.
    public var namesAttendees: Bool
    /// What the prompts of themes are called (« Enjeu »); empty where nothing is to be said before them.
    public var promptLabel: String
    /// The program and its version, for the footer; empty for none.
    public var program: String

    public init(
        language: Language, isAnonymous: Bool = false, namesAttendees: Bool = false, promptLabel: String = "",
        program: String = ""
    ) {
        self.language = language
        self.isAnonymous = isAnonymous
        self.namesAttendees = namesAttendees && !isAnonymous
        self.promptLabel = promptLabel
        self.program = program
    }
}
