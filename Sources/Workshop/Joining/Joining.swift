/// What another session brings to this one: its themes, notes and people, but nothing of its form, its agenda or its pack.
///
/// A theme that this session has too, by its title and those above it, is the same theme; a person is the same where name and
/// organisation are. What was joined once is known by its identifier, and does not come again.
public struct Joining: Sendable {
    /// One step, so that one undo takes it back.
    public private(set) var events: [any Event] = []
    public private(set) var notes = 0
    public private(set) var themes = 0
    public private(set) var people = 0

    public var isEmpty: Bool { events.isEmpty }

    private let state: State
    private let other: Snapshot
    private var sameThemes: [Theme.ID: Theme.ID] = [:]
    private var samePeople: [Attendee.ID: Attendee.ID] = [:]
    private var sameOrganisations: [Organisation.ID: Organisation.ID] = [:]

    public init(_ other: State, to state: State) {
        self.state = state
        self.other = Snapshot(other)
        var joined = Snapshot()
        joined.organisations = joinOrganisations()
        let places = foundThemes()
        joined.people = joinPeople()
        joined.themes = joinThemes(places)
        joined.contributions = joinNotes()
        joined.devices = (self.other.devices ?? [:]).filter { device, _ in
            Device.ID(device).map { state.deviceLabels[$0] == nil } ?? false
        }
        (notes, themes) = (joined.contributions?.count ?? 0, joined.themes?.count ?? 0)
        people = joined.people?.count { $0.unlisted != true } ?? 0
        let arrivals = self.arrivals()
        // What a device calls itself is worth nothing without its notes.
        if notes + themes + people == 0, joined.people?.isEmpty != false, arrivals.isEmpty { return }
        events = joined.events + arrivals
    }

    // MARK: Themes

    /// Which of its themes are there, and under which title the others go.
    private mutating func foundThemes() -> [Theme.ID: Theme.ID?] {
        var parents: [Theme.ID: Theme.ID?] = [:]
        for entry in other.themes ?? [] {
            let parent = entry.parent.flatMap { sameThemes[$0] }
            if state.themes[entry.id] != nil {
                sameThemes[entry.id] = entry.id
                continue
            }
            let isUnderNewOne = entry.parent != nil && parents[entry.parent ?? .none] != nil
            let title = Folded.key(entry.title ?? "")
            let twin =
                isUnderNewOne || entry.aside == true
                ? nil : state.themes(under: parent).first { Folded.key($0.title) == title }
            if let twin { sameThemes[entry.id] = twin.id } else { parents[entry.id] = .some(parent ?? entry.parent) }
        }
        // A theme that comes anew is itself.
        for id in parents.keys { sameThemes[id] = id }
        return parents
    }

    private func joinThemes(_ parents: [Theme.ID: Theme.ID?]) -> [Snapshot.ThemeEntry] {
        (other.themes ?? []).compactMap { entry in
            guard let parent = parents[entry.id] else { return nil }
            var entry = entry
            entry.parent = parent
            entry.leaders = entry.leaders?.compactMap { samePeople[$0] }
            entry.reporters = entry.reporters?.compactMap { samePeople[$0] }
            return entry
        }
    }

    // MARK: People

    private mutating func joinOrganisations() -> [Snapshot.OrganisationEntry] {
        var known: [String: Organisation.ID] = [:]
        for id in state.organisationOrder {
            guard let organisation = state.organisations[id], organisation.mergedInto == nil else { continue }
            known[Folded.key(organisation.name)] = known[Folded.key(organisation.name)] ?? id
        }
        var added: [Snapshot.OrganisationEntry] = []
        let entries = other.organisations ?? []
        for entry in entries where entry.mergedInto == nil {
            let key = Folded.key(entry.name ?? "")
            if let id = state.organisations[entry.id] != nil ? entry.id : known[key] {
                sameOrganisations[entry.id] = id
            } else {
                sameOrganisations[entry.id] = entry.id
                known[key] = entry.id
                added.append(entry)
            }
        }
        Joining.follow(entries.map { ($0.id, $0.mergedInto) }, in: &sameOrganisations)
        return added
    }

    private mutating func joinPeople() -> [Snapshot.PersonEntry] {
        var known: [PersonKey: Attendee.ID] = [:]
        for person in state.attendees.values.sorted(by: { $0.id < $1.id })
        where !person.isErased && !person.isSetAside && person.mergedInto == nil && !person.name.isEmpty {
            let key = PersonKey(person, in: state)
            known[key] = known[key] ?? person.id
        }
        let names = Dictionary(
            (other.organisations ?? []).map { ($0.id, $0.name ?? "") }, uniquingKeysWith: { first, _ in first })
        var added: [Snapshot.PersonEntry] = []
        let entries = other.people ?? []
        for var entry in entries where entry.mergedInto == nil && entry.erased != true {
            let key = PersonKey(
                name: entry.name ?? "", organisation: entry.organisation.flatMap { names[$0] } ?? "")
            if let id = state.attendees[entry.id] != nil ? entry.id : known[key] {
                samePeople[entry.id] = id
            } else {
                samePeople[entry.id] = entry.id
                entry.organisation = entry.organisation.flatMap { sameOrganisations[$0] }
                entry.theme = entry.theme.flatMap { sameThemes[$0] }
                added.append(entry)
            }
        }
        Joining.follow(entries.map { ($0.id, $0.mergedInto) }, in: &samePeople)
        return added
    }

    /// Those who were only expected here, and came there.
    private func arrivals() -> [any Event] {
        (other.people ?? []).compactMap { entry in
            guard [.present, .remote].contains(entry.presence), let id = samePeople[entry.id],
                let person = state.attendees[id], [.absent, .mentioned].contains(person.presence)
            else { return nil }
            var event = AttendeeChanged()
            (event.id, event.presence) = (id, .set(entry.presence))
            return event
        }
    }

    /// Who was merged into another stands for that one.
    private static func follow<Subject>(
        _ entries: [(id: Identifier<Subject>, into: Identifier<Subject>?)],
        in same: inout [Identifier<Subject>: Identifier<Subject>]
    ) {
        let targets = Dictionary(entries.map { ($0.id, $0.into) }, uniquingKeysWith: { first, _ in first })
        for entry in entries where entry.into != nil {
            var (next, steps) = (entry.into, 0)
            while let id = next, same[id] == nil, steps <= entries.count {
                next = targets[id] ?? nil
                steps += 1
            }
            same[entry.id] = next.flatMap { same[$0] }
        }
    }

    // MARK: Notes

    private func joinNotes() -> [Snapshot.ContributionEntry] {
        (other.contributions ?? []).compactMap { entry in
            guard state.contributions[entry.id] == nil, entry.redacted != true else { return nil }
            var entry = entry
            var themes: [Theme.ID] = []
            for theme in (entry.themes ?? []).compactMap({ sameThemes[$0] }) where !themes.contains(theme) {
                themes.append(theme)
            }
            entry.themes = themes
            entry.authors = entry.authors?.compactMap { samePeople[$0] }
            return entry
        }
    }
}
