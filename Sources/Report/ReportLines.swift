import Phrases
import Workshop

extension Document {
    /// The whole compte-rendu, line by line.
    public var lines: [ReportLine] {
        var writer = LineReport(self)
        writer.write()
        return writer.lines
    }

    /// A theme with all that is under it; none where it is not printed.
    public func lines(of theme: Theme.ID) -> [ReportLine] {
        var writer = LineReport(self)
        return writer.write(theme, in: sections) ? writer.lines : []
    }
}

/// Writes a document as lines that know where they come from: in the order of its layout, as the other formats.
struct LineReport {
    let document: Document
    let phrases: Phrases
    private(set) var lines: [ReportLine] = []

    init(_ document: Document) {
        self.document = document
        phrases = Phrases(document.language)
    }

    mutating func write() {
        for line in document.letterhead { add(.aside, plain(line)) }
        apart()
        add(.title, document.title.isEmpty ? phrases.reportTitle : plain(document.title))
        if !document.subtitle.isEmpty { add(.words, plain(document.subtitle)) }
        if !document.series.isEmpty { add(.aside, plain(document.series)) }
        add(.aside, document.status)
        for plan in document.layout {
            apart()
            write(plan)
        }
        apart()
        if lines.last?.role == .empty { lines.removeLast() }
    }

    private mutating func write(_ plan: SectionPlan) {
        let before = lines.count
        switch plan.section {
        case .facts:
            for fact in document.facts { add(.words, phrases.labelled(plain(fact.label), plain(fact.value))) }
            if document.attendanceIsAFact { attendance(isFact: true) }
        case .people: if !document.attendanceIsAFact { attendance(isFact: false) }
        case .objectives: passage(document.objectives)
        case .introduction: passage(document.introduction)
        case .agenda: agenda()
        case .themes: themes()
        case .decisions: rows(document.decisions.map { ($0, [$0.method, $0.votes, path($0)]) })
        case .actions:
            rows(
                document.actions.map { row in
                    let state = row.isDone ? phrases.doneWord : phrases.toDoWord
                    return (row, [row.who.joined(separator: ", "), row.due, state])
                })
        case .questions: rows(document.questions.map { ($0, [path($0)]) })
        case .ranking: rows(document.ranking.map { ($0, [$0.votes, path($0)]) })
        case .sessions: sessions()
        case .contact: for line in document.contact { add(.words, plain(line)) }
        case .figures: figures()
        }
        guard lines.count > before else { return }
        let heading =
            plan.section == .introduction ? document.introductionHeading(phrases) : plan.heading(phrases)
        guard !heading.isEmpty else { return }
        lines.insert(contentsOf: [ReportLine(.heading(level: 1), plain(heading)), ReportLine(.empty)], at: before)
    }

    // MARK: Themes and notes

    private mutating func themes() {
        for section in document.sections { write(section) }
        guard !document.others.isEmpty else { return }
        apart()
        add(.heading(level: 1), phrases.otherContributions)
        apart()
        write(document.others, form: .bullets, margin: "")
    }

    private mutating func write(_ section: Document.Section) {
        apart()
        lines.append(ReportLine(.heading(level: section.depth + 1), plain(section.heading), theme: section.id))
        for fact in section.facts { add(.aside, phrases.labelled(plain(fact.label), plain(fact.value))) }
        if !section.prompt.isEmpty {
            apart()
            if !section.promptLabel.isEmpty { add(.aside, phrases.label(section.promptLabel)) }
            passage(section.prompt, margin: "> ")
        }
        if !section.notes.isEmpty { apart() }
        write(section.notes, form: section.form, margin: "")
        for section in section.sections { write(section) }
    }

    /// - Returns: whether the theme is there.
    mutating func write(_ theme: Theme.ID, in sections: [Document.Section]) -> Bool {
        for section in sections {
            if section.id == theme {
                write(section)
                return true
            }
            if write(theme, in: section.sections) { return true }
        }
        return false
    }

    private mutating func write(_ notes: [Document.Note], form: Theme.Form, margin: String) {
        for (index, note) in notes.enumerated() {
            let bullet = form == .numbers ? "\(index + 1). " : "- "
            let lead = margin + bullet + mark(of: note)
            lines.append(ReportLine(.words, lead: lead, words(of: note), note: note.id))
            write(note.notes, form: .bullets, margin: margin + "  ")
        }
    }

