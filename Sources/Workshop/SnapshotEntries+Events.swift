extension Snapshot.MeetingEntry {
    var events: [any Event] {
        var added = MeetingAdded()
        (added.id, added.role, added.date) = (id, role, date ?? "")
        (added.start, added.end, added.location, added.title) = (start ?? "", end ?? "", place ?? "", title ?? "")
        guard aside == true else { return [added] }
        var changed = MeetingChanged()
        (changed.id, changed.isSetAside) = (id, .set(true))
        return [added, changed]
    }
}

extension Snapshot.PhaseEntry {
    var events: [any Event] {
        var added = PhaseAdded()
        (added.id, added.title, added.minutes) = (id, title ?? "", planned)
        var changed = PhaseChanged()
        changed.id = id
        if let started { changed.started = .set(Int(started)) }
        if let ended { changed.ended = .set(Int(ended)) }
        if aside == true { changed.isSetAside = .set(true) }
        return started == nil && ended == nil && aside != true ? [added] : [added, changed]
    }
}

extension Snapshot.TimingEntry {
    var events: [any Event] {
        var started = TimingStarted()
        (started.id, started.phase, started.device, started.theme) = (id, phase, device, table)
        (started.minutes, started.startedAt) = (minutes, Int(self.started))
        var changed = TimingChanged()
        changed.id = id
        if let paused { changed.paused = .set(Int(paused)) }
        if let idle { changed.idle = .set(Int(idle)) }
        if let extended { changed.extended = .set(extended) }
        if let ended { changed.ended = .set(Int(ended)) }
        if guessed == true { changed.isGuessed = .set(true) }
        return changed.saysSomething ? [started, changed] : [started]
    }
}

extension Snapshot.ThemeEntry {
    var events: [any Event] {
        var added = ThemeAdded()
        (added.id, added.parent, added.title, added.prompt) = (id, parent, title ?? "", prompt ?? "")
        var changed = ThemeChanged()
        changed.id = id
        if let form { changed.form = .set(form) }
        if let empty { changed.whenEmpty = .set(empty) }
        if let number { changed.number = .set(number) }
        if let room { changed.room = .set(room) }
        if let headCount { changed.headCount = .set(headCount) }
        if let provenance { changed.provenance = .set(provenance) }
        if let leaders { changed.leaders = .set(leaders) }
        if let reporters { changed.reporters = .set(reporters) }
        if aside == true { changed.isSetAside = .set(true) }
        return changed.saysSomething ? [added, changed] : [added]
    }
}

extension Snapshot.VotingEntry {
    var events: [any Event] {
        var events: [any Event] = []
        if hidden == true { events.append(VotesHidden()) }
        if dots != nil || dotsEach != nil {
            var given = DotsGivenOut()
            (given.total, given.perPerson) = (dots, dotsEach)
            events.append(given)
        }
        return events
    }
}

extension Snapshot.ContributionEntry {
    func events(isParentKnown: Bool) -> [any Event] {
        var added = ContributionAdded()
        (added.id, added.kind, added.themes, added.authors) = (id, kind, themes ?? [], authors ?? [])
        if isParentKnown { added.parent = parent }
        added.text = text ?? ""
        if done == true { added.isDone = true }
        if let due {
            if CalendarDay(typed: due)?.iso == due { added.due = due } else { added.dueWords = due }
        }
        added.capturedAt = captured ?? ""
        added.capturedOn = device
        var events: [any Event] = [added]
        var changed = ContributionChanged()
        changed.id = id
        if highlighted == true { changed.isHighlighted = .set(true) }
        if aside == true { changed.isSetAside = .set(true) }
        if let reformulation { changed.reformulation = .set(reformulation) }
        if let method { changed.method = .set(method) }
        if highlighted == true || aside == true || reformulation != nil || method != nil { events.append(changed) }
        for (label, count) in Votes(votes ?? [:]).all {
            var counted = VotesCounted()
            (counted.id, counted.label, counted.count) = (id, VoteLabel(label), count)
            events.append(counted)
        }
        if redacted == true {
            var redacted = ContributionRedacted()
            redacted.id = id
            events.append(redacted)
        }
        return events
    }
}

extension Snapshot.PersonEntry {
    var events: [any Event] {
        var events: [any Event] = []
        var named = AttendeeNamed()
        named.id = id
        if let name { named.name = .set(name) }
        if let function { named.function = .set(function) }
        if let email { named.email = .set(email) }
        if let telephone { named.telephone = .set(telephone) }
        let isNamed = name != nil || function != nil || email != nil || telephone != nil
        if isNamed || unlisted == true { events.append(named) }
        if unlisted != true {
            var added = AttendeeAdded()
            (added.id, added.presence, added.organisation, added.theme) = (id, presence, organisation, theme)
            events.append(added)
        }
        var changed = AttendeeChanged()
        changed.id = id
        if let arrival { changed.arrival = .set(arrival) }
        if let departure { changed.departure = .set(departure) }
        if let consent { changed.consent = .set(consent) }
        if aside == true { changed.isSetAside = .set(true) }
        if unlisted == true {
            (changed.presence, changed.organisation, changed.theme) = (.set(presence), .set(organisation), .set(theme))
        }
        if arrival != nil || departure != nil || consent != nil || aside == true || unlisted == true {
            events.append(changed)
        }
        if erased == true {
            var erased = AttendeeErased()
            erased.id = id
            events.append(erased)
        }
        return events
    }
}
