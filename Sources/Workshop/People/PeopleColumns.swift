/// The columns of a list of people.
public struct PeopleColumns: Hashable, Sendable {
    /// What each column holds; nil for one whose heading is not known.
    public let fields: [PersonField?]

    public init(headings: [String]) { fields = headings.map { PersonField(heading: $0) } }

    /// How many columns are known.
    public var count: Int { fields.count { $0 != nil } }

    /// Whether there is a column for presences.
    public var saysPresence: Bool {
        fields.contains { if case .presence = $0 { true } else { false } }
    }

    public var hasName: Bool { fields.contains { $0?.isName == true } }

    /// What a row says of somebody, in words: an empty name is for the caller to judge.
    public func row(_ cells: [String]) -> Row {
        func cell(_ field: PersonField) -> String {
            zip(fields, cells).filter { $0.0 == field && !$0.1.isEmpty }.map(\.1).joined(separator: " ")
        }
        let names = [cell(.firstName), cell(.name), cell(.lastName)].filter { !$0.isEmpty }
        var draft = PersonDraft(names.joined(separator: " "))
        (draft.organisation, draft.function) = (cell(.organisation), cell(.function))
        (draft.email, draft.telephone) = (cell(.email), cell(.telephone))
        var row = Row(draft: draft, theme: cell(.theme))
        for case (.presence(let tick)?, let cell) in zip(fields, cells) { row.take(cell, tick: tick) }
        return row
    }

    public struct Row: Hashable, Sendable {
        public var draft: PersonDraft
        /// The path of an atelier, as it stands there.
        public var theme: String
        /// What was said of the presence; nil for nothing.
        public private(set) var presence: Attendee.Presence?
        /// A presence that is not understood.
        public private(set) var oddPresence: String?

        /// A presence by its name, or a tick in the column of one. A no says that somebody is absent in the column of
        /// those who are there, and nothing in another one.
        fileprivate mutating func take(_ cell: String, tick: Attendee.Presence) {
            if let presence = Attendee.Presence(words: cell) {
                self.presence = presence
            } else if let isTicked = Tick.read(cell) {
                if isTicked {
                    presence = tick
                } else if tick == .present, presence == nil {
                    presence = .absent
                }
            } else if !cell.isEmpty {
                oddPresence = cell
            }
        }
    }
}
