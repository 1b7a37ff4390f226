import Workshop

/// What the panes list, derived from the state; it follows the state's changes, each for what it costs.
struct Book: Sendable {
    /// Which notes stand where.
    private(set) var arrangement: Shelves
    /// The themes that are shown when nothing is folded, with their depths.
    private(set) var outline: [(theme: Theme, depth: Int)]
    private(set) var asideThemes: [Theme]
    private(set) var people: [Attendee]
    /// How many came, with those whose names nobody took.
    private(set) var present: Int
    /// How many are on the list a second time.
    private(set) var doubles: Int
    /// The position of each root theme among the roots, for its colour.
    private(set) var hues: [Theme.ID: Int] = [:]
    private var attendees: [Attendee.ID: Attendee]
    private var attendeeOrder: [Attendee.ID]
    private var organisations: [Organisation.ID: Organisation]

    init(_ state: State) {
        outline = state.outline
        asideThemes = state.themesAside
        (attendees, attendeeOrder, organisations) = (state.attendees, state.attendeeOrder, state.organisations)
        (people, doubles) = Book.people(of: state)
        present = state.presentCount
        var hue = -1
        var path: [Theme.ID] = []
        var paths: [Theme.ID: [Theme.ID]] = [:]
        for (theme, depth) in outline {
            path.removeSubrange(min(depth, path.count)...)
            path.append(theme.id)
            if depth == 0 { hue += 1 }
            hues[theme.id] = hue
            paths[theme.id] = path
        }
        arrangement = Shelves(state, paths: paths)
    }

    /// How many notes each theme holds, with those of the themes below it, each note once.
    var counts: [Theme.ID: Int] { arrangement.counts }
    var unfiled: Int { arrangement.unfiled }
    /// How many notes there are, each once: all that is listed, memos too, but not the titles of groups.
    var total: Int { arrangement.total }
    var aside: [Contribution] { arrangement.tops(on: .aside).compactMap { arrangement.contributions[$0.note] } }
    var asideCount: Int { arrangement.tops(on: .aside).count + asideThemes.count }

    /// The themes below one, in order.
    func themes(below id: Theme.ID) -> [Theme] {
        guard let start = outline.firstIndex(where: { $0.theme.id == id }) else { return [] }
        return outline[(start + 1)...].prefix { $0.depth > outline[start].depth }.map(\.theme)
    }

    /// Becomes what a book of this state would be.
    mutating func follow(_ state: State) {
        let outline = state.outline
        let isSameTree = outline.elementsEqual(self.outline) { $0.theme.id == $1.theme.id && $0.depth == $1.depth }
        guard isSameTree, arrangement.follow(state) else {
            self = Book(state)
            return
        }
        self.outline = outline
        asideThemes = state.themesAside
        present = state.presentCount
        guard
            state.attendees != attendees || state.attendeeOrder != attendeeOrder
                || state.organisations != organisations
        else { return }
        (attendees, attendeeOrder, organisations) = (state.attendees, state.attendeeOrder, state.organisations)
        (people, doubles) = Book.people(of: state)
    }

    private static func people(of state: State) -> ([Attendee], Int) {
        let people = state.people
        return (
            people.filter { $0.presence != .mentioned } + people.filter { $0.presence == .mentioned },
            state.doubles.count + state.doubleOrganisations.count
        )
    }
}
