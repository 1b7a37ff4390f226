import Phrases
import Workshop

/// Says in words what a state holds: dates, facts, who came.
struct Compiler {
    let state: State
    let options: ReportOptions
    let phrases: Phrases

    init(_ state: State, options: ReportOptions) {
        self.state = state
        self.options = options
        phrases = Phrases(options.language)
    }

    // MARK: Dates and hours

    /// A date in words; one that is not understood stays as it was typed.
    func date(_ typed: String) -> String {
        if let day = CalendarDay(typed: typed) {
            return phrases.date(weekday: day.weekday, day: day.day, month: day.month, year: day.year)
        }
        if let month = CalendarMonth(typed: typed) { return phrases.date(month: month.month, year: month.year) }
        return Cleaning.line(typed)
    }

    func time(_ typed: String) -> String {
        guard let time = HourOfDay(typed: typed) else { return Cleaning.line(typed) }
        return phrases.time(hour: time.hour, minute: time.minute)
    }

    func moment(_ date: String, _ start: String, _ end: String) -> String {
        [self.date(date), phrases.span(from: time(start), to: time(end))].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    func session(_ meeting: Meeting) -> Document.Session {
        Document.Session(
            time: moment(meeting.date, meeting.start, meeting.end), place: Cleaning.line(meeting.place),
            title: Cleaning.line(meeting.title))
    }

    // MARK: The head

    var status: String {
        guard let closing = state.closing else { return phrases.draftStatus }
        if let day = closing.validated { return phrases.validatedOn(date(day)) }
        let day = date(state[.date])
        return day.isEmpty ? phrases.reportTitle : phrases.reportOf(day)
    }

    var series: String {
        let episode = Cleaning.line(state[.episode])
        let isNumber = !episode.isEmpty && episode.allSatisfy { $0.isASCII && $0.isNumber }
        return [Cleaning.line(state[.series]), isNumber ? phrases.episode(episode) : episode]
            .filter { !$0.isEmpty }.joined(separator: " – ")
    }

    var facts: [Document.Fact] {
        let rows: [(String, String)] = [
            (phrases.dateLabel, moment(state[.date], state[.start], state[.end])),
            (phrases.placeLabel, state[.place]),
            (phrases.modalityLabel, state[.modality]),
            (phrases.organiserLabel, state[.organiser]),
            (phrases.hostLabel, state[.host]),
            (phrases.partnerLabel, state[.partner]),
            (phrases.seriesLabel, series),
            (phrases.frequencyLabel, state[.frequency]),
            (phrases.capacityLabel, capacity),
            (phrases.speakingTimesLabel, speakingTimes),
            (phrases.speakersLabel, speakers),
            (phrases.animationLabel, personal(.animation)),
            (phrases.noteTakingLabel, personal(.noteTaking)),
            (phrases.referentLabel, personal(.referent)),
            (phrases.linkLabel, state[.link]),
        ]
        let extras = state.extras.map { ($0, state[.extra($0)]) }
        return (rows + extras).map { Document.Fact(label: Cleaning.line($0.0), value: Cleaning.line($0.1)) }
            .filter { !$0.value.isEmpty }
    }

    /// How many there is room for, where somebody said so: what the pack advises is no fact about the hall. Why no more is
    /// for whoever prepares, and no matter of the document.
    private var capacity: String {
        let typed = Cleaning.line(state[.capacity])
        if let advised = options.pack?.capacity?.number, Int(typed) == advised { return "" }
        return Int(typed).map(phrases.places) ?? typed
    }

    var letterhead: [String] { (options.pack?.letterhead ?? []).map(Cleaning.line).filter { !$0.isEmpty } }

    /// In a sentence of the report, a word of another language would stand out.
    var levelName: String { levelName(0) }

    func levelName(_ depth: Int) -> String {
        guard let pack = options.pack, ["", options.language.rawValue].contains(pack.language) else { return "" }
        return Cleaning.line(pack.levelName(depth))
    }

    /// A field that names people.
    func personal(_ detail: Detail) -> String { options.isAnonymous ? "" : state[detail] }

    func names(_ people: [Attendee.ID]) -> [String] {
        guard !options.isAnonymous else { return [] }
        return people.compactMap { state.person($0) }.map { Cleaning.line($0.name) }.filter { !$0.isEmpty }
    }

    var authored: Document.Authored {
        var authored = Document.Authored()
        for (detail, value) in state.details where !(options.isAnonymous && detail.isPersonal) {
            authored.details[detail] = value
        }
        // With what keys and tables counted since the number was typed.
        if state.unnamed > 0, Int(Cleaning.line(state[.unnamed])) != nil || Cleaning.line(state[.unnamed]).isEmpty {
            authored.details[.unnamed] = "\(state.unnamed)"
        }
        authored.extras = state.extras
        authored.sessions = state.meetings(.session)
        authored.next = state.meetings(.next)
        return authored
    }

    var agenda: [Document.Step] {
        state.agenda.map { phase in
            let planned = phase.planned.map(phrases.hours) ?? ""
            let actual = printsDurations ? actual(phase) : ""
            let times = [(phrases.plannedInside, planned), (phrases.actualInside, actual)].filter { !$0.1.isEmpty }
            return Document.Step(
                title: Cleaning.line(phase.title), minutes: phase.planned, planned: planned, actual: actual,
                times: times.map { phrases.labelled($0.0, $0.1) }.joined(separator: phrases.listSeparator))
        }
    }

    /// Whether the agenda tells how long its steps really took: as the session says, else as the pack does.
    private var printsDurations: Bool {
        state.printsDurations
            ?? (options.pack?.sections ?? []).contains { $0.section == .agenda && $0.times == .actual }
    }

    /// How long a step took: in the whole session, and at each table that timed its own. What nobody timed is not said.
    private func actual(_ phase: Phase) -> String {
        let whole = state.spent(on: phase.id).map { [duration($0)] } ?? []
        let tables = state.tables(thatTimed: phase.id).compactMap { table -> String? in
            guard let spent = state.spent(on: phase.id, at: table) else { return nil }
            let title = Wording(Cleaning.line(state.themes[table]?.title ?? "")).plain
            return phrases.labelled(title, duration(spent))
        }
        return (whole + tables).joined(separator: phrases.listSeparator)
    }

    private func duration(_ milliseconds: Int64) -> String {
        let minutes = State.minutes(milliseconds)
        return minutes == 0 ? phrases.lessThanAMinute : phrases.hours(minutes)
    }

    // MARK: Passages

    /// The blocks of a passage: bullets no deeper than one below the one before, nobody named where that is not wanted.
    func passage(_ text: String) -> [Passage.Block] { tidied(Passage(text).blocks) }

    func tidied(_ blocks: [Passage.Block]) -> [Passage.Block] {
        var tidied: [Passage.Block] = []
        var deepest = 0
        for block in blocks {
            switch block {
            case .paragraph(let text):
                let text = Cleaning.text(text)
                if !text.isEmpty { tidied.append(.paragraph(text)) }
                deepest = 0
            case .bullet(let text, let level):
                let text = Cleaning.text(text)
                guard !text.isEmpty else { continue }
                tidied.append(.bullet(text, level: min(max(level, 0), deepest)))
                deepest = min(max(level, 0), deepest) + 1
            case .quote(let inner):
                let quoted = quotation(inner)
                if !quoted.isEmpty { tidied.append(.quote(quoted)) }
                deepest = 0
            }
        }
        return tidied
    }

    /// A quotation's blocks; without who said it where nobody is to be named.
    func quotation(_ blocks: [Passage.Block]) -> [Passage.Block] {
        let blocks = tidied(blocks)
        if options.isAnonymous, blocks.count > 1, case .paragraph(let last) = blocks.last, last.hasPrefix("— ") {
            return Array(blocks.dropLast())
        }
        return blocks
    }
}
