import Phrases
import Screen
import Suggestions
import Workshop

/// One note that waits for its theme, whole, with where it may go and what says the same.
///
/// From 110 columns the suggestions stand at the right; below that under the note, in two columns where they must.
struct TriageView {
    private let model: Model
    private let triage: Triage
    private let palette: Palette
    private let body: Rect
    /// The lines of the note with its sub-notes.
    private let lines: [[Span]]
    private let note: Rect
    private let twins: Rect
    let suggestions: Rect
    /// In how many columns the suggestions stand.
    private let columns: Int
    /// Whether there is room for the bar that says how far one is.
    private let hasBar: Bool

    init(_ model: Model, _ triage: Triage, _ body: Rect) {
        (self.model, self.triage, self.body) = (model, triage, body)
        palette = model.palette
        let framed = body.inset(dx: body.width < 60 ? 1 : 2, dy: 1)
        let barRows = body.height < 16 ? 1 : 2
        let count = triage.entry.map { max(1, $0.candidates.count) + 1 } ?? triage.advice.suggestions.count
        let twinRows = triage.advice.twins.isEmpty ? 0 : 1 + min(3, triage.advice.twins.count)
        if body.width >= TriageView.wide {
            let inside = framed.removingTop(barRows)
            hasBar = true
            let right = min(76, inside.width * 45 / 100)
            let left = inside.removingRight(right + 2)
            lines = TriageView.lines(model, triage, width: left.width)
            suggestions = inside.right(right).top(count)
            let above = min(lines.count, max(1, left.height - twinRows - 1))
            note = left.top(above)
            twins = left.removingTop(above + 1).top(twinRows)
            columns = 1
            return
        }
        lines = TriageView.lines(model, triage, width: framed.width)
        let wanted = lines.count + (twinRows == 0 ? 0 : twinRows + 1) + 1
        let fitsOne = triage.entry != nil || framed.height - barRows - count >= wanted
        columns = fitsOne || framed.width < 36 ? 1 : 2
        // Whatever has a key is seen: blank rows, the bar and the rest of the note go before it.
        let leastTwins = twinRows == 0 || triage.entry != nil ? 0 : 1
        let least = min(2, lines.count) + leastTwins
        let wantedRows = (count + columns - 1) / columns
        hasBar = triage.entry != nil || framed.height - barRows >= least + wantedRows
        let inside = hasBar ? framed.removingTop(barRows) : framed
        let rows = min(wantedRows, max(1, inside.height - max(least, triage.entry == nil ? 0 : 3)))
        suggestions = inside.bottom(rows)
        let above = inside.removingBottom(rows + (inside.height - rows > least ? 1 : 0))
        // The note goes before those that say the same: one of them stays in view.
        let shownTwins =
            twinRows == 0
            ? 0 : min(twinRows, max(above.height >= 6 ? 2 : leastTwins, above.height - lines.count - 1))
        let gap = shownTwins == 0 || above.height - shownTwins <= lines.count ? 0 : 1
        let height = min(lines.count, above.height - shownTwins - gap)
        note = above.top(height)
        twins = above.removingTop(height + gap).top(shownTwins)
    }

    private static let wide = 110

    /// Whether a row under the note says how much more of it there is.
    private var saysMore: Bool { lines.count > note.height && note.height > 1 }

    /// How many lines of the note cannot be seen at once.
    var hiddenLines: Int { max(0, lines.count - shownLines) }

    /// How many lines of it can be.
    var shownLines: Int { max(1, saysMore ? note.height - 1 : note.height) }

    private static func lines(_ model: Model, _ triage: Triage, width: Int) -> [[Span]] {
        guard let id = triage.current, let note = model.state.contributions[id] else { return [] }
        let cards = NoteCards(model, width: width)
        return cards.card(note, 0) + model.book.arrangement.branch(below: id).flatMap { cards.card($0.note, $0.depth) }
    }

