import Phrases
import Screen
import Workshop

/// The ranking in the notes pane: each entry whole, with its rank, and its bars below.
struct RankingView {
    private let model: Model
    private let list: RankingList
    private let palette: Palette
    private let area: Rect
    private let bars: VoteBars
    private let rankWidth: Int

    init(_ model: Model, _ list: RankingList, _ layout: Layout) {
        (self.model, self.list) = (model, list)
        palette = model.palette
        area = layout.notes ?? layout.body
        bars = VoteBars(list.ranking.entries, model.phrases, palette)
        rankWidth = "\(list.ranking.entries.map(\.rank).max() ?? 1)".count
    }

    private var inside: Rect { area.inset(dx: 1, dy: 1) }

    /// The rows above the entries: of what, and the room's dots.
    private var head: [Span] {
        let budget = model.budgetSentence(placed: model.state.voting.placed)
        let other = list.theme == nil ? "" : model.phrases.rankingOfAll
        var spans: [Span] = []
        if let budget { spans.append(Span(" " + budget.text, budget.isOver ? palette.warning : palette.text)) }
        if !other.isEmpty { spans.append(Span((spans.isEmpty ? " " : " · ") + other, palette.faint)) }
        return spans
    }

    private var room: Rect {
        if head.isEmpty { return inside }
        return inside.removingTop(model.size.height < 20 ? 1 : 2)
    }

    /// How high the entries are, so that the selected one can be brought into view.
    func reveal(_ list: inout RankingList) {
        list.reveal(room: room.height) { heading(at: $0).count + lines(at: $0).count }
    }

    private func lines(at index: Int) -> [[Span]] {
        let entry = list.ranking.entries[index]
        guard let note = model.state.contributions[entry.note] else { return [[]] }
        let rank = String(repeating: " ", count: rankWidth - "\(entry.rank)".count) + "\(entry.rank)"
        let sign = NoteCards.lead(of: note.kind)
        let start = " " + rank + "  " + (note.isHighlighted ? "★ " : "")
        let lead = start + sign
        let indent = String(repeating: " ", count: DisplayWidth.columns(of: lead))
        let words = wrap(Cleaning.line(note.wording), width: inside.width - 1, firstIndent: lead, indent: indent)
        let style = note.isHighlighted ? palette.strong : palette.text
        var lines = words.enumerated().map { number, text in
            guard number == 0, !sign.isEmpty else { return [Span(text, style)] }
            let rest = text.dropFirst(lead.count)
            return [Span(start, style), Span(sign, palette.mark), Span(String(rest), style)]
        }
        lines += bars.rows(entry.votes, indent: rankWidth + 3, width: inside.width)
        return lines + (model.size.height >= 30 ? [[]] : [])
    }

    /// The rows above an entry: the first of those that got hands only is headed.
    private func heading(at index: Int) -> [[Span]] {
        let entries = list.ranking.entries
        guard index > 0, entries[index].isShowOfHands, !entries[index - 1].isShowOfHands else { return [] }
        return [[Span(" " + model.phrases.showOfHands, palette.faint.with(bold: true))]]
    }

    func draw(on grid: inout Grid) {
        grid.fill(area)
        let title =
            model.phrases.ranking
            + (list.theme.flatMap { model.state.themes[$0]?.title }.map { " – " + $0 } ?? "")
        let count = model.state.voting.isHidden ? "" : "\(list.ranking.entries.count)"
        grid.frame(
            area, title: ThemePath.fitted(title, to: area.width - count.count - 8), note: count, style: palette.accent,
            titleStyle: palette.accent)
        if !head.isEmpty { grid.put(head, at: inside.origin, width: inside.width) }
        if let why = emptiness {
            for (offset, text) in wrap(why, width: room.width - 2).prefix(room.height).enumerated() {
                grid.put(text, at: room.origin.moved(dx: 1, dy: offset), style: palette.faint)
            }
            return
        }
        var y = room.y
        for index in list.ranking.entries.indices.dropFirst(list.first) {
            for spans in heading(at: index) where y < room.maxY {
                grid.put(spans, at: Position(x: room.x, y: y), width: room.width)
                y += 1
            }
            for (offset, spans) in lines(at: index).enumerated() where y < room.maxY {
                grid.put(spans, at: Position(x: room.x, y: y), width: room.width)
                if index == list.selected, offset == 0 {
                    grid.put("›", at: Position(x: room.x, y: y), style: palette.accent)
                    grid.restyle(Rect(x: room.x + 1, y: y, width: room.width - 1, height: 1), palette.selection)
                }
                y += 1
            }
            guard y < room.maxY else { return }
        }
        let without = list.ranking.withoutVotes
        guard without > 0 else { return }
        grid.put(
            " " + model.phrases.notesWithoutVotes(without), at: Position(x: room.x, y: y), style: palette.faint,
            width: room.width)
    }

    /// Why there is nothing to rank, as a sentence.
    private var emptiness: String? {
        if model.state.voting.isHidden { return model.phrases.rankingIsHidden(reveal: model.key(of: .hideVotes)) }
        guard list.ranking.entries.isEmpty else { return nil }
        return model.phrases.noVotesYet(vote: model.key(of: .vote), count: model.key(of: .count))
    }
}
