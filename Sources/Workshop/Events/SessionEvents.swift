/// A field of the session's form was written.
public struct DetailSet: Event {
    public static let type = "detail.set"
    public var detail = DetailName()
    public var value = ""

    public init() {}

    public mutating func code(_ coder: inout FieldCoder) {
        detail.code(&coder)
        coder.words("value", &value)
    }

    public func apply(to state: inout State, at moment: Moment) { state.set(detail.detail, to: value) }
}

/// A field of the session's form that names people was written: the same, in the people file.
public struct PersonalDetailSet: Event {
    public static let type = "detail.named"
    public static let log = Log.people
    public var detail = DetailName()
    public var value = ""

    public init() {}

    public mutating func code(_ coder: inout FieldCoder) {
        detail.code(&coder)
        coder.words("value", &value)
    }

    public func apply(to state: inout State, at moment: Moment) { state.set(detail.detail, to: value) }
}

/// Which field: data for those that every workshop has, words for the organisers' own.
public struct DetailName: Hashable, Sendable {
    private var name = ""
    private var words = ""

    public init(_ detail: Detail? = nil) {
        switch detail {
        case .none: break
        case .extra(let words): self.words = words
        case .some(let detail): name = detail.name
        }
    }

    public var detail: Detail { name.isEmpty ? .extra(words) : Detail(named: name) }

    mutating func code(_ coder: inout FieldCoder) {
        coder.data("field", &name)
        coder.words("field", &words)
    }
}

extension State {
    mutating func set(_ detail: Detail, to value: String) {
        guard detail != .extra("") else { return }
        details[detail] = value.isEmpty ? nil : value
        // The number that is typed is how many there are: what the keys count from now on comes on top of it.
        if detail == .unnamed { setCrowd(0, at: nil) }
        guard case .extra(let name) = detail else { return }
        if value.isEmpty {
            extras.removeAll { $0 == name }
        } else if !extras.contains(name) {
            extras.append(name)
        }
    }
}

/// Another session of the series was noted.
public struct MeetingAdded: Event {
    public static let type = "meeting.added"
    public var id = Identifier<Meeting>.none
    public var role = Meeting.Role.session
    public var place = Place<Meeting>.last
    public var date = ""
    public var start = ""
    public var end = ""
    public var location = ""
    public var title = ""

    public init() {}

    public mutating func code(_ coder: inout FieldCoder) {
        coder.data("id", &id)
        coder.data("role", &role)
        coder.data("after", &place)
        coder.words("date", &date)
        coder.words("start", &start)
        coder.words("end", &end)
        coder.words("place", &location)
        coder.words("title", &title)
    }

    public func apply(to state: inout State, at moment: Moment) {
        guard state.meetings[id] == nil else { return }
        var meeting = Meeting(id: id)
        meeting.role = role
        meeting.date = date
        meeting.start = start
        meeting.end = end
        meeting.place = location
        meeting.title = title
        state.meetings[id] = meeting
        state.meetingOrder.insert(id, at: place)
    }
}

/// Fields of another session were written.
public struct MeetingChanged: Event {
    public static let type = "meeting.changed"
    public var id = Identifier<Meeting>.none
    public var isSetAside = Change<Bool>.kept
    public var date = Change<String>.kept
    public var start = Change<String>.kept
    public var end = Change<String>.kept
    public var location = Change<String>.kept
    public var title = Change<String>.kept

    public init() {}

    public mutating func code(_ coder: inout FieldCoder) {
        coder.data("id", &id)
        coder.data("aside", &isSetAside)
        coder.words("date", &date)
        coder.words("start", &start)
        coder.words("end", &end)
        coder.words("place", &location)
        coder.words("title", &title)
    }

    public func apply(to state: inout State, at moment: Moment) {
        guard var meeting = state.meetings[id] else { return }
        isSetAside.apply(to: &meeting.isSetAside)
        date.apply(to: &meeting.date)
        start.apply(to: &meeting.start)
        end.apply(to: &meeting.end)
        location.apply(to: &meeting.place)
        title.apply(to: &meeting.title)
        state.meetings[id] = meeting
    }
}

