import Workshop

extension FrontMatter {
    /// The session's form and the other sessions of its series, in the order of the file.
    func events(ids: IdentifierSource) -> [any Event] {
        var events: [any Event] = []
        for field in fields {
            switch (field.name, field.value) {
            case ("sessions", let value):
                events += FrontMatter.elements(value).map { FrontMatter.meeting($0, role: .session, ids: ids) }
            case ("next", let value):
                events += FrontMatter.elements(value).map { FrontMatter.meeting($0, role: .next, ids: ids) }
            case ("agenda", .list(let values)):
                events += values.map { FrontMatter.phase($0, ids: ids) }
            case ("introduction", _):
                continue
            default:
                let detail = Detail(named: field.name)
                if let event = FrontMatter.event(detail, field.value.words) { events.append(event) }
            }
        }
        return events
    }

    /// The words of a field, empty when it is not there.
    subscript(name: String) -> String { fields.last { $0.name == name }?.value.words ?? "" }

    static func event(_ detail: Detail, _ words: String) -> (any Event)? {
        guard !words.isEmpty else { return nil }
        if detail.isPersonal {
            var event = PersonalDetailSet()
            event.detail = DetailName(detail)
            event.value = words
            return event
        }
        var event = DetailSet()
        event.detail = DetailName(detail)
        event.value = words
        return event
    }

    private static func elements(_ value: Value) -> [Value] {
        switch value {
        case .list(let values): values
        case .words(let words) where words.isEmpty: []
        default: [value]
        }
    }

    /// A session as fields; words alone are its date when they are one, else its title.
    private static func meeting(_ value: Value, role: Meeting.Role, ids: IdentifierSource) -> any Event {
        var event = MeetingAdded()
        event.id = ids.meeting()
        event.role = role
        guard case .fields(let fields) = value else {
            let words = value.words
            if CalendarDay(typed: words) != nil || CalendarMonth(typed: words) != nil {
                event.date = words
            } else {
                event.title = words
            }
            return event
        }
        var others: [String] = []
        for field in fields {
            let words = field.value.words
            switch field.name {
            case "date", "month": event.date = words
            case "start": event.start = words
            case "end": event.end = words
            case "place": event.location = words
            case "title": event.title = words
            default: others.append("\(field.name) : \(words)")
            }
        }
        event.title = ([event.title] + others).filter { !$0.isEmpty }.joined(separator: ", ")
        return event
    }

    /// A step of the agenda: a title, or `title` and `minutes`.
    private static func phase(_ value: Value, ids: IdentifierSource) -> any Event {
        var event = PhaseAdded()
        event.id = ids.phase()
        guard case .fields(let fields) = value else {
            event.title = Cleaning.line(value.words)
            return event
        }
        var titles: [String] = []
        for field in fields {
            if field.name == "minutes", let minutes = Int(field.value.words), (0...6000).contains(minutes) {
                event.minutes = minutes
            } else {
                titles.append(field.name == "title" ? field.value.words : "\(field.name) : \(field.value.words)")
            }
        }
        event.title = Cleaning.line(titles.joined(separator: ", "))
        return event
    }
}
