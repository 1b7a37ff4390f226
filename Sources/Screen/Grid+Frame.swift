extension Grid {
    /// Draws a rounded light box around the edge of a rectangle: `╭ title ──── note ╮`.
    ///
    /// Its inside is left as it is.
    ///
    /// - Parameters:
    ///   - title: stands at the top left, cut with … when there is no room.
    ///   - note: stands at the top right, such as a count; left out when there is no room for both.
    ///   - isHeavy: with thick lines and square corners, which are seen without colours too.
    public mutating func frame(
        _ rect: Rect,
        title: String = "",
        note: String = "",
        style: Style = .plain,
        titleStyle: Style? = nil,
        isHeavy: Bool = false
    ) {
        guard rect.width >= 2, rect.height >= 2 else { return }
        let (corners, across, side) = isHeavy ? (["┏", "┓", "┗", "┛"], "━", "┃") : (["╭", "╮", "╰", "╯"], "─", "│")
        let line = String(repeating: across, count: rect.width - 2)
        put(corners[0] + line + corners[1], at: rect.origin, style: style)
        put(corners[2] + line + corners[3], at: Position(x: rect.x, y: rect.maxY - 1), style: style)
        for y in rect.y + 1..<rect.maxY - 1 {
            put(side, at: Position(x: rect.x, y: y), style: style)
            put(side, at: Position(x: rect.maxX - 1, y: y), style: style)
        }
        var room = rect.width - 4
        let noteWidth = DisplayWidth.columns(of: note)
        if noteWidth > 0, noteWidth + (title.isEmpty ? 0 : min(DisplayWidth.columns(of: title), 8) + 2) <= room {
            put(" " + note + " ", at: Position(x: rect.maxX - 3 - noteWidth, y: rect.y), style: titleStyle ?? style)
            room -= noteWidth + 2
        }
        guard !title.isEmpty, room > 0 else { return }
        let shown = DisplayWidth.clipped(title, to: room)
        put(" " + shown + " ", at: rect.origin.moved(dx: 1), style: titleStyle ?? style)
    }
}
