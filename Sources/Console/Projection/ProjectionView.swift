import Phrases
import Screen
import Workshop

/// The screen of a beamer: a title in large letters, the words with room around them, nobody's name.
struct ProjectionView {
    let model: Model
    let projection: Projection
    let palette: Palette
    private let discretion: Discretion

    init(_ model: Model, _ projection: Projection) {
        discretion = Discretion(model.state)
        (self.model, self.projection) = (model, projection)
        palette = projection.isLight ? ProjectionView.opposite(of: model.palette, model.palettes) : model.palette
    }

    // MARK: Where things stand

    private var isSmall: Bool { model.size.height < 20 || model.size.width < 60 }
    /// What is left free at both sides.
    private var margin: Int { isSmall ? 1 : max(3, model.size.width / 16) }
    private var top: Int { isSmall ? 0 : model.size.height >= 40 ? 2 : 1 }
    private var width: Int { max(8, model.size.width - 2 * margin) }
    /// The last row says which page this is; what is wrong with the disk comes above it.
    private var bottom: Int { 1 + HeaderView.alarm(model).count }

    // MARK: The title

    private var title: String {
        if projection.content == .ranking { return model.phrases.ranking }
        return switch projection.subject {
        case .theme(let id): discretion.words(Cleaning.line(model.state.themes[id]?.title ?? ""))
        case .unfiled: model.phrases.withoutTheme
        }
    }

    /// Which theme the one that shows is under, or which one is ranked.
    private var above: String {
        guard case .theme(let id) = projection.subject, !(projection.content == .ranking && projection.ranksAll) else {
            return ""
        }
        let path = model.state.path(to: id).map { discretion.words($0.title) }
        return (projection.content == .ranking ? path : path.dropLast()).joined(separator: " › ")
    }

    private var titleStyle: Style {
        guard case .theme(let id) = projection.subject, projection.content == .notes else { return palette.strong }
        return palette.hue(model.book.hues[id]).with(bold: true)
    }

    /// The title as large as there is room for: in block letters, else in spaced capitals, else in bold.
    var titleRows: [String] {
        let budget = model.size.height >= 30 ? model.size.height / 3 : model.size.height / 4
        let ways: [(scale: Int, lines: Int)] = model.size.height >= 40 ? [(2, 1), (1, 2)] : [(1, 1)]
        if !isSmall {
            for way in ways {
                let rows = BlockLetters.rows(title, width: width, scale: way.scale, mostLines: way.lines)
                if let rows, rows.count <= budget { return rows }
            }
            let spaced = title.uppercased().map { String($0) }.joined(separator: " ")
            if DisplayWidth.columns(of: spaced) <= width { return [spaced] }
        }
        return wrap(title, width: width)
    }

    private var head: [[Span]] {
        var rows: [[Span]] = []
        if !above.isEmpty, !isSmall {
            rows.append([Span(ThemePath.fitted(above, to: width), palette.faint)])
            if titleRows.count > 1 { rows.append([]) }
        }
        rows += titleRows.map { [Span($0, titleStyle)] }
        return rows + (model.size.height >= 16 ? [[]] : [])
    }

    // MARK: The pages

    func layOut() -> [[Projection.Row]] {
        let room = max(1, model.size.height - top - head.count - bottom - (isSmall ? 0 : 1))
        var blocks: [[Projection.Row]] = []
        switch projection.content {
        case .notes: blocks = ProjectedNotes(model, projection, palette, discretion, width: width).blocks()
        case .ranking: blocks = rankingBlocks()
        }
        return ProjectionView.pages(of: blocks, room: room, gap: isSmall ? 0 : 1)
    }

    /// As many whole blocks on each page as there is room for; one that is higher than a page goes over several.
    static func pages(of blocks: [[Projection.Row]], room: Int, gap: Int) -> [[Projection.Row]] {
        var pages: [[Projection.Row]] = []
        var page: [Projection.Row] = []
        for block in blocks where !block.isEmpty {
            if !page.isEmpty, page.count + gap + block.count > room {
                pages.append(page)
                page = []
            }
            if !page.isEmpty { page += Array(repeating: Projection.Row(spans: []), count: gap) }
            page += block
            while page.count > room {
                pages.append(Array(page.prefix(room)))
                page.removeFirst(room)
            }
        }
        if !page.isEmpty || pages.isEmpty { pages.append(page) }
        return pages
    }

