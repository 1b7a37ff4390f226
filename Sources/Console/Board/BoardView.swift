import Phrases
import Screen
import Workshop

/// Draws the wall: what it is about, the heads of its columns, and the cards that show.
struct BoardView {
    private let model: Model
    private let layout: BoardLayout
    private let palette: Palette

    init(_ model: Model, in area: Rect) {
        self.model = model
        layout = BoardLayout(model, in: area)
        palette = model.palette
    }

    func draw(on grid: inout Grid) {
        drawTitle(on: &grid)
        if !layout.prompt.isEmpty {
            let style = palette.faint.with(italic: true)
            let width = layout.prompt.width - 2
            grid.put(
                BoardLayout.prompt(of: model), at: layout.prompt.origin.moved(dx: 1), style: style, width: width)
        }
        if layout.isGrid { drawGrid(on: &grid) } else { drawColumns(on: &grid) }
    }

    private func drawTitle(on grid: inout Grid) {
        let marked = model.notes.marked.count
        var right = [marked == 0 ? "" : model.phrases.markedCount(marked), "\(count)"].filter { !$0.isEmpty }
            .joined(separator: " · ")
        let (left, beyond) = (layout.visible.lowerBound, layout.columns.count - layout.visible.upperBound)
        if left > 0 { right = "‹ \(left)   " + right }
        if beyond > 0 { right += "   \(beyond) ›" }
        let columns = DisplayWidth.columns(of: right)
        let room = layout.title.width - columns - 4
        grid.put(
            "3 " + ThemePath.fitted(title, to: max(4, room - 2)), at: layout.title.origin.moved(dx: 1),
            style: palette.accent, width: room)
        grid.put(
            right, at: Position(x: layout.title.maxX - columns - 1, y: layout.title.y),
            style: palette.frameTitle(isFocused: true))
    }

    private var title: String {
        if let query = model.notes.query { return model.phrases.searched(query) }
        if model.themes.shelf == .aside { return model.phrases.setAside }
        guard case .theme(let id) = model.board.root else {
            return layout.isGrid ? model.phrases.withoutTheme : model.phrases.wholeSession
        }
        return model.state.path(to: id).map(\.title).joined(separator: " › ")
    }

    private var count: Int {
        if layout.isGrid { return model.notes.count }
        guard case .theme(let id) = model.board.root else { return model.book.total }
        return model.book.counts[id] ?? 0
    }

    // MARK: Columns

    private func drawColumns(on grid: inout Grid) {
        for column in layout.visible {
            let rows = layout.rows(of: column)
            let top = layout.top(of: column, rows)
            let end = draw(rows, from: top, in: layout.place(of: column, in: layout.wall), column, on: &grid)
            drawHead(column, isCutAbove: top > 0, isCutBelow: end < rows.count, on: &grid)
        }
    }

    private func drawHead(_ index: Int, isCutAbove: Bool, isCutBelow: Bool, on grid: inout Grid) {
        let column = layout.columns[index]
        let area = layout.place(of: index, in: layout.heads)
        let isSelected = index == layout.selected
        let arrows = (isCutAbove ? "↑" : "") + (isCutBelow ? "↓" : "")
        let number = [arrows, "\(count(of: column))"].filter { !$0.isEmpty }.joined(separator: " ")
        let room = area.width - DisplayWidth.columns(of: number) - 4
        let style: Style =
            if case .theme(let id) = column.shelf { palette.hue(model.book.hues[id]) } else { palette.faint }
        grid.put(isSelected ? "›" : " ", at: area.origin, style: palette.accent)
        grid.put(
            title(of: column), at: area.origin.moved(dx: 1),
            style: style.with(bold: true, underline: isSelected), width: max(0, room))
        grid.put(
            number, at: Position(x: area.maxX - DisplayWidth.columns(of: number) - 2, y: area.y), style: palette.faint)
    }

    private func title(of column: BoardColumn) -> String {
        guard case .theme(let id) = column.shelf, let theme = model.state.themes[id] else {
            return model.phrases.withoutTheme
        }
        return column.isOwn ? model.phrases.withoutSubtheme : theme.title
    }

    private func count(of column: BoardColumn) -> Int {
        switch column.shelf {
        case .theme(let id):
            guard column.isOwn else { return model.book.counts[id] ?? 0 }
            return model.book.arrangement.tops(on: column.shelf).count
        case .unfiled: return model.book.unfiled
        case .aside: return model.book.asideCount
        }
    }

    /// - Returns: the first row that does not show.
    private func draw(_ rows: Rows, from top: Int, in area: Rect, _ column: Int, on grid: inout Grid) -> Int {
        let selected = column == layout.selected ? model.notes.selectedRow : nil
        var (row, y) = (top, area.y)
        while row < rows.count, y < area.maxY {
            let height = draw(row, of: rows, at: Position(x: area.x, y: y), selected, area, on: &grid)
            y += height
            row += 1
        }
        return y > area.maxY ? row - 1 : row
    }

    /// Draws a row of a card.
    private func draw(
        _ row: Int, of rows: Rows, at place: Position, _ selected: Int?, _ area: Rect, on grid: inout Grid
    ) -> Int {
        let isChosen = selected.map {
            rows.cardStart(of: $0) == rows.cardStart(of: row) && $0 == rows.cardStart(of: $0)
        }
        let all = layout.cards.lines(at: row, in: rows, isChosen: isChosen == true && isBrowsing)
        let lines = layout.cards.shown(all, scrolled: row == selected ? model.board.scrolled : 0)
        for (offset, spans) in lines.enumerated() where place.y + offset < area.maxY {
            grid.put(spans, at: place.moved(dy: offset), width: layout.cards.width)
        }
        guard row == selected else { return lines.count }
        let isInside = rows[row].depth > 0
        if isInside, isBrowsing {
            let words = Rect(x: place.x + 1, y: place.y, width: layout.cards.width - 2, height: 1)
            if place.y < area.maxY { grid.restyle(words, palette.selection) }
        } else if !isBrowsing {
            let line = place.moved(dx: 1, dy: isInside ? 0 : 1)
            if line.y < area.maxY { grid.put("›", at: line, style: palette.accent) }
        }
        return lines.count
    }

    private var isBrowsing: Bool {
        switch model.mode {
        case .browsing, .choosing: true
        default: false
        }
    }

    // MARK: The grid

    private func drawGrid(on grid: inout Grid) {
        let rows = model.notes.rows
        guard rows.cardCount > 0 else {
            for (offset, line) in layout.cards.lines(at: 0, in: rows).enumerated() {
                grid.put(line, at: layout.wall.origin.moved(dy: offset), width: layout.wall.width)
            }
            return
        }
        var (number, y) = (layout.firstGridRow, layout.wall.y)
        while number < layout.gridRows, y < layout.wall.maxY {
            for (across, start) in layout.starts(inGridRow: number).enumerated() {
                let x = layout.wall.x + across * layout.cards.width
                let area = Rect(x: x, y: y, width: layout.cards.width, height: layout.wall.maxY - y)
                var used = 0
                for row in rows.card(from: start) {
                    used += draw(
                        row, of: rows, at: Position(x: x, y: y + used), model.notes.selectedRow, area, on: &grid)
                }
            }
            y += layout.height(ofGridRow: number)
            number += 1
        }
    }
}

extension BoardLayout {
    var firstGridRow: Int { min(max(0, notesTop), max(0, gridRows - 1)) }
}
