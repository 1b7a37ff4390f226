import Phrases
import Workshop

/// What stands before the themes: title, facts, who came, objectives, agenda.
extension MarkdownReport {
    var letterhead: [[String]] { [broken(document.letterhead)] }

    var header: [[String]] {
        var blocks: [[String]] = []
        if document.title.isEmpty { blocks.append(["# " + phrases.reportTitle]) }
        blocks.append(["*\(line(document.status))*"])
        if !document.subtitle.isEmpty { blocks.append(["**\(MarkdownWords.plainLine(plain(document.subtitle)))**"]) }
        return blocks
    }

    /// The facts, and who came where that is no section of its own.
    func facts(_ plan: SectionPlan) -> [[String]] {
        var facts = document.facts.map { fact($0.label, line($0.value)) }
        if document.attendanceIsAFact {
            if !document.attendance.counts.isEmpty {
                let sentences = document.attendance.counts.map(line).joined(separator: phrases.listSeparator)
                facts.append(fact(phrases.attendanceHeading, sentences))
            }
            facts += organisations
        }
        return facts.isEmpty ? [] : title(of: plan) + [facts]
    }

    private var organisations: [String] {
        let organisations = document.attendance.organisations
        guard !organisations.isEmpty else { return [] }
        let names = organisations.map(line).joined(separator: ", ")
        return [fact(phrases.organisationsPresent(organisations.count), names)]
    }

    func people(_ plan: SectionPlan) -> [[String]] {
        guard !document.attendanceIsAFact, !document.attendance.isEmpty else { return [] }
        let names = document.attendance.names.flatMap { group in
            [["### " + group.label], group.people.map { "- " + line($0) }]
        }
        return title(of: plan) + [document.attendance.counts.map { "- " + line($0) } + organisations] + names
    }

    func objectives(_ plan: SectionPlan) -> [[String]] {
        guard !document.objectives.isEmpty else { return [] }
        return title(of: plan) + [MarkdownBlocks.passage(document.objectives)]
    }

    func agenda(_ plan: SectionPlan) -> [[String]] {
        guard !document.agenda.isEmpty else { return [] }
        let rows = document.agenda.map { [line($0.title), $0.planned, MarkdownWords.plainLine($0.actual)] }
        let columns = [phrases.phaseLabel, phrases.plannedLabel, phrases.actualLabel]
        if plan.form == .table { return title(of: plan) + [MarkdownTable.lines(columns, rows)] }
        let items = document.agenda.map { step in
            "- " + line(step.title) + (step.times.isEmpty ? "" : " (" + MarkdownWords.plainLine(step.times) + ")")
        }
        return title(of: plan) + [items]
    }

    /// Lines that stay lines.
    func broken(_ lines: [String]) -> [String] {
        lines.enumerated().map { line($1) + ($0 < lines.count - 1 ? "\\" : "") }
    }
}
