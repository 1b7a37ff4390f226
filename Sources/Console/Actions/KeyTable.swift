import Phrases

/// The actions with their names and keys as files of keys write them: what one begins with to change them.
public struct KeyTable: Sendable {
    public struct Row: Sendable {
        /// In a file of keys.
        public let name: String
        /// In a file of keys; none where there is no key.
        public let keys: [String]
        /// As people call them.
        public let shown: String
        public let sentence: String
    }

    public struct Section: Sendable {
        public let title: String
        public let rows: [Row]
    }

    public let sections: [Section]

    public init(_ phrases: Phrases, _ keymap: Keymap = .standard) {
        sections = ActionSection.allCases.map { section in
            Section(
                title: phrases.section(section.rawValue),
                rows: ActionTable.all.filter { $0.section == section }.flatMap { action in
                    action.slots.map { slot in
                        let keys = keymap.keys(of: action, in: slot.scope)
                        return Row(
                            name: slot.written, keys: keys.compactMap { KeyName.name(of: $0) },
                            shown: keys.map { phrases.name(of: $0) }.joined(separator: " "),
                            sentence: slot.sentence(action, phrases))
                    }
                })
        }
    }
}

extension KeySlot {
    /// What it does, and where that is not in the panes.
    fileprivate func sentence(_ action: Action, _ phrases: Phrases) -> String {
        let sentence = action.words(phrases).sentence
        return scope == .panes ? sentence : phrases.inScope(scope.rawValue, sentence)
    }
}
