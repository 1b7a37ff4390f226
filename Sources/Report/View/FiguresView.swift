import Phrases
import Workshop

/// How many notes and dots each theme got: as a chart, and the same as a table.
struct FiguresView: View {
    let figures: [Document.Figure]
    let noteCount: Int
    let dotCount: Int
    let totalLabel: String
    let caption: String
    let label: String
    let charts: [ChartView]
    let phrases: Phrases

    /// Nil for less than two themes: there is nothing to compare.
    init?(_ document: Document, _ phrases: Phrases) {
        figures = document.figures.filter { $0.notes > 0 }
        guard figures.count > 1 else { return nil }
        (noteCount, dotCount, totalLabel) = (document.noteCount, document.dotCount, document.totalLabel(phrases))
        self.phrases = phrases
        let level = document.levelName
        caption = level.isEmpty ? phrases.figuresByTheme : phrases.figuresBy(level)
        label = level.isEmpty ? phrases.themeLabel : level.prefix(1).uppercased() + level.dropFirst()
        charts = ChartView.charts(
            figures.map { (Wording($0.title).plain, $0.notes) }, title: caption, phrases)
    }

    static let schema = Schema<FiguresView>(
        "figures", Meaning("Les chiffres, par thème.", "The figures, by theme."),
        [
            .text("caption", "« Contributions par atelier ».", "“Contributions by workshop”.") { $0.caption },
            .text("label", "Le titre de la colonne des thèmes.", "The title of the column of themes.") { $0.label },
            .list(
                "charts", "Le graphique, en autant de parts que de pages.",
                "The chart, in as many parts as it takes pages."
            ) { $0.charts },
            .flag("hasDots", "Si quelqu’un a mis des gommettes.", "Whether anybody gave dots.") {
                $0.figures.contains { $0.dots > 0 }
            },
            .list("rows", "Les lignes du tableau.", "The rows of the table.") { figures in
                figures.figures.map { FigureView(figure: $0, phrases: figures.phrases) }
            },
            .text(
                "total", "Le nombre de contributions, chacune une fois.", "How many contributions there are, each once."
            ) {
                "\($0.noteCount)"
            },
            .text(
                "totalLabel", "« Total », ou « Total, chaque note une fois ».", "“Total”, or “Total, each note once”."
            ) {
                $0.totalLabel
            },
            .text(
                "totals", "« 19 contributions, 10 voix » en tout.", "“19 contributions, 10 votes” in all."
            ) {
                let dots = $0.dotCount > 0 ? [$0.phrases.voteCount($0.dotCount)] : []
                return ([$0.phrases.contributionCount($0.noteCount)] + dots).joined(separator: ", ")
            },
            .text("totalDots", "Le nombre de voix en tout.", "How many dots there are in all.") {
                $0.dotCount > 0 ? "\($0.dotCount)" : ""
            },
        ])
}

struct FigureView: View {
    let figure: Document.Figure
    let phrases: Phrases

    static let schema = Schema<FigureView>(
        "figure", Meaning("Les chiffres d’un thème.", "The figures of a theme."),
        [
            .text("title", "Le titre du thème.", "The title of the theme.") { Wording($0.figure.title).plain },
            .text("count", "Combien de contributions.", "How many contributions.") { "\($0.figure.notes)" },
            .text("counts", "« 19 contributions, 10 voix ».", "“19 contributions, 10 votes”.") {
                let dots = $0.figure.dots > 0 ? [$0.phrases.voteCount($0.figure.dots)] : []
                return ([$0.phrases.contributionCount($0.figure.notes)] + dots).joined(separator: ", ")
            },
            .text("dots", "Combien de voix.", "How many dots.") { $0.figure.dots > 0 ? "\($0.figure.dots)" : "" },
        ])
}
