import Phrases
import Screen

/// The keys of the actions: those of the table, but where the user has given others.
public struct Keymap: Sendable {
    /// What was changed; an empty list is an action that is left without a key.
    private var changed: [ActionName: [Key]] = [:]

    /// The keys of the table.
    public static let standard = Keymap()

    func keys(of action: Action) -> [Key] { changed[action.name] ?? action.keys }

    func keys(of name: ActionName) -> [Key] { ActionTable.action(named: name).map { keys(of: $0) } ?? [] }

    mutating func set(_ keys: [Key], of name: ActionName) { changed[name] = keys }

    /// What a key does in the pane that has the focus.
    func action(for key: Key, in pane: Pane) -> Action? {
        ActionTable.all.first { $0.panes.contains(pane) && keys(of: $0).contains(key) }
    }

    /// The keys of an action as they are written for people, the usual one first.
    func names(of action: Action, _ phrases: Phrases) -> String {
        let agenda = keys(of: .agenda).first.map { phrases.name(of: $0) }
        let inAgenda = agenda.flatMap { agenda in
            action.agendaKeys.first.map { phrases.keys(agenda, then: phrases.name(of: $0)) }
        }
        return (keys(of: action).map { phrases.name(of: $0) } + [inAgenda].compactMap(\.self)).joined(separator: " ")
    }
}

extension Key {
    /// Whether it is no letter anywhere: it does the same in a text that is being typed.
    var isCommand: Bool {
        switch self {
        case .control, .function, .alt: true
        default: false
        }
    }
}

extension Model {
    /// The key of an action, from where one is now: in a line that is being typed, `u` is a letter.
    func firstKey(of name: ActionName) -> Key? {
        let keys = keymap.keys(of: name)
        return mode.responder.takesLetters ? keys.first : keys.first(where: \.isCommand)
    }

    /// The usual key of an action as it is written in sentences; where it has none, the way through the palette.
    func key(of name: ActionName) -> String { written(keymap.keys(of: name).first, name) }

    /// Likewise, from where one is now.
    func keyHere(of name: ActionName) -> String { written(firstKey(of: name), name) }

    /// The key that goes to a pane; empty where it has none.
    func key(of pane: Pane) -> String {
        let name: ActionName =
            switch pane {
            case .people: .showPeople
            case .themes: .showThemes
            case .notes: .showNotes
            }
        return keymap.keys(of: name).first.map { phrases.name(of: $0) } ?? ""
    }

    /// What stands before the title of a pane: its key.
    func lead(of pane: Pane) -> String { key(of: pane).isEmpty ? "" : key(of: pane) + " " }

    /// The title of a pane with its key; what is listed is the notes' own.
    func title(of pane: Pane) -> String {
        switch pane {
        case .people: lead(of: pane) + phrases.people
        case .themes: lead(of: pane) + phrases.themes
        case .notes: lead(of: pane) + phrases.notes
        }
    }

    private func written(_ key: Key?, _ name: ActionName) -> String {
        if let key { return phrases.name(of: key) }
        let palette = firstKey(of: .palette)
        let verb = ActionTable.action(named: name)?.words(phrases).verb ?? ""
        return (palette.map { phrases.name(of: $0) + " " } ?? "") + verb
    }
}
