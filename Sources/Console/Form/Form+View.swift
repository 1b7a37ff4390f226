import Phrases
import Screen
import Workshop

extension Form {
    func area(in body: Rect) -> Rect {
        body.centered(Size(width: min(body.width, 84), height: min(body.height, 30)))
    }

    func draw(_ model: Model, in body: Rect, on grid: inout Grid) {
        let palette = model.palette
        let area = area(in: body)
        grid.fill(area)
        let inside = area.inset(dx: 2, dy: 1)
        let labels = min(inside.width / 2, fields.reduce(0) { max($0, DisplayWidth.columns(of: $1.label)) } + 2)
        let room = max(4, inside.width - labels)
        func lines(_ index: Int) -> [String] {
            if index == selected, let editing { return editing.layout(width: room - 1).lines }
            let value = fields[index].shown(model.phrases)
            guard value.isEmpty else { return wrap(value, width: room) }
            let hint = fields[index].hint
            guard hint.isEmpty else { return wrap(hint, width: room, firstIndent: "— ", indent: "  ") }
            return [fields[index].isAsked ? "—  " + model.phrases.toFillIn : "—"]
        }
        var viewport = Viewport()
        let shown = viewport.reveal(selected, of: fields.count, room: inside.height) { lines($0).count }
        // Where one is in a form that is longer than its box.
        let isCut = shown.count < fields.count
        grid.frame(
            area, title: title, note: isCut ? "\(selected + 1)/\(fields.count)" : "", style: palette.accent,
            titleStyle: palette.accent)
        var y = inside.y
        for index in shown {
            let isSelected = index == selected
            grid.put(
                fields[index].label, at: Position(x: inside.x, y: y),
                style: isSelected ? palette.accent : palette.faint,
                width: labels - 1)
            let cursor = isSelected ? editing?.layout(width: room - 1).cursor : nil
            // A text higher than the box shows the lines around the cursor.
            let hidden = max(0, y + (cursor?.y ?? 0) - inside.maxY + 1)
            for (offset, text) in lines(index).dropFirst(hidden).enumerated() where y + offset < inside.maxY {
                let style = fields[index].value.isEmpty && cursor == nil ? palette.faint : palette.text
                grid.put(text, at: Position(x: inside.x + labels, y: y + offset), style: style, width: room)
            }
            if isSelected {
                if let cursor {
                    grid.cursor = Position(x: inside.x + labels + cursor.x, y: y + cursor.y - hidden)
                } else {
                    let row = Rect(x: inside.x, y: y, width: inside.width, height: 1)
                    grid.restyle(row, palette.selection)
                }
            }
            y += max(1, lines(index).count)
        }
    }

    /// Which field is at a place of the screen, where all values are short.
    func index(at position: Position, in body: Rect) -> Int? {
        let inside = area(in: body).inset(dx: 2, dy: 1)
        guard inside.contains(position), fields.count <= inside.height else { return nil }
        let index = position.y - inside.y
        return fields.indices.contains(index) ? index : nil
    }
}