    private func mark(of note: Document.Note) -> String {
        let star = note.isHighlighted ? "★ " : ""
        switch note.kind {
        case .action: return star + (note.isDone ? "[x] " : "[ ] ")
        case .question: return star + "? "
        case .decision: return star + "! "
        case .quote: return star + "> "
        case .idea, .paragraph, .memo, .group: return star
        }
    }

    private func words(of note: Document.Note) -> String {
        var text = plain(note.text)
        let counts = [note.kind == .group && note.count > 0 ? phrases.contributionCount(note.count) : "", note.votes]
            .filter { !$0.isEmpty }
        if !counts.isEmpty { text += " (\(counts.joined(separator: ", ")))" }
        let by = (note.authors.map(plain) + (note.kind == .action ? [note.when] : [])).filter { !$0.isEmpty }
        return by.isEmpty ? text : text + " — " + by.joined(separator: ", ")
    }

    // MARK: What is drawn from them, and around

    private func path(_ row: Document.Row) -> String { row.themes.map(plain).joined(separator: " › ") }

    private mutating func rows(_ rows: [(row: Document.Row, details: [String])]) {
        for (row, details) in rows {
            let details = details.filter { !$0.isEmpty }.joined(separator: phrases.listSeparator)
            lines.append(
                ReportLine(
                    .words, lead: row.rank.map { "\($0). " } ?? "- ",
                    plain(row.text) + (details.isEmpty ? "" : " (\(details))"), note: row.id))
        }
    }

    private mutating func attendance(isFact: Bool) {
        let attendance = document.attendance
        if !attendance.counts.isEmpty {
            let counts = attendance.counts.joined(separator: phrases.listSeparator)
            add(.words, isFact ? phrases.labelled(phrases.attendanceHeading, counts) : counts)
        }
        if !attendance.organisations.isEmpty {
            let label = phrases.organisationsPresent(attendance.organisations.count)
            add(.words, phrases.labelled(label, attendance.organisations.map(plain).joined(separator: ", ")))
        }
        for group in attendance.names where !isFact {
            add(.words, phrases.labelled(group.label, group.people.map(plain).joined(separator: ", ")))
        }
    }

    private mutating func agenda() {
        for step in document.agenda {
            add(.words, lead: "- ", plain(step.title) + (step.times.isEmpty ? "" : " (\(step.times))"))
        }
    }

    private mutating func sessions() {
        func line(_ session: Document.Session) -> String {
            let place = [session.time, plain(session.place)].filter { !$0.isEmpty }.joined(separator: ", ")
            return [place, plain(session.title)].filter { !$0.isEmpty }.joined(separator: " – ")
        }
        for session in document.sessions { add(.words, lead: "- ", line(session)) }
        guard !document.next.isEmpty else { return }
        add(.words, phrases.label(phrases.nextHeading))
        for session in document.next { add(.words, lead: "- ", line(session)) }
    }

    private mutating func figures() {
        let figures = document.figures.filter { $0.notes > 0 }
        guard figures.count > 1 else { return }
        for figure in figures {
            let dots = figure.dots == 0 ? "" : ", " + phrases.voteCount(figure.dots)
            add(.words, lead: "- ", phrases.labelled(plain(figure.title), "\(figure.notes)" + dots))
        }
        let dots = document.dotCount == 0 ? "" : ", " + phrases.voteCount(document.dotCount)
        add(
            .words, lead: "- ",
            phrases.labelled(document.totalLabel(phrases), "\(document.noteCount)" + dots))
    }

    private mutating func passage(_ blocks: [Passage.Block], margin: String = "") {
        for (index, block) in blocks.enumerated() {
            switch block {
            case .paragraph(let text):
                if index > 0 { add(.words, lead: margin, "") }
                add(.words, lead: margin, plain(text))
            case .bullet(let text, let level):
                add(.words, lead: margin + String(repeating: "  ", count: level) + "- ", plain(text))
            case .quote(let inner): passage(inner, margin: margin + "> ")
            }
        }
    }

    // MARK: Lines

    private mutating func add(_ role: ReportLine.Role, lead: String = "", _ text: String) {
        lines.append(ReportLine(role, lead: lead, text))
    }

    /// An empty line, where there is none yet.
    private mutating func apart() {
        if let last = lines.last, last.role != .empty { lines.append(ReportLine(.empty)) }
    }

    private func plain(_ text: String) -> String { Wording(text).plain }
}
