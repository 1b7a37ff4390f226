extension Grid {
    /// Draws a rounded light box around the edge of a rectangle: `╭ title ──── note ╮`.
    ///
    /// Its inside is left as it is.
    ///
    /// - Parameters:
    ///   - title: stands at the top left, cut with … when there is no room.
    ///   - note: stands at the top right, such as a count; left out when there is no room for both.
    public mutating func frame(
        _ rect: Rect,
        title: String = "",
        note: String = "",
        style: Style = .plain,
        titleStyle: Style? = nil
    ) {
        guard rect.width >= 2, rect.height >= 2 else { return }
        let line = String(repeating: "─", count: rect.width - 2)
        put("╭" + line + "╮", at: rect.origin, style: style)
        put("╰" + line + "╯", at: Position(x: rect.x, y: rect.maxY - 1), style: style)
        for y in rect.y + 1..<rect.maxY - 1 {
            put("│", at: Position(x: rect.x, y: y), style: style)
            put("│", at: Position(x: rect.maxX - 1, y: y), style: style)
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
