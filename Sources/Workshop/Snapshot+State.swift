extension Snapshot {
    public init(_ state: State) {
        details =
            Dictionary(
                uniqueKeysWithValues: state.details.filter { !$0.key.isExtra }.map { ($0.key.name, $0.value) }
            ).kept
        extras = state.extras.map { Extra(name: $0, value: state[.extra($0)]) }.kept
        meetings = state.meetingOrder.compactMap { state.meetings[$0] }.map(MeetingEntry.init).kept
        agenda = state.phaseOrder.compactMap { state.phases[$0] }.map(PhaseEntry.init).kept
        timings = state.timed.map(TimingEntry.init).kept
        durationsPrinted = state.printsDurations
        themes = Snapshot.themes(state, under: nil).map(ThemeEntry.init).kept
        contributions = state.sequence.compactMap { state.contributions[$0] }.map(ContributionEntry.init).kept
        organisations = state.organisationOrder.compactMap { state.organisations[$0] }.map(OrganisationEntry.init).kept
        let listed = Set(state.attendeeOrder)
        let unlisted = state.attendees.keys.filter { !listed.contains($0) }.sorted()
        people =
            (state.attendeeOrder + unlisted).compactMap { state.attendees[$0] }
            .map { PersonEntry($0, isListed: listed.contains($0.id)) }.kept
        turns = Snapshot.turns(state).map(TurnEntry.init).kept
        unnamed =
            state.crowd.sorted { ($0.key?.rawValue ?? "") < ($1.key?.rawValue ?? "") }
            .map { CrowdEntry(table: $0.key, count: $0.value) }.kept
        pack = state.pack.map { PackEntry(name: $0.name, source: $0.source) }
        voting = VotingEntry(state.voting)
        closing = state.closing.map { ClosingEntry(at: $0.at.kept, validated: $0.validated) }
        devices = Dictionary(uniqueKeysWithValues: state.deviceLabels.map { ($0.key.rawValue, $0.value) }).kept
        tables = Dictionary(uniqueKeysWithValues: state.tables.map { ($0.key.rawValue, $0.value) }).kept
    }

    /// All themes, those set aside too, parents first.
    private static func themes(_ state: State, under parent: Theme.ID?) -> [Theme] {
        state.order[parent].flatMap { id in
            (state.themes[id].map { [$0] } ?? []) + themes(state, under: id)
        }
    }
}

extension Snapshot {
    /// Those that are over, those that go on, which giving the floor would end, then the queues in their order.
    private static func turns(_ state: State) -> [Turn] {
        let all = state.floor.all
        let queues = state.floor.queues.sorted { ($0.key?.rawValue ?? "") < ($1.key?.rawValue ?? "") }
        return all.filter { !$0.isWaiting && !$0.isSpeaking } + all.filter(\.isSpeaking)
            + queues.flatMap(\.value).compactMap { state.floor.turns[$0] }
    }
}

extension Snapshot.TurnEntry {
    init(_ turn: Turn) {
        self.init(
            id: turn.id, person: turn.person, table: turn.table, asked: turn.asked, given: turn.given,
            ended: turn.ended, withdrawn: turn.isWithdrawn.kept, placed: turn.isPlaced.kept)
    }
}

extension Snapshot.MeetingEntry {
    init(_ meeting: Meeting) {
        self.init(
            id: meeting.id, role: meeting.role, date: meeting.date.kept, start: meeting.start.kept,
            end: meeting.end.kept, place: meeting.place.kept, title: meeting.title.kept, aside: meeting.isSetAside.kept)
    }
}

extension Snapshot.PhaseEntry {
    init(_ phase: Phase) {
        self.init(
            id: phase.id, title: phase.title.kept, planned: phase.planned, started: phase.started, ended: phase.ended,
            aside: phase.isSetAside.kept)
    }
}

extension Snapshot.TimingEntry {
    init(_ timing: Timing) {
        self.init(
            id: timing.id, device: timing.device, phase: timing.phase, table: timing.table, minutes: timing.minutes,
            started: timing.started, paused: timing.paused, idle: timing.idle == 0 ? nil : timing.idle,
            extended: timing.extended == 0 ? nil : timing.extended, ended: timing.ended,
            guessed: timing.isGuessed.kept)
    }
}

extension Snapshot.ThemeEntry {
    init(_ theme: Theme) {
        self.init(
            id: theme.id, parent: theme.parent, title: theme.title.kept, prompt: theme.prompt.kept,
            form: theme.form == .bullets ? nil : theme.form, empty: theme.whenEmpty == .print ? nil : theme.whenEmpty,
            number: theme.number.kept, room: theme.room.kept, headCount: theme.headCount.kept,
            provenance: theme.provenance.kept, leaders: theme.leaders.kept, reporters: theme.reporters.kept,
            aside: theme.isSetAside.kept)
    }
}

extension Snapshot.ContributionEntry {
    init(_ note: Contribution) {
        self.init(
            id: note.id, kind: note.kind, text: note.text.kept, reformulation: note.reformulation.kept,
            themes: note.themes.kept, parent: note.parent, authors: note.authors.kept,
            votes: Dictionary(uniqueKeysWithValues: note.votes.all.map { ($0.label, $0.count) }).kept,
            highlighted: note.isHighlighted.kept, aside: note.isSetAside.kept, done: note.isDone.kept,
            redacted: note.isRedacted.kept, due: note.due.kept, method: note.method.kept, captured: note.at.kept,
            device: note.device == .none ? nil : note.device)
    }
}

extension Snapshot.VotingEntry {
    /// Nil where nobody said anything of votes.
    init?(_ voting: Voting) {
        guard voting.isHidden || voting.budget != nil else { return nil }
        self.init(hidden: voting.isHidden.kept)
        switch voting.budget {
        case .none: break
        case .total(let count): dots = count
        case .perPerson(let count): dotsEach = count
        }
    }
}

extension Snapshot.OrganisationEntry {
    init(_ organisation: Organisation) {
        self.init(id: organisation.id, name: organisation.name.kept, mergedInto: organisation.mergedInto)
    }
}

extension Snapshot.PersonEntry {
    init(_ person: Attendee, isListed: Bool) {
        self.init(
            id: person.id, name: person.name.kept, function: person.function.kept, email: person.email.kept,
            telephone: person.telephone.kept, organisation: person.organisation, presence: person.presence,
            theme: person.theme, arrival: person.arrival.kept, departure: person.departure.kept,
            consent: person.consent == .unasked ? nil : person.consent, aside: person.isSetAside.kept,
            erased: person.isErased.kept, unlisted: (!isListed).kept, mergedInto: person.mergedInto)
    }
}

// What is empty is not written.
extension Collection { fileprivate var kept: Self? { isEmpty ? nil : self } }
extension Bool { fileprivate var kept: Bool? { self ? true : nil } }

extension State {
    /// Whether a compte-rendu of another state has all that one of this state would have.
    public func isReported(as other: State) -> Bool {
        self == other
            || contributions.count == other.contributions.count && Snapshot(self).reported == Snapshot(other).reported
    }
}
