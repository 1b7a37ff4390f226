import Phrases
import Screen

extension FilePicker {
    /// The box that it is drawn in: as wide as the body lets it, for paths are long.
    private func area(in body: Rect) -> Rect {
        body.centered(Size(width: min(body.width, 76), height: min(body.height, max(8, listing.entries.count + 5))))
    }

    private func rows(in body: Rect) -> Rect { area(in: body).inset(by: 1).removingTop(2) }

    /// Which entry is at a place of the screen.
    func row(at position: Position, in body: Rect) -> Int? {
        let rows = rows(in: body)
        guard rows.contains(position) else { return nil }
        let index = first(room: rows.height) + position.y - rows.y
        return entries.indices.contains(index) ? index : nil
    }

    private func first(room: Int) -> Int { max(0, min(selected - room / 2, entries.count - room)) }

    func draw(_ phrases: Phrases, _ palette: Palette, in body: Rect, on grid: inout Grid) {
        let area = area(in: body)
        grid.fill(area)
        grid.frame(
            area, title: title(phrases), note: "\(entries.count)", style: palette.accent, titleStyle: palette.accent)
        let inside = area.inset(by: 1)
        let (lines, cursor) = field.layout(width: max(4, inside.width - 4))
        grid.put(
            [Span(" › ", palette.accent), Span(lines.last ?? "", .plain)], at: inside.origin, width: inside.width)
        if field.isEmpty {
            grid.put(
                phrases.pickerHint, at: inside.origin.moved(dx: 3), style: palette.faint, width: inside.width - 4)
        }
        grid.cursor = Position(x: inside.x + 3 + cursor.x, y: inside.y)
        // The end of a path says more than its beginning.
        let path = FilePicker.ending(of: listing.path, room: inside.width - 2)
        grid.put(" " + path, at: inside.origin.moved(dy: 1), style: palette.strong, width: inside.width)
        let rows = rows(in: body)
        let first = first(room: rows.height)
        let shown = entries.dropFirst(first).prefix(rows.height)
        for (offset, entry) in shown.enumerated() {
            let row = Rect(x: rows.x, y: rows.y + offset, width: rows.width, height: 1)
            let style = entry.kind == .file ? palette.text : palette.strong
            let sign = entry.kind == .folder ? "▸ " : entry.kind == .workshop ? "◆ " : "  "
            let detail = entry.kind == .workshop ? phrases.pickerSession : ""
            let columns = DisplayWidth.columns(of: detail)
            grid.put(" " + sign + entry.name, at: row.origin, style: style, width: row.width - columns - 2)
            grid.put(detail, at: Position(x: row.maxX - columns - 1, y: row.y), style: palette.faint)
            if first + offset == selected { grid.restyle(row, palette.selection) }
        }
        if let problem = listing.problem {
            grid.put(" " + problem, at: rows.origin, style: palette.warning, width: rows.width)
        } else if shown.isEmpty {
            let text = isWaiting ? phrases.pickerWaiting : nothing(phrases)
            for (offset, line) in wrap(text, width: max(8, rows.width - 2)).prefix(rows.height).enumerated() {
                grid.put(" " + line, at: rows.origin.moved(dy: offset), style: palette.faint, width: rows.width)
            }
        }
    }

    private func title(_ phrases: Phrases) -> String {
        switch purpose {
        case .taking: phrases.pickerTaking
        case .opening: phrases.pickerOpening
        case .checking: phrases.pickerChecking
        }
    }

    private func nothing(_ phrases: Phrases) -> String {
        guard field.isEmpty else { return phrases.nothingFound }
        return switch purpose {
        case .taking: phrases.pickerNothingToTake
        case .opening: phrases.pickerNothingToOpen
        case .checking: phrases.pickerNothingToCheck
        }
    }

    private static func ending(of path: String, room: Int) -> String {
        guard DisplayWidth.columns(of: path) > room else { return path }
        var kept = Substring(path)
        while !kept.isEmpty, DisplayWidth.columns(of: String(kept)) >= room { kept.removeFirst() }
        return "…" + kept
    }
}
