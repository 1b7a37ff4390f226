import Screen
import Workshop

/// The notes of a shelf, or those that a search found, as they are shown.
struct NotesPane: Sendable {
    var selected: Contribution.ID?
    /// Which row is meant where the selected note is listed under several themes.
    private var chosen: Int?
    var marked: Set<Contribution.ID> = []
    /// Those of the notes that were set aside by what was done last.
    private var sleeping: Set<Contribution.ID> = []
    var viewport = Viewport()
    /// What the list is filtered by; nil when it shows a shelf.
    var query: String?
    private(set) var rows = Rows()
    /// What the rows are of.
    private var listing: Listing?

    private struct Listing: Equatable {
        let shelf: Shelf
        let isBoard: Bool
        let root: Board.Root?
    }
    /// What was found by it.
    var finding: Finding?
    /// What one goes back to when the search is given up.
    var origin: SearchOrigin?
    /// How high rows are in the pane, those that were asked for since the list was made.
    private var heights: [Int: Int] = [:]
    private var measured: NoteCards.Measure?
    /// How high rows are on the board, or rows of its grid.
    private var boardHeights: [Int: Int] = [:]
    private var measuredBoard: BoardLayout.Measure?
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
        let before = selected == nil ? 0 : selectedRow ?? chosen ?? 0
        (heights, boardHeights) = ([:], [:])
        rows = Rows()
        listing = listing(model)
        finding = query.map { Finding($0, model, after: finding) }
        if let finding {
            rows.append(finding.rows, withHeadings: !model.showsBoard)
            count = finding.count
        } else {
            listShelf(model)
            if model.showsBoard { listOnBoard(model) }
        }
        if rows.nearestNote(to: 0) == nil, rows.last != .empty { rows.append(.empty) }
        chosen = selected.flatMap { rows.index(of: $0, near: before) }
        if chosen == nil {
            selected = nil
            if let near = rows.nearestNote(to: before) { choose(row: near) }
        }
        marked = marked.filter { model.state.contributions[$0] != nil }
        guard !marked.isEmpty, model.themes.shelf != .aside else { return }
        // What is set aside, here or elsewhere, is not acted on out of sight; in that list it can be marked.
        let aside = marked.filter { model.state.isAside($0) }
        marked.subtract(aside)
        sleeping.formUnion(aside)
    }

    /// An undo brings the marks back with the notes that were set aside.
    mutating func wakeMarks(_ state: State) {
        marked.formUnion(sleeping.filter { state.contributions[$0] != nil && !state.isAside($0) })
        sleeping = []
    }

    /// After anything else they are gone.
    mutating func forgetSleepingMarks() { sleeping = [] }

    /// Lists the notes where it is other ones than before.
    mutating func listAnew(_ model: Model) {
        if listing != listing(model) { list(model) }
    }

    private func listing(_ model: Model) -> Listing {
        Listing(
            shelf: model.themes.shelf, isBoard: model.showsBoard, root: model.showsBoard ? model.board.root : nil)
    }

    /// Lets go of the book's lists, so that they can change where they are.
    mutating func letGo() { rows = Rows() }

    var selectedRow: Int? {
        guard let selected else { return nil }
        if let chosen, rows.indices.contains(chosen), rows[chosen].note == selected { return chosen }
        return rows.firstIndex(of: selected)
    }

    /// Selects the note of a row, if it has one.
    mutating func choose(row: Int) {
        guard rows.indices.contains(row), let note = rows[row].note else { return }
        (selected, chosen) = (note, row)
    }

    mutating func move(by steps: Int) {
        guard let current = selectedRow else {
            if let first = rows.nearestNote(to: 0) { choose(row: first) }
            return
        }
        let step = steps.signum()
        guard abs(steps) < rows.count else {
            if let last = rows.nearestNote(to: step > 0 ? rows.count - 1 : 0) { choose(row: last) }
            return
        }
        var (row, left) = (current, abs(steps))
        var next = current + step
        while left > 0, rows.indices.contains(next) {
            if rows[next].note != nil { (row, left) = (next, left - 1) }
            next += step
        }
        choose(row: row)
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
        let first = rows.nearestNote(to: 0)
        let selectedRow = selectedRow
        let row = selectedRow == first ? min(selectedRow ?? 0, 0) : selectedRow
        viewport.reveal(row, of: rows.count, room: area.height, height: height)
        if let selectedRow, row != selectedRow {
            viewport.reveal(selectedRow, of: rows.count, room: area.height, height: height)
        }
        heights = known
    }

    /// Brings the selection into view, on the board.
    mutating func reveal(_ layout: BoardLayout) {
        if measuredBoard != layout.measure { (boardHeights, measuredBoard) = ([:], layout.measure) }
        var known = boardHeights
        let (rows, cards) = (rows, layout.cards)
        func height(_ row: Int) -> Int {
            if let height = known[row] { return height }
            let height = layout.isGrid ? layout.height(ofGridRow: row) : cards.height(at: row, in: rows)
            known[row] = height
            return height
        }
        let room = layout.wall.height
        if layout.isGrid {
            let selected = selectedRow.map { rows.card(of: $0) / layout.abreast }
            viewport.reveal(selected, of: layout.gridRows, room: room, height: height)
        } else {
            // The first note brings the heading above it into view.
            let row = selectedRow == rows.nearestNote(to: 0) ? selectedRow.map { _ in 0 } : selectedRow
            viewport.reveal(row, of: rows.count, room: room, height: height)
            if let selectedRow, selectedRow != row {
                viewport.reveal(selectedRow, of: rows.count, room: room, height: height)
            }
        }
        boardHeights = known
    }

    private mutating func listShelf(_ model: Model) {
        let shelves = model.book.arrangement
        switch model.themes.shelf {
        case .theme(let id):
            listTheme(id, model)
            count = model.book.counts[id] ?? 0
        case .unfiled:
            rows.append(shelves.lines(on: .unfiled)[...])
            count = model.book.unfiled
        case .aside:
            for theme in model.book.asideThemes { rows.append(.themeAside(theme.id)) }
            rows.append(shelves.lines(on: .aside)[...])
            count = shelves.tops(on: .aside).count
        }
    }

    /// The rows of the selected column, or the cards of the grid.
    private mutating func listOnBoard(_ model: Model) {
        if let column = model.boardColumn {
            rows = Rows(column, model)
        } else {
            rows = Rows()
            rows.append(cardsOn: model.themes.shelf, model)
        }
    }

    private mutating func listTheme(_ id: Theme.ID, _ model: Model) {
        let prompt = model.state.themes[id]?.prompt ?? ""
        if !prompt.isEmpty || !model.ask(under: id).isEmpty { rows.append(.prompt(id)) }
        rows.append(model.book.arrangement.lines(on: .theme(id))[...])
        for theme in model.book.themes(below: id) {
            let lines = model.book.arrangement.lines(on: .theme(theme.id))
            guard !lines.isEmpty else { continue }
            rows.append(.heading(theme.id))
            rows.append(lines[...])
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
