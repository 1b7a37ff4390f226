import Workshop

/// The notes pane as a wall of sticky notes: what of it shows.
struct Board: Hashable, Sendable {
    /// What its columns are the children of.
    enum Root: Hashable, Sendable {
        /// The session: all its ateliers side by side.
        case session
        case theme(Theme.ID)
    }

    /// Whether notes are shown as a wall, and not as a list.
    var isOn = false
    /// Nil where the theme that is selected says it.
    var root: Root?
    /// The notes whose sub-notes show.
    var opened: Set<Contribution.ID> = []
    /// The first column that shows.
    var firstColumn = 0
    /// The first row that shows of the columns that are not selected.
    var tops: [Shelf: Int] = [:]
    /// How many lines of the selected note are scrolled away, where it is taller than the board.
    var scrolled = 0
    /// Whether notes are on their way to another column, where they stay selected and marked.
    var isCarrying = false
}

/// A column of the board: the notes of a theme with those below it.
struct BoardColumn: Hashable, Sendable {
    let shelf: Shelf
    /// Whether it holds what stands right under the theme only, whose children are the other columns.
    var isOwn = false
}

extension Model {
    /// Whether the wall is what is seen now.
    var showsBoard: Bool { board.isOn && focus == .notes }

    /// The columns of the board; none where its notes hang in a grid.
    var boardColumns: [BoardColumn] {
        guard notes.query == nil, themes.shelf != .aside else { return [] }
        switch board.root {
        case .session, nil:
            let columns = book.children(of: nil).map { BoardColumn(shelf: .theme($0.id)) }
            return columns.isEmpty ? [] : columns + [BoardColumn(shelf: .unfiled)]
        case .theme(let id):
            let columns = book.children(of: id).map { BoardColumn(shelf: .theme($0.id)) }
            let hasNotes = !book.arrangement.tops(on: .theme(id)).isEmpty
            return columns.isEmpty || !hasNotes ? columns : [BoardColumn(shelf: .theme(id), isOwn: true)] + columns
        }
    }

    /// The column of the theme that is selected.
    var boardColumn: BoardColumn? { boardColumns.first { $0.shelf == themes.shelf } }

    /// Puts the board right after whatever changed: its columns hold the theme that is selected, or are those below it.
    mutating func settleBoard() {
        guard notes.query == nil, themes.shelf != .aside else { return }
        if case .theme(let id) = board.root, book.hues[id] == nil { board.root = nil }
        if board.root == nil || boardColumn == nil { board.root = root(for: themes.shelf) }
        let columns = boardColumns
        guard !columns.isEmpty, boardColumn == nil else { return }
        // Nothing stands right under the theme: its notes are in the columns.
        let homes = notes.selected.map { state.themes(of: $0) } ?? []
        selectColumn(column(of: homes) ?? columns[0])
    }

    /// The column that holds one of these themes.
    private func column(of themes: [Theme.ID]) -> BoardColumn? {
        boardColumns.first { column in themes.contains { book.holds(column.shelf, $0) } }
    }

    /// Goes to the column where a note is now, after an undo.
    mutating func follow(_ id: Contribution.ID?) {
        guard showsBoard, let id, notes.selected != id, state.contributions[id] != nil, !state.isAside(id) else {
            return
        }
        let homes = state.themes(of: id)
        guard let column = homes.isEmpty ? boardColumns.first(where: { $0.shelf == .unfiled }) : column(of: homes)
        else {
            return
        }
        selectColumn(column)
        notes.selected = id
        notes.list(self)
    }

    private func root(for shelf: Shelf) -> Board.Root {
        if case .theme(let id) = shelf { .theme(id) } else { .session }
    }

    /// Selects a column, and in the list of themes its theme.
    mutating func selectColumn(_ column: BoardColumn) {
        board.tops[themes.shelf] = notes.viewport.first
        board.scrolled = 0
        if case .theme(let id) = column.shelf {
            themes.select(id, in: state, book)
        } else {
            themes.shelf = column.shelf
        }
        notes.viewport.first = board.tops[column.shelf] ?? 0
    }
}

extension Book {
    /// The themes right under one (nil: at the top).
    func children(of id: Theme.ID?) -> [Theme] {
        outline.filter { $0.theme.parent == id && (id != nil || $0.depth == 0) }.map(\.theme)
    }

    /// Whether a theme is that of a shelf or below it.
    func holds(_ shelf: Shelf, _ id: Theme.ID) -> Bool {
        guard case .theme(let top) = shelf else { return false }
        return top == id || themes(below: top).contains { $0.id == id }
    }
}
