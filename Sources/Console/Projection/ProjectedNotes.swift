import Phrases
import Screen
import Workshop

/// A theme with its prompt and its notes, as they may stand on a wall: without authors, addresses, memos, what was set
/// aside, and votes that are not revealed.
struct ProjectedNotes {
    private let model: Model
    private let projection: Projection
    private let palette: Palette
    private let discretion: Discretion
    private let width: Int

    init(_ model: Model, _ projection: Projection, _ palette: Palette, _ discretion: Discretion, width: Int) {
        (self.model, self.projection, self.palette, self.width) = (model, projection, palette, width)
        self.discretion = discretion
    }

    /// What stays together on a page: the prompt, a heading with its first note, a note with what is under it.
    func blocks() -> [[Projection.Row]] {
        switch projection.subject {
        case .unfiled:
            let notes = notes(under: nil)
            return notes.isEmpty ? [empty] : notes
        case .theme(let id):
            let prompt = prompt(of: id)
            let notes = notes(below: id)
            return (prompt.isEmpty ? [] : [prompt]) + (notes.isEmpty ? [empty] : notes)
        }
    }

    private var empty: [Projection.Row] {
        wrap(model.phrases.nothingToProject, width: width).map { Projection.Row(spans: [Span($0, palette.faint)]) }
    }

    private func prompt(of id: Theme.ID) -> [Projection.Row] {
        let prompt = model.state.themes[id]?.prompt ?? ""
        let text = prompt.isEmpty ? model.ask(under: id) : prompt
        let style = palette.text.with(bold: true, italic: true)
        return text.split(separator: "\n", omittingEmptySubsequences: true).flatMap { line in
            wrap(discretion.words(String(line)), width: width).map { Projection.Row(spans: [Span($0, style)]) }
        }
    }

    /// The notes of a theme, then those of the themes below it, under their titles.
    private func notes(below id: Theme.ID) -> [[Projection.Row]] {
        var blocks = notes(under: id)
        var inside: Int?
        for (theme, depth) in model.book.outline {
            if theme.id == id {
                inside = depth
            } else if let level = inside {
                guard depth > level else { break }
                let notes = notes(under: theme.id)
                guard let first = notes.first else { continue }
                blocks.append(heading(theme.id, below: id) + first)
                blocks += notes.dropFirst()
            }
        }
        return blocks
    }

    private func heading(_ theme: Theme.ID, below id: Theme.ID) -> [Projection.Row] {
        let path = model.state.path(to: theme).drop { $0.id != id }.dropFirst()
        let title = discretion.words(path.map(\.title).joined(separator: " › "))
        let style = palette.hue(model.book.hues[theme]).with(bold: true, underline: true)
        return wrap(title, width: width).map { Projection.Row(spans: [Span($0, style)]) }
    }

    private func notes(under theme: Theme.ID?) -> [[Projection.Row]] {
        model.book.arrangement.notes(under: theme).map { rows(of: $0, depth: 0) }.filter { !$0.isEmpty }
    }

    private func rows(of note: Contribution, depth: Int) -> [Projection.Row] {
        guard note.kind != .memo else { return [] }
        var rows: [Projection.Row] = []
        let words = words(of: note)
        if !words.isEmpty {
            let isNewest = projection.newest == note.id
            let sign = isNewest ? "▶" : ProjectedNotes.sign(of: note.kind)
            let indent = String(repeating: " ", count: min(depth, 4) * 3)
            let lead = indent + sign + " " + (note.isHighlighted ? "★ " : "")
            let further = String(repeating: " ", count: DisplayWidth.columns(of: lead))
            let style = isNewest || note.isHighlighted || note.kind == .group ? palette.strong : palette.text
            rows = wrap(words, width: width, firstIndent: lead, indent: further)
                .map { Projection.Row(spans: [Span($0, isNewest ? palette.accent : style)], note: note.id) }
            append(facts(of: note), to: &rows, indent: further, note.id)
        }
        for subnote in model.book.arrangement.subnotes(of: note.id) {
            rows += self.rows(of: subnote, depth: words.isEmpty ? depth : depth + 1)
        }
        return rows
    }

    private func words(of note: Contribution) -> String {
        if note.isRedacted { return "" }
        let words = note.kind == .quote ? discretion.quotation(note.wording) : discretion.words(note.wording)
        return Cleaning.text(words)
    }

    /// By when, whether it is done, what it got once that may be seen.
    private func facts(of note: Contribution) -> String {
        var facts: [String] = []
        if !note.due.isEmpty { facts.append(discretion.words(model.phrases.due(note.due))) }
        if note.isDone { facts.append(model.phrases.done) }
        facts += model.shownVotes(of: note).map { model.phrases.votes($0.count, label: $0.label) }
        return facts.joined(separator: " · ")
    }

    /// Behind the words where there is room, else on a row of their own.
    private func append(
        _ facts: String, to rows: inout [Projection.Row], indent: String, _ note: Contribution.ID
    ) {
        guard !facts.isEmpty, let last = rows.indices.last else { return }
        let used = rows[last].spans.reduce(0) { $0 + DisplayWidth.columns(of: $1.text) }
        if used + 3 + DisplayWidth.columns(of: facts) <= width {
            rows[last].spans.append(Span("   " + facts, palette.faint))
        } else {
            rows += wrap(facts, width: width, firstIndent: indent, indent: indent)
                .map { Projection.Row(spans: [Span($0, palette.faint)], note: note) }
        }
    }

    private static func sign(of kind: Contribution.Kind) -> String {
        let sign = NoteCards.sign(of: kind)
        return sign.isEmpty || kind == .paragraph ? "•" : sign
    }
}
