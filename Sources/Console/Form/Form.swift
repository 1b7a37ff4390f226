import Phrases
import Screen
import Workshop

/// Fields that are filled one by one: the session's form, a theme's, a person's.
struct Form: Hashable, Sendable {
    let subject: Subject
    let title: String
    private(set) var fields: [Field]
    var selected = 0
    /// The text being typed in the selected field.
    var editing: TextField?

    enum Subject: Hashable, Sendable {
        case session
        case theme(Theme.ID)
        case person(Attendee.ID)
    }

    struct Field: Hashable, Sendable {
        let name: Name
        let label: String
        let value: String
        var hasLines = false
    }

    enum Name: Hashable, Sendable {
        case detail(Detail)
        /// A field of the organisers' own, to add: `Repas : soupe`.
        case newDetail
        case meeting(Meeting.ID?, MeetingPart)
        case theme(ThemePart)
        case person(PersonPart)
    }

    enum MeetingPart: Hashable, Sendable, CaseIterable { case date, start, end, place, title }
    enum ThemePart: Hashable, Sendable, CaseIterable { case title, prompt, number, room, headCount, leaders, reporters }
    enum PersonPart: Hashable, Sendable, CaseIterable {
        case name, organisation, function, email, telephone, arrival, departure
    }

    var current: Field? { fields.indices.contains(selected) ? fields[selected] : nil }

    mutating func move(by steps: Int) { selected = min(max(0, selected + steps), max(0, fields.count - 1)) }

    /// Begins to type in the selected field.
    ///
    /// - Parameter isAnew: without what it holds.
    mutating func edit(isAnew: Bool = false) {
        guard let field = current else { return }
        editing = TextField(isAnew ? "" : field.value, isMultiline: field.hasLines)
    }

    /// Shows the values as they are now.
    mutating func refresh(_ state: State, _ phrases: Phrases) {
        fields = Form.fields(of: subject, state, phrases)
        move(by: 0)
    }

    init(_ subject: Subject, _ state: State, _ phrases: Phrases) {
        self.subject = subject
        title =
            switch subject {
            case .session: phrases.sessionForm
            case .theme(let id): state.themes[id]?.title ?? ""
            case .person(let id): state.attendees[id]?.name ?? ""
            }
        fields = Form.fields(of: subject, state, phrases)
    }

    private static func fields(of subject: Subject, _ state: State, _ phrases: Phrases) -> [Field] {
        switch subject {
        case .session:
            let details = Detail.standard + state.extras.map { .extra($0) }
            let next = state.meetings(.next).first
            return details.map { detail in
                Field(
                    name: .detail(detail), label: phrases.detailLabel(detail.name), value: state[detail],
                    hasLines: detail.hasLines)
            }
                + MeetingPart.allCases.map { part in
                    Field(
                        name: .meeting(next?.id, part),
                        label: phrases.nextSession + " · " + phrases.detailLabel(Form.detail(of: part).name),
                        value: next.map { Form.value(of: part, $0) } ?? "")
                } + [Field(name: .newDetail, label: phrases.otherDetail, value: "")]
        case .theme(let id):
            guard let theme = state.themes[id] else { return [] }
            return ThemePart.allCases.map { part in
                Field(
                    name: .theme(part), label: phrases.themePart("\(part)"), value: Form.value(of: part, theme, state),
                    hasLines: part == .prompt)
            }
        case .person(let id):
            guard let person = state.attendees[id] else { return [] }
            return PersonPart.allCases.map { part in
                Field(name: .person(part), label: phrases.personPart("\(part)"), value: value(of: part, person, state))
            }
        }
    }

    private static func detail(of part: MeetingPart) -> Detail {
        switch part {
        case .date: .date
        case .start: .start
        case .end: .end
        case .place: .place
        case .title: .title
        }
    }

    private static func value(of part: MeetingPart, _ meeting: Meeting) -> String {
        switch part {
        case .date: meeting.date
        case .start: meeting.start
        case .end: meeting.end
        case .place: meeting.place
        case .title: meeting.title
        }
    }

    private static func value(of part: ThemePart, _ theme: Theme, _ state: State) -> String {
        func names(_ ids: [Attendee.ID]) -> String {
            ids.compactMap { state.person($0)?.name }.filter { !$0.isEmpty }.joined(separator: ", ")
        }
        return switch part {
        case .title: theme.title
        case .prompt: theme.prompt
        case .number: theme.number
        case .room: theme.room
        case .headCount: theme.headCount
        case .leaders: names(theme.leaders)
        case .reporters: names(theme.reporters)
        }
    }

    private static func value(of part: PersonPart, _ person: Attendee, _ state: State) -> String {
        switch part {
        case .name: person.name
        case .organisation: state.organisation(of: person)?.name ?? ""
        case .function: person.function
        case .email: person.email
        case .telephone: person.telephone
        case .arrival: person.arrival
        case .departure: person.departure
        }
    }
}
