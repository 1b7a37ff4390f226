extension Decision {
    mutating func setDetails(_ values: [Detail: String]) throws(Refusal) {
        for (detail, value) in values.sorted(by: { $0.key.rank < $1.key.rank }) {
            let detail = try named(detail)
            // The introduction, the objectives and the contact have lines; the rest is one.
            let value = detail.hasLines ? try words(value) : try line(value)
            guard state.value(of: detail) != value else { continue }
            if detail.isPersonal {
                var event = PersonalDetailSet()
                event.detail = DetailName(detail)
                event.value = value
                happen(event)
            } else {
                var event = DetailSet()
                event.detail = DetailName(detail)
                event.value = value
                happen(event)
            }
        }
    }

    /// A field of the organisers' own has a name on one line.
    private func named(_ detail: Detail) throws(Refusal) -> Detail {
        guard case .extra(let name) = detail else { return detail }
        let line = try line(name)
        guard !line.isEmpty else { throw .nothingTyped }
        return .extra(line)
    }

    mutating func takeAgenda(_ command: Command) throws(Refusal) {
        var event = PhaseChanged()
        switch command {
        case .addPhase(let title, let minutes, let place):
            var event = PhaseAdded()
            event.id = ids.phase()
            event.title = try line(title)
            event.minutes = minutes
            event.place = place
            guard !event.title.isEmpty else { throw .nothingTyped }
            happen(event)
            return
        case .changePhase(let id, let title, let minutes):
            let title = try line(title)
            guard !title.isEmpty else { throw .nothingTyped }
            (event.id, event.title, event.minutes) = (id, .set(title), .set(minutes))
        case .setPhaseAside(let id, let value):
            event.id = id
            event.isSetAside = .set(value)
        default: return
        }
        guard state.phases[event.id] != nil else { throw .notThere }
        happen(event, ifItChanges: \.phases)
    }

    mutating func movePhase(_ id: Phase.ID, _ place: Place<Phase>) throws(Refusal) {
        guard state.phases[id] != nil else { throw .notThere }
        var event = PhaseMoved()
        event.id = id
        event.place = place
        happen(event, ifItChanges: \.phaseOrder)
    }

    mutating func addMeeting(_ draft: MeetingDraft) throws(Refusal) {
        var event = MeetingAdded()
        event.id = ids.meeting()
        event.role = draft.role
        event.date = try line(draft.date)
        event.start = try line(draft.start)
        event.end = try line(draft.end)
        event.location = try line(draft.location)
        event.title = try line(draft.title)
        let texts = [event.date, event.start, event.end, event.location, event.title]
        guard texts.contains(where: { !$0.isEmpty }) else { throw .nothingTyped }
        happen(event)
    }

    mutating func changeMeeting(_ id: Meeting.ID, _ draft: MeetingDraft) throws(Refusal) {
        guard let meeting = state.meetings[id] else { throw .notThere }
        var event = MeetingChanged()
        event.id = id
        let (date, start, end) = (try line(draft.date), try line(draft.start), try line(draft.end))
        let (place, title) = (try line(draft.location), try line(draft.title))
        if date != meeting.date { event.date = .set(date) }
        if start != meeting.start { event.start = .set(start) }
        if end != meeting.end { event.end = .set(end) }
        if place != meeting.place { event.location = .set(place) }
        if title != meeting.title { event.title = .set(title) }
        happen(event, ifItChanges: \.meetings)
    }

    mutating func setMeetingAside(_ id: Meeting.ID, _ value: Bool) throws(Refusal) {
        guard state.meetings[id] != nil else { throw .notThere }
        var event = MeetingChanged()
        event.id = id
        event.isSetAside = .set(value)
        happen(event, ifItChanges: \.meetings)
    }
}

extension Detail {
    /// Whether the field holds several lines.
    public var hasLines: Bool {
        switch self {
        case .introduction, .objectives, .contact: true
        default: false
        }
    }

    /// The order in which fields are written, the same in every run.
    fileprivate var rank: String {
        let index = Detail.standard.firstIndex(of: self) ?? Detail.standard.count
        return (index < 10 ? "0" : "") + "\(index) \(name)"
    }
}
