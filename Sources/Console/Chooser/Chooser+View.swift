import Phrases
import Screen

extension Chooser {
    /// The box that the list is drawn in: its upper edge stays where it is while the list gets shorter as one types.
    func area(in body: Rect) -> Rect {
        let whole = body.centered(
            Size(width: width(in: body), height: min(body.height, height(of: all.count, in: body))))
        let height = min(whole.height, height(of: max(1, items.count), in: body))
        return Rect(x: whole.x, y: whole.y, width: whole.width, height: height)
    }

    private func width(in body: Rect) -> Int {
        let longest = all.reduce(DisplayWidth.columns(of: title) + 6) {
            max($0, DisplayWidth.columns(of: $1.label) + DisplayWidth.columns(of: $1.detail + $1.path) + 3)
        }
        return min(body.width, max(36, longest + 6))
    }

    private func height(of count: Int, in body: Rect) -> Int { count + 3 + footHeight(in: body) }

    /// The rows below the list, in which an entry that is cut above stands whole; none where all of them fit.
    private func footHeight(in body: Rect) -> Int {
        guard body.height >= 8 else { return 0 }
        let inside = width(in: body) - 2
        return min(3, all.map { foot(of: $0, width: inside).count }.max() ?? 0)
    }

    private func foot(of item: Item, width: Int) -> [String] {
        let detail = DisplayWidth.clipped(item.detail, to: width / 2)
        let isWhole = detail == item.detail && DisplayWidth.columns(of: item.label + detail) + 3 <= width
        guard !isWhole else { return [] }
        let text = [item.label, item.detail].filter { !$0.isEmpty }.joined(separator: " · ")
        return wrap(text, width: max(4, width - 2))
    }

    /// The rows of the box: what is typed, the list, the foot.
    private func parts(of area: Rect, in body: Rect) -> (field: Rect, list: Rect, foot: Rect) {
        let inside = area.inset(by: 1)
        let field = Rect(x: inside.x, y: inside.y, width: inside.width, height: 1)
        let height = max(0, inside.height - 1 - footHeight(in: body))
        let list = Rect(x: inside.x, y: inside.y + 1, width: inside.width, height: height)
        let foot = Rect(x: inside.x, y: list.maxY, width: inside.width, height: max(0, inside.maxY - list.maxY))
        return (field, list, foot)
    }

    /// Which item is at a place of the screen.
    func index(at position: Position, in body: Rect) -> Int? {
        let list = parts(of: area(in: body), in: body).list
        guard list.contains(position) else { return nil }
        let index = first(room: list.height) + position.y - list.y
        return items.indices.contains(index) ? index : nil
    }

    private func first(room: Int) -> Int { max(0, min(selected - room / 2, items.count - room)) }

    func draw(_ model: Model, in body: Rect, on grid: inout Grid) {
        let palette = model.palette
        let area = area(in: body)
        let parts = parts(of: area, in: body)
        let list = parts.list
        grid.fill(area)
        // Where one is in a list that is longer than its box.
        let place = items.count > list.height ? "\(selected + 1)/\(items.count)" : ""
        grid.frame(
            area, title: DisplayWidth.clipped(title, to: max(4, area.width - place.count - 8)), note: place,
            style: palette.accent, titleStyle: palette.accent)
        let (lines, cursor) = field.layout(width: max(4, area.width - 6))
        grid.put(
            [Span(" › ", palette.accent), Span(lines.first ?? "", .plain)], at: parts.field.origin,
            width: parts.field.width)
        grid.cursor = Position(x: parts.field.x + 3 + cursor.x, y: parts.field.y)
        let first = first(room: list.height)
        for (offset, item) in items.dropFirst(first).prefix(list.height).enumerated() {
            let row = Rect(x: list.x, y: list.y + offset, width: list.width, height: 1)
            let path = field.isEmpty ? "" : item.path
            let detail = DisplayWidth.clipped(item.detail + path, to: list.width / 2)
            let columns = DisplayWidth.columns(of: detail)
            grid.put(
                " " + item.label, at: row.origin, style: item.isEnabled ? palette.text : palette.faint,
                width: row.width - columns - 2)
            grid.put(detail, at: Position(x: row.maxX - columns - 1, y: row.y), style: palette.faint)
            if first + offset == selected { grid.restyle(row, palette.selection) }
        }
        if items.isEmpty {
            grid.put(" " + model.phrases.nothingFound, at: list.origin, style: palette.faint, width: list.width)
        }
        let whole = current.map { foot(of: $0, width: list.width) } ?? []
        for (offset, text) in whole.prefix(parts.foot.height).enumerated() {
            grid.put(" " + text, at: parts.foot.origin.moved(dy: offset), style: palette.strong, width: list.width)
        }
    }
}