/// A step of the agenda was planned.
public struct PhaseAdded: Event {
    public static let type = "phase.added"
    public var id = Identifier<Phase>.none
    public var place = Place<Phase>.last
    public var minutes: Int?
    public var title = ""

    public init() {}

    public mutating func code(_ coder: inout FieldCoder) {
        coder.data("id", &id)
        coder.data("after", &place)
        coder.data("minutes", &minutes)
        coder.words("title", &title)
    }

    public func apply(to state: inout State, at moment: Moment) {
        guard state.phases[id] == nil else { return }
        var phase = Phase(id: id)
        phase.title = title
        phase.planned = minutes
        state.phases[id] = phase
        state.phaseOrder.insert(id, at: place)
    }
}

/// Fields of a step of the agenda were written; `started` and `ended` are milliseconds since 1970.
public struct PhaseChanged: Event {
    public static let type = "phase.changed"
    public var id = Identifier<Phase>.none
    public var minutes = Change<Int?>.kept
    public var started = Change<Int?>.kept
    public var ended = Change<Int?>.kept
    public var isSetAside = Change<Bool>.kept
    public var title = Change<String>.kept

    public init() {}

    public mutating func code(_ coder: inout FieldCoder) {
        coder.data("id", &id)
        coder.data("minutes", &minutes)
        coder.data("started", &started)
        coder.data("ended", &ended)
        coder.data("aside", &isSetAside)
        coder.words("title", &title)
    }

    public func apply(to state: inout State, at moment: Moment) {
        guard var phase = state.phases[id] else { return }
        minutes.apply(to: &phase.planned)
        if case .set(let value) = started { phase.started = value.map(Int64.init) }
        if case .set(let value) = ended { phase.ended = value.map(Int64.init) }
        isSetAside.apply(to: &phase.isSetAside)
        title.apply(to: &phase.title)
        state.phases[id] = phase
    }
}

/// A step of the agenda went elsewhere in it.
public struct PhaseMoved: Event {
    public static let type = "phase.moved"
    public var id = Identifier<Phase>.none
    public var place = Place<Phase>.last

    public init() {}

    public mutating func code(_ coder: inout FieldCoder) {
        coder.data("id", &id)
        coder.data("after", &place)
    }

    public func apply(to state: inout State, at moment: Moment) {
        guard state.phases[id] != nil, place != .after(id) else { return }
        state.phaseOrder.removeAll { $0 == id }
        state.phaseOrder.insert(id, at: place)
    }
}

/// The session ended.
public struct SessionClosed: Event {
    public static let type = "session.closed"
    /// When, of a session that was exported and comes in again; else the event's own moment.
    public var closedAt = ""

    public init() {}

    public mutating func code(_ coder: inout FieldCoder) { coder.data("at", &closedAt) }

    public func apply(to state: inout State, at moment: Moment) {
        state.closing = Closing(
            at: closedAt.isEmpty ? moment.at : closedAt, validated: state.closing?.validated)
    }
}

/// The session goes on after all.
public struct SessionReopened: Event {
    public static let type = "session.reopened"

    public init() {}

    public mutating func code(_ coder: inout FieldCoder) {}

    public func apply(to state: inout State, at moment: Moment) { state.closing = nil }
}

/// The compte-rendu was approved, on a day.
public struct ReportValidated: Event {
    public static let type = "report.validated"
    public var day = ""

    public init() {}

    public mutating func code(_ coder: inout FieldCoder) { coder.data("on", &day) }

    public func apply(to state: inout State, at moment: Moment) {
        state.closing?.validated = day.isEmpty ? nil : day
    }
}

/// What a device calls itself: in the people file, for it often is somebody's name.
public struct DeviceLabelled: Event {
    public static let type = "device.labelled"
    public static let log = Log.people
    public var label = ""
    /// Which device, where it is not the one that writes: of a workshop that was exported and comes in again.
    public var device: Device.ID?

    public init() {}

    public mutating func code(_ coder: inout FieldCoder) {
        coder.data("device", &device)
        coder.words("label", &label)
    }

    public func apply(to state: inout State, at moment: Moment) {
        state.deviceLabels[device ?? moment.device] = label.isEmpty ? nil : label
    }
}