    private func rankingBlocks() -> [[Projection.Row]] {
        func sentence(_ text: String) -> [[Projection.Row]] {
            [wrap(text, width: width).map { Projection.Row(spans: [Span($0, palette.faint)]) }]
        }
        if model.state.voting.isHidden { return sentence(model.phrases.projectedRankingIsHidden) }
        var theme: Theme.ID?
        if case .theme(let id) = projection.subject, !projection.ranksAll { theme = id }
        let ranking = Ranking(model.state, Arrangement(model.state), under: theme)
        guard !ranking.entries.isEmpty else { return sentence(model.phrases.projectedRankingIsEmpty) }
        let bars = VoteBars(ranking.entries, model.phrases, palette)
        let rankWidth = "\(ranking.entries.map(\.rank).max() ?? 1)".count
        return ranking.entries.enumerated().compactMap { index, entry -> [Projection.Row]? in
            guard let note = model.state.contributions[entry.note] else { return nil }
            let isFirstByHand = index > 0 && entry.isShowOfHands && !ranking.entries[index - 1].isShowOfHands
            let heading = isFirstByHand ? [[Span(model.phrases.showOfHands, palette.faint.with(bold: true))]] : []
            let rank = String(repeating: " ", count: rankWidth - "\(entry.rank)".count) + "\(entry.rank)  "
            let words = wrap(
                discretion.words(Cleaning.line(note.wording)), width: width, firstIndent: rank,
                indent: String(repeating: " ", count: rank.count))
            let style = note.isHighlighted || entry.rank == 1 ? palette.strong : palette.text
            return
                (heading + words.map { [Span($0, style)] } + bars.rows(entry.votes, indent: rank.count, width: width))
                .map { Projection.Row(spans: $0, note: note.id) }
        }
    }

    // MARK: Drawing

    func draw(on grid: inout Grid) {
        var y = top
        for spans in head {
            grid.put(spans, at: Position(x: margin, y: y), width: width)
            y += 1
        }
        if projection.pages.indices.contains(projection.page) {
            for row in projection.pages[projection.page] where y < model.size.height - bottom {
                grid.put(row.spans, at: Position(x: margin, y: y), width: width)
                y += 1
            }
        }
        drawAlarm(on: &grid)
        drawStatus(on: &grid)
        paint(&grid)
    }

    private func drawAlarm(on grid: inout Grid) {
        for (offset, text) in HeaderView.alarm(model).enumerated() {
            grid.put(
                " " + text, at: Position(x: 0, y: model.size.height - bottom + offset), style: palette.warning,
                width: model.size.width)
        }
    }

    /// Which page, and how long it stays; at the left what was just done, else the session.
    private func drawStatus(on grid: inout Grid) {
        let y = model.size.height - 1
        let right = status
        let columns = DisplayWidth.columns(of: right)
        grid.put(right, at: Position(x: model.size.width - margin - columns, y: y), style: palette.faint)
        let room = model.size.width - 2 * margin - columns - 2
        // Which device something came from is often somebody’s name.
        if let flash = model.flash, flash.text != model.newsroom.told {
            let style = flash.isWarning ? palette.warning : palette.accent
            grid.put(discretion.words(flash.text), at: Position(x: margin, y: y), style: style, width: room)
        } else {
            grid.put(
                discretion.words(Cleaning.line(model.state[.title])), at: Position(x: margin, y: y),
                style: palette.faint, width: room)
        }
    }

    private var status: String {
        var parts: [String] = []
        if projection.follows { parts.append(model.phrases.projectionFollowing) }
        if projection.pages.count > 1 {
            if let seconds = projection.seconds { parts.append(model.phrases.seconds(seconds)) }
            parts.append(model.phrases.page(projection.page + 1, of: projection.pages.count))
        }
        return parts.joined(separator: " · ")
    }

    /// Dark on light where the screen is light on dark, and the other way round: for a room that is not as one thought.
    private static func opposite(of palette: Palette, _ palettes: [Palette]) -> Palette {
        let name = palette.isLight ? "contrast" : "contrast-light"
        return palettes.first { $0.name == name } ?? palette
    }

    private func paint(_ grid: inout Grid) {
        guard palette.usesColour else {
            if projection.isLight { grid.restyle(grid.bounds) { $0 = $0.with(dim: false, reverse: true) } }
            return
        }
        if palette.paint != .plain {
            grid.paint(palette.paint)
        } else if projection.isLight {
            // A palette that leaves the ground to the terminal would leave it as it was.
            let colours: (Color, Color) = palette.isLight ? (.black, .brightWhite) : (.brightWhite, .black)
            grid.paint(Style(foreground: colours.0, background: colours.1))
        }
    }
}

extension Palette {
    /// Whether it is made for a light ground.
    fileprivate var isLight: Bool { name.hasSuffix("light") }
}
