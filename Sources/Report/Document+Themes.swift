import Workshop

extension Document {
    /// A theme, with what is under it.
    public struct Section: Hashable, Sendable {
        public let id: Theme.ID
        /// 0 at the top.
        public let depth: Int
        public let title: String
        /// The title with its number before it, where it does not say it itself: « Atelier 2 – Les moyens ».
        public let heading: String
        public let form: Theme.Form
        /// As they were typed, for what can be read back.
        public let number: String
        public let room: String
        public let headCount: String
        /// Beside the number: the room, who led, who reported, how many were there.
        public let facts: [Fact]
        /// Empty when the prompt says it itself.
        public let promptLabel: String
        public let prompt: [Passage.Block]
        public let notes: [Note]
        public let sections: [Section]

        /// Whether no note is printed in it, nor below it.
        public var isEmpty: Bool { notes.isEmpty && sections.allSatisfy(\.isEmpty) }
    }

    public struct Note: Hashable, Sendable {
        public let id: Contribution.ID
        public let kind: Contribution.Kind
        public let text: String
        public let isDone: Bool
        public let isHighlighted: Bool
        /// As it was typed.
        public let due: String
        /// In words: « mercredi 1er mai 2024 ».
        public let when: String
        public let authors: [String]
        /// « 19 voix », « 12 pour, 3 contre »; empty without votes.
        public let votes: String
        public let notes: [Note]

        /// How many notes are under it, at any depth: what a group counts.
        public var count: Int { notes.reduce(0) { $0 + $1.count + ($1.kind == .group ? 0 : 1) } }
    }

    /// A row of the decisions, actions, questions or votes.
    public struct Row: Hashable, Sendable {
        public let id: Contribution.ID
        public let text: String
        /// The titles of the themes from the top down.
        public let themes: [String]
        public var who: [String] = []
        public var due = ""
        public var isDone = false
        public var method = ""
        public var votes = ""
        /// In the ranking: who got as much has the same.
        public var rank: Int?
    }

    /// How many notes and dots a theme at the top has, with all that is under it.
    public struct Figure: Hashable, Sendable {
        public let title: String
        public let notes: Int
        public let dots: Int
    }
}
