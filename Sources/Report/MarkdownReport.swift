import Phrases
import Workshop

/// The compte-rendu as Markdown that reads well as it is, and that `MarkdownNotes` reads back.
///
/// What people wrote stands as it is; what is derived from it stands between `<!-- palabre:begin NAME -->` and
/// `<!-- palabre:end -->`, which an import passes over. The sections come in the order of the layout, but for the
/// introduction: words that come after a theme would be read back as that theme's, so it always comes before them, and it
/// is there even where the layout leaves it out, because nothing else here holds it.
struct MarkdownReport {
    let document: Document
    let phrases: Phrases
    /// Blocks, each its lines; an empty line goes between them.
    var blocks: [[String]] = []

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
        derived("letterhead", letterhead)
        if !document.title.isEmpty { blocks.append(["# " + heading(document.title)]) }
        let opening = document.layout.prefix(while: { $0.section == .facts })
        derived("header", header + opening.flatMap(facts))
        for plan in document.layout.dropFirst(opening.count) where plan.section != .introduction {
            if plan.section == .themes {
                writeIntroduction()
                derived("title", title(of: plan))
                writeThemes()
            } else {
                // The introduction stands where the layout has it, as long as that is before the themes.
                if document.comesAfterIntroduction(plan.section) { writeIntroduction() }
                derived(plan.section.rawValue, blocks(of: plan))
            }
        }
        derived("footer", footer)
    }

    private var hasIntroduction = false

    private mutating func writeIntroduction() {
        guard !hasIntroduction else { return }
        hasIntroduction = true
        let title = document.introductionHeading(phrases)
        if !title.isEmpty { derived("title", [["## " + heading(title)]]) }
        blocks.append(MarkdownBlocks.passage(document.introduction))
    }

    /// What the report itself says between the words of people.
    mutating func derived(_ name: String, _ inside: [[String]]) {
        let inside = inside.filter { !$0.isEmpty }
        guard !inside.isEmpty else { return }
        blocks.append([MarkdownMark.text("begin", flags: [name])])
        blocks += inside
        blocks.append(["<!-- palabre:end -->"])
    }

    private func blocks(of plan: SectionPlan) -> [[String]] {
        switch plan.section {
        case .facts: facts(plan)
        case .people: people(plan)
        case .objectives: objectives(plan)
        case .agenda: agenda(plan)
        case .decisions: rows(document.decisions, of: plan, decisionColumns)
        case .actions: rows(document.actions, of: plan, actionColumns)
        case .questions: rows(document.questions, of: plan, questionColumns)
        case .sessions: sessions(plan)
        case .contact: contact(plan)
        case .figures: figures(plan)
        case .ranking: ranking(plan)
        case .introduction, .themes: []
        }
    }

    /// The heading of a section, where it has one.
    func title(of plan: SectionPlan) -> [[String]] {
        let title = plan.heading(phrases)
        return title.isEmpty ? [] : [["## " + heading(title)]]
    }

    // MARK: Words

    func heading(_ title: String) -> String {
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

    func line(_ text: String) -> String { MarkdownWords.line(text) }

    func plain(_ text: String) -> String { Wording(text).plain }

    func fact(_ label: String, _ value: String) -> String {
        let label = MarkdownWords.plainLine(label)
        return "- **" + phrases.label(label) + "** " + value
    }
}

extension Document {
    /// As Markdown: no template takes part in it, so nothing can be wrong.
    public var markdown: String { MarkdownReport.text(self) }
}
