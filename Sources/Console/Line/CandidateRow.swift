import Screen

/// What a word may stand for, side by side on one line. The chosen one is always in view, with what stands before it as far
/// as there is room; it has a sign of its own, for reversed colours are no help to all.
enum CandidateRow {
    static func spans(_ labels: [String], selected: Int?, _ palette: Palette, room: Int) -> [Span] {
        func text(_ index: Int) -> String { (index == selected ? "›" : " ") + labels[index] + " " }
        let widths = labels.indices.map { DisplayWidth.columns(of: text($0)) + 1 }
        let chosen = selected ?? 0
        var first = chosen
        while first > 0, widths[(first - 1)...chosen].reduce(0, +) <= room { first -= 1 }
        var spans: [Span] = []
        var used = 0
        for index in labels.indices.dropFirst(first) {
            used += widths[index]
            if used > room { break }
            let style = index == selected ? palette.accent.with(reverse: true) : palette.faint
            spans += [Span(text(index), style), Span(" ", .plain)]
        }
        return spans
    }
}
