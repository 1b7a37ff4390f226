extension TextField {
    /// How it shows in so many columns: its lines, and where the cursor is among them.
    ///
    /// A field of several lines is wrapped between words, with a column left for the cursor; one of a single line scrolls
    /// sideways, by half its width, with … where something is hidden.
    public func layout(width: Int) -> (lines: [String], cursor: Position) {
        isMultiline ? wrapped(width: width) : scrolled(width: width)
    }

    func rows(of clusters: Wrapping.Clusters, width: Int) -> [Wrapping.Line] {
        Wrapping.lines(of: clusters) { _ in width - 1 }
    }

    /// Row and column of the cursor.
    func place(in lines: [Wrapping.Line], _ clusters: Wrapping.Clusters) -> Position {
        let row = lines.firstIndex { cursor < $0.next } ?? lines.count - 1
        let start = lines[row].range.lowerBound
        return Position(x: clusters.columns(start..<max(start, min(cursor, clusters.count))), y: row)
    }

    private func wrapped(width: Int) -> (lines: [String], cursor: Position) {
        let clusters = Wrapping.clusters(of: text)
        let lines = rows(of: clusters, width: width)
        var place = place(in: lines, clusters)
        place.x = min(place.x, max(0, width - 1))
        return (lines.map { Harmless.text(clusters.text($0.range, of: text)) }, place)
    }

    private func scrolled(width: Int) -> (lines: [String], cursor: Position) {
        let clusters = Wrapping.clusters(of: text)
        let column = clusters.columns(0..<min(cursor, clusters.count))
        guard clusters.columns(0..<clusters.count) >= width else {
            return ([Harmless.text(text)], Position(x: column, y: 0))
        }
        guard width > 2 else { return ([""], Position(x: 0, y: 0)) }
        // Where the view begins is a function of the cursor alone, so that the field keeps no state of its window.
        let step = max(1, width / 2)
        let hidden = column < width - 1 ? 0 : ((column - (width - 2)) / step + 1) * step
        var first = 0
        var skipped = 0
        while first < clusters.count, skipped < hidden {
            skipped += Int(clusters.widths[first])
            first += 1
        }
        if hidden == 0 {
            return ([DisplayWidth.clipped(Harmless.text(text), to: width)], Position(x: column, y: 0))
        }
        let rest = "…" + Harmless.text(clusters.text(first..<clusters.count, of: text))
        return ([DisplayWidth.clipped(rest, to: width)], Position(x: max(0, column - skipped + 1), y: 0))
    }
}
