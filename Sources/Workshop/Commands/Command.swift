/// What somebody wants done. `State.decide` makes events of it, or says why not.
public enum Command: Sendable {
    // Notes
    case capture([Draft])
    case rewrite(Contribution.ID, text: String)
    case reformulate(Contribution.ID, text: String)
    case setKind([Contribution.ID], Contribution.Kind)
    case setAuthors(Contribution.ID, [PersonReference])
    case setDue(Contribution.ID, Due)
    case setMethod(Contribution.ID, String)
    case setDone([Contribution.ID], Bool)
    case highlight([Contribution.ID], Bool)
    case setAside([Contribution.ID], Bool)
    /// Puts notes under these themes and no others; under none: without a theme.
    case file([Contribution.ID], into: [ThemeReference])
    /// Adds a theme to notes, or takes it off.
    case tag([Contribution.ID], ThemeReference, Bool)
    case place(Contribution.ID, Place<Contribution>)
    case nest([Contribution.ID], under: Contribution.ID?)
    case group([Contribution.ID], title: String)
    /// Takes a group apart: its notes go where it was.
    case dissolve(Contribution.ID)
    /// Makes a theme of a group, where the group was.
    case promote(Contribution.ID)
    case vote([Contribution.ID], label: String, by: Int)
    case count(Contribution.ID, label: String, Int)
    case redact(Contribution.ID)
    /// Hides the votes, or reveals them.
    case hideVotes(Bool)
    /// How many dots the room has; nil for as many as one likes.
    case giveOutDots(DotBudget?)
    // Themes
    case addTheme(title: String, prompt: String, parent: Theme.ID?, place: Place<Theme>)
    case changeTheme(Theme.ID, [ThemeChange])
    case moveTheme(Theme.ID, parent: Theme.ID?, place: Place<Theme>)
    case setThemeAside(Theme.ID, Bool)
    /// Makes themes with all that is under them.
    case plant([ThemePlan], under: Theme.ID?, place: Place<Theme>)
    // People
    case addPeople([PersonDraft])
    case changePerson(Attendee.ID, [PersonChange])
    case mergePeople(Attendee.ID, into: Attendee.ID)
    /// Merges all who are on the list more than once into the first of their entries.
    case mergeDoubles
    case erasePerson(Attendee.ID)
    case renameOrganisation(Organisation.ID, String)
    case mergeOrganisations(Organisation.ID, into: Organisation.ID)
    /// From now on a name means somebody who is on the list.
    case alias(String, Attendee.ID)
    /// People whose names nobody took: how many more at a table (nil: in the whole session), or how many there are.
    case countUnnamed(Theme.ID?, by: Int)
    case setUnnamed(Theme.ID?, Int)
    case floor(FloorCommand)
    // The session
    case setDetails([Detail: String])
    case addPhase(title: String, minutes: Int?, place: Place<Phase>)
    case changePhase(Phase.ID, title: String, minutes: Int?)
    case movePhase(Phase.ID, Place<Phase>)
    case setPhaseAside(Phase.ID, Bool)
    /// - Parameter at: milliseconds since 1970.
    case time(TimingCommand, at: Int64)
    /// Whether the compte-rendu tells how long each step really took.
    case printDurations(Bool)
    case addMeeting(MeetingDraft)
    case changeMeeting(Meeting.ID, MeetingDraft)
    case setMeetingAside(Meeting.ID, Bool)
    case applyPack(AppliedPack)
    /// Makes what a pack says: its themes, its agenda, what its form holds from the beginning.
    case prepare(Pack, source: String)
    case close
    case reopen
    case validate(day: String)
    case labelDevice(String)
    /// What this device captures is of this atelier; nil: of the whole session.
    case seatDevice(Theme.ID?)
    /// Events made elsewhere, by an import.
    case adopt([any Event])
    /// Several, one after the other, as one step: each is decided on what the ones before have made.
    case all([Command])
}

