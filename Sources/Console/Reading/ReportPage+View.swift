import Phrases
import Screen

extension ReportPage {
    /// Whether keys go to it shows by its frame and by the line that one is at.
    func draw(_ model: Model, hasKeys: Bool, in area: Rect, on grid: inout Grid) {
        let palette = model.palette
        grid.fill(area)
        let inside = ReportPage.inside(area)
        let note = rows.count > inside.height ? "\(min(rows.count, top + inside.height))/\(rows.count)" : ""
        let title = query.isEmpty ? model.phrases.report : model.phrases.labelled(model.phrases.report, query)
        grid.frame(
            area, title: title, note: note, style: palette.frame(isFocused: hasKeys),
            titleStyle: palette.frameTitle(isFocused: hasKeys))
        var row = top
        while row < min(rows.count, top + inside.height) {
            let own = rows(of: rows[row].line)
            var found = Highlighting(words, in: lines[rows[row].line].text)
            for index in own {
                let spans = found.spans(rows[index].text, style(of: rows[index].line, palette))
                guard index >= top, index < top + inside.height else { continue }
                let place = Position(x: inside.x, y: inside.y + index - top)
                grid.put([Span(rows[index].lead, palette.faint)] + spans, at: place, width: inside.width)
                if hasKeys, rows[index].line == selected {
                    grid.restyle(
                        Rect(x: inside.x, y: place.y, width: inside.width, height: 1), palette.selection)
                }
            }
            row = own.upperBound
        }
    }

    static func inside(_ area: Rect) -> Rect { area.inset(dx: 2, dy: 1) }

    private func style(of line: Int, _ palette: Palette) -> Style {
        switch lines[line].role {
        case .title, .heading(level: 1): palette.accent
        case .heading: palette.strong
        case .aside: palette.faint
        case .words, .empty: palette.text
        }
    }
}
