import Phrases
import Screen
import Workshop

/// The cards of the board as lines of text: a light box with the colour of the theme at its left, the words whole, and in
/// its lower edge who said it and what it got.
struct BoardCards {
    let width: Int
    /// How many lines the wall has: a longer note is cut, and scrolls.
    let room: Int
    private let model: Model
    private let facts: NoteCards
    private let palette: Palette

    init(_ model: Model, width: Int, room: Int) {
        self.model = model
        self.width = max(8, width)
        self.room = max(3, room)
        facts = NoteCards(model, width: max(8, width))
        palette = model.palette
    }

    /// How many lines a row takes.
    func height(at index: Int, in rows: Rows) -> Int { min(room, lines(at: index, in: rows).count) }

    func height(ofCard card: Range<Int>, in rows: Rows) -> Int {
        min(room, card.reduce(0) { $0 + lines(at: $1, in: rows).count })
    }

    /// The lines of a row that show, when so many are scrolled away.
    func shown(_ lines: [[Span]], scrolled: Int) -> [[Span]] {
        guard lines.count > room else { return lines }
        let start = min(max(0, scrolled), lines.count - room)
        var shown = Array(lines[start..<start + room])
        if start + room < lines.count { shown[room - 1] = [lines[start + room - 1].first ?? Span(""), Span(" …")] }
        return shown
    }

    /// The lines of a row. A card is one row, or several where what is under its note shows.
    ///
    /// - Parameter isChosen: whether its frame says that it is selected.
    func lines(at index: Int, in rows: Rows, isChosen: Bool = false) -> [[Span]] {
        switch rows[index] {
        case .note(let id, let depth):
            guard let note = model.state.contributions[id] else { return [] }
            let isLast = index + 1 == rows.count || rows[index + 1].depth == 0
            let frame = Frame(isHeavy: isChosen, width: width, style: palette.frame(isFocused: isChosen))
            var lines = depth == 0 ? [[Span(frame.top, frame.style)]] : []
            lines += words(of: note, depth, frame)
            guard isLast else { return lines }
            let top = rows[rows.cardStart(of: index)].note.flatMap { model.state.contributions[$0] }
            return lines + end(of: top ?? note, frame)
        case .heading(let id):
            let style = palette.hue(model.book.hues[id]).with(bold: true)
            return [[Span(" " + (model.state.themes[id]?.title ?? ""), style)]]
        case .empty:
            let text = model.notes.query == nil ? model.phrases.noNotesInColumn : model.nothingFound
            return wrap(text, width: width - 2).map { [Span(" " + $0, palette.faint)] }
        case .prompt, .themeAside, .unfiledHeading: return []
        }
    }

    private struct Frame {
        let top, side: String
        let isHeavy: Bool
        let width: Int
        let style: Style

        init(isHeavy: Bool, width: Int, style: Style) {
            (self.isHeavy, self.width, self.style) = (isHeavy, width, style)
            let line = String(repeating: isHeavy ? "━" : "─", count: width - 2)
            top = isHeavy ? "┏" + line + "┓" : "╭" + line + "╮"
            side = isHeavy ? "┃" : "│"
        }

        /// The lower edge, with words at its right.
        func bottom(_ text: String) -> (left: String, text: String, right: String) {
            let (corner, line, end) = isHeavy ? ("┗", "━", "┛") : ("╰", "─", "╯")
            guard !text.isEmpty else { return (corner + String(repeating: line, count: width - 2) + end, "", "") }
            let rest = width - 5 - DisplayWidth.columns(of: text)
            return (corner + String(repeating: line, count: rest), " " + text + " ", line + end)
        }
    }

    private func words(of note: Contribution, _ depth: Int, _ frame: Frame) -> [[Span]] {
        let edge = facts.edge(of: note)
        let indent = depth == 0 ? "" : String(repeating: "  ", count: min(depth, 4) - 1) + "└ "
        let start = " " + indent + (depth == 0 ? folding(note) : "")
        let lead = start + facts.signs(of: note)
        let inside = width - 3
        let text = note.isRedacted ? model.phrases.wordsTakenOut : note.wording
        let columns = DisplayWidth.columns(of: lead)
        let style = facts.style(of: note)
        var lines = wrap(text.isEmpty ? " " : text, width: max(4, inside - columns))
        // What is under a note says who said it behind its words.
        if depth > 0 {
            let more = facts.facts(of: note)
            if !more.isEmpty { lines += wrap(more, width: max(4, inside - columns)) }
        }
        let wordCount = lines.count
        return lines.enumerated().map { number, line in
            let blank = Span(String(repeating: " ", count: columns), style)
            let rest = max(0, inside - columns - DisplayWidth.columns(of: line))
            let isFact = depth > 0 && number >= wordCount - factLines(of: note, max(4, inside - columns))
            return [edge] + (number == 0 ? facts.leading(note, start) : [blank]) + [
                Span(line, isFact ? palette.faint : style), Span(String(repeating: " ", count: rest + 1), .plain),
                Span(frame.side, frame.style),
            ]
        }
    }

    private func factLines(of note: Contribution, _ width: Int) -> Int {
        let more = facts.facts(of: note)
        return more.isEmpty ? 0 : wrap(more, width: width).count
    }

    /// Whether what is under a note shows, as a sign; none where nothing is.
    private func folding(_ note: Contribution) -> String {
        guard !model.book.arrangement.identifiers(below: note.id).isEmpty else { return "" }
        return model.board.opened.contains(note.id) ? "▾ " : "▸ "
    }

    /// The lower edge of a card, with its facts where they fit; else they stand above it.
    private func end(of note: Contribution, _ frame: Frame) -> [[Span]] {
        var text = facts.facts(of: note)
        let below = model.book.arrangement.noteCount(below: note.id)
        if below > 0, note.kind != .group {
            text = [model.phrases.subnoteCount(below), text].filter { !$0.isEmpty }.joined(separator: " · ")
        }
        guard DisplayWidth.columns(of: text) > width - 6 else { return [bottom(text, frame)] }
        let edge = facts.edge(of: note)
        let lines = wrap(text, width: width - 4).map { line in
            let rest = max(0, width - 3 - DisplayWidth.columns(of: line))
            return [
                edge, Span(String(repeating: " ", count: rest), .plain), Span(line, palette.faint), Span(" ", .plain),
                Span(frame.side, frame.style),
            ]
        }
        return lines + [bottom("", frame)]
    }

    private func bottom(_ text: String, _ frame: Frame) -> [Span] {
        let (left, text, right) = frame.bottom(text)
        return [Span(left, frame.style), Span(text, palette.faint), Span(right, frame.style)]
    }
}
