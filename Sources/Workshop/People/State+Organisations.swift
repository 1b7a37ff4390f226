extension State {
    /// The organisations that are there more than once, by name without regard to case, accents, hyphens and spaces, each
    /// with the first of that name. Two tables that type one name make two.
    public var doubleOrganisations: [(double: Organisation.ID, first: Organisation.ID)] {
        var firsts: [String: Organisation.ID] = [:]
        var doubles: [(double: Organisation.ID, first: Organisation.ID)] = []
        for organisation in distinctOrganisations where !organisation.name.isEmpty {
            let key = Folded.key(organisation.name)
            if let first = firsts[key] {
                doubles.append((organisation.id, first))
            } else {
                firsts[key] = organisation.id
            }
        }
        return doubles
    }

    /// The first organisation of each name: the same name typed at two tables is one.
    public func organisations(of people: [Attendee]) -> [Organisation] {
        let present = Set(people.compactMap { organisation(of: $0)?.id })
        var seen = Set<String>()
        return distinctOrganisations.filter { organisation in
            present.contains(organisation.id) && seen.insert(Folded.key(organisation.name)).inserted
        }
    }

    /// Those that were not merged into another one, in order.
    private var distinctOrganisations: [Organisation] {
        organisationOrder.compactMap { organisations[$0] }.filter { $0.mergedInto == nil }
    }
}
