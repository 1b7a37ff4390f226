import Phrases
import Workshop

/// The fields of a form with what they hold now: those that every workshop has, and those that the pack asks for.
struct FormFields {
    let state: State
    let pack: Pack?
    let phrases: Phrases
    let device: Device.ID

    func list(_ subject: Form.Subject) -> [Form.Field] {
        switch subject {
        case .session: session
        case .theme(let id): state.themes[id].map(theme) ?? []
        case .person(let id): state.attendees[id].map(person) ?? []
        }
    }

    /// What a session is known by, then what the pack asks for, then the rest.
    private var session: [Form.Field] {
        let known: [Detail] = [.title, .date, .start, .end, .place]
        let asked = (pack?.fields ?? []).map(\.detail)
        var details: [Detail] = []
        for detail in (asked.isEmpty ? [] : known + asked) + Detail.standard + state.extras.map({ .extra($0) })
        where !details.contains(detail) {
            details.append(detail)
        }
        return details.map { detail in
            Form.Field(
                name: .detail(detail), label: phrases.detailLabel(detail.name), value: state.value(of: detail),
                hasLines: detail.hasLines, hint: hint(for: detail), isAsked: asked.contains(detail))
        } + nextSessions + seat + [Form.Field(name: .newDetail, label: phrases.otherDetail, value: "")]
    }

    /// Which table this computer is, where there are several.
    private var seat: [Form.Field] {
        guard !state.ateliers(pack).isEmpty else { return [] }
        return [
            Form.Field(name: .machine, label: phrases.thisComputer, value: state.deviceLabels[device] ?? ""),
            Form.Field(
                name: .seat, label: phrases.tableOfThisComputer,
                value: state.tables[device].flatMap { state.themes[$0]?.title } ?? "", hint: phrases.wholeSession),
        ]
    }

    /// What the pack says of a field, else what its label leaves open.
    private func hint(for detail: Detail) -> String {
        let hint = pack?.hint(for: detail) ?? ""
        return hint.isEmpty ? phrases.detailHint(detail.name) : hint
    }

    /// The sessions to come, and room for one more.
    private var nextSessions: [Form.Field] {
        let meetings: [Meeting?] = state.meetings(.next) + [nil]
        return meetings.enumerated().flatMap { index, meeting in
            let name = phrases.nextSession + (index == 0 ? "" : " \(index + 1)")
            return Form.MeetingPart.allCases.map { part in
                Form.Field(
                    name: .meeting(meeting?.id, part),
                    label: name + " · " + phrases.detailLabel(detail(of: part).name),
                    value: meeting.map { value(of: part, $0) } ?? "")
            }
        }
    }

    private func theme(_ theme: Theme) -> [Form.Field] {
        Form.ThemePart.allCases.map { part in
            let label = part == .prompt ? pack?.promptLabel ?? "" : ""
            return Form.Field(
                name: .theme(part), label: label.isEmpty ? phrases.themePart("\(part)") : label,
                value: value(of: part, theme), hasLines: part == .prompt,
                hint: part == .prompt ? pack?.promptHint ?? "" : "")
        }
    }

    private func person(_ person: Attendee) -> [Form.Field] {
        let hasTables = !state.ateliers(pack).isEmpty || person.theme != nil
        return Form.PersonPart.allCases.filter { $0 != .table || hasTables }.map { part in
            Form.Field(
                name: .person(part), label: phrases.personPart("\(part)"), value: value(of: part, person),
                hint: part == .table ? phrases.wholeSession : "")
        }
    }

    private func detail(of part: Form.MeetingPart) -> Detail {
        switch part {
        case .date: .date
        case .start: .start
        case .end: .end
        case .place: .place
        case .title: .title
        }
    }

    private func value(of part: Form.MeetingPart, _ meeting: Meeting) -> String {
        switch part {
        case .date: meeting.date
        case .start: meeting.start
        case .end: meeting.end
        case .place: meeting.place
        case .title: meeting.title
        }
    }

    private func value(of part: Form.ThemePart, _ theme: Theme) -> String {
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

    private func value(of part: Form.PersonPart, _ person: Attendee) -> String {
        switch part {
        case .name: person.name
        case .organisation: state.organisation(of: person)?.name ?? ""
        case .function: person.function
        case .email: person.email
        case .telephone: person.telephone
        case .arrival: person.arrival
        case .departure: person.departure
        case .table: person.theme.flatMap { state.themes[$0]?.title } ?? ""
        }
    }
}
