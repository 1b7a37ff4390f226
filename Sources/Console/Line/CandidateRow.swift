import Screen

/// What a word may stand for, side by side on one line. The chosen one is always in view, with what stands before it as far
/// as there is room; it has a sign of its own, for reversed colours are no help to all. Those that are out of sight are
/// counted at the end.
enum CandidateRow {
    /// - Parameter fitted: how a label is shortened where it leaves no room for another one.
    static func spans(
        _ labels: [String], selected: Int?, _ palette: Palette, room: Int,
        fitted: (String, Int) -> String = { DisplayWidth.clipped($0, to: $1) }
    ) -> [Span] {
        func width(_ label: String) -> Int { DisplayWidth.columns(of: label) + 3 }
        let isWhole = labels.map(width).reduce(0, +) <= room
        let room = isWhole ? room : room - 5
        let chosen = selected ?? 0
        let neighbour = chosen + 1 < labels.count ? chosen + 1 : chosen - 1
        func shortened(to longest: Int) -> [String] {
            labels.map { DisplayWidth.columns(of: $0) > longest ? fitted($0, longest) : $0 }
        }
        // Two are in view at least, so that one sees that there is a choice; unless they could not be told apart.
        let two = [chosen, neighbour].filter { labels.indices.contains($0) }
        var texts = shortened(to: max(4, room - 3))
        if two.map({ width(texts[$0]) }).reduce(0, +) > room {
            let shorter = shortened(to: max(4, room / 2 - 3))
            if Set(two.map { shorter[$0] }).count == two.count { texts = shorter }
        }
        let widths = texts.map(width)
        var first = chosen
        while first > 0, widths[(first - 1)...chosen].reduce(0, +) <= room { first -= 1 }
        var spans: [Span] = []
        var (used, shown) = (0, 0)
        for index in texts.indices.dropFirst(first) {
            used += widths[index]
            if used > room { break }
            shown += 1
            let style = index == selected ? palette.accent.with(reverse: true) : palette.faint
            spans += [Span((index == selected ? "›" : " ") + texts[index] + " ", style), Span(" ", .plain)]
        }
        if shown < labels.count { spans.append(Span("+\(labels.count - shown)", palette.faint)) }
        return spans
    }
}
