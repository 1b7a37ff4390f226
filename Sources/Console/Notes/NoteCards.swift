import Phrases
import Screen
import Workshop

/// The rows of the notes pane as lines of text: a note whole, with who said it and what it got.
struct NoteCards {
    let model: Model
    let width: Int
    private let palette: Palette
    private let isAiry: Bool

    init(_ model: Model, width: Int) {
        self.model = model
        // A column is left free at the right, where there are enough of them.
        self.width = max(8, width < 50 ? width : width - 1)
        palette = model.palette
        isAiry = model.size.height >= 30
    }

    /// What the height of a row depends on, beside the row.
    struct Measure: Hashable, Sendable {
        let width: Int
        let isAiry: Bool
    }

    var measure: Measure { Measure(width: width, isAiry: isAiry) }

    func height(at index: Int) -> Int { lines(at: index).count }

    /// The lines of a row of the pane, each made of spans; all at most `width` columns wide.
    ///
    /// Where there is room, an empty line stands between a note with all that is under it and the next one.
    func lines(at index: Int) -> [[Span]] {
        let rows = model.notes.rows
        guard rows.indices.contains(index) else { return [] }
        let endsBranch = index + 1 == rows.count || rows[index + 1].depth == 0
        return lines(of: rows[index]) + (isAiry && rows[index].note != nil && endsBranch ? [[]] : [])
    }

    private func lines(of row: NotesPane.Row) -> [[Span]] {
        switch row {
        case .prompt(let id): prompt(id)
        case .heading(let id): heading(id)
        case .unfiledHeading: [[Span(" " + model.phrases.withoutTheme, palette.faint.with(bold: true))]]
        case .note(let id, let depth): model.state.contributions[id].map { card($0, depth) } ?? []
        case .themeAside(let id): themeAside(id)
        case .empty: empty()
        }
    }

    private func prompt(_ id: Theme.ID) -> [[Span]] {
        let style = palette.faint.with(italic: true)
        var lines: [[Span]] = []
        for text in (model.state.themes[id]?.prompt ?? "").split(separator: "\n", omittingEmptySubsequences: true) {
            lines += wrap(String(text), width: width - 2).map { [Span(" ", .plain), Span($0, style)] }
        }
        let ask = model.ask(under: id)
        if !ask.isEmpty {
            for text in model.phrases.toAsk(ask).split(separator: "\n", omittingEmptySubsequences: true) {
                lines += wrap(String(text), width: width - 2).map { [Span(" ", .plain), Span($0, palette.accent)] }
            }
        }
        return lines + [[]]
    }

    private func heading(_ id: Theme.ID) -> [[Span]] {
        let path = model.state.path(to: id)
        let below = model.notes.query == nil ? path.drop { .theme($0.id) != model.themes.shelf }.dropFirst() : []
        let titles = (below.isEmpty ? path[...] : below).map(\.title).joined(separator: " › ")
        let style = palette.hue(model.book.hues[id]).with(bold: true)
        return wrap(titles, width: width - 1).map { [Span(" " + $0, style)] }
    }

    private func themeAside(_ id: Theme.ID) -> [[Span]] {
        let title = model.state.path(to: id).map(\.title).joined(separator: " › ")
        return wrap(title, width: width - 2).map { [Span("▤ " + $0, palette.faint)] }
    }

    private func empty() -> [[Span]] {
        let text = model.notes.query == nil ? model.phrases.noNotesHere : model.nothingFound
        return wrap(text, width: width - 2).map { [Span(" " + $0, palette.faint)] }
    }

    /// A note in its lines, at a depth under another one.
    func card(_ note: Contribution, _ depth: Int) -> [[Span]] {
        let edge = edge(of: note)
        let indent = depth == 0 ? "" : String(repeating: "  ", count: min(depth, 6) - 1) + "└ "
        let lead = " " + indent + signs(of: note)
        let room = max(4, width - 1 - DisplayWidth.columns(of: lead))
        let words = note.isRedacted ? model.phrases.wordsTakenOut : note.wording
        let style = style(of: note)
        let wrapped = wrap(words.isEmpty ? " " : words, width: room)
        var found = Highlighting(model.notes.finding, in: words)
        var lines: [[Span]] = []
        for (index, text) in wrapped.enumerated() {
            let blank = Span(String(repeating: " ", count: DisplayWidth.columns(of: lead)), style)
            lines.append([edge] + (index == 0 ? leading(note, " " + indent) : [blank]) + found.spans(text, style))
        }
        return withFacts(facts(of: note), hour(of: note), lines, edge)
    }

