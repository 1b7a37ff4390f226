extension State {
    /// What a command makes happen, without doing it: pure but for the identifiers that it takes from `ids`.
    ///
    /// - Returns: the events of one step, which may be none where all is as wanted already.
    /// - Throws: why the command cannot be done; nothing of it is.
    public func decide(_ command: Command, ids: IdentifierSource) throws(Refusal) -> [any Event] {
        var decision = Decision(state: self, ids: ids)
        try decision.take(command)
        return decision.events
    }
}

/// Events in the making: each is applied at once, so that the next one is decided on what is there by then.
struct Decision {
    private(set) var state: State
    let ids: IdentifierSource
    private(set) var events: [any Event] = []
    private let moment = Moment(clock: .zero, device: .none, at: "")

    /// The bytes of words that a field of several lines may hold, and one of a single line: a line of the journal takes
    /// 64 KiB, with an escape for each byte, five fields and the envelope.
    static let longestText = 16_384
    static let longestLine = 4_096

    init(state: State, ids: IdentifierSource) {
        self.state = state
        self.ids = ids
    }

    mutating func happen(_ event: some Event) {
        event.apply(to: &state, at: moment)
        events.append(event)
    }

    /// Makes it happen where it changes this part of the state: nobody wants to undo what did nothing.
    mutating func happen<Part: Equatable>(_ event: some Event, ifItChanges part: KeyPath<State, Part>) {
        let before = state[keyPath: part]
        event.apply(to: &state, at: moment)
        if state[keyPath: part] != before { events.append(event) }
    }

    mutating func take(_ command: Command) throws(Refusal) {
        switch command {
        case .capture(let drafts): try capture(drafts)
        case .rewrite(let id, let text): try rewrite(id, text)
        case .reformulate(let id, let text): try reformulate(id, text)
        case .setKind(let ids, let kind): try setKind(ids, kind)
        case .setAuthors(let id, let people): try setAuthors(id, people)
        case .setDue(let id, let due): try setDue(id, due)
        case .setMethod(let id, let text): try setMethod(id, text)
        case .setDone(let ids, let value): try change(ids) { $0.isDone = .set(value) }
        case .highlight(let ids, let value): try change(ids) { $0.isHighlighted = .set(value) }
        case .setAside(let ids, let value): try setAside(ids, value)
        case .file(let ids, let themes): try file(ids, themes)
        case .tag(let ids, let theme, let isOn): try tag(ids, theme, isOn)
        case .place(let id, let place): try self.place(id, place)
        case .nest(let ids, let parent): try nest(ids, parent)
        case .group(let ids, let title): try group(ids, title)
        case .dissolve(let id): try dissolve(id)
        case .promote(let id): try promote(id)
        case .vote(let ids, let label, let by): try vote(ids, label, by)
        case .count(let id, let label, let count): try self.count(id, label, count)
        case .redact(let id): try redact(id)
        case .hideVotes(let value): hideVotes(value)
        case .giveOutDots(let budget): happen(DotsGivenOut(budget), ifItChanges: \.voting)
        case .addTheme(let title, let prompt, let parent, let place): try addTheme(title, prompt, parent, place)
        case .changeTheme(let id, let changes): try changeTheme(id, changes)
        case .moveTheme(let id, let parent, let place): try moveTheme(id, parent, place)
        case .setThemeAside(let id, let value): try setThemeAside(id, value)
        case .plant(let plans, let parent, let place): try plant(plans, parent, place)
        case .addPeople(let drafts): try addPeople(drafts)
        case .changePerson(let id, let changes): try changePerson(id, changes)
        case .mergePeople(let id, let other): try mergePeople(id, other)
        case .mergeDoubles:
            for (double, first) in state.doubleOrganisations { try mergeOrganisations(double, first) }
            for (double, first) in state.doubles { try mergePeople(double, first) }
        case .erasePerson(let id): try erasePerson(id)
        case .renameOrganisation(let id, let name): try renameOrganisation(id, name)
        case .mergeOrganisations(let id, let other): try mergeOrganisations(id, other)
        case .alias(let name, let id): try alias(name, id)
        case .countUnnamed(let table, let by): try countUnnamed(table, by: by)
        case .setUnnamed(let table, let count): try setUnnamed(table, count)
        case .floor(let command): try takeFloor(command)
        case .setDetails(let values): try setDetails(values)
        case .movePhase(let id, let place): try movePhase(id, place)
        case .addPhase, .changePhase, .setPhaseAside: try takeAgenda(command)
        case .time(let command, let now): try take(command, at: now)
        case .printDurations(let isOn):
            var event = DurationsPrinted()
            event.isOn = .set(isOn)
            happen(event, ifItChanges: \.printsDurations)
        case .addMeeting(let draft): try addMeeting(draft)
        case .changeMeeting(let id, let draft): try changeMeeting(id, draft)
        case .setMeetingAside(let id, let value): try setMeetingAside(id, value)
        case .applyPack(let pack):
            applyPack(pack)
        case .prepare(let pack, let source): try prepare(pack, source)
        case .close: if !state.isClosed { happen(SessionClosed()) }
        case .reopen: if state.isClosed { happen(SessionReopened()) }
        case .validate(let day):
            var event = ReportValidated()
            event.day = day
            guard state.isClosed else { throw .notThere }
            happen(event, ifItChanges: \.closing)
        case .labelDevice(let label):
            var event = DeviceLabelled()
            event.label = try line(label)
            happen(event)
        case .seatDevice(let theme):
            guard theme.map({ state.themes[$0] != nil }) ?? true else { throw .notThere }
            var event = DeviceSeated()
            event.theme = theme
            happen(event)
        case .adopt(let events): for event in events { happen(event) }
        case .all(let commands): for command in commands { try take(command) }
        }
    }

    /// Text fit to keep, of several lines.
    func words(_ text: String) throws(Refusal) -> String { try short(Cleaning.text(text), Decision.longestText) }

    /// Text fit to keep, on one line.
    func line(_ text: String) throws(Refusal) -> String { try short(Cleaning.line(text), Decision.longestLine) }

    private func short(_ text: String, _ limit: Int) throws(Refusal) -> String {
        guard text.utf8.count <= limit else { throw .tooLong(limit: limit) }
        return text
    }
}
