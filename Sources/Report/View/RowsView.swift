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
        let views = rows.enumerated().map { RowView(number: $0 + 1, row: $1, section: section, phrases) }
        self.rows = views
        columns = Set(Column.allCases.filter { column in views.contains { !column.text(of: $0).isEmpty } })
        self.form = form == .numbers ? .numbers : form == .bullets || columns.isEmpty ? .bullets : .table
    }

    /// The columns in which anything stands, found once: every row asks for them.
    private let columns: Set<Column>

    private enum Column: CaseIterable {
        case who, due, state, method, rank, votes, theme

        func text(of row: RowView) -> String {
            switch self {
            case .who: row.who
            case .due: row.due
            case .state: row.state
            case .method: row.method
            case .rank: row.rank
            case .votes: row.votes
            case .theme: row.theme
            }
        }
    }

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
            .flag("hasWho", "S’il y a une colonne : qui.", "Whether there is a column: who.") {
                $0.columns.contains(.who)
            },
            .flag("hasDue", "De même : l’échéance.", "Likewise: by when.") { $0.columns.contains(.due) },
            .flag("hasState", "De même : fait ou à faire.", "Likewise: done or to do.") { $0.columns.contains(.state) },
            .flag("hasMethod", "De même : le mode de décision.", "Likewise: how it was decided.") {
                $0.columns.contains(.method)
            },
            .flag("hasRank", "De même : le rang.", "Likewise: the rank.") { $0.columns.contains(.rank) },
            .flag("hasVotes", "De même : les votes.", "Likewise: the votes.") { $0.columns.contains(.votes) },
            .flag("hasTheme", "De même : le thème.", "Likewise: the theme.") { $0.columns.contains(.theme) },
            .list("rows", "Les notes.", "The notes.") { $0.rows },
        ])
}

final class RowView: View {
    let number: Int
    let target: String
    let text: String
    let paragraphs: [ParagraphView]
    let isDone: Bool
    let who: String
    let due: String
    let state: String
    let method: String
    let rank: String
    let votes: String
    let theme: String
    let details: String

    /// - Parameter section: says which of what is known of the note is told.
    init(number: Int, row: Document.Row, section: ReportSection, _ phrases: Phrases) {
        let isAction = section == .actions
        self.number = number
        target = row.id.rawValue
        paragraphs = ParagraphView.paragraphs(row.text)
        text = row.text
        isDone = isAction && row.isDone
        who = isAction ? row.who.joined(separator: ", ") : ""
        due = isAction ? row.due : ""
        state = isAction ? (row.isDone ? phrases.doneWord : phrases.toDoWord) : ""
        method = section == .decisions ? row.method : ""
        rank = row.rank.map { "\($0)" } ?? ""
        votes = section == .decisions || section == .ranking ? row.votes : ""
        theme = isAction ? "" : row.themes.map { Wording($0).plain }.joined(separator: " › ")
        details = [who, due, state, method, votes, theme].filter { !$0.isEmpty }
            .joined(separator: phrases.listSeparator)
    }

    private var isPlain: Bool {
        paragraphs.count == 1 && paragraphs.first?.runs.count == 1 && paragraphs.first?.runs.first?.markup == .words
    }

    static let schema = Schema<RowView>(
        "row", Meaning("Une des notes réunies.", "One of the notes drawn together."),
        [
            .text("target", "L’identifiant de la note dans le document.", "The identifier of the note in the document.")
            {
                $0.target
            },
            .text("number", "Son rang.", "Its rank.") { "\($0.number)" },
            .flag("isPlain", "Si ses mots sont un paragraphe nu.", "Whether its words are one plain paragraph.") {
                $0.isPlain
            },
            .text("text", "Ses mots, s’ils le sont.", "Its words, where they are.") {
                $0.isPlain ? $0.paragraphs.first?.runs.first?.text ?? "" : ""
            },
            .list("paragraphs", "Ses mots.", "Its words.") { $0.paragraphs },
            .text("who", "Qui fait l’action.", "Who does the action.") { $0.who },
            .text("due", "L’échéance, en toutes lettres.", "By when, in words.") { $0.due },
            .flag("isDone", "Une action qui est faite.", "An action that is done.") { $0.isDone },
            .text("state", "« fait » ou « à faire ».", "“done” or “to do”.") { $0.state },
            .text("method", "Le mode de décision.", "How it was decided.") { $0.method },
            .text(
                "rank", "Dans le classement, son rang : le même pour qui a autant de voix.",
                "In the ranking its rank: the same for as many votes."
            ) { $0.rank },
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
