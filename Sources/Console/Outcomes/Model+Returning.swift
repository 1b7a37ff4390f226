import Workshop

/// Where the cursor goes when a step is undone or redone.
extension Model {
    /// Selects the first note that came back by it, where that is listed; else the one that was selected, wherever it is now.
    ///
    /// - Parameters:
    ///   - selected: the note that was selected before.
    ///   - shelf: what was listed.
    mutating func followStep(from before: State, _ selected: Contribution.ID?, on shelf: Shelf) {
        returnToThemeOrPerson(from: before)
        let changed = Set(state.contributions.differences(from: before.contributions))
        func first(where isWanted: (Contribution.ID) -> Bool) -> Contribution.ID? {
            let wanted = changed.filter(isWanted)
            // Among many notes the walk over their order takes its time: where there is one, it is that one.
            return wanted.count < 2 ? wanted.first : state.sequence.first { wanted.contains($0) }
        }
        let back = first { id in
            let wasThere = before.contributions[id].map { !$0.isSetAside } ?? false
            return !wasThere && state.contributions[id]?.isSetAside == false
        }
        // Where a group is no more, its first note stands for it.
        let isGone = selected.map { state.contributions[$0] == nil } ?? false
        guard let id = back ?? (isGone ? first { state.contributions[$0]?.isSetAside == false } : nil) else {
            return follow(selected)
        }
        // Where the theme that was listed went with the step, the note is looked for at its own.
        if case .theme(let theme) = shelf, book.hues[theme] == nil, notes.query == nil,
            let home = state.themes(of: id).first, book.hues[home] != nil
        {
            themes.select(home, in: state, book)
            notes.list(self)
        }
        follow(id)
        if let row = notes.rows.index(of: id, near: notes.selectedRow ?? 0) { notes.choose(row: row) }
    }

    /// Likewise for the theme or the person that came back, where one looks at those.
    private mutating func returnToThemeOrPerson(from before: State) {
        // Whoever types under a theme goes on there.
        guard mode == .browsing else { return }
        switch focus {
        case .themes:
            let back = book.outline.first { before.themes[$0.theme.id] == nil || before.isAside($0.theme.id) }
            guard let back, !showsBoard, notes.query == nil else { return }
            themes.select(back.theme.id, in: state, book)
            notes.list(self)
        case .people:
            let back = book.people.first { before.attendees[$0.id]?.isSetAside != false }
            guard let back else { return }
            people.settle(book)
            people.selected = back.id
        case .notes: break
        }
    }
}