    /// The left edge, in the colour of the theme; a sub-note has the colour of the note that it is under.
    func edge(of note: Contribution) -> Span {
        if model.notes.marked.contains(note.id) { return Span("█", palette.mark) }
        let theme = note.themes.first ?? (note.parent == nil ? nil : model.state.themes(of: note.id).first)
        return Span("▌", palette.hue(theme.flatMap { model.book.hues[$0] }))
    }

    /// What stands before the words: whether it is highlighted, and its kind.
    func signs(of note: Contribution) -> String {
        let sign = NoteCards.sign(of: note.kind)
        return (note.isHighlighted ? "★ " : "") + (sign.isEmpty ? "" : sign + " ")
    }

    /// What stands before the words on their first line. The sign is drawn in another style than words: whoever pasted
    /// « ! Voté » has decided nothing.
    func leading(_ note: Contribution, _ indent: String) -> [Span] {
        let style = style(of: note)
        let sign = NoteCards.sign(of: note.kind)
        guard !sign.isEmpty, note.kind != .group else { return [Span(indent + signs(of: note), style)] }
        return [
            Span(indent + (note.isHighlighted ? "★ " : ""), style), Span(sign, signStyle(of: note)), Span(" ", style),
        ]
    }

    func signStyle(of note: Contribution) -> Style {
        note.isSetAside || note.isRedacted ? palette.faint.with(bold: true) : palette.mark
    }

    func style(of note: Contribution) -> Style {
        if note.isSetAside || note.isRedacted { return palette.faint }
        if note.kind == .group || note.isHighlighted { return palette.strong }
        return note.kind == .memo ? palette.faint : palette.text
    }

    /// Puts the facts at the right of the last line where there is room, else on a line of their own; the hour only where
    /// it costs no line.
    private func withFacts(_ facts: String, _ hour: String, _ lines: [[Span]], _ edge: Span) -> [[Span]] {
        guard let last = lines.last else { return lines }
        let used = last.reduce(0) { $0 + DisplayWidth.columns(of: $1.text) }
        for text in [[facts, hour].filter { !$0.isEmpty }.joined(separator: " · "), facts] where !text.isEmpty {
            let columns = DisplayWidth.columns(of: text)
            guard used + 2 + columns <= width else { continue }
            let gap = Span(String(repeating: " ", count: width - used - columns), .plain)
            return lines.dropLast() + [last + [gap, Span(text, palette.faint)]]
        }
        guard !facts.isEmpty else { return lines }
        return lines
            + wrap(facts, width: width - 3).map { text in
                let gap = Span(String(repeating: " ", count: width - 1 - DisplayWidth.columns(of: text)), .plain)
                return [edge, gap, Span(text, palette.faint)]
            }
    }

    /// When it was captured, as `18h02`, where there is room for such things.
    private func hour(of note: Contribution) -> String {
        guard width >= 50, let start = note.at.firstIndex(of: "T") else { return "" }
        let parts = note.at[note.at.index(after: start)...].split(separator: ":")
        return parts.count > 1 ? model.phrases.hour(String(parts[0]), String(parts[1])) : ""
    }

    /// Who said it, what it got, by when.
    func facts(of note: Contribution) -> String {
        var facts: [String] = note.authors.compactMap { model.state.person($0)?.name }.filter { !$0.isEmpty }
        if !note.due.isEmpty { facts.append(model.phrases.due(note.due)) }
        if note.isDone { facts.append(model.phrases.done) }
        if note.kind == .group {
            facts.append(model.phrases.noteCount(model.book.arrangement.noteCount(below: note.id)))
        }
        for (label, count) in model.countedVotes(of: note) { facts.append(model.phrases.votes(count, label: label)) }
        if note.themes.count > 1 { facts.append("×\(note.themes.count)") }
        if let mark = model.mark(of: note, isShort: width < 50) { facts.append(mark) }
        return facts.joined(separator: " · ")
    }

    /// The sign of a note's kind with a space after it, before its words.
    static func lead(of kind: Contribution.Kind) -> String {
        let sign = sign(of: kind)
        return sign.isEmpty ? "" : sign + " "
    }

    /// The sign that says a note's kind, the one that it is typed with where there is one.
    static func sign(of kind: Contribution.Kind) -> String {
        switch kind {
        case .idea: ""
        case .question: "?"
        case .decision: "!"
        case .action: ">"
        case .quote: "\""
        case .paragraph: "¶"
        case .memo: "~"
        case .group: "▣"
        }
    }
}
