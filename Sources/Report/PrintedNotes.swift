import Workshop

/// The notes of a workshop in the order in which they are printed, each once, with how deep it stands as a sub-note.
///
/// Memos and what is under them, what was set aside, and notes without words stay out.
struct PrintedNotes {
    private(set) var rows: [(note: Contribution, level: Int)] = []
    private var seen = Set<Contribution.ID>()
    private let arrangement: Arrangement

    init(_ state: State) {
        arrangement = Arrangement(state)
        for (theme, _) in state.outline { take(arrangement.notes(under: theme.id), level: 0) }
        take(arrangement.notes(under: nil), level: 0)
    }

    private mutating func take(_ notes: [Contribution], level: Int) {
        for note in notes where note.kind != .memo && seen.insert(note.id).inserted {
            let hasWords = !Cleaning.text(note.text).isEmpty
            if hasWords { rows.append((note, level)) }
            // Under a note whose words were taken out, the others stand where it stood.
            take(arrangement.subnotes(of: note.id), level: hasWords ? level + 1 : level)
        }
    }
}
