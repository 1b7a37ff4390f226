import Phrases
import Workshop

/// What a command did, in a sentence: how many, where, and how to have it back.
extension Model {
    /// That there are more people than there is room for, when somebody has just come.
    func crowding(after events: [any Event]) -> String? {
        let someoneCame = events.contains { event in
            switch event {
            case let event as AttendeeAdded: [.present, .remote].contains(event.presence)
            case let event as UnnamedChanged: event.by > 0
            case let event as AttendeeChanged: event.presence == .set(.present) || event.presence == .set(.remote)
            default: false
            }
        }
        guard someoneCame, let places = Int(Cleaning.line(state[.capacity])), places > 0 else { return nil }
        let count = state.thereCount
        guard count > places else { return nil }
        let reason = pack?.capacity?.number == places ? pack?.capacity?.reason ?? "" : ""
        return phrases.overCapacity(count, places, reason)
    }

    /// A theme's title, with those above it where it is not the only one of that title.
    func unmistakable(_ id: Theme.ID) -> String {
        let title = state.themes[id]?.title ?? ""
        let key = Folded.words(title)
        guard book.outline.count(where: { Folded.words($0.theme.title) == key }) > 1 else { return title }
        return ThemePath.fitted(state.path(to: id).map(\.title).joined(separator: " › "), to: max(24, size.width - 32))
    }

    /// What was taken back of what was set aside, and where it is now.
    private func takingBackSentence(_ events: [any Event]) -> String? {
        let undo = keyHere(of: .undo)
        let notes = events.compactMap { $0 as? ContributionChanged }.filter { $0.isSetAside == .set(false) }.map(\.id)
        if let first = notes.first {
            let themes = Set(notes.map { state.themes(of: $0) })
            let place = themes.count > 1 ? nil : state.themes(of: first).first.map(unmistakable) ?? phrases.withoutTheme
            return phrases.notesTakenBack(notes.count, to: place, undo: undo)
        }
        let theme = events.compactMap { $0 as? ThemeChanged }.first { $0.isSetAside == .set(false) }
        return theme.map { phrases.themeTakenBack(unmistakable($0.id), undo: undo) }
    }

    /// What was set aside or filed elsewhere, and how to have it back.
    ///
    /// - Parameters:
    ///   - before: the workshop as it was.
    ///   - marked: which marked notes something was done to: where some are out of sight, that is said whatever was done.
    func consequence(of events: [any Event], from before: State, _ marked: MarkedOutcome) -> String? {
        if let sentence = presenceSentence(events) ?? floorSentence(events) ?? crowdSentence(events) {
            return sentence
        }
        if events.contains(where: { $0 is SessionReopened }) { return phrases.sessionReopened }
        let undo = keyHere(of: .undo)
        if let sentence = ungroupingSentence(events) ?? groupingSentence(events, from: before, marked) {
            return sentence
        }
        if let sentence = nestingSentence(events, marked) { return sentence }
        if events.count == 1, events.first is OrganisationMerged { return phrases.organisationsMerged(undo: undo) }
        if events.contains(where: { ($0 as? ThemeMoved) != nil }), events.count == 1 {
            return phrases.themeMoved(undo: undo)
        }
        if let sentence = takingBackSentence(events) { return sentence }
        let taken = events.compactMap { $0 as? ContributionFiled }.filter { $0.added.isEmpty && !$0.removed.isEmpty }
        if !taken.isEmpty, taken.count == events.count {
            return phrases.notesUnfiled(phrases.noteCount(taken.count) + marked.words(phrases), undo: undo)
        }
        if let sentence = asideSentence(events, marked) { return sentence }
        if events.contains(where: { ($0 as? ThemeChanged)?.isSetAside == .set(true) }) {
            return phrases.themeSetAside(undo: keyHere(of: .undo))
        }
        let gone = events.compactMap { $0 as? AttendeeChanged }.first { $0.isSetAside == .set(true) }
        if let gone { return phrases.personSetAside(state.attendees[gone.id]?.name ?? "", undo: keyHere(of: .undo)) }
        // Organisations of one name are merged along with people, and alone where nobody is there twice.
        let doubles = events.compactMap { $0 as? AttendeeMerged }
        if let double = doubles.first, doubles.count == 1 {
            let names = [double.id, double.into].map { state.attendees[$0]?.name ?? "" }
            return phrases.personMerged(names[0], names[1], undo: keyHere(of: .undo))
        }
        let merged = doubles.isEmpty ? events.count { $0 is OrganisationMerged } : doubles.count
        if merged > 0 { return phrases.doublesMerged(merged, undo: keyHere(of: .undo)) }
        let filed = events.compactMap { $0 as? ContributionFiled }
        if let theme = filed.first?.added.first, state.themes[theme] != nil {
            let notes = phrases.noteCount(filed.count) + marked.words(phrases)
            return phrases.notesFiled(notes, under: unmistakable(theme), undo: undo)
        }
        guard marked.unseen > 0 else { return nil }
        let notes = phrases.noteCount(marked.count) + marked.words(phrases)
        return phrases.notesChanged(notes, isOne: marked.count == 1, undo: undo)
    }
}
