/// What two entries for one person have in common: the name and the organisation, without regard to case, accents, hyphens
/// and spaces. Two who have that in common are *doubles*.
///
/// A name with an organisation and the same name without one are not: there may well be two of that name.
public struct PersonKey: Hashable, Sendable {
    private let name: String
    private let organisation: String

    public init(name: String, organisation: String) {
        (self.name, self.organisation) = (Folded.key(name), Folded.key(organisation))
    }

    public init(_ draft: PersonDraft) { self.init(name: draft.name, organisation: draft.organisation) }

    public init(_ person: Attendee, in state: State) {
        self.init(name: person.name, organisation: state.organisation(of: person)?.name ?? "")
    }
}

extension State {
    /// The people on the list who are there more than once, each with the first entry of the same person.
    public var doubles: [(double: Attendee.ID, first: Attendee.ID)] {
        var firsts: [PersonKey: Attendee.ID] = [:]
        var doubles: [(double: Attendee.ID, first: Attendee.ID)] = []
        for person in people where !person.name.isEmpty {
            let key = PersonKey(person, in: self)
            if let first = firsts[key] { doubles.append((person.id, first)) } else { firsts[key] = person.id }
        }
        return doubles
    }
}