/// What happens to the floor, each with its milliseconds since 1970.
public enum FloorCommand: Hashable, Sendable {
    /// At which table: nil for the whole session.
    case ask(Speaker, table: Theme.ID?, milliseconds: Int64)
    /// Whoever speaks at that table ends.
    case give(Turn.ID, milliseconds: Int64)
    case end(Turn.ID, milliseconds: Int64)
    case move(Turn.ID, Place<Turn>)
    case withdraw(Turn.ID)
}

/// A note before it is one.
public struct Draft: Hashable, Sendable {
    public var text: String
    public var kind = Contribution.Kind.idea
    public var themes: [ThemeReference] = []
    /// Further themes by their titles from the top down: found without regard to case and accents, or made.
    public var paths: [TitlePath] = []
    public var authors: [PersonReference] = []
    public var due = Due.none
    public var dots = 0
    /// Votes under other labels.
    public var votes: [String: Int] = [:]
    public var isDone = false
    public var reformulation = ""
    /// Under which note; its themes are then that one's.
    public var parent: Contribution.ID?
    public var place = Place<Contribution>.last
    public var subnotes: [Draft] = []

    public init(_ text: String) { self.text = text }

    /// How many bytes its text may have.
    public static let longestText = Decision.longestText
}

/// By when: a day (`2023-04-01`), or words.
public enum Due: Hashable, Sendable {
    case none
    case day(String)
    case words(String)
}

/// A theme that is there, or one to make by the way.
public enum ThemeReference: Hashable, Sendable {
    case existing(Theme.ID)
    case new(title: String, parent: Theme.ID?)
}

/// A person who is on the list, or one to add by the way.
public enum PersonReference: Hashable, Sendable {
    case existing(Attendee.ID)
    case new(name: String)
}

public enum ThemeChange: Hashable, Sendable {
    case title(String), prompt(String), number(String), room(String), headCount(String)
    case form(Theme.Form)
    case whenEmpty(Theme.Emptiness)
    case provenance(String)
    case leaders([PersonReference]), reporters([PersonReference])
}

/// A person before it is on the list.
public struct PersonDraft: Hashable, Sendable {
    public var name: String
    public var organisation = ""
    public var function = ""
    public var email = ""
    public var telephone = ""
    public var presence = Attendee.Presence.present
    /// The atelier that the person takes part in.
    public var theme: Theme.ID?
    /// The hour at which the person came, as `18:05`; empty where nobody noted it.
    public var arrival = ""

    public init(_ name: String) { self.name = name }

    /// How many bytes each of its fields may have, and the title of a theme.
    public static let longestLine = Decision.longestLine
}

public enum PersonChange: Hashable, Sendable {
    case name(String), function(String), email(String), telephone(String)
    /// By name: found among those that are there, or added; empty for none.
    case organisation(String)
    case presence(Attendee.Presence)
    case theme(Theme.ID?)
    case arrival(String), departure(String)
    case consent(Attendee.Consent)
    case isSetAside(Bool)
}

/// Another session of the series, as typed.
public struct MeetingDraft: Hashable, Sendable {
    public var role: Meeting.Role
    public var date = ""
    public var start = ""
    public var end = ""
    public var location = ""
    public var title = ""

    public init(_ role: Meeting.Role) { self.role = role }
}

/// Why a command cannot be done.
public enum Refusal: Error, Hashable, Sendable {
    /// Nothing but blanks was typed.
    case nothingTyped
    /// What it is about is not there (any more).
    case notThere
    /// A theme cannot go under itself, nor a note under its own sub-note.
    case underItself
    /// The two to be merged are one already.
    case sameAlready
    /// The note is not a group.
    case notAGroup
    /// Every note that it is about is a group, which has its notes' kinds.
    case isAGroup
    /// The theme was set aside.
    case themeAside
    /// More than a line of the journal holds (`limit` bytes of UTF-8).
    case tooLong(limit: Int)
    /// The words were taken out for good.
    case redacted
}
