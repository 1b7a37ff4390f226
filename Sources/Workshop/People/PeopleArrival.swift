/// A list of people held beside those who are on the list already: who is new, who is a double, and what a double knows that
/// the list does not. Nothing that is known is ever written over.
public struct PeopleArrival: Sendable {
    /// Somebody of the list that comes in.
    public struct Row: Hashable, Sendable {
        public var draft: PersonDraft
        /// Whether the presence was said of this person, and is not the one that everybody gets.
        public var saysPresence: Bool

        public init(_ draft: PersonDraft, saysPresence: Bool = false) {
            (self.draft, self.saysPresence) = (draft, saysPresence)
        }
    }

    /// What becomes of a row.
    public enum Fate: Hashable, Sendable {
        case new
        /// On the list already; what the row adds.
        case known(Attendee.ID, adds: [PersonChange])
        /// The same as an earlier row, who is new; what this one adds.
        case again(row: Int, adds: [PersonChange])
    }

    /// One for each row, in their order.
    public private(set) var fates: [Fate] = []
    private let rows: [Row]
    private var newcomers: [Int] = []

    public init(_ rows: [Row], in state: State) {
        self.rows = PeopleArrival.spelled(rows, in: state)
        var entries: [PersonKey: Entry] = [:]
        for person in state.people {
            let key = PersonKey(person, in: state)
            if entries[key] == nil { entries[key] = Entry(person) }
        }
        for (index, row) in self.rows.enumerated() {
            let key = PersonKey(row.draft)
            guard var entry = entries[key] else {
                entries[key] = Entry(row.draft, row: index)
                newcomers.append(index)
                fates.append(.new)
                continue
            }
            let adds = entry.draft.additions(from: row)
            for change in adds { entry.draft.take(change) }
            entries[key] = entry
            switch entry.source {
            case .list(let id): fates.append(.known(id, adds: adds))
            case .row(let first): fates.append(.again(row: first, adds: adds))
            }
        }
    }

    public var newCount: Int { newcomers.count }

    /// How many rows are doubles.
    public var doubleCount: Int { rows.count - newcomers.count }

    /// Adds those who are new and, where that is wanted, gives everybody what their doubles know. Changes nothing where all
    /// are known.
    public func command(completing: Bool) -> Command {
        var drafts: [Int: PersonDraft] = [:]
        for index in newcomers { drafts[index] = rows[index].draft }
        var changes: [Command] = []
        for fate in fates where completing {
            switch fate {
            case .new: break
            case .known(let id, let adds): if !adds.isEmpty { changes.append(.changePerson(id, adds)) }
            case .again(let row, let adds): for change in adds { drafts[row]?.take(change) }
            }
        }
        let added = newcomers.compactMap { drafts[$0] }
        return .all((added.isEmpty ? [] : [.addPeople(added)]) + changes)
    }

    /// What is known so far of somebody, and from where.
    private struct Entry {
        enum Source {
            case list(Attendee.ID)
            case row(Int)
        }

        var draft: PersonDraft
        let source: Source

        init(_ person: Attendee) {
            draft = PersonDraft(person.name)
            (draft.function, draft.email, draft.telephone) = (person.function, person.email, person.telephone)
            (draft.presence, draft.theme) = (person.presence, person.theme)
            source = .list(person.id)
        }

        init(_ draft: PersonDraft, row: Int) { (self.draft, source) = (draft, .row(row)) }
    }

    /// The rows with organisations as they are spelled on the list, or where they come first.
    private static func spelled(_ rows: [Row], in state: State) -> [Row] {
        var spellings: [String: String] = [:]
        for id in state.organisationOrder {
            guard let organisation = state.organisation(id) else { continue }
            let key = Folded.key(organisation.name)
            if spellings[key] == nil { spellings[key] = organisation.name }
        }
        return rows.map { row in
            var row = row
            let key = Folded.key(row.draft.organisation)
            if let known = spellings[key] {
                row.draft.organisation = known
            } else {
                spellings[key] = row.draft.organisation
            }
            return row
        }
    }
}

extension PersonDraft {
    /// What a row knows of the same person and this does not. A presence that was not said makes somebody who was only named
    /// one of the list, and changes nobody else's.
    fileprivate func additions(from row: PeopleArrival.Row) -> [PersonChange] {
        let other = row.draft
        var changes: [PersonChange] = []
        if function.isEmpty, !other.function.isEmpty { changes.append(.function(other.function)) }
        if email.isEmpty, !other.email.isEmpty { changes.append(.email(other.email)) }
        if telephone.isEmpty, !other.telephone.isEmpty { changes.append(.telephone(other.telephone)) }
        if row.saysPresence || presence == .mentioned, other.presence.saysMore(than: presence) {
            changes.append(.presence(other.presence))
        }
        if theme == nil, let theme = other.theme { changes.append(.theme(theme)) }
        return changes
    }

    fileprivate mutating func take(_ change: PersonChange) {
        switch change {
        case .function(let text): function = text
        case .email(let text): email = text
        case .telephone(let text): telephone = text
        case .presence(let value): presence = value
        case .theme(let id): theme = id
        default: break
        }
    }
}
