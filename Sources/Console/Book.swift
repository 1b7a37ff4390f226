import Workshop

/// What the panes list, derived from the state once for each change of it.
struct Book: Sendable {
    let arrangement: Arrangement
    /// The themes that are shown when nothing is folded, with their depths.
    let outline: [(theme: Theme, depth: Int)]
    /// How many notes each theme holds, with those of the themes below it, each note once.
    let counts: [Theme.ID: Int]
    let unfiled: Int
    /// How many notes there are, each once: all that is listed, memos too, but not the titles of groups.
    let total: Int
    let aside: [Contribution]
    let asideThemes: [Theme]
    let people: [Attendee]
    /// How many came, with those whose names nobody took.
    let present: Int
    /// How many are on the list a second time.
    let doubles: Int
    /// The position of each root theme among the roots, for its colour.
    let hues: [Theme.ID: Int]

    init(_ state: State) {
        arrangement = Arrangement(state)
        outline = state.outline
        aside = state.contributionsAside
        asideThemes = state.themesAside
        people = state.people.filter { $0.presence != .mentioned } + state.people.filter { $0.presence == .mentioned }
        doubles = state.doubles.count
        present = state.presentCount
        var counts: [Theme.ID: Int] = [:]
        var hues: [Theme.ID: Int] = [:]
        var hue = -1
        var path: [Theme.ID] = []
        var paths: [Theme.ID: [Theme.ID]] = [:]
        var shared: [Contribution.ID: Contribution] = [:]
        var total = 0
        for (theme, depth) in outline {
            path.removeSubrange(min(depth, path.count)...)
            path.append(theme.id)
            if depth == 0 { hue += 1 }
            hues[theme.id] = hue
            paths[theme.id] = path
            let notes = arrangement.notes(under: theme.id)
            let own = Book.size(of: notes.filter { $0.themes.count == 1 }, arrangement)
            for id in path { counts[id, default: 0] += own }
            total += own
            for note in notes where note.themes.count > 1 { shared[note.id] = note }
        }
        // A note of several themes counts once in each, and once in what they have in common.
        for note in shared.values {
            let size = Book.size(of: [note], arrangement)
            for id in Set(note.themes.flatMap { paths[$0] ?? [] }) { counts[id, default: 0] += size }
            total += size
        }
        self.counts = counts
        self.hues = hues
        unfiled = Book.size(of: arrangement.notes(under: nil), arrangement)
        self.total = total + unfiled
    }

    /// How many notes these are, with those under them; the title of a group is not one.
    private static func size(of notes: [Contribution], _ arrangement: Arrangement) -> Int {
        notes.reduce(0) { total, note in
            total + (note.kind == .group ? 0 : 1) + size(of: arrangement.subnotes(of: note.id), arrangement)
        }
    }
}
