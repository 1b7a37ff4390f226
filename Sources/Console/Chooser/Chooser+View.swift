import Phrases
import Screen

extension Chooser {
    /// The box that the list is drawn in: its upper edge stays where it is while the list gets shorter as one types.
    func area(in body: Rect) -> Rect {
        let longest = all.reduce(DisplayWidth.columns(of: title) + 6) {
            max($0, DisplayWidth.columns(of: $1.label) + DisplayWidth.columns(of: $1.detail + $1.path) + 3)
        }
        let width = min(body.width, max(36, longest + 6))
        let whole = body.centered(Size(width: width, height: min(body.height, all.count + 3)))
        let height = max(1, items.count) + 3 + foot(width: width - 2, in: body).count
        return Rect(x: whole.x, y: whole.y, width: width, height: min(body.maxY - whole.y, height))
    }

    /// The rows below the list, in which the chosen entry stands whole where it is cut in the list.
    private func foot(width: Int, in body: Rect) -> ArraySlice<String> {
        guard body.height >= 8, let item = current else { return [] }
        return foot(of: item, width: width).prefix(body.height < 16 ? 2 : 3)
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
        let height = max(0, inside.height - 1 - foot(width: inside.width, in: body).count)
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
        for (offset, text) in foot(width: list.width, in: body).enumerated() {
            grid.put(" " + text, at: parts.foot.origin.moved(dy: offset), style: palette.strong, width: list.width)
        }
    }
}