    func draw(on grid: inout Grid) {
        let phrases = model.phrases
        grid.fill(body)
        let done = triage.handled.count
        let place = triage.current == nil ? "" : " · " + phrases.place(done + 1, of: triage.total)
        grid.frame(
            body, title: phrases.triage + place,
            note: triage.current == nil ? "" : phrases.stillToSort(triage.queue.count),
            style: palette.accent, titleStyle: palette.accent)
        guard triage.current != nil else { return drawEnd(on: &grid) }
        if hasBar { drawBar(done, of: triage.total, on: &grid) }
        drawNote(on: &grid)
        drawTwins(on: &grid)
        if let entry = triage.entry {
            draw(entry, on: &grid)
        } else {
            drawSuggestions(on: &grid)
            drawHidden(on: &grid)
        }
    }

    private func drawBar(_ done: Int, of total: Int, on grid: inout Grid) {
        let row = body.inset(dx: body.width < 60 ? 1 : 2, dy: 1).top(1)
        let full = total == 0 ? 0 : row.width * done / total
        grid.put(
            [
                Span(String(repeating: "━", count: full), palette.accent),
                Span(String(repeating: "─", count: row.width - full), palette.faint),
            ], at: row.origin, width: row.width)
    }

    private func drawNote(on grid: inout Grid) {
        guard note.height > 0 else { return }
        let top = min(triage.top, hiddenLines)
        let room = shownLines
        for (offset, spans) in lines.dropFirst(top).prefix(room).enumerated() {
            grid.put(spans, at: note.origin.moved(dy: offset), width: note.width)
        }
        guard saysMore else { return }
        let rest = max(0, lines.count - top - room)
        let keys = TriageAct.scroll.keys(model.keymap).map { model.phrases.name(of: $0) }.joined(separator: " ")
        grid.put(
            "  " + model.phrases.moreLines(rest, keys), at: note.origin.moved(dy: room), style: palette.mark,
            width: note.width)
    }

    private func drawTwins(on grid: inout Grid) {
        guard twins.height > 0 else { return }
        let key = TriageAct.group.keyNames(model.phrases, model.keymap)
        guard twins.height > 1 else {
            let words = triage.chosenTwin.map { self.words(of: $0) } ?? ""
            grid.put(
                [Span(key, palette.accent), Span(" ≈ " + words, palette.text)], at: twins.origin, width: twins.width)
            return
        }
        grid.put(
            [Span(key, palette.accent), Span(" " + model.phrases.sameElsewhere, palette.text)], at: twins.origin,
            width: twins.width)
        let room = twins.height - 1
        let first = max(0, min(triage.twin - room + 1, triage.advice.twins.count - room))
        for (offset, twin) in triage.advice.twins.dropFirst(first).prefix(room).enumerated() {
            let row = Rect(x: twins.x, y: twins.y + 1 + offset, width: twins.width, height: 1)
            let home = model.state.themes(of: twin.note).first.map { path(to: $0) } ?? model.phrases.withoutTheme
            let right = ThemePath.fitted(home, to: row.width / 3)
            let columns = DisplayWidth.columns(of: right)
            let sign = first + offset == triage.twin ? " › " : "   "
            grid.put(
                [Span(sign, palette.accent), Span(words(of: twin), palette.text)], at: row.origin,
                width: max(4, row.width - columns - 2))
            grid.put(right, at: Position(x: row.maxX - columns, y: row.y), style: palette.faint)
        }
    }

    /// What a twin says; where it is in a group, that one's title first.
    private func words(of twin: Twin) -> String {
        let words = wording(twin.note)
        guard let group = model.group(around: twin.note) else { return words }
        let title = NoteCards.sign(of: .group) + " " + wording(group)
        return group == twin.note || Folded.words(wording(group)) == Folded.words(words)
            ? title : model.phrases.labelled(title, words)
    }

    private func wording(_ id: Contribution.ID) -> String {
        model.state.contributions[id].map { Cleaning.line($0.wording) } ?? ""
    }

    private func path(to id: Theme.ID) -> String {
        model.state.path(to: id).map(\.title).joined(separator: ThemePath.separator)
    }

