import Phrases
import Screen

/// The keys of the actions: those of the table, but where the user has given others.
public struct Keymap: Sendable {
    /// What was changed; an empty list is an action that is left without a key.
    private var changed: [KeySlot: [Key]] = [:]

    /// The keys of the table.
    public static let standard = Keymap()

    func keys(of action: Action, in scope: KeyScope = .panes) -> [Key] {
        changed[KeySlot(action.name, in: scope)] ?? action.usualKeys(in: scope)
    }

    func keys(of name: ActionName, in scope: KeyScope = .panes) -> [Key] {
        ActionTable.action(named: name).map { keys(of: $0, in: scope) } ?? []
    }

    mutating func set(_ keys: [Key], of slot: KeySlot) { changed[slot] = keys }

    /// The key that opens the session's form as it is written for people; where it has none, the palette's.
    public func formKey(_ phrases: Phrases) -> String {
        (keys(of: .form) + keys(of: .palette)).first.map { phrases.name(of: $0) } ?? ""
    }

    /// What a key does in the pane that has the focus.
    func action(for key: Key, in pane: Pane) -> Action? {
        ActionTable.all.first { $0.panes.contains(pane) && keys(of: $0).contains(key) }
    }

    /// What a key does where keys of its own come first, and those that it borrows from the panes after them.
    func action(for key: Key, in scope: KeyScope) -> Action? {
        ActionTable.all.first { $0.scoped[scope] != nil && keys(of: $0, in: scope).contains(key) }
            ?? ActionTable.all.first { scope.borrowed.contains($0.name) && keys(of: $0).contains(key) }
    }

    /// The keys of an action as they are written for people, the usual one first.
    func names(of action: Action, _ phrases: Phrases) -> String {
        let there = action.slots.compactMap { slot -> String? in
            guard let opener = slot.scope.opener.flatMap({ keys(of: $0).first }),
                let key = keys(of: action, in: slot.scope).first
            else { return nil }
            return phrases.keys(phrases.name(of: opener), then: phrases.name(of: key))
        }
        return (keys(of: action).map { phrases.name(of: $0) } + there).joined(separator: " ")
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
        let scope = mode.responder.scope
        if scope != .panes, let key = keymap.keys(of: name, in: scope).first { return key }
        let keys = keymap.keys(of: name)
        if scope.borrowed.contains(name) { return keys.first }
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
