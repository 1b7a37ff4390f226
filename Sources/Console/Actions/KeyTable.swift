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
                rows: ActionTable.all.filter { $0.section == section }.map { action in
                    Row(
                        name: action.name.written, keys: keymap.keys(of: action).compactMap { KeyName.name(of: $0) },
                        shown: keymap.names(of: action, phrases), sentence: action.words(phrases).sentence)
                })
        }
    }
}
