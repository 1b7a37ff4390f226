import Phrases

/// Bars over a common scale, drawn within a box of `width` by `height` units: what a picture in SVG is made from.
struct ChartView: View {
    let id: String
    let title: String
    let bars: [BarView]
    let phrases: Phrases

    /// As much as the column of text has on paper, in CSS pixels.
    static let width = 600
    /// So many bars stay on one page.
    private static let most = 21

    /// One chart, or several where there are more bars than a page holds; the scale is the same in all of them.
    static func charts(_ counts: [(label: String, count: Int)], title: String, _ phrases: Phrases) -> [ChartView] {
        let greatest = counts.map(\.count).max() ?? 1
        let parts = stride(from: 0, to: counts.count, by: most).map { Array(counts[$0..<min($0 + most, counts.count)]) }
        return parts.enumerated().map { part, counts in
            ChartView(
                id: "chart-\(part + 1)", title: parts.count == 1 ? title : "\(title) (\(part + 1)/\(parts.count))",
                bars: counts.enumerated().map {
                    BarView(row: $0, label: $1.label, count: $1.count, greatest: greatest)
                }, phrases: phrases)
        }
    }

    static let schema = Schema<ChartView>(
        "chart", Meaning("Un graphique en barres, dans un cadre mesuré.", "A chart of bars, in a measured box."),
        [
            .text("id", "Son identifiant.", "Its identifier.") { $0.id },
            .text("title", "Son titre.", "Its title.") { $0.title },
            .text("description", "Ce qu’il montre, en mots.", "What it shows, in words.") { chart in
                chart.bars.map { chart.phrases.labelled($0.label, "\($0.count)") }
                    .joined(separator: chart.phrases.listSeparator)
            },
            .text("width", "La largeur du cadre.", "The width of the box.") { _ in "\(width)" },
            .text("height", "Sa hauteur.", "Its height.") { "\($0.bars.count * BarView.pitch)" },
            .list("bars", "Les barres.", "The bars.") { $0.bars },
        ])
}

/// A bar with its label above it and its count after it.
struct BarView: View {
    let row: Int
    let label: String
    let count: Int
    let greatest: Int

    /// From the top of one to the top of the next.
    static let pitch = 38
    /// Beyond it stands the count.
    private static let longest = ChartView.width - 48
    /// What fits above a bar; the table has the whole of it.
    private static let letters = 76

    private var length: Int { max(2, count * BarView.longest / max(1, greatest)) }

    private var shortLabel: String {
        guard label.count > BarView.letters else { return label }
        let cut = label.prefix(BarView.letters - 1)
        let words = cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut
        return words + "…"
    }

    static let schema = Schema<BarView>(
        "bar", Meaning("Une barre, avec sa place dans le cadre.", "A bar, with its place in the box."),
        [
            .text("label", "Ce qu’elle montre, écourté s’il le faut.", "What it shows, shortened where it must be.") {
                $0.shortLabel
            },
            .text("count", "Combien.", "How many.") { "\($0.count)" },
            .text("labelY", "La ligne de base des mots.", "The baseline of the words.") { "\($0.row * pitch + 13)" },
            .text("y", "Le haut de la barre.", "The top of the bar.") { "\($0.row * pitch + 19)" },
            .text("length", "Sa longueur.", "Its length.") { "\($0.length)" },
            .text("countX", "Où commence le nombre.", "Where the number begins.") { "\($0.length + 7)" },
            .text("countY", "La ligne de base du nombre.", "The baseline of the number.") { "\($0.row * pitch + 30)" },
        ])
}
