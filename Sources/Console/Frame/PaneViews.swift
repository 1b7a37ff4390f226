import Phrases
import Screen
import Workshop

/// Draws the three panes.
struct PaneViews {
    let model: Model
    let palette: Palette

    init(_ model: Model) {
        self.model = model
        palette = model.palette
    }

    func draw(_ pane: Pane, in area: Rect, on grid: inout Grid) {
        let isFocused = model.focus == pane
        let note = count(of: pane, room: Layout.inside(area).height)
        grid.frame(
            area, title: title(of: pane, room: area.width - note.count - 8), note: note,
            style: palette.frame(isFocused: isFocused), titleStyle: palette.frameTitle(isFocused: isFocused),
            isHeavy: isFocused && palette.isFrameHeavy)
        let inside = Layout.inside(area)
        switch pane {
        case .people: PeopleView(model).draw(in: inside, on: &grid) { select($0, .people, on: &$1) }
        case .themes: drawThemes(in: inside, on: &grid)
        case .notes: drawNotes(in: inside, on: &grid)
        }
    }

    private var isBrowsing: Bool {
        switch model.mode {
        case .browsing, .choosing: true
        default: false
        }
    }

    /// Shows a row as selected: reversed where keys go to it, with a sign before it where they do not.
    private func select(_ row: Rect, _ pane: Pane, on grid: inout Grid) {
        if model.focus == pane && isBrowsing {
            grid.restyle(row, palette.selection)
        } else {
            grid.put("›", at: row.origin, style: palette.accent)
        }
    }

    private func title(of pane: Pane, room: Int) -> String {
        switch pane {
        case .people where model.people.filter != nil:
            model.lead(of: .people) + model.phrases.peopleFound(model.people.filter ?? "")
        case .people, .themes: model.title(of: pane)
        case .notes: model.lead(of: .notes) + ThemePath.fitted(shelfTitle, to: room)
        }
    }

    private var shelfTitle: String {
        if let query = model.notes.query { return model.phrases.searched(query) }
        return switch model.themes.shelf {
        case .theme(let id): model.state.path(to: id).map(\.title).joined(separator: " › ")
        case .unfiled: model.phrases.withoutTheme
        case .aside: model.phrases.setAside
        }
    }

    /// - Parameter room: how many rows are shown.
    private func count(of pane: Pane, room: Int) -> String {
        switch pane {
        case .people: "\(model.book.people.count { $0.came })/\(model.book.people.count { $0.presence != .mentioned })"
        case .themes: more(room: room) + "\(model.book.total)"
        case .notes:
            // What is marked may be under another theme, and would be acted on all the same.
            (model.notes.marked.isEmpty ? "" : model.phrases.markedCount(model.notes.marked.count) + " · ")
                + (model.notes.finding.map(model.found) ?? "\(model.notes.count)")
        }
    }

    /// Where there are more themes than are shown.
    private func more(room: Int) -> String {
        let first = model.themes.viewport.first
        let arrows = (first > 0 ? "↑" : "") + (first + room < model.themes.rows.count ? "↓" : "")
        return arrows.isEmpty ? "" : arrows + " "
    }

    private func drawThemes(in area: Rect, on grid: inout Grid) {
        for (offset, row) in model.themes.rows.dropFirst(model.themes.viewport.first).prefix(area.height).enumerated() {
            let line = Rect(x: area.x, y: area.y + offset, width: area.width, height: 1)
            let (sign, title, count, style) = describe(row)
            let indent = String(repeating: "  ", count: min(row.depth, 8))
            let number = "\(count)"
            let room = area.width - DisplayWidth.columns(of: number) - 2
            grid.put(
                [Span(" " + indent, .plain), Span(sign + " ", palette.faint), Span(title, style)], at: line.origin,
                width: max(0, room))
            grid.put(number, at: Position(x: line.maxX - number.count - 1, y: line.y), style: palette.faint)
            if row.shelf == model.themes.shelf { select(line, .themes, on: &grid) }
        }
        guard model.book.outline.isEmpty else { return }
        let below = area.removingTop(model.themes.rows.count + 1)
        for (offset, text) in wrap(model.phrases.noThemes(model.key(of: .newTheme)), width: area.width - 2).prefix(
            below.height
        ).enumerated() {
            grid.put(text, at: Position(x: below.x + 1, y: below.y + offset), style: palette.faint)
        }
    }

    private func describe(_ row: ThemesPane.Row) -> (sign: String, title: String, count: Int, style: Style) {
        switch row.shelf {
        case .theme(let id):
            let sign = row.hasChildren ? (model.themes.folded.contains(id) ? "▸" : "▾") : " "
            let hue = palette.hue(model.book.hues[id])
            let theme = model.state.themes[id]
            return (
                sign, theme?.title ?? "", model.book.counts[id] ?? 0, row.depth == 0 ? hue.with(bold: true) : .plain
            )
        case .unfiled: return (" ", model.phrases.withoutTheme, model.book.unfiled, palette.faint)
        case .aside:
            return (" ", model.phrases.setAside, model.book.asideCount, palette.faint)
        }
    }

    private func drawNotes(in area: Rect, on grid: inout Grid) {
        let cards = NoteCards(model, width: area.width)
        let selected = model.notes.selectedRow
        var y = area.y
        for index in model.notes.rows.indices.dropFirst(model.notes.viewport.first) {
            guard y < area.maxY else { break }
            let isSelected = index == selected
            for (offset, spans) in cards.lines(at: index).enumerated() {
                guard y < area.maxY else { break }
                grid.put(spans, at: Position(x: area.x, y: y), width: area.width)
                if isSelected, spans.count > 1, offset == 0 || (isBrowsing && model.focus == .notes) {
                    select(Rect(x: area.x + 1, y: y, width: area.width - 1, height: 1), .notes, on: &grid)
                }
                y += 1
            }
        }
    }
}
