import Phrases

/// The keys of the interface as rows to print: what the help shows, and the manual page.
public struct KeyReference: Sendable {
    public struct Section: Sendable {
        public let title: String
        /// Keys or signs, each with what they do.
        public let rows: [(keys: String, sentence: String)]
    }

    /// By the sections of the action table, then what is meant while sorting, and the signs of the capture line.
    public let sections: [Section]

    public init(_ phrases: Phrases, _ keymap: Keymap = .standard) {
        let actions = ActionSection.allCases.filter { $0 != .triage }.map { section in
            Section(
                title: phrases.section(section.rawValue),
                rows: ActionTable.all.filter { $0.section == section }.map {
                    (keys: keymap.names(of: $0, phrases), sentence: $0.words(phrases).sentence)
                })
        }
        let signs = Section(
            title: phrases.captureSigns, rows: phrases.captureSignRows.map { (keys: $0.0, sentence: $0.1) })
        let sorting = Section(
            title: phrases.section(ActionSection.triage.rawValue),
            rows: TriageAct.allCases.map {
                (keys: $0.keyNames(phrases, keymap), sentence: $0.words(phrases).sentence)
            })
        sections = actions + [sorting, signs]
    }
}
