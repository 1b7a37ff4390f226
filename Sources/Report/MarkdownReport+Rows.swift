import Phrases
import Workshop

/// What is drawn from the notes, and what comes after: decisions, actions, questions, votes, figures, other sessions.
extension MarkdownReport {
    /// A column of a table of notes: the first one is what was said.
    struct Column {
        let title: String
        let cell: (Document.Row) -> String
    }

    private var theme: Column {
        Column(title: phrases.themeLabel) { row in
            MarkdownWords.plainLine(row.themes.map(plain).joined(separator: " › "))
        }
    }
    private var votes: Column { Column(title: phrases.votesLabel) { line($0.votes) } }

    var decisionColumns: [Column] {
        [
            Column(title: phrases.decisionLabel) { line($0.text) },
            Column(title: phrases.methodLabel) { line($0.method) }, votes, theme,
        ]
    }

    var actionColumns: [Column] {
        [
            Column(title: phrases.actionLabel) { line($0.text) },
            Column(title: phrases.whoLabel) { $0.who.map(line).joined(separator: ", ") },
            Column(title: phrases.dueLabel) { line($0.due) },
            Column(title: phrases.doneLabel) { $0.isDone ? phrases.doneWord : phrases.toDoWord },
        ]
    }

    var questionColumns: [Column] { [Column(title: phrases.questionLabel) { line($0.text) }, theme] }

    private var rankingColumns: [Column] {
        [
            Column(title: phrases.rankLabel) { $0.rank.map { "\($0)" } ?? "" },
            Column(title: phrases.contributionLabel) { line($0.text) }, votes, theme,
        ]
    }

    /// As a table, or as a list with the other columns in parentheses; a table of one column is a list.
    func rows(_ rows: [Document.Row], of plan: SectionPlan, _ columns: [Column]) -> [[String]] {
        guard !rows.isEmpty else { return [] }
        let cells = rows.map { row in columns.map { $0.cell(row) } }
        let isTable =
            plan.form == .table
            && columns.indices.dropFirst().contains { column in
                cells.contains { !$0[column].isEmpty }
            }
        if isTable { return title(of: plan) + [MarkdownTable.lines(columns.map(\.title), cells)] }
        let items = cells.enumerated().map { index, row in
            let rest = row.dropFirst().filter { !$0.isEmpty }
            let marker = plan.form == .numbers ? "\(index + 1). " : "- "
            return marker + row[0] + (rest.isEmpty ? "" : " *(" + rest.joined(separator: phrases.listSeparator) + ")*")
        }
        return title(of: plan) + [items]
    }

    func ranking(_ plan: SectionPlan) -> [[String]] {
        var plan = plan
        plan.form = .table
        return rows(document.ranking, of: plan, rankingColumns)
    }

    func figures(_ plan: SectionPlan) -> [[String]] {
        let figures = document.figures.filter { $0.notes > 0 }
        guard figures.count > 1 else { return [] }
        let rows = figures.map {
            [MarkdownWords.plainLine(plain($0.title)), "\($0.notes)", $0.dots == 0 ? "" : "\($0.dots)"]
        }
        let label = document.totalLabel(phrases)
        let total = [label, "\(document.noteCount)", document.dotCount == 0 ? "" : "\(document.dotCount)"]
        let titles = [phrases.themeLabel, phrases.contributionsLabel, phrases.dotsLabel]
        return title(of: plan) + [MarkdownTable.lines(titles, rows + [total], numbers: [1, 2])]
    }

    // MARK: Other sessions

    /// The sessions of the series and the next one: under one heading where the pack gives it, else each under its own.
    func sessions(_ plan: SectionPlan) -> [[String]] {
        var blocks: [[String]] = []
        if !document.sessions.isEmpty {
            blocks += title(of: plan)
            let lines = document.sessions.map(line)
            blocks += plan.form == .paragraphs ? lines.map { [$0] } : [lines.map { "- " + $0 }]
        }
        guard !document.next.isEmpty else { return blocks }
        let isAlone = document.sessions.isEmpty && !plan.title.isEmpty
        let level = plan.title.isEmpty ? "## " : "### "
        blocks += isAlone ? title(of: plan) : [[level + phrases.nextHeading]]
        return blocks + document.next.map { [line($0)] }
    }

    private func line(_ session: Document.Session) -> String {
        let place = [session.time.isEmpty ? "" : "**\(line(session.time))**", line(session.place)]
            .filter { !$0.isEmpty }.joined(separator: ", ")
        return [place, line(session.title)].filter { !$0.isEmpty }.joined(separator: " – ")
    }

    func contact(_ plan: SectionPlan) -> [[String]] {
        document.contact.isEmpty ? [] : title(of: plan) + [broken(document.contact)]
    }

    var footer: [[String]] {
        document.program.isEmpty ? [] : [["---"], ["*\(line(phrases.madeWith(document.program)))*"]]
    }
}
