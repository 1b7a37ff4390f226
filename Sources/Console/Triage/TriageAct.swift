import Phrases
import Screen

/// What can be done with the note that is shown while sorting: its keys, its footer and its part of the help are
/// renderings of this list.
enum TriageAct: CaseIterable, Hashable, Sendable {
    case file, leave, name, group, skip, back, aside, kind, edit, vote, scroll

    /// What the keys do elsewhere they do here, where that is meant: whoever changed them finds the same.
    private var action: ActionName? {
        switch self {
        case .group: .group
        case .back: .undo
        case .aside: .setNotesAside
        case .kind: .kind
        case .edit: .editNote
        case .vote: .vote
        case .file, .leave, .name, .skip, .scroll: nil
        }
    }

    func keys(_ keymap: Keymap) -> [Key] {
        if let action { return keymap.keys(of: action) }
        return switch self {
        case .file: TriageAct.numberKeys
        case .name: keymap.keys(of: .fileElsewhere, in: .triage)
        case .skip: keymap.keys(of: .skip, in: .triage)
        case .leave: [.escape]
        case .scroll: [.pageDown, .pageUp]
        default: []
        }
    }

    /// The digits, and what a French keyboard has on them without shift.
    private static let digits: [[Character]] = [Array("123456789"), Array("&é\"'(-è_ç")]

    static var numberKeys: [Key] { digits.flatMap { $0 }.map { .character($0) } }

    /// Which suggestion a key means, counted from 0.
    static func number(of key: Key) -> Int? {
        guard case .character(let character) = key else { return nil }
        return digits.lazy.compactMap { $0.firstIndex(of: character) }.first
    }

    /// The keys as they are written for people.
    func keyNames(_ phrases: Phrases, _ keymap: Keymap) -> String {
        switch self {
        case .file: "1-9"
        default: keys(keymap).first.map { phrases.name(of: $0) } ?? ""
        }
    }

    func words(_ phrases: Phrases) -> ActionWords {
        switch self {
        case .file: phrases.triageFile
        case .name: phrases.triageName
        case .group: phrases.triageGroup
        case .skip: phrases.triageSkip
        case .back: phrases.triageBack
        case .aside: phrases.actionSetNotesAside
        case .kind: phrases.actionKind
        case .edit: phrases.actionEditNote
        case .vote: phrases.actionVote
        case .scroll: phrases.triageScroll
        case .leave: phrases.triageLeave
        }
    }

    static func act(for key: Key, _ keymap: Keymap) -> TriageAct? {
        allCases.first { $0.keys(keymap).contains(key) }
    }
}
