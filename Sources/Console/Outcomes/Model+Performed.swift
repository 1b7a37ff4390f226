import Workshop

extension Model {
    /// Shows what a command made, and says what a reader could miss.
    mutating func performed(_ events: [any Event], _ state: State, _ world: World) {
        let (before, marked) = (self.state, marked(in: events))
        adopt(state)
        let added = events.compactMap { $0 as? ContributionAdded }
        if let last = added.last(where: { $0.parent == nil }) ?? added.last {
            notes.select(last.id, themes: last.themes, self)
            followReport(to: last.id)
        }
        if added.count > 1 {
            say(phrases.notesAdded(added.count, undo: keyHere(of: .undo)))
        } else if let note = added.first, let parent = note.parent, state.isAside(note.id) {
            warn(phrases.notedAside(under: shortTitle(of: parent), undo: keyHere(of: .undo)))
        } else if let note = added.first, notes.selected != note.id, let theme = state.themes(of: note.id).first {
            let path = state.path(to: theme).map(\.title).joined(separator: " › ")
            say(phrases.notesFiled(1, under: path, undo: keyHere(of: .undo)))
        }
        // While sorting, a new theme is for the note that is sorted, and not for the next ones.
        if let theme = events.compactMap({ $0 as? ThemeAdded }).first, added.isEmpty, !isSorting {
            themes.select(new: theme.id, in: state, book)
            notes.list(self)
            if case .typing(var entry) = mode {
                entry.goOn(behind: theme)
                mode = .typing(entry)
            }
        }
        if let note = added.last(where: { $0.parent == nil }).flatMap({ state.contributions[$0.id] }) {
            questions.begin(note, selected: selectedTheme)
        }
        let newcomers = events.compactMap { $0 as? AttendeeAdded }
        if let person = newcomers.last(where: { state.attendees[$0.id]?.mergedInto == nil }), added.isEmpty {
            people.settle(book)
            people.selected = person.id
        }
        followAgenda(events)
        if let sentence = consequence(of: events, from: before, marked) { say(sentence) }
        if let answered { say(answered) }
        answered = nil
        if let sentence = crowding(after: events) { warn(sentence) }
        sayVotes(events, marked)
        if events.isEmpty, case .pasting(let box) = attempt?.mode, box.isPeople { say(phrases.everybodyIsThere) }
        noteTriage(events)
        if mode == .capturing { capture.refresh(in: captureContext) }
        if !events.isEmpty { hasJustGathered = false }
        noteStaleness(events)
        // On the board, what was carried to a column may go on to the next one.
        let isFiled = events.contains { $0 is ContributionFiled || $0 is ContributionNested }
        if isFiled, !board.isCarrying { notes.marked = [] }
        board.isCarrying = false
    }

    var isSorting: Bool {
        if case .triaging = mode { true } else { false }
    }

    /// Shows what a file brought: in a sentence, or on a page where there is more to say.
    mutating func taken(_ events: [any Event], _ sentences: [String], _ state: State, _ world: World) {
        performed(events, state, world)
        let first = phrases.taken(sentences.first ?? "", undo: keyHere(of: .undo))
        guard sentences.count > 1 else { return say(first) }
        mode = .reading(Reading(title: phrases.fileTaken, lines: [first, ""] + sentences.dropFirst()))
    }
}

extension NotesPane {
    /// Selects a note that was just made, where it is listed.
    mutating func select(_ id: Contribution.ID, themes: [Theme.ID], _ model: Model) {
        if let row = rows.index(of: id, near: rows.count - 1) { choose(row: row) }
    }
}
