import Screen

/// What is typed above the footer, laid out: its lines, and where the cursor is in them.
struct EntryText {
    var lines: [[Span]]
    var cursor: Position

    init(lines: [[Span]], cursor: Position) { (self.lines, self.cursor) = (lines, cursor) }

    /// A field behind its label.
    init(_ field: TextField, _ label: String, width: Int) {
        let label = " " + DisplayWidth.clipped(label, to: max(4, width / 3)) + " ▏ "
        let indent = DisplayWidth.columns(of: label)
        let (texts, cursor) = field.layout(width: max(4, width - indent - 1))
        lines = texts.enumerated().map { index, text in
            [Span(index == 0 ? label : String(repeating: " ", count: indent), Style(bold: true)), Span(text, .plain)]
        }
        self.cursor = cursor.moved(dx: indent)
    }

    /// Draws it; a text higher than the area shows the lines around the cursor.
    func draw(in area: Rect, on grid: inout Grid) {
        guard !area.isEmpty else { return }
        let first = max(0, min(cursor.y - area.height + 1, lines.count - area.height))
        for (offset, spans) in lines.dropFirst(first).prefix(area.height).enumerated() {
            grid.put(spans, at: Position(x: area.x, y: area.y + offset), width: area.width)
        }
        grid.cursor = Position(
            x: min(area.maxX - 1, area.x + cursor.x), y: min(area.maxY - 1, area.y + cursor.y - first))
    }
}
