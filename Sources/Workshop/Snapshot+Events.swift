extension Snapshot {
    /// The events that make the state again, each referring to earlier ones only.
    ///
    /// Into a workshop that has some of it already, what is there stays and its fields take the snapshot's values.
    public var events: [any Event] {
        var events: [any Event] = []
        for detail in Detail.standard {
            if let value = details?[detail.name], !value.isEmpty { events.append(Snapshot.set(detail, value)) }
        }
        events += (extras ?? []).map { Snapshot.set(.extra($0.name), $0.value) }
        if let pack {
            events += AppliedPack(name: pack.name, source: pack.source).events(.system)
        }
        for meeting in meetings ?? [] { events += meeting.events }
        for phase in agenda ?? [] { events += phase.events }
        for theme in themes ?? [] { events += theme.events }
        events += organisationEvents + peopleEvents + contributionEvents
        events += turnEvents
        for entry in unnamed ?? [] {
            var event = UnnamedCounted()
            (event.table, event.count) = (entry.table, entry.count)
            events.append(event)
        }
        for (device, label) in (devices ?? [:]).sorted(by: { $0.key < $1.key }) {
            var event = DeviceLabelled()
            event.device = Device.ID(device)
            event.label = label
            events.append(event)
        }
        events += voting?.events ?? []
        for (device, theme) in (tables ?? [:]).sorted(by: { $0.key < $1.key }) {
            var event = DeviceSeated()
            (event.device, event.theme) = (Device.ID(device), theme)
            events.append(event)
        }
        if let closing {
            var closed = SessionClosed()
            closed.closedAt = closing.at ?? ""
            events.append(closed)
            if let day = closing.validated {
                var validated = ReportValidated()
                validated.day = day
                events.append(validated)
            }
        }
        return events
    }

    private static func set(_ detail: Detail, _ value: String) -> any Event {
        if detail.isPersonal {
            var event = PersonalDetailSet()
            (event.detail, event.value) = (DetailName(detail), value)
            return event
        }
        var event = DetailSet()
        (event.detail, event.value) = (DetailName(detail), value)
        return event
    }

    private var organisationEvents: [any Event] {
        let entries = organisations ?? []
        let added: [any Event] = entries.map { entry in
            var event = OrganisationAdded()
            (event.id, event.name) = (entry.id, entry.name ?? "")
            return event
        }
        let merged = Snapshot.merges(entries.map { ($0.id, $0.mergedInto) }).map { id, into in
            var event = OrganisationMerged()
            (event.id, event.into) = (id, into)
            return event as any Event
        }
        return added + merged
    }

    private var peopleEvents: [any Event] {
        let entries = people ?? []
        let merged = Snapshot.merges(entries.map { ($0.id, $0.mergedInto) }).map { id, into in
            var event = AttendeeMerged()
            (event.id, event.into) = (id, into)
            return event as any Event
        }
        return entries.flatMap(\.events) + merged
    }

    /// Who was merged into whom, the ends of chains last: a merge into one that is merged already would go further.
    private static func merges<Subject>(
        _ entries: [(id: Identifier<Subject>, into: Identifier<Subject>?)]
    ) -> [(id: Identifier<Subject>, into: Identifier<Subject>)] {
        var targets: [Identifier<Subject>: Identifier<Subject>] = [:]
        for entry in entries { targets[entry.id] = entry.into }
        func depth(_ id: Identifier<Subject>) -> Int {
            var (depth, next) = (0, targets[id])
            while let id = next, depth <= targets.count { (depth, next) = (depth + 1, targets[id]) }
            return depth
        }
        return entries.compactMap { entry in entry.into.map { (entry.id, $0, depth(entry.id)) } }
            .enumerated().sorted { ($1.element.2, $0.offset) < ($0.element.2, $1.offset) }
            .map { ($0.element.0, $0.element.1) }
    }

    /// Notes in their order; one whose parent comes after it goes under it once all are there.
    private var contributionEvents: [any Event] {
        let entries = contributions ?? []
        var events: [any Event] = []
        var late: [any Event] = []
        var known = Set<Contribution.ID>()
        for entry in entries {
            events += entry.events(isParentKnown: entry.parent.map(known.contains) ?? true)
            if let parent = entry.parent, !known.contains(parent) {
                var nested = ContributionNested()
                (nested.id, nested.parent) = (entry.id, parent)
                late.append(nested)
            }
            known.insert(entry.id)
        }
        return events + late
    }
}
