import Screen
import Workshop

/// The notes of a shelf, or those that a search found, as they are shown.
struct NotesPane: Sendable {
    var selected: Contribution.ID?
    /// Which row is meant where the selected note is listed under several themes.
    private var chosen: Int?
    var marked: Set<Contribution.ID> = []
    var viewport = Viewport()
    /// What the list is filtered by; nil when it shows a shelf.
    var query: String?
    /// What was found by it.
    var finding: Finding?
    /// What one goes back to when the search is given up.
    var origin: SearchOrigin?
    private(set) var rows: [Row] = []
    /// How high rows are in the pane, those that were asked for since the list was made.
    private var heights: [Int: Int] = [:]
    private var measured: NoteCards.Measure?
    /// How many notes are listed, each once; the title of a group is not one, unless it was searched for.
    private(set) var count = 0

    enum Row: Hashable, Sendable {
        /// The prompt of the shelf's theme.
        case prompt(Theme.ID)
        /// A theme below the shelf's, over its notes; the path of a found note's theme.
        case heading(Theme.ID)
        /// Stands over notes that were found without a theme.
        case unfiledHeading
        case note(Contribution.ID, depth: Int)
        /// A theme that was set aside.
        case themeAside(Theme.ID)
        /// Says that there is nothing, and how there could be.
        case empty
    }

    /// Lists the notes of the model's shelf, and keeps the selection where it can.
    mutating func list(_ model: Model) {
        let before = selectedRow ?? 0
        heights = [:]
        finding = query.map { Finding($0, model, after: finding) }
        if let finding {
            rows = finding.rows
        } else {
            rows =
                switch model.themes.shelf {
                case .theme(let id): listed(id, model)
                case .unfiled: notes(under: nil, model.book.arrangement)
                case .aside:
                    model.book.asideThemes.map { .themeAside($0.id) } + model.book.aside.map { .note($0.id, depth: 0) }
                }
        }
        count =
            finding?.count
            ?? Set(rows.compactMap(\.note)).count { model.state.contributions[$0]?.kind != .group }
        if !rows.contains(where: { $0.note != nil }) { rows.append(.empty) }
        if selectedRow == nil {
            let near = rows.indices.filter { rows[$0].note != nil }.min { abs($0 - before) < abs($1 - before) }
            selected = nil
            if let near { choose(row: near) }
        }
        marked = marked.filter { model.state.contributions[$0] != nil }
    }

    var selectedRow: Int? {
        guard let selected else { return nil }
        if let chosen, rows.indices.contains(chosen), rows[chosen].note == selected { return chosen }
        return rows.firstIndex { $0.note == selected }
    }

    /// Selects the note of a row, if it has one.
    mutating func choose(row: Int) {
        guard rows.indices.contains(row), let note = rows[row].note else { return }
        (selected, chosen) = (note, row)
    }

    mutating func move(by steps: Int) {
        let places = rows.indices.filter { rows[$0].note != nil }
        guard let current = selectedRow, let index = places.firstIndex(of: current) else {
            selected = places.first.flatMap { rows[$0].note }
            return
        }
        choose(row: places[min(max(0, index + steps), places.count - 1)])
    }

    mutating func reveal(_ model: Model, in area: Rect) {
        let cards = NoteCards(model, width: area.width)
        if measured != cards.measure { (heights, measured) = ([:], cards.measure) }
        var known = heights
        func height(_ row: Int) -> Int {
            if let height = known[row] { return height }
            let height = cards.height(at: row)
            known[row] = height
            return height
        }
        // The first note brings the prompt and headings above it into view.
        let first = rows.firstIndex { $0.note != nil }
        let selectedRow = selectedRow
        let row = selectedRow == first ? min(selectedRow ?? 0, 0) : selectedRow
        viewport.reveal(row, of: rows.count, room: area.height, height: height)
        if let selectedRow, row != selectedRow {
            viewport.reveal(selectedRow, of: rows.count, room: area.height, height: height)
        }
        heights = known
    }

    private func listed(_ id: Theme.ID, _ model: Model) -> [Row] {
        var listed: [Row] = []
        let prompt = model.state.themes[id]?.prompt ?? ""
        if !prompt.isEmpty || !model.ask(under: id).isEmpty { listed.append(.prompt(id)) }
        listed += notes(under: id, model.book.arrangement)
        var inside: Int?
        for (theme, depth) in model.book.outline {
            if theme.id == id {
                inside = depth
            } else if let level = inside {
                guard depth > level else { break }
                let notes = notes(under: theme.id, model.book.arrangement)
                if !notes.isEmpty { listed += [.heading(theme.id)] + notes }
            }
        }
        return listed
    }

    private func notes(under theme: Theme.ID?, _ arrangement: Arrangement) -> [Row] {
        arrangement.notes(under: theme).flatMap { note in
            [.note(note.id, depth: 0)]
                + arrangement.branch(below: note.id).map { .note($0.note.id, depth: $0.depth) }
        }
    }
}

extension NotesPane.Row {
    var note: Contribution.ID? {
        if case .note(let id, _) = self { id } else { nil }
    }

    /// How deep a note is under another one; 0 for what is not a note.
    var depth: Int {
        if case .note(_, let depth) = self { depth } else { 0 }
    }
}
