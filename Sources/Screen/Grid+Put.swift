extension Grid {
    /// Writes `text`, made harmless, on one row.
    ///
    /// - Parameters:
    ///   - position: where it begins; it may lie outside.
    ///   - width: how many columns it may take, ending with … when it was cut; nil lets it run to the right edge.
    /// - Returns: the columns used, also those outside.
    @discardableResult
    public mutating func put(_ text: String, at position: Position, style: Style = .plain, width: Int? = nil) -> Int {
        guard let width else { return write(text, at: position, style: style) }
        guard width > 0 else { return 0 }
        return write(DisplayWidth.clipped(text, to: width), at: position, style: style)
    }

    /// Writes stretches of text one after the other; the `width` is for all of them.
    @discardableResult
    public mutating func put(_ spans: [Span], at position: Position, width: Int? = nil) -> Int {
        let wanted = spans.reduce(0) { $0 + DisplayWidth.columns(of: $1.text) }
        guard let width, wanted > width else {
            return spans.reduce(0) { $0 + write($1.text, at: position.moved(dx: $0), style: $1.style) }
        }
        guard width > 0 else { return 0 }
        var used = 0
        for span in spans {
            // The last column is for the ellipsis, since something is cut for certain.
            if used + DisplayWidth.columns(of: span.text) >= width {
                let kept = DisplayWidth.clipped(span.text + "…", to: width - used)
                return used + write(kept, at: position.moved(dx: used), style: span.style)
            }
            used += write(span.text, at: position.moved(dx: used), style: span.style)
        }
        return used
    }

    private mutating func write(_ text: String, at position: Position, style: Style) -> Int {
        if let count = PlainText.count(of: text) {
            if position.y >= 0, position.y < size.height, position.x < size.width, count > 0 {
                writePlain(text, count: count, at: position, style: style)
            }
            return count
        }
        var x = position.x
        for raw in text {
            for cluster in Harmless.clusters(of: raw) {
                let columns = DisplayWidth.harmless(cluster)
                set(cluster, columns: columns, x: x, y: position.y, style: style)
                x += columns
            }
        }
        return x - position.x
    }

    private mutating func writePlain(_ text: String, count: Int, at position: Position, style: Style) {
        mend(x: position.x, y: position.y)
        mend(x: position.x + count, y: position.y)
        let start = position.y * size.width
        var x = position.x
        for scalar in text.unicodeScalars {
            if x >= size.width { return }
            if x >= 0 {
                // A no-break space has done its work by now; some fonts have no picture of it.
                let isSpace = scalar == "\u{A0}" || scalar == "\u{202F}"
                cells[start + x] = Cell(text: isSpace ? " " : Character(scalar), width: 1, style: style)
            }
            x += 1
        }
    }

    private mutating func set(_ cluster: Character, columns: Int, x: Int, y: Int, style: Style) {
        guard y >= 0, y < size.height, x < size.width, x + columns > 0 else { return }
        mend(x: x, y: y)
        mend(x: x + columns, y: y)
        let index = y * size.width + x
        if columns == 1 {
            let isSpace = cluster == "\u{A0}" || cluster == "\u{202F}"
            cells[index] = Cell(text: isSpace ? " " : cluster, width: 1, style: style)
        } else if x < 0 {
            cells[index + 1] = .blank(style)
        } else if x + 1 >= size.width {
            cells[index] = .blank(style)
        } else {
            cells[index] = Cell(text: cluster, width: 2, style: style)
            cells[index + 1] = Cell(text: " ", width: 0, style: style)
        }
    }
}
