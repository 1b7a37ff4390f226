import Phrases
import Screen
import Workshop

extension Form {
    /// What keeps `text` in the selected field; nil when it is what is there already, or nothing.
    ///
    /// Dates and hours are taken as people write them and kept as a day (`2023-03-15`) or an hour (`16:30`) where they are
    /// understood, as words otherwise.
    func command(keeping text: String, _ state: State, today: CalendarDay) -> Command? {
        guard let field = current, text != field.value else { return nil }
        switch field.name {
        case .detail(let detail): return .setDetails([detail: Form.understood(text, detail, today)])
        case .newDetail:
            guard let colon = text.firstIndex(of: ":") else { return nil }
            let name = Cleaning.line(String(text[..<colon]))
            let value = Cleaning.line(String(text[text.index(after: colon)...]))
            return name.isEmpty || value.isEmpty ? nil : .setDetails([Detail(named: name): value])
        case .machine: return Cleaning.line(text).isEmpty ? nil : .labelDevice(text)
        case .seat:
            if Cleaning.line(text).isEmpty { return .seatDevice(nil) }
            return state.theme(meant: text).map { .seatDevice($0) }
        case .meeting(let id, let part):
            var draft = MeetingDraft(.next)
            if let meeting = id.flatMap({ state.meetings[$0] }) {
                (draft.date, draft.start, draft.end) = (meeting.date, meeting.start, meeting.end)
                (draft.location, draft.title) = (meeting.place, meeting.title)
            }
            switch part {
            case .date: draft.date = Form.understood(text, .date, today)
            case .start: draft.start = Form.understood(text, .start, today)
            case .end: draft.end = Form.understood(text, .end, today)
            case .place: draft.location = text
            case .title: draft.title = text
            }
            guard let id else { return .addMeeting(draft) }
            // A session of which nothing is left is no session.
            let texts = [draft.date, draft.start, draft.end, draft.location, draft.title]
            return texts.allSatisfy { Cleaning.line($0).isEmpty }
                ? .setMeetingAside(id, true) : .changeMeeting(id, draft)
        case .theme(let part):
            guard case .theme(let id) = subject else { return nil }
            return .changeTheme(id, [change(part, text, state)])
        case .person(let part):
            guard case .person(let id) = subject else { return nil }
            return change(part, text, state, today).map { .changePerson(id, [$0]) }
        }
    }

    /// Why `text` cannot stand in the selected field; nil where it can.
    func refusal(of text: String, _ phrases: Phrases) -> String? {
        guard let field = current, text != field.value, case .detail(let detail) = field.name else { return nil }
        return Form.refusal(of: text, detail, phrases)
    }

    /// People are added up: a number of them is no words.
    static func refusal(of text: String, _ detail: Detail, _ phrases: Phrases) -> String? {
        guard detail == .unnamed, !Cleaning.line(text).isEmpty, number(in: text) == nil else { return nil }
        return phrases.needsANumber
    }

    private static func number(in text: String) -> Int? {
        let digits = text.filter { !$0.isWhitespace }
        return digits.allSatisfy { $0.isASCII && $0.isNumber } ? Int(digits) : nil
    }

    /// What is to be said of `text` in the selected field: a date or an hour that is not understood, or a date that contradicts itself.
    func complaint(about text: String, _ state: State, today: CalendarDay, _ phrases: Phrases) -> String? {
        switch current?.name {
        case .seat, .person(.table):
            guard !Cleaning.line(text).isEmpty, state.theme(meant: text) == nil else { return nil }
            return phrases.noSuchTable(Cleaning.line(text))
        case .detail(.date), .meeting(_, .date):
            return DateEntry(text, today: today).complaint(phrases)
        case .detail(.start), .detail(.end), .meeting(_, .start), .meeting(_, .end), .person(.arrival),
            .person(.departure):
            return Form.complaint(aboutHour: text, phrases)
        default: return nil
        }
    }

    /// What is to be said of an hour that is not understood.
    static func complaint(aboutHour text: String, _ phrases: Phrases) -> String? {
        let text = Cleaning.line(text)
        return text.isEmpty || HourOfDay(typed: text) != nil ? nil : phrases.hourKeptAsTyped(text)
    }

    private func change(_ part: ThemePart, _ text: String, _ state: State) -> ThemeChange {
        switch part {
        case .title: .title(text)
        case .prompt: .prompt(text)
        case .number: .number(text)
        case .room: .room(text)
        case .headCount: .headCount(text)
        case .leaders: .leaders(PersonReference.list(text, in: state))
        case .reporters: .reporters(PersonReference.list(text, in: state))
        }
    }

    /// Nil for words that name no table.
    private func change(_ part: PersonPart, _ text: String, _ state: State, _ today: CalendarDay) -> PersonChange? {
        switch part {
        case .table: Cleaning.line(text).isEmpty ? .theme(nil) : state.theme(meant: text).map { .theme($0) }
        case .name: .name(text)
        case .organisation: .organisation(text)
        case .function: .function(text)
        case .email: .email(text)
        case .telephone: .telephone(text)
        case .arrival: .arrival(Form.understood(text, .start, today))
        case .departure: .departure(Form.understood(text, .end, today))
        }
    }

    static func understood(_ text: String, _ detail: Detail, _ today: CalendarDay) -> String {
        switch detail {
        case .date: DateEntry(text, today: today).value
        case .start, .end: HourOfDay(typed: text)?.iso ?? text
        case .unnamed: number(in: text).map { "\($0)" } ?? text
        default: text
        }
    }
}
