import Workshop

extension NoteIndex {
    /// What an index was brought up to date with last, to tell what changed since.
    struct Seen: Sendable {
        private let themes: [Theme.ID: Theme]
        private let outline: [Theme.ID]
        private let contributions: ContributionMap
        /// The notes that others are, or were, under: what becomes of them becomes of those.
        private var heads: Set<Contribution.ID>

        init(_ state: State, after earlier: Seen?) {
            themes = state.themes
            outline = state.outline.map(\.theme.id)
            contributions = state.contributions
            if let earlier {
                heads = earlier.heads
                for id in contributions.differences(from: earlier.contributions) {
                    if let parent = contributions[id]?.parent { heads.insert(parent) }
                }
            } else {
                heads = Set(state.sequence.compactMap { state.contributions[$0]?.parent })
            }
        }

        /// The notes that changed, came or went; nil where a theme changed, or a note that is under another one or has
        /// others under it.
        func notesChangedAlone(in state: State) -> [Contribution.ID]? {
            guard state.themes == themes, state.outline.map(\.theme.id) == outline else { return nil }
            let changed = state.contributions.differences(from: contributions)
            let areAlone = changed.allSatisfy { id in
                !heads.contains(id) && state.contributions[id]?.parent == nil && contributions[id]?.parent == nil
            }
            return areAlone ? changed : nil
        }
    }
}
