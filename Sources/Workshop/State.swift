/// What a workshop is after its events: a value, the same for the same set of events.
public struct State: Hashable, Sendable {
    public internal(set) var details: [Detail: String] = [:]
    /// The organisers' own fields, in the order in which they first came.
    public internal(set) var extras: [String] = []
    public internal(set) var themes: [Theme.ID: Theme] = [:]
    /// The order of the themes under each parent; nil for the roots. What was set aside keeps its place.
    var order = ThemeOrder()
    public internal(set) var contributions = ContributionMap()
    /// All contributions, in the order in which they are shown and printed, whatever theme they are under.
    public internal(set) var sequence: [Contribution.ID] = []
    public internal(set) var attendees: [Attendee.ID: Attendee] = [:]
    public internal(set) var attendeeOrder: [Attendee.ID] = []
    public internal(set) var organisations: [Organisation.ID: Organisation] = [:]
    public internal(set) var organisationOrder: [Organisation.ID] = []
    public internal(set) var phases: [Phase.ID: Phase] = [:]
    public internal(set) var phaseOrder: [Phase.ID] = []
    public internal(set) var meetings: [Meeting.ID: Meeting] = [:]
    public internal(set) var meetingOrder: [Meeting.ID] = []
    public internal(set) var pack: AppliedPack?
    public internal(set) var closing: Closing?
    public internal(set) var voting = Voting()
    /// What each device calls itself.
    public internal(set) var deviceLabels: [Device.ID: String] = [:]
    /// The atelier that each device captures for, where it sits at one table of several.
    public internal(set) var tables: [Device.ID: Theme.ID] = [:]
    /// Who asked for the floor, who has it and who had it.
    public internal(set) var floor = Floor()
    /// How many people without a name the keys counted, at each table; nil for the whole session. What the form says comes
    /// on top (`unnamed(at:)`).
    var crowd: [Theme.ID?: Int] = [:]
    /// Each change of attendance of a theme tree is small, so plain arrays serve.
    struct ThemeOrder: Hashable, Sendable {
        var roots: [Theme.ID] = []
        var children: [Theme.ID: [Theme.ID]] = [:]

        subscript(parent: Theme.ID?) -> [Theme.ID] {
            get { parent.map { children[$0] ?? [] } ?? roots }
            set {
                if let parent { children[parent] = newValue.isEmpty ? nil : newValue } else { roots = newValue }
            }
        }
    }

    public init() {}

    public subscript(detail: Detail) -> String { details[detail] ?? "" }
}
