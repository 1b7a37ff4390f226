import Phrases
import Workshop

extension Contribution.Kind {
    /// A kind by its name in French or English, or as the journal has it; nil for other words.
    init?(words: String) {
        let wanted = Folded.words(words)
        let others: [String: Self] = [
            "a verifier": .memo, "to check": .memo, "tache": .action, "task": .action, "proposition": .idea,
            "contribution": .idea, "note": .idea,
        ]
        let named = Self.allCases.first { kind in
            kind.rawValue == wanted
                || Language.allCases.contains { Folded.words(Phrases($0).kind(kind.rawValue)) == wanted }
        }
        guard let kind = named ?? others[wanted] else { return nil }
        self = kind
    }
}
