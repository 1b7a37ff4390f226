/// A person was put on the list. The name stands in the people file: `AttendeeNamed`.
public struct AttendeeAdded: Event {
    public static let type = "attendee.added"
    public var id = Identifier<Attendee>.none
    public var presence = Attendee.Presence.absent
    public var organisation: Organisation.ID?
    public var theme: Theme.ID?

    public init() {}

    public mutating func code(_ coder: inout FieldCoder) {
        coder.data("id", &id)
        coder.data("presence", &presence)
        coder.data("organisation", &organisation)
        coder.data("theme", &theme)
    }

    public func apply(to state: inout State, at moment: Moment) {
        var attendee = state.attendees[id] ?? Attendee(id: id)
        guard !state.attendeeOrder.contains(id) else { return }
        attendee.presence = presence
        attendee.organisation = organisation
        attendee.theme = theme
        state.attendees[id] = attendee
        state.attendeeOrder.append(id)
    }
}

/// Fields of a person that say nothing of who it is.
public struct AttendeeChanged: Event {
    public static let type = "attendee.changed"
    public var id = Identifier<Attendee>.none
    public var presence = Change<Attendee.Presence>.kept
    public var organisation = Change<Organisation.ID?>.kept
    public var theme = Change<Theme.ID?>.kept
    public var arrival = Change<String>.kept
    public var departure = Change<String>.kept
    public var consent = Change<Attendee.Consent>.kept
    public var isSetAside = Change<Bool>.kept

    public init() {}

    public mutating func code(_ coder: inout FieldCoder) {
        coder.data("id", &id)
        coder.data("presence", &presence)
        coder.data("organisation", &organisation)
        coder.data("theme", &theme)
        coder.data("arrival", &arrival)
        coder.data("departure", &departure)
        coder.data("consent", &consent)
        coder.data("aside", &isSetAside)
    }

    public func apply(to state: inout State, at moment: Moment) {
        guard var attendee = state.attendees[id] else { return }
        presence.apply(to: &attendee.presence)
        organisation.apply(to: &attendee.organisation)
        theme.apply(to: &attendee.theme)
        arrival.apply(to: &attendee.arrival)
        departure.apply(to: &attendee.departure)
        consent.apply(to: &attendee.consent)
        isSetAside.apply(to: &attendee.isSetAside)
        state.attendees[id] = attendee
    }
}

/// Who a person is, and how to reach them: in the people file, before the event that refers to them.
public struct AttendeeNamed: Event {
    public static let type = "attendee.named"
    public static let log = Log.people
    public var id = Identifier<Attendee>.none
    public var name = Change<String>.kept
    public var function = Change<String>.kept
    public var email = Change<String>.kept
    public var telephone = Change<String>.kept

    public init() {}

    public mutating func code(_ coder: inout FieldCoder) {
        coder.data("id", &id)
        coder.words("name", &name)
        coder.words("function", &function)
        coder.words("email", &email)
        coder.words("telephone", &telephone)
    }

    public func apply(to state: inout State, at moment: Moment) {
        var attendee = state.attendees[id] ?? Attendee(id: id)
        guard !attendee.isErased else { return }
        name.apply(to: &attendee.name)
        function.apply(to: &attendee.function)
        email.apply(to: &attendee.email)
        telephone.apply(to: &attendee.telephone)
        state.attendees[id] = attendee
    }
}

/// Two entries of the list were the same person.
public struct AttendeeMerged: Event {
    public static let type = "attendee.merged"
    public var id = Identifier<Attendee>.none
    public var into = Identifier<Attendee>.none

    public init() {}

    public mutating func code(_ coder: inout FieldCoder) {
        coder.data("id", &id)
        coder.data("into", &into)
    }

    public func apply(to state: inout State, at moment: Moment) {
        guard state.attendees[id] != nil, let target = state.person(into), target.id != id else { return }
        guard state.person(id)?.id != target.id else { return }
        state.attendees[id]?.mergedInto = target.id
    }
}

/// A person's data was erased.
public struct AttendeeErased: Event {
    public static let type = "attendee.erased"
    public static let isRevocable = false
    public var id = Identifier<Attendee>.none

    public init() {}

    public mutating func code(_ coder: inout FieldCoder) { coder.data("id", &id) }

    public func apply(to state: inout State, at moment: Moment) {
        guard var attendee = state.attendees[id] else { return }
        attendee.isErased = true
        (attendee.name, attendee.function, attendee.email, attendee.telephone) = ("", "", "", "")
        state.attendees[id] = attendee
    }
}

/// An organisation was named for the first time.
public struct OrganisationAdded: Event {
    public static let type = "organisation.added"
    public var id = Identifier<Organisation>.none
    public var name = ""

    public init() {}

    public mutating func code(_ coder: inout FieldCoder) {
        coder.data("id", &id)
        coder.words("name", &name)
    }

    public func apply(to state: inout State, at moment: Moment) {
        guard state.organisations[id] == nil else { return }
        var organisation = Organisation(id: id)
        organisation.name = name
        state.organisations[id] = organisation
        state.organisationOrder.append(id)
    }
}

/// An organisation was named otherwise.
public struct OrganisationChanged: Event {
    public static let type = "organisation.changed"
    public var id = Identifier<Organisation>.none
    public var name = Change<String>.kept

    public init() {}

    public mutating func code(_ coder: inout FieldCoder) {
        coder.data("id", &id)
        coder.words("name", &name)
    }

    public func apply(to state: inout State, at moment: Moment) {
        guard var organisation = state.organisations[id] else { return }
        name.apply(to: &organisation.name)
        state.organisations[id] = organisation
    }
}

/// Two organisations were the same.
public struct OrganisationMerged: Event {
    public static let type = "organisation.merged"
    public var id = Identifier<Organisation>.none
    public var into = Identifier<Organisation>.none

    public init() {}

    public mutating func code(_ coder: inout FieldCoder) {
        coder.data("id", &id)
        coder.data("into", &into)
    }

    public func apply(to state: inout State, at moment: Moment) {
        guard state.organisations[id] != nil, let target = state.organisation(into), target.id != id else { return }
        guard state.organisation(id)?.id != target.id else { return }
        state.organisations[id]?.mergedInto = target.id
    }
}
