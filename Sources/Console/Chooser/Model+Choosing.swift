import Phrases
import Screen
import Workshop

extension Model {
    mutating func pressChoosing(_ key: Key, _ chooser: Chooser, _ world: World) -> [Effect] {
        var chooser = chooser
        switch key {
        case .escape, .control("c"):
            mode = chooser.over.mode
            return []
        case .enter where chooser.current == nil:
            warn(phrases.nothingFound)
            return []
        case .enter: return pick(chooser, world)
        case .up, .backTab: chooser.move(by: -1)
        case .down, .tab: chooser.move(by: 1)
        case .pageUp: chooser.move(by: -8)
        case .pageDown: chooser.move(by: 8)
        case .home: chooser.move(by: -chooser.items.count)
        case .end: chooser.move(by: chooser.items.count)
        default: _ = chooser.type(key)
        }
        mode = .choosing(chooser)
        return []
    }

    /// Whether a note is under a theme and nothing else: moving it there would change nothing.
    private func stands(_ id: Contribution.ID, under theme: Theme.ID?) -> Bool {
        state.contributions[id].map { $0.parent == nil && $0.themes == (theme.map { [$0] } ?? []) } ?? false
    }

    mutating func pick(_ chooser: Chooser, _ world: World) -> [Effect] {
        mode = chooser.over.mode
        guard let item = chooser.current else { return [] }
        switch item.pick {
        case .action(let name):
            guard let action = ActionTable.action(named: name) else { return [] }
            // What is about a pane goes to it.
            if !action.panes.contains(focus), let pane = action.panes.first { focus = pane }
            return action.perform(&self, world)
        case .move(let ids, let theme):
            if !ids.isEmpty, ids.allSatisfy({ stands($0, under: theme) }) {
                say(phrases.notesAreThere(ids.count, theme.map(unmistakable) ?? phrases.withoutTheme))
                return []
            }
            return [.perform(.file(ids, into: theme.map { [.existing($0)] } ?? []))]
        case .tag(let ids, let theme, let isOn): return [.perform(.tag(ids, .existing(theme), isOn))]
        case .kind(let ids, let kind): return [.perform(.setKind(ids, kind))]
        case .moveTheme(let id, let parent): return [.perform(.moveTheme(id, parent: parent, place: .last))]
        case .mergeOrganisation(let id, let other): return [.perform(.mergeOrganisations(id, into: other))]
        case .mergePerson(let id, let other): return [.perform(.mergePeople(id, into: other))]
        case .presence(let id, let presence):
            guard let person = state.attendees[id] else { return [] }
            return [comingOrGoing(person, self.presence(presence, of: person, world), world)]
        case .themeForm(let id, let form): return [.perform(.changeTheme(id, [.form(form)]))]
        case .themeEmptiness(let id, let value): return [.perform(.changeTheme(id, [.whenEmpty(value)]))]
        case .take(let path, let taking): return [.take(path, taking)]
        case .errand(let errand): return [.run(errand)]
        case .palette(let name): return choosePalette(name)
        case .consent(let id, let consent): return [.perform(.changePerson(id, [.consent(consent)]))]
        case .export(let export): return [.export(export)]
        case .closing(let isTableOnly): return isTableOnly ? closeTable(world) : close(world)
        case .exportElsewhere: return type(.exportPath, exportFolder)
        }
    }
}
