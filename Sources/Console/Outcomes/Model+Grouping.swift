import Phrases
import Workshop

/// What became of groups and of what is in them, in a sentence.
extension Model {
    /// Notes were put under a title that is new; nil where none was made.
    func groupingSentence(_ events: [any Event], from before: State, _ marked: MarkedOutcome) -> String? {
        guard let group = events.compactMap({ $0 as? ContributionAdded }).first(where: { $0.kind == .group }) else {
            return nil
        }
        let members = events.compactMap { $0 as? ContributionNested }.filter { $0.parent == group.id }.map(\.id)
        guard !members.isEmpty else { return nil }
        let home = state.themes(of: group.id)
        let hasMoved = members.contains { before.themes(of: $0) != home }
        let theme = hasMoved ? home.first.map { unmistakable($0) } ?? phrases.withoutTheme : nil
        let count = noteCount(of: members)
        return phrases.notesGrouped(
            phrases.noteCount(count) + marked.words(phrases), as: shortTitle(of: group.id), under: theme,
            isOne: count < 2,
            undo: keyHere(of: .undo))
    }

    /// Notes were put into a group that was there; nil where that is not what was done.
    func nestingSentence(_ events: [any Event], _ marked: MarkedOutcome) -> String? {
        let nested = events.compactMap { $0 as? ContributionNested }
        guard nested.count == events.count, let parent = nested.first?.parent,
            state.contributions[parent]?.kind == .group, nested.allSatisfy({ $0.parent == parent })
        else { return nil }
        let notes = phrases.noteCount(noteCount(of: nested.map(\.id))) + marked.words(phrases)
        return phrases.notesIntoGroup(notes, shortTitle(of: parent), undo: keyHere(of: .undo))
    }

    /// A group was taken apart, or became a theme: what became of its notes, and of the votes of its title.
    func ungroupingSentence(_ events: [any Event]) -> String? {
        let aside = events.lazy.compactMap { $0 as? ContributionChanged }.first { $0.isSetAside == .set(true) }
        guard let group = aside.flatMap({ state.contributions[$0.id] }), group.kind == .group else { return nil }
        let undo = keyHere(of: .undo)
        let count = group.votes.all.reduce(0) { $0 + $1.count }
        let votes = count == 0 ? "" : phrases.votesGoAside(state.voting.isHidden ? nil : count)
        if let theme = events.lazy.compactMap({ $0 as? ThemeAdded }).first {
            return phrases.groupPromoted(theme.title, votes: votes, undo: undo)
        }
        let nested = events.count { $0 is ContributionNested }
        return nested > 0 ? phrases.groupDissolved(nested, votes: votes, undo: undo) : nil
    }

    /// Notes were set aside, a group with all that is in it; nil where none was.
    func asideSentence(_ events: [any Event], _ marked: MarkedOutcome) -> String? {
        let aside = events.compactMap { $0 as? ContributionChanged }.filter { $0.isSetAside == .set(true) }.map(\.id)
        guard !aside.isEmpty else { return nil }
        let groups = aside.filter { state.contributions[$0]?.kind == .group }
        let others = aside.count - groups.count
        var what = others == 0 ? [] : [phrases.noteCount(others)]
        if !groups.isEmpty {
            let below = groups.reduce(0) { $0 + book.arrangement.noteCount(below: $1) }
            let title = groups.count == 1 ? shortTitle(of: groups[0]) : nil
            what.append(phrases.groups(groups.count, title, notes: below))
        }
        return phrases.setAside(what, unseen: marked.words(phrases), undo: keyHere(of: .undo))
    }

    /// How many notes these are; a group counts those that are in it.
    private func noteCount(of ids: [Contribution.ID]) -> Int {
        ids.reduce(0) { sum, id in
            sum + (state.contributions[id]?.kind == .group ? book.arrangement.noteCount(below: id) : 1)
        }
    }

    /// So much of a group's title that it is known again.
    func shortTitle(of id: Contribution.ID) -> String {
        PlainConversation.clipped(Cleaning.line(state.contributions[id]?.wording ?? ""), to: 40)
    }
}
