import Phrases
import Workshop

/// Notes drawn together from all themes: decisions, actions, questions, votes.
struct RowsView: View {
    enum Form: Hashable, Sendable {
        case table, bullets, numbers
    }

    let section: ReportSection
    let label: String
    let form: Form
    let rows: [RowView]

    /// Nil where there are none. A table of one column is a list.
    init?(_ section: ReportSection, _ rows: [Document.Row], label: String, form: SectionPlan.Form?, _ phrases: Phrases)
    {
        guard !rows.isEmpty else { return nil }
        self.section = section
        self.label = label
        self.rows = rows.enumerated().map { RowView(number: $0 + 1, row: $1, section: section, phrases: phrases) }
        let hasColumns = self.rows.contains { !$0.details.isEmpty }
        self.form = form == .numbers ? .numbers : form == .bullets || !hasColumns ? .bullets : .table
    }

    private func has(_ column: (RowView) -> String) -> Bool { rows.contains { !column($0).isEmpty } }

    static let schema = Schema<RowsView>(
        "rows",
        Meaning(
            "Des notes réunies : décisions, actions, questions, votes.",
            "Notes drawn together: decisions, actions, questions, votes."),
        [
            .text(
                "section", "Lesquelles : decisions, actions, questions, ranking.",
                "Which: decisions, actions, questions, ranking."
            ) { $0.section.rawValue },
            .text("label", "Le titre de la première colonne.", "The title of the first column.") { $0.label },
            .flag("isTable", "En tableau.", "As a table.") { $0.form == .table },
            .flag("isBullets", "En puces.", "As bullets.") { $0.form == .bullets },
            .flag("isNumbers", "En liste numérotée.", "As a numbered list.") { $0.form == .numbers },
            .flag("hasWho", "S’il y a une colonne : qui.", "Whether there is a column: who.") { $0.has(\.who) },
            .flag("hasDue", "De même : l’échéance.", "Likewise: by when.") { $0.has(\.due) },
            .flag("hasState", "De même : fait ou à faire.", "Likewise: done or to do.") { $0.has(\.state) },
            .flag("hasMethod", "De même : le mode de décision.", "Likewise: how it was decided.") { $0.has(\.method) },
            .flag("hasVotes", "De même : les votes.", "Likewise: the votes.") { $0.has(\.votes) },
            .flag("hasTheme", "De même : le thème.", "Likewise: the theme.") { $0.has(\.theme) },
            .list("rows", "Les notes.", "The notes.") { $0.rows },
        ])
}

struct RowView: View {
    let number: Int
    let row: Document.Row
    let section: ReportSection
    let phrases: Phrases

    private var isAction: Bool { section == .actions }
    var who: String { isAction ? row.who.joined(separator: ", ") : "" }
    var due: String { isAction ? row.due : "" }
    var state: String { isAction ? (row.isDone ? phrases.doneWord : phrases.toDoWord) : "" }
    var method: String { section == .decisions ? row.method : "" }
    var votes: String { section == .decisions || section == .ranking ? row.votes : "" }
    var theme: String { isAction ? "" : row.themes.map { Wording($0).plain }.joined(separator: " › ") }

    var details: String {
        [who, due, state, method, votes, theme].filter { !$0.isEmpty }.joined(separator: phrases.listSeparator)
    }

    static let schema = Schema<RowView>(
        "row", Meaning("Une des notes réunies.", "One of the notes drawn together."),
        [
            .text("target", "L’identifiant de la note dans le document.", "The identifier of the note in the document.")
            {
                $0.row.id.rawValue
            },
            .text("number", "Son rang.", "Its rank.") { "\($0.number)" },
            .list("paragraphs", "Ses mots.", "Its words.") { ParagraphView.paragraphs($0.row.text) },
            .text("who", "Qui fait l’action.", "Who does the action.") { $0.who },
            .text("due", "L’échéance, en toutes lettres.", "By when, in words.") { $0.due },
            .flag("isDone", "Une action qui est faite.", "An action that is done.") { $0.isAction && $0.row.isDone },
            .text("state", "« fait » ou « à faire ».", "“done” or “to do”.") { $0.state },
            .text("method", "Le mode de décision.", "How it was decided.") { $0.method },
            .text("votes", "« 19 voix ».", "“19 votes”.") { $0.votes },
            .text(
                "theme", "Les titres des thèmes, du plus large au plus précis.",
                "The titles of the themes from the top down."
            ) {
                $0.theme
            },
            .text("details", "Tout ce qui n’est pas ses mots, en une phrase.", "All but its words, in one sentence.") {
                $0.details
            },
        ])
}
