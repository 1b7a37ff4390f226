extension State {
    /// The people on the list, in order, those set aside, erased or merged into another left out.
    public var people: [Attendee] {
        attendeeOrder.compactMap { attendees[$0] }.filter { !$0.isSetAside && !$0.isErased && $0.mergedInto == nil }
    }

    /// Those whom a name means, without regard to case or accents: all who bear it whole, else all whose given name it is. Of
    /// several that one alone bears as it is written, it is that one.
    public func people(called name: String) -> [Attendee] {
        let key = Folded.key(name)
        guard !key.isEmpty else { return [] }
        var whole: [Attendee] = []
        // A name that was merged into somebody's goes on meaning them.
        for id in attendeeOrder {
            guard let named = attendees[id], !named.isErased, Folded.key(named.name) == key, let person = person(id),
                !person.isSetAside, !person.isErased, !whole.contains(where: { $0.id == person.id })
            else { continue }
            whole.append(person)
        }
        let exact = whole.count > 1 ? whole.filter { $0.name == name } : []
        guard whole.isEmpty else { return exact.count == 1 ? exact : whole }
        return people.filter { person in
            person.name.split(whereSeparator: \.isWhitespace).first.map { Folded.key(String($0)) } == key
        }
    }

    /// The person that an identifier stands for, after merges.
    public func person(_ id: Attendee.ID) -> Attendee? {
        var attendee = attendees[id]
        var steps = 0
        while let next = attendee?.mergedInto, steps <= attendees.count {
            attendee = attendees[next]
            steps += 1
        }
        return attendee
    }

    /// The organisation that an identifier stands for, after merges.
    public func organisation(_ id: Organisation.ID) -> Organisation? {
        var organisation = organisations[id]
        var steps = 0
        while let next = organisation?.mergedInto, steps <= organisations.count {
            organisation = organisations[next]
            steps += 1
        }
        return organisation
    }

    /// The organisation of a person, after merges.
    public func organisation(of attendee: Attendee) -> Organisation? {
        attendee.organisation.flatMap { organisation($0) }
    }

    /// The agenda, in order, what was set aside left out.
    public var agenda: [Phase] { phaseOrder.compactMap { phases[$0] }.filter { !$0.isSetAside } }

    /// The other sessions in a role, in order, those set aside left out.
    public func meetings(_ role: Meeting.Role) -> [Meeting] {
        meetingOrder.compactMap { meetings[$0] }.filter { $0.role == role && !$0.isSetAside }
    }

    public var isClosed: Bool { closing != nil }
}
