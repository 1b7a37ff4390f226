import Phrases
import Workshop

/// The compte-rendu as Markdown that reads well as it is, and that `MarkdownNotes` reads back.
///
/// What people wrote stands as it is; what is derived from it stands between `<!-- palabre:begin NAME -->` and
/// `<!-- palabre:end -->`, which an import passes over.
struct MarkdownReport {
    private let document: Document
    private let phrases: Phrases
    /// Blocks, each its lines; an empty line goes between them.
    private var blocks: [[String]] = []

    static func text(_ document: Document) -> String {
        var report = MarkdownReport(document)
        report.write()
        return report.blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }

    private init(_ document: Document) {
        self.document = document
        phrases = Phrases(document.language)
    }

    private mutating func write() {
        blocks.append(FrontMatterWriter(document).lines)
        if !document.title.isEmpty { blocks.append(["# " + heading(document.title)]) }
        derived("header", header)
        blocks.append(MarkdownBlocks.passage(document.introduction))
        derived("people", names)
        derived("agenda", agenda)
        for section in document.sections { write(section) }
        if !document.others.isEmpty {
            blocks.append([MarkdownMark.text("others")])
            blocks.append(["## " + phrases.otherContributions])
            blocks.append(MarkdownBlocks.notes(document.others, form: .bullets, marksQuote: false))
            derived("groups", groups(document.others))
        }
        derived("decisions", decisions)
        derived("actions", actions)
        derived("questions", questions)
        derived("sessions", sessions)
        derived("contact", contact)
        derived("ranking", ranking)
        derived("figures", figures)
        derived("footer", footer)
    }

    private mutating func derived(_ name: String, _ inside: [[String]]) {
        let inside = inside.filter { !$0.isEmpty }
        guard !inside.isEmpty else { return }
        blocks.append([MarkdownMark.text("begin", flags: [name])])
        blocks += inside
        blocks.append(["<!-- palabre:end -->"])
    }

    // MARK: The head

    private var header: [[String]] {
        var blocks: [[String]] = []
        if document.title.isEmpty { blocks.append(["# " + phrases.reportTitle]) }
        blocks.append(["*\(MarkdownWords.line(document.status))*"])
        if !document.subtitle.isEmpty { blocks.append(["**\(MarkdownWords.plainLine(plain(document.subtitle)))**"]) }
        var facts = document.facts.map { fact($0.label, MarkdownWords.line($0.value)) }
        if !document.attendance.counts.isEmpty {
            facts.append(fact(phrases.attendanceHeading, words(document.attendance.counts)))
        }
        let organisations = document.attendance.organisations
        if !organisations.isEmpty {
            let names = organisations.map(MarkdownWords.line).joined(separator: ", ")
            facts.append(fact(phrases.organisationsPresent(organisations.count), names))
        }
        blocks.append(facts)
        if !document.objectives.isEmpty {
            blocks.append(["**\(phrases.objectivesLabel)**"])
            blocks.append(MarkdownBlocks.passage(document.objectives))
        }
        return blocks
    }

    private func words(_ sentences: [String]) -> String {
        sentences.map { MarkdownWords.line($0) }.joined(separator: phrases.listSeparator)
    }

    private func fact(_ label: String, _ value: String) -> String {
        let label = MarkdownWords.plainLine(label)
        return "- **" + phrases.label(label) + "** " + value
    }

    private func plain(_ text: String) -> String { Wording(text).plain }

    private var names: [[String]] {
        document.attendance.names.flatMap { group in
            [["## " + group.label], group.people.map { "- " + MarkdownWords.line($0) }]
        }
    }

    private var agenda: [[String]] {
        guard !document.agenda.isEmpty else { return [] }
        let rows = document.agenda.map { [line($0.title), $0.planned, $0.actual] }
        return [
            ["## " + phrases.agendaHeading],
            MarkdownTable.lines([phrases.phaseLabel, phrases.plannedLabel, phrases.actualLabel], rows),
        ]
    }

    // MARK: Themes

    private func heading(_ title: String) -> String {
        var text = MarkdownWords.line(title)
        // Signs at the end would close the heading.
        if text.hasSuffix("#") {
            let words = text.reversed().drop { $0 == "#" }
            if words.isEmpty || words.first == " " {
                let signs = text.count - words.count
                text = String(words.reversed()) + "\\" + String(repeating: "#", count: signs)
            }
        }
        return text
    }

    private mutating func write(_ section: Document.Section) {
        let level = section.depth + 2
        if level > 6 { blocks.append([MarkdownMark.text("heading", values: [("level", "\(level)")])]) }
        blocks.append([String(repeating: "#", count: min(level, 6)) + " " + heading(section.title)])
        let values = [
            ("form", written(section.form, of: section)), ("number", section.number), ("room", section.room),
            ("count", section.headCount),
        ]
        if values.contains(where: { !$0.1.isEmpty }) { blocks.append([MarkdownMark.text("theme", values: values)]) }
        derived("theme", [section.facts.map { fact($0.label, MarkdownWords.line($0.value)) }])
        if !section.prompt.isEmpty {
            if !section.promptLabel.isEmpty { derived("label", [["**\(section.promptLabel)**"]]) }
            if MarkdownBlocks.endsWithAttribution(section.prompt) { blocks.append([MarkdownMark.text("prompt")]) }
            blocks.append(MarkdownBlocks.quote(section.prompt))
        }
        blocks.append(MarkdownBlocks.notes(section.notes, form: section.form, marksQuote: section.prompt.isEmpty))
        derived("groups", groups(section.notes))
        for section in section.sections { write(section) }
    }

