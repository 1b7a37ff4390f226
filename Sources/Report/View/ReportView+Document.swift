import Phrases
import Workshop

extension ReportView {
    init(_ document: Document) {
        var maker = PartMaker(document)
        parts = document.layout.flatMap { maker.parts($0) }
        let phrases = Phrases(document.language)
        (self.document, self.phrases) = (document, phrases)
        heading = SentenceView(document.title.isEmpty ? phrases.reportTitle : document.title)
        title = heading.text
        subtitle = SentenceView(ifAny: document.subtitle)
        page = PageView(
            title: title, date: document.day, foot: Wording(document.organiser).plain,
            status: document.isDraft ? document.status : "", phrases: phrases)
        entries = parts.flatMap { part -> [EntryView] in
            let own = part.title.map { [EntryView(target: part.id, title: $0)] } ?? []
            let themes = part.themes?.themes.filter { $0.level == part.themesLevel } ?? []
            return own + themes.map { EntryView(target: $0.id, title: $0.title) }
        }
    }
}

extension PartView {
    /// The level of the headings of the themes at the top: under the part's own title, where it has one.
    var themesLevel: Int { title == nil ? level : level + 1 }
}

/// Makes the sections of the layout, each with what the document has for it; those that hold nothing are not made.
struct PartMaker {
    let document: Document
    let phrases: Phrases
    private var notes: NoteLists

    init(_ document: Document) {
        self.document = document
        phrases = Phrases(document.language)
        // What the page needs for itself is not given to a note, whatever a file from elsewhere calls it.
        let sections = ReportSection.allCases.map(PartMaker.identifier)
        let charts = document.figures.indices.flatMap { ["chart-\($0 + 1)-title", "chart-\($0 + 1)-description"] }
        notes = NoteLists(phrases, taken: Set(sections + charts + ["main", "part-next", "part-others"]))
    }

    private static func identifier(_ section: ReportSection) -> String { "part-" + section.rawValue }

    mutating func parts(_ plan: SectionPlan) -> [PartView] {
        let title = SentenceView(ifAny: plan.heading(phrases))
        var part = PartView(id: PartMaker.identifier(plan.section), title: title)
        switch plan.section {
        case .facts: part.facts = FactsView(document.facts + (document.attendanceIsAFact ? attendance : []))
        case .people: part.people = people
        case .objectives: part.passage = PassageView(document.objectives)
        case .introduction:
            part.title = SentenceView(ifAny: document.introductionHeading(phrases))
            part.passage = PassageView(document.introduction)
        case .agenda:
            part.agenda =
                document.agenda.isEmpty ? nil : AgendaView(steps: document.agenda, isTable: plan.form == .table)
        case .themes: part.themes = themes(level: part.themesLevel)
        case .decisions: part.rows = rows(plan, document.decisions, phrases.decisionLabel)
        case .actions: part.rows = rows(plan, document.actions, phrases.actionLabel)
        case .questions: part.rows = rows(plan, document.questions, phrases.questionLabel)
        case .ranking: part.rows = rows(plan, document.ranking, phrases.contributionLabel)
        case .contact: part.contact = document.contact.isEmpty ? nil : ContactView(lines: document.contact)
        case .figures: part.figures = FiguresView(document, phrases)
        case .sessions: return sessions(plan)
        }
        return part.isKnown ? [part] : []
    }

    private func rows(_ plan: SectionPlan, _ rows: [Document.Row], _ label: String) -> RowsView? {
        RowsView(plan.section, rows, label: label, form: plan.section == .ranking ? .table : plan.form, phrases)
    }

    // MARK: People

    private var attendance: [Document.Fact] {
        var facts: [Document.Fact] = []
        let attendance = document.attendance
        if !attendance.counts.isEmpty {
            let counts = attendance.counts.joined(separator: phrases.listSeparator)
            facts.append(Document.Fact(label: phrases.attendanceHeading, value: counts))
        }
        if !attendance.organisations.isEmpty {
            let label = phrases.organisationsPresent(attendance.organisations.count)
            facts.append(Document.Fact(label: label, value: attendance.organisations.joined(separator: ", ")))
        }
        return facts
    }

    private var people: PeopleView? {
        let attendance = document.attendance
        guard !document.attendanceIsAFact, !attendance.isEmpty else { return nil }
        let label = phrases.organisationsPresent(attendance.organisations.count)
        return PeopleView(attendance: attendance, organisationsLabel: label)
    }

    // MARK: Themes

    private mutating func themes(level: Int) -> ThemesView? {
        var views: [ThemeView] = []
        for section in document.sections { add(section, level, to: &views) }
        if !document.others.isEmpty {
            var others = ThemeView(id: "part-others", title: SentenceView(phrases.otherContributions), level: level)
            others.lists = notes.lists(document.others, form: .bullets)
            views.append(others)
        }
        return views.isEmpty ? nil : ThemesView(themes: views)
    }

    private mutating func add(_ section: Document.Section, _ level: Int, to views: inout [ThemeView]) {
        views.append(
            ThemeView(
                id: notes.identifier(section.id.rawValue), title: SentenceView(section.heading), level: level,
                facts: FactsView(section.facts), promptLabel: section.promptLabel,
                prompt: PassageView(section.prompt, indent: 2), lists: notes.lists(section.notes, form: section.form)))
        for below in section.sections { add(below, level + 1, to: &views) }
    }

    // MARK: Other sessions

    /// The sessions of the series and the next one: under one heading where the pack gives it, else each under its own.
    private func sessions(_ plan: SectionPlan) -> [PartView] {
        var parts: [PartView] = []
        if !document.sessions.isEmpty {
            var part = PartView(id: PartMaker.identifier(.sessions), title: SentenceView(ifAny: plan.heading(phrases)))
            part.sessions = SessionsView(sessions: document.sessions, isList: plan.form == .bullets)
            parts.append(part)
        }
        if !document.next.isEmpty {
            let isBelow = !parts.isEmpty && !plan.title.isEmpty
            let title = parts.isEmpty && !plan.title.isEmpty ? plan.title : phrases.nextHeading
            var part = PartView(id: "part-next", title: SentenceView(title), level: isBelow ? 3 : 2)
            part.sessions = SessionsView(sessions: document.next, isList: false)
            parts.append(part)
        }
        return parts
    }
}
