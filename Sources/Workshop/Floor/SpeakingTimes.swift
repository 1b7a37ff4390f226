/// How long everybody spoke, added up by person and by organisation.
public struct SpeakingTimes: Hashable, Sendable {
    public struct Share: Hashable, Sendable {
        public fileprivate(set) var milliseconds: Int64 = 0
        public fileprivate(set) var turns = 0
    }

    public struct PersonRow: Hashable, Sendable {
        public let person: Attendee.ID
        public let share: Share
    }

    public struct OrganisationRow: Hashable, Sendable {
        /// Nil for those who speak for none.
        public let organisation: Organisation.ID?
        public let share: Share
    }

    /// Who spoke longest comes first. Those set aside or erased have no row; their time is their organisation's still.
    public let people: [PersonRow]
    public let organisations: [OrganisationRow]
    /// Those who came and have not spoken, in the order of the list.
    public let silent: [Attendee.ID]
    public let total: Share

    /// - Parameter now: until when a turn that goes on counts; nil to leave it out.
    public init(_ state: State, now: Int64? = nil) {
        var byPerson: [Attendee.ID: Share] = [:]
        var total = Share()
        for turn in state.floor.turns.values where turn.given != nil && (turn.ended != nil || now != nil) {
            guard let person = state.person(turn.person) else { continue }
            let length = turn.length(at: now)
            byPerson[person.id, default: Share()].milliseconds += length
            byPerson[person.id, default: Share()].turns += 1
            total.milliseconds += length
            total.turns += 1
        }
        var people: [PersonRow] = []
        var byOrganisation: [Organisation.ID?: Share] = [:]
        let firsts = Dictionary(uniqueKeysWithValues: state.doubleOrganisations.map { ($0.double, $0.first) })
        for id in state.attendeeOrder {
            guard let share = byPerson[id], let person = state.attendees[id] else { continue }
            let own = state.organisation(of: person)?.id
            let organisation = own.flatMap { firsts[$0] } ?? own
            byOrganisation[organisation, default: Share()].milliseconds += share.milliseconds
            byOrganisation[organisation, default: Share()].turns += share.turns
            if !person.isSetAside, !person.isErased { people.append(PersonRow(person: id, share: share)) }
        }
        let order = state.organisationOrder.map(Optional.some) + [nil]
        let organisations = order.compactMap { id in
            byOrganisation[id].map { OrganisationRow(organisation: id, share: $0) }
        }
        self.people = SpeakingTimes.longestFirst(people) { $0.share }
        self.organisations = SpeakingTimes.longestFirst(organisations) { $0.share }
        silent = state.people.filter { $0.came && byPerson[$0.id] == nil }.map(\.id)
        self.total = total
    }

    private static func longestFirst<Row>(_ rows: [Row], _ share: (Row) -> Share) -> [Row] {
        rows.enumerated().sorted { left, right in
            let (one, other) = (share(left.element), share(right.element))
            return (other.milliseconds, other.turns, left.offset) < (one.milliseconds, one.turns, right.offset)
        }.map(\.element)
    }
}