    /// The form, where the notes do not show it themselves.
    private func written(_ form: Theme.Form, of section: Document.Section) -> String {
        switch form {
        case .bullets: ""
        case .numbers:
            section.notes.contains { $0.kind != .paragraph && $0.kind != .quote || !$0.notes.isEmpty }
                ? "" : form.rawValue
        case .inline, .paragraphs: form.rawValue
        }
    }

    private func groups(_ notes: [Document.Note]) -> [[String]] {
        var lines: [String] = []
        func visit(_ notes: [Document.Note]) {
            for note in notes {
                if note.kind == .group, note.count > 0 {
                    let title = phrases.quoted(MarkdownWords.line(note.text))
                    lines.append("*" + phrases.labelled(title, phrases.contributionCount(note.count)) + "*")
                }
                visit(note.notes)
            }
        }
        visit(notes)
        return lines.map { [$0] }
    }

    // MARK: What is drawn from the notes

    private func theme(_ row: Document.Row) -> String {
        MarkdownWords.plainLine(row.themes.map(plain).joined(separator: " › "))
    }

    private func line(_ text: String) -> String { MarkdownWords.line(text) }

    private var decisions: [[String]] {
        guard !document.decisions.isEmpty else { return [] }
        let rows = document.decisions.map { [line($0.text), line($0.method), line($0.votes), theme($0)] }
        let titles = [phrases.decisionLabel, phrases.methodLabel, phrases.votesLabel, phrases.themeLabel]
        return [["## " + phrases.decisionsHeading], MarkdownTable.lines(titles, rows)]
    }

    private var actions: [[String]] {
        guard !document.actions.isEmpty else { return [] }
        let rows = document.actions.map { row in
            [
                line(row.text), row.who.map(line).joined(separator: ", "), line(row.due),
                row.isDone ? phrases.doneWord : phrases.toDoWord,
            ]
        }
        let titles = [phrases.actionLabel, phrases.whoLabel, phrases.dueLabel, phrases.doneLabel]
        return [["## " + phrases.actionsHeading], MarkdownTable.lines(titles, rows)]
    }

    private var questions: [[String]] {
        guard !document.questions.isEmpty else { return [] }
        return [
            ["## " + phrases.questionsHeading],
            document.questions.map { row in
                let theme = theme(row)
                return "- " + MarkdownWords.line(row.text) + (theme.isEmpty ? "" : " *(\(theme))*")
            },
        ]
    }

    private func line(_ session: Document.Session) -> String {
        let place = [
            session.time.isEmpty ? "" : "**\(MarkdownWords.line(session.time))**", MarkdownWords.line(session.place),
        ]
        .filter { !$0.isEmpty }.joined(separator: ", ")
        return [place, MarkdownWords.line(session.title)].filter { !$0.isEmpty }.joined(separator: " – ")
    }

    private var sessions: [[String]] {
        var blocks: [[String]] = []
        if !document.sessions.isEmpty {
            blocks += [["## " + phrases.sessionsHeading], document.sessions.map { "- " + line($0) }]
        }
        if !document.next.isEmpty {
            blocks.append(["## " + phrases.nextHeading])
            blocks += document.next.map { [line($0)] }
        }
        return blocks
    }

    private var contact: [[String]] {
        guard !document.contact.isEmpty else { return [] }
        let last = document.contact.count - 1
        return [
            ["## " + phrases.contactHeading],
            document.contact.enumerated().map { MarkdownWords.line($1) + ($0 < last ? "\\" : "") },
        ]
    }

    private var ranking: [[String]] {
        guard !document.ranking.isEmpty else { return [] }
        let rows = document.ranking.map { [line($0.text), line($0.votes), theme($0)] }
        let titles = [phrases.contributionLabel, phrases.votesLabel, phrases.themeLabel]
        return [["## " + phrases.rankingHeading], MarkdownTable.lines(titles, rows)]
    }

    private var figures: [[String]] {
        let figures = document.figures.filter { $0.notes > 0 }
        guard figures.count > 1 else { return [] }
        let rows = figures.map {
            [MarkdownWords.plainLine(plain($0.title)), "\($0.notes)", $0.dots == 0 ? "" : "\($0.dots)"]
        }
        let total = [phrases.totalLabel, "\(document.noteCount)", ""]
        let titles = [phrases.themeLabel, phrases.contributionsLabel, phrases.dotsLabel]
        return [["## " + phrases.figuresHeading], MarkdownTable.lines(titles, rows + [total], numbers: [1, 2])]
    }

    private var footer: [[String]] {
        document.program.isEmpty ? [] : [["---"], ["*\(MarkdownWords.line(phrases.madeWith(document.program)))*"]]
    }
}
