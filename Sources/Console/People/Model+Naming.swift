import Phrases
import Screen
import Workshop

extension Model {
    mutating func pressNaming(_ key: Key, _ entry: NameEntry, _ world: World) -> [Effect] {
        var entry = entry
        switch key {
        case .escape: mode = entry.modeBelow
        case .enter:
            if entry.isEmpty {
                mode = entry.modeBelow
                return []
            }
            guard !entry.isAmbiguous(state) else {
                entry.warn()
                mode = .naming(entry)
                warn(phrases.severalAreMeant)
                return []
            }
            return take(entry, world)
        case .down: entry.move(by: 1)
        case .up, .backTab: entry.move(by: -1)
        case .tab: entry.complete(state)
        default:
            if let effects = pressAnywhere(key, world) { return effects }
            entry.handle(key, state)
        }
        if case .naming = mode { mode = .naming(entry) }
        return []
    }

    /// What Enter does with the name.
    private mutating func take(_ entry: NameEntry, _ world: World) -> [Effect] {
        let known = entry.chosen.flatMap { state.attendees[$0] }
        guard known != nil || entry.draft != nil else {
            warn(phrases.notUnderstood)
            return []
        }
        let draft = entry.draft.map { newcomer(spelled($0), world) }
        switch entry.purpose {
        case .walkIn:
            var next = entry
            next.clear()
            mode = .naming(next)
            guard let known else { return draft.map { [.perform(.addPeople([$0]))] } ?? [] }
            // What stands behind a whole name is known of them from now on; a few letters say nothing but who.
            let isWhole = draft.map { Folded.key($0.name) == Folded.key(known.name) } ?? false
            let more = isWhole ? draft.map { WalkIn.additions(of: $0, to: known, in: state) } ?? [] : []
            let changes = arrival(of: known, world) + more
            guard !changes.isEmpty else {
                say(phrases.isThereAlready(known.name, since: phrases.shortHour(known.arrival)))
                return []
            }
            people.selected = known.id
            return [.perform(.changePerson(known.id, changes))]
        case .floor:
            mode = entry.modeBelow
            if let known { return askForFloor(known, world) }
            return draft.map { draft in
                let ask = FloorCommand.ask(.new(draft), table: table, milliseconds: world.now)
                return [.perform(.floor(ask))]
            } ?? []
        }
    }

    private func spelled(_ draft: PersonDraft) -> PersonDraft {
        var draft = draft
        draft.organisation = WalkIn.spelled(draft.organisation, in: state)
        return draft
    }
}

extension NameEntry {
    var modeBelow: Mode {
        switch over {
        case .panes: .browsing
        case .capture: .capturing
        case .floor(let panel): .floor(panel)
        }
    }
}
