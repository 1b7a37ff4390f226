import Workshop

/// What the panes list, derived from the state once for each change of it.
struct Book: Sendable {
    let arrangement: Arrangement
    /// The themes that are shown when nothing is folded, with their depths.
    let outline: [(theme: Theme, depth: Int)]
    /// How many notes each theme holds, with those of the themes below it, each note once.
    let counts: [Theme.ID: Int]
    let unfiled: Int
    let aside: [Contribution]
    let asideThemes: [Theme]
    let people: [Attendee]
    /// The position of each root theme among the roots, for its colour.
    let hues: [Theme.ID: Int]

    init(_ state: State) {
        arrangement = Arrangement(state)
        outline = state.outline
        aside = state.contributionsAside
        asideThemes = state.themesAside
        people = state.people.filter { $0.presence != .mentioned } + state.people.filter { $0.presence == .mentioned }
        var counts: [Theme.ID: Int] = [:]
        var hues: [Theme.ID: Int] = [:]
        var hue = -1
        var path: [Theme.ID] = []
        for (theme, depth) in outline {
            path.removeSubrange(min(depth, path.count)...)
            path.append(theme.id)
            if depth == 0 { hue += 1 }
            hues[theme.id] = hue
            let own = Book.size(of: arrangement.notes(under: theme.id), arrangement)
            for id in path { counts[id, default: 0] += own }
        }
        self.counts = counts
        self.hues = hues
        unfiled = Book.size(of: arrangement.notes(under: nil), arrangement)
    }

    /// How many notes these are, with those under them; the title of a group is not one.
    private static func size(of notes: [Contribution], _ arrangement: Arrangement) -> Int {
        notes.reduce(0) { total, note in
            total + (note.kind == .group ? 0 : 1) + size(of: arrangement.subnotes(of: note.id), arrangement)
        }
    }
}
