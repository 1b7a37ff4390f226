import Phrases
import Workshop

/// What the capture line is read against: the themes and people there are, and what day it is.
public struct CaptureContext: Sendable {
    public var state: State
    /// The theme that a note goes under unless it names others.
    public var selected: Theme.ID?
    /// The atelier that this computer captures for: its themes come before those of the others.
    public var table: Theme.ID?
    public var today: CalendarDay
    public var language: Language

    public init(
        state: State, selected: Theme.ID?, table: Theme.ID? = nil, today: CalendarDay, language: Language
    ) {
        self.state = state
        self.selected = selected
        self.table = table
        self.today = today
        self.language = language
    }

    var phrases: Phrases { Phrases(language) }
}

/// What a key did to the capture line.
public enum CaptureResult: Hashable, Sendable {
    case consumed
    /// The key means nothing here.
    case ignored
    case submit(CaptureOutcome)
    /// A `#word` alone, as typed, of which nobody knows the theme: the line stays, with the list from which it is taken.
    case unclear(String)
    /// The line wants to be closed. It keeps its text, so that it can be opened again.
    case close
}

/// What Enter asks for.
public enum CaptureOutcome: Hashable, Sendable {
    case note(Draft)
    /// `#theme` alone: notes go under that one from now on.
    case selectTheme(ThemeReference)
    /// There are no words to save. The line is as it was.
    case nothing
}