    private func drawSuggestions(on grid: inout Grid) {
        for (index, suggestion) in triage.advice.suggestions.enumerated() {
            guard let cell = cell(index) else { break }
            let words = columns == 1 && cell.width >= 40 ? suggestion.words.joined(separator: ", ") : ""
            let right = DisplayWidth.clipped(words, to: cell.width * 2 / 5)
            let used = DisplayWidth.columns(of: right)
            let room = cell.width - 3 - (used == 0 ? 0 : used + 2)
            let style = palette.hue(model.book.hues[suggestion.theme]).with(bold: !suggestion.words.isEmpty)
            grid.put(
                [
                    Span("\(index + 1) ", palette.accent),
                    Span(ThemePath.fitted(path(to: suggestion.theme), to: room), style),
                ], at: cell.origin, width: cell.width)
            grid.put(right, at: Position(x: cell.maxX - used, y: cell.y), style: palette.faint)
        }
    }

    /// Says on the frame which numbers have no room, and would file all the same.
    private func drawHidden(on grid: inout Grid) {
        let hidden = triage.advice.suggestions.indices.filter { cell($0) == nil }
        guard let first = hidden.first, let last = hidden.last else { return }
        let numbers = first == last ? "\(first + 1)" : "\(first + 1)-\(last + 1)"
        grid.put(
            " " + model.phrases.suggestionsOutOfSight(numbers) + " ",
            at: Position(x: body.x + 2, y: body.maxY - 1), style: palette.mark, width: body.width - 4)
    }

    /// Where a suggestion stands; nil for one that there is no room for.
    private func cell(_ index: Int) -> Rect? {
        let rows = max(1, suggestions.height)
        let (column, row) = (index / rows, index % rows)
        guard column < columns else { return nil }
        let width = (suggestions.width - (columns - 1) * 2) / columns
        return Rect(x: suggestions.x + column * (width + 2), y: suggestions.y + row, width: width, height: 1)
    }

    /// The suggestion at a place of the screen.
    func index(at position: Position) -> Int? {
        triage.advice.suggestions.indices.first { cell($0)?.contains(position) == true }
    }

    private func draw(_ entry: ThemeEntry, on grid: inout Grid) {
        let area = suggestions
        let (texts, cursor) = entry.field.layout(width: max(4, area.width - 4))
        grid.put(
            [Span("# ", palette.accent), Span(texts.first ?? "", .plain)], at: area.origin, width: area.width)
        grid.cursor = Position(x: min(area.maxX - 1, area.x + 2 + cursor.x), y: area.y)
        let list = area.removingTop(1)
        let first = max(0, min(entry.selected - list.height + 1, entry.candidates.count - list.height))
        for (offset, candidate) in entry.candidates.dropFirst(first).prefix(list.height).enumerated() {
            let row = Rect(x: list.x, y: list.y + offset, width: list.width, height: 1)
            grid.put(
                " " + ThemePath.fitted(candidate.label, to: row.width - 2), at: row.origin, style: palette.text,
                width: row.width)
            if first + offset == entry.selected { grid.restyle(row, palette.selection) }
        }
        if entry.candidates.isEmpty {
            grid.put(" " + model.phrases.nothingFound, at: list.origin, style: palette.faint, width: list.width)
        }
    }

    /// What was done, and where the notes went.
    private func drawEnd(on grid: inout Grid) {
        let inside = body.inset(dx: 2, dy: 1)
        var counts: [Theme.ID: Int] = [:]
        var aside = 0
        var filed = 0
        for id in triage.handled {
            if model.state.isAside(id) {
                aside += 1
            } else if let theme = model.state.themes(of: id).first {
                counts[theme, default: 0] += 1
                filed += 1
            }
        }
        let sentence = model.phrases.nothingLeft(model.phrases.sorted(filed: filed, themes: counts.count, aside: aside))
        var y = inside.y + 1
        for text in wrap(sentence, width: inside.width) where y < inside.maxY {
            grid.put(text, at: Position(x: inside.x, y: y), style: palette.strong, width: inside.width)
            y += 1
        }
        y += 1
        for (theme, _) in model.book.outline {
            guard let count = counts[theme.id], y < inside.maxY else { continue }
            let number = "\(count)"
            grid.put(
                ThemePath.fitted(path(to: theme.id), to: inside.width - 7), at: Position(x: inside.x + 6, y: y),
                style: palette.hue(model.book.hues[theme.id]), width: inside.width - 6)
            grid.put(number, at: Position(x: inside.x + max(0, 4 - number.count), y: y), style: palette.text)
            y += 1
        }
    }
}
