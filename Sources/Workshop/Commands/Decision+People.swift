extension Decision {
    /// The identifiers of people, those to add added: named, so not on the list of who came.
    mutating func people(_ references: [PersonReference]) throws(Refusal) -> [Attendee.ID] {
        var found: [Attendee.ID] = []
        for reference in references {
            switch reference {
            case .existing(let id):
                guard let id = state.person(id)?.id else { throw .notThere }
                if !found.contains(id) { found.append(id) }
            case .new(let name):
                let name = try line(name)
                if let known = state.people.first(where: { $0.name == name }) {
                    if !found.contains(known.id) { found.append(known.id) }
                } else {
                    var draft = PersonDraft(name)
                    draft.presence = .mentioned
                    found.append(try addPerson(draft))
                }
            }
        }
        return found
    }

    mutating func addPeople(_ drafts: [PersonDraft]) throws(Refusal) {
        guard !drafts.isEmpty else { throw .nothingTyped }
        for draft in drafts { try addPerson(draft) }
    }

    @discardableResult
    mutating func addPerson(_ draft: PersonDraft) throws(Refusal) -> Attendee.ID {
        var named = AttendeeNamed()
        named.id = ids.attendee()
        let name = try line(draft.name)
        guard !name.isEmpty else { throw .nothingTyped }
        named.name = .set(name)
        let (function, email, telephone) = (try line(draft.function), try line(draft.email), try line(draft.telephone))
        if !function.isEmpty { named.function = .set(function) }
        if !email.isEmpty { named.email = .set(email) }
        if !telephone.isEmpty { named.telephone = .set(telephone) }
        let organisation = try self.organisation(draft.organisation)
        happen(named)
        var added = AttendeeAdded()
        added.id = named.id
        added.presence = draft.presence
        added.organisation = organisation
        if let theme = draft.theme {
            guard state.themes[theme] != nil else { throw .notThere }
            added.theme = theme
        }
        happen(added)
        let arrival = try line(draft.arrival)
        if !arrival.isEmpty {
            var changed = AttendeeChanged()
            (changed.id, changed.arrival) = (named.id, .set(arrival))
            happen(changed)
        }
        return named.id
    }

    /// A name for somebody: an entry of the list that was merged into theirs, as if it had been there.
    mutating func alias(_ name: String, _ id: Attendee.ID) throws(Refusal) {
        guard let person = state.person(id) else { throw .notThere }
        let name = try line(name)
        guard state.people(called: name).map(\.id) != [person.id] else { return }
        var draft = PersonDraft(name)
        draft.presence = .mentioned
        try mergePeople(try addPerson(draft), person.id)
    }

    /// The organisation of that name, added where it is not there; nil for no name.
    private mutating func organisation(_ name: String) throws(Refusal) -> Organisation.ID? {
        let name = try line(name)
        guard !name.isEmpty else { return nil }
        for id in state.organisationOrder {
            if let known = state.organisation(id), known.name == name { return known.id }
        }
        var event = OrganisationAdded()
        event.id = ids.organisation()
        event.name = name
        happen(event)
        return event.id
    }

    mutating func changePerson(_ id: Attendee.ID, _ changes: [PersonChange]) throws(Refusal) {
        guard let before = state.person(id) else { throw .notThere }
        var named = AttendeeNamed()
        var changed = AttendeeChanged()
        (named.id, changed.id) = (before.id, before.id)
        for change in changes {
            switch change {
            case .name(let text):
                let name = try line(text)
                guard !name.isEmpty else { throw .nothingTyped }
                if name != before.name { named.name = .set(name) }
            case .function(let text):
                let text = try line(text)
                if text != before.function { named.function = .set(text) }
            case .email(let text):
                let text = try line(text)
                if text != before.email { named.email = .set(text) }
            case .telephone(let text):
                let text = try line(text)
                if text != before.telephone { named.telephone = .set(text) }
            case .organisation(let name):
                let organisation = try self.organisation(name)
                if organisation != state.organisation(of: before)?.id { changed.organisation = .set(organisation) }
            case .presence(let value): if value != before.presence { changed.presence = .set(value) }
            case .theme(let value): if value != before.theme { changed.theme = .set(value) }
            case .arrival(let hour): if hour != before.arrival { changed.arrival = .set(hour) }
            case .departure(let hour): if hour != before.departure { changed.departure = .set(hour) }
            case .consent(let value): if value != before.consent { changed.consent = .set(value) }
            case .isSetAside(let value): if value != before.isSetAside { changed.isSetAside = .set(value) }
            }
        }
        if named.saysSomething {
            guard !before.isErased else { throw .redacted }
            happen(named)
        }
        if changed.saysSomething { happen(changed) }
    }

    mutating func mergePeople(_ id: Attendee.ID, _ other: Attendee.ID) throws(Refusal) {
        guard let one = state.person(id), let target = state.person(other) else { throw .notThere }
        guard one.id != target.id else { throw .sameAlready }
        var event = AttendeeMerged()
        (event.id, event.into) = (one.id, target.id)
        happen(event)
        complete(target, from: one)
    }

    /// Gives a person what is known of the other one and not of it.
    private mutating func complete(_ target: Attendee, from one: Attendee) {
        guard !target.isErased else { return }
        var named = AttendeeNamed()
        var changed = AttendeeChanged()
        (named.id, changed.id) = (target.id, target.id)
        if target.function.isEmpty, !one.function.isEmpty { named.function = .set(one.function) }
        if target.email.isEmpty, !one.email.isEmpty { named.email = .set(one.email) }
        if target.telephone.isEmpty, !one.telephone.isEmpty { named.telephone = .set(one.telephone) }
        if target.organisation == nil, one.organisation != nil { changed.organisation = .set(one.organisation) }
        if target.theme == nil, one.theme != nil { changed.theme = .set(one.theme) }
        if one.presence.saysMore(than: target.presence) { changed.presence = .set(one.presence) }
        if target.arrival.isEmpty, !one.arrival.isEmpty { changed.arrival = .set(one.arrival) }
        if target.departure.isEmpty, !one.departure.isEmpty { changed.departure = .set(one.departure) }
        if target.consent == .unasked, one.consent != .unasked { changed.consent = .set(one.consent) }
        if named.saysSomething { happen(named) }
        if changed.saysSomething { happen(changed) }
    }

    mutating func erasePerson(_ id: Attendee.ID) throws(Refusal) {
        guard let person = state.person(id) else { throw .notThere }
        // Those who turned out to be this person bear its name too.
        for (id, attendee) in state.attendees.sorted(by: { $0.key < $1.key })
        where !attendee.isErased && state.person(id)?.id == person.id {
            var event = AttendeeErased()
            event.id = id
            happen(event)
        }
    }

    mutating func renameOrganisation(_ id: Organisation.ID, _ name: String) throws(Refusal) {
        guard let organisation = state.organisation(id) else { throw .notThere }
        let name = try line(name)
        guard !name.isEmpty else { throw .nothingTyped }
        guard name != organisation.name else { return }
        var event = OrganisationChanged()
        event.id = organisation.id
        event.name = .set(name)
        happen(event)
    }

    mutating func mergeOrganisations(_ id: Organisation.ID, _ other: Organisation.ID) throws(Refusal) {
        guard let one = state.organisation(id), let target = state.organisation(other) else { throw .notThere }
        guard one.id != target.id else { throw .sameAlready }
        var event = OrganisationMerged()
        (event.id, event.into) = (one.id, target.id)
        happen(event)
    }
}
