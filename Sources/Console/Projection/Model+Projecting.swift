import Phrases
import Screen
import Workshop

extension Model {
    /// Begins a projection that is all that the program does: of a theme, or of wherever something happens.
    public mutating func project(theme: Theme.ID?, seconds: Int?) {
        let first = theme ?? book.outline.first?.theme.id
        var projection = Projection(first.map { .theme($0) } ?? .unfiled, now: now, isAlone: true)
        projection.follows = theme == nil
        if let seconds { projection.seconds = seconds > 0 ? seconds : nil }
        mode = .projecting(projection)
        settle()
    }

    /// Begins a projection of what is selected.
    mutating func project() {
        let subject: Projection.Subject =
            switch themes.shelf {
            case .theme(let id): .theme(id)
            case .unfiled: .unfiled
            case .aside: book.outline.first.map { .theme($0.theme.id) } ?? .unfiled
            }
        var projection = Projection(subject, now: now)
        if case .ranking(let list) = mode { (projection.content, projection.ranksAll) = (.ranking, list.theme == nil) }
        mode = .projecting(projection)
        sayProjectionKeys()
    }

    mutating func pressProjecting(_ key: Key, _ projection: Projection, _ world: World) -> [Effect] {
        if let action = keymap.action(for: key, in: .projection) { return perform(action, projection, world) }
        var projection = projection
        switch key {
        case .escape, .character("q"), .control("c"):
            if projection.isAlone { return [.quit] }
            mode = .browsing
            return []
        case .character(" "), .enter, .down, .pageDown, .character("j"): projection.turn(by: 1, now: now)
        case .up, .pageUp, .backspace, .character("k"): projection.turn(by: -1, now: now)
        case .home: projection.turn(by: -projection.page, now: now)
        case .end: projection.turn(by: projection.pages.count - 1 - projection.page, now: now)
        case .left, .character("h"): projection.show(neighbour(of: projection.subject, by: -1), now: now)
        case .right, .character("l"): projection.show(neighbour(of: projection.subject, by: 1), now: now)
        default: return []
        }
        mode = .projecting(projection)
        return []
    }

    private mutating func perform(_ action: Action, _ projection: Projection, _ world: World) -> [Effect] {
        switch action.name {
        case .project: if !projection.isAlone { mode = .browsing }
        case .ranking:
            var projection = projection
            projection.show(projection.content == .ranking ? .notes : .ranking, now: now)
            mode = .projecting(projection)
        case .help: sayProjectionKeys()
        // What is all that the program does is open for reading.
        case .hideVotes where projection.isAlone: say(phrases.projectionVotesElsewhere)
        default: return action.perform(&self, world)
        }
        return []
    }

    /// What the keys are, for nothing else on the screen says so.
    private mutating func sayProjectionKeys() {
        guard case .projecting(let projection) = mode else { return }
        func keys(_ names: ActionName...) -> String {
            names.compactMap { firstKey(of: $0) }.map { phrases.name(of: $0) }.joined(separator: " ")
        }
        say(
            phrases.projectionKeys(
                isAlone: projection.isAlone, ranking: keys(.ranking), follow: keys(.followNews),
                pace: keys(.slower, .faster), light: keys(.light), votes: projection.isAlone ? nil : keys(.hideVotes)))
    }

    /// The theme before or after another one, in the order of the tree; notes without a theme come last.
    private func neighbour(of subject: Projection.Subject, by step: Int) -> Projection.Subject {
        var subjects = book.outline.map { Projection.Subject.theme($0.theme.id) }
        if book.unfiled > 0 || subjects.isEmpty { subjects.append(.unfiled) }
        guard let index = subjects.firstIndex(of: subject) else { return subjects[0] }
        return subjects[(index + step + subjects.count) % subjects.count]
    }

    /// Lays out the pages where what they show, or the screen, has changed.
    mutating func layOutProjection() {
        guard case .projecting(var projection) = mode, projection.laidOutFor != size else { return }
        if case .theme(let id) = projection.subject, state.themes[id].map({ $0.isSetAside }) ?? true {
            projection.show(book.outline.first.map { .theme($0.theme.id) } ?? .unfiled, now: now)
        }
        projection.take(ProjectionView(self, projection).layOut(), for: size)
        mode = .projecting(projection)
    }

    /// What is projected has changed without the workshop.
    mutating func projectAnew() {
        guard case .projecting(var projection) = mode else { return }
        projection.changed()
        mode = .projecting(projection)
    }

    /// Turns the page of a projection whose time is over.
    mutating func turnPage() {
        guard case .projecting(var projection) = mode else { return }
        projection.turnInTime(now)
        mode = .projecting(projection)
    }

    /// Goes where something has happened, where the projection follows; shows what has changed in any case.
    mutating func followProjection(from before: State) {
        guard case .projecting(var projection) = mode else { return }
        projection.changed()
        if projection.follows, let note = latest(since: before), let place = place(of: note) {
            if !isShown(place, in: projection.subject) { projection.show(place, now: now) }
            projection.newest = note
            projection.want(note, now: now)
        }
        mode = .projecting(projection)
    }

    private func place(of note: Contribution.ID) -> Projection.Subject? {
        guard !state.isAside(note), !state.branch(of: note).contains(where: { $0.kind == .memo }) else { return nil }
        return state.themes(of: note).first.map { .theme($0) } ?? .unfiled
    }

    private func isShown(_ place: Projection.Subject, in subject: Projection.Subject) -> Bool {
        guard case .theme(let id) = place, case .theme(let shown) = subject else { return place == subject }
        return state.path(to: id).contains { $0.id == shown }
    }

    /// The note that came last; where none came, one that was moved or, unless that would tell on whoever votes, voted for.
    private func latest(since before: State) -> Contribution.ID? {
        var added: Contribution?
        var changed: Contribution.ID?
        for id in state.contributions.differences(from: before.contributions) {
            guard let note = state.contributions[id] else { continue }
            guard let old = before.contributions[id] else {
                if added.map({ ($0.at, $0.id) < (note.at, note.id) }) ?? true { added = note }
                continue
            }
            let isMoved = old.themes != note.themes || old.parent != note.parent || old.text != note.text
            if isMoved || (!state.voting.isHidden && old.votes != note.votes) { changed = max(changed ?? id, id) }
        }
        return added?.id ?? changed
    }
}
