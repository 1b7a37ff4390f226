import Screen

/// What is typed above the footer, laid out: its lines, and where the cursor is in them.
struct EntryText {
    var lines: [[Span]]
    var cursor: Position
    /// How many of the lines are what is typed; under them stands what it means.
    private let typed: Int

    init(lines: [[Span]], cursor: Position, typed: Int? = nil) {
        (self.lines, self.cursor, self.typed) = (lines, cursor, typed ?? lines.count)
    }

    /// A field behind its label.
    init(_ field: TextField, _ label: String, width: Int) {
        let label = " " + DisplayWidth.clipped(label, to: max(4, width / 3)) + " ▏ "
        let indent = DisplayWidth.columns(of: label)
        let (texts, cursor) = field.layout(width: max(4, width - indent - 1))
        lines = texts.enumerated().map { index, text in
            [Span(index == 0 ? label : String(repeating: " ", count: indent), Style(bold: true)), Span(text, .plain)]
        }
        typed = lines.count
        self.cursor = cursor.moved(dx: indent)
    }

    /// Draws it; a text higher than the area shows the lines around the cursor, and under them the first of what it means.
    func draw(in area: Rect, on grid: inout Grid) {
        guard !area.isEmpty else { return }
        let isCut = lines.count > area.height
        let below = isCut && area.height > 2 ? lines.dropFirst(typed).prefix(1) : []
        let room = area.height - below.count
        let height = below.isEmpty ? lines.count : typed
        let first = max(0, min(cursor.y - room + 1, height - room))
        for (offset, spans) in (lines.prefix(height).dropFirst(first).prefix(room) + below).enumerated() {
            grid.put(spans, at: Position(x: area.x, y: area.y + offset), width: area.width)
        }
        if first > 0 { grid.put(" …", at: area.origin) }
        grid.cursor = Position(
            x: min(area.maxX - 1, area.x + cursor.x), y: min(area.maxY - 1, area.y + cursor.y - first))
    }
}
