import Screen
import Workshop

/// Keys on the board.
extension Model {
    private var boardLayout: BoardLayout? { Layout(self).board.map { BoardLayout(self, in: $0) } }

    /// How many places further the note below stands.
    var notesAbreast: Int {
        guard let layout = boardLayout, layout.isGrid else { return 1 }
        return layout.abreast
    }

    /// Switches between the list and the wall.
    mutating func toggleBoard() -> [Effect] {
        board.isOn = !showsBoard
        focus = .notes
        return []
    }

    /// Up or down: to the next note of the column, to the card above or below in the grid. A note that is taller than the
    /// wall scrolls first.
    mutating func goOnBoard(by steps: Int) -> [Effect] {
        guard let layout = boardLayout else { return [] }
        let step = steps.signum()
        if abs(steps) == 1, let row = notes.selectedRow {
            let height = layout.cards.lines(at: row, in: notes.rows).count
            let scrolled = board.scrolled + step * max(1, layout.wall.height - 2)
            if height > layout.wall.height, board.scrolled != min(max(0, scrolled), height - layout.wall.height) {
                board.scrolled = min(max(0, scrolled), height - layout.wall.height)
                return []
            }
        }
        board.scrolled = 0
        guard layout.isGrid, abs(steps) < notes.rows.count, let row = notes.selectedRow else {
            notes.move(by: steps)
            return []
        }
        for _ in 0..<abs(steps) { goInGrid(step, from: notes.selectedRow ?? row, layout) }
        return []
    }

    private mutating func goInGrid(_ step: Int, from row: Int, _ layout: BoardLayout) {
        let rows = notes.rows
        let start = rows.cardStart(of: row)
        let card = rows.card(from: start)
        // Inside of a card that is open, the eye goes from note to note.
        if card.contains(row + step) { return notes.choose(row: row + step) }
        if let target = rows.cardStart(from: start, by: step * layout.abreast) {
            return notes.choose(row: step > 0 ? target : rows.card(from: target).upperBound - 1)
        }
        let isLastRow = rows.card(of: row) / layout.abreast == layout.gridRows - 1
        if step > 0, !isLastRow { notes.choose(row: rows.row(ofCard: rows.cardCount - 1)) }
    }

    /// Left or right: to the note at the same height in the next column, to the next card of the grid.
    mutating func goAcross(_ step: Int) -> [Effect] {
        guard let layout = boardLayout else { return [] }
        board.scrolled = 0
        guard !layout.isGrid else {
            let start = notes.rows.cardStart(of: notes.selectedRow ?? 0)
            if let target = notes.rows.cardStart(from: start, by: step) { notes.choose(row: target) }
            return []
        }
        let target = layout.selected + step
        guard layout.columns.indices.contains(target) else { return [] }
        let row = layout.row(of: target, at: layout.selectedHeight)
        selectColumn(layout.columns[target])
        notes.list(self)
        if let row { notes.choose(row: row) }
        return []
    }

    /// Makes the column's theme the whole of the board: its children are the columns, or its notes hang in a grid.
    mutating func goIntoColumn() -> [Effect] {
        guard let column = boardColumn, case .theme(let id) = column.shelf, !column.isOwn else {
            say(phrases.noDeeper)
            return []
        }
        board.root = .theme(id)
        board.firstColumn = 0
        return []
    }

    /// Makes the board what is around it: the columns beside the theme that it was about.
    mutating func goOutOfColumn() -> [Effect] {
        guard notes.query == nil, themes.shelf != .aside, case .theme(let id) = board.root, let theme = state.themes[id]
        else {
            say(phrases.noHigher)
            return []
        }
        board.root = theme.parent.map { .theme($0) } ?? .session
        board.firstColumn = 0
        if themes.shelf != .theme(id) { selectColumn(BoardColumn(shelf: .theme(id))) }
        return []
    }

    /// Moves the marked notes, or the selected one, to the next column; in the grid, the note to the next place.
    mutating func carry(_ step: Int) -> [Effect] {
        guard let layout = boardLayout else { return [] }
        guard !layout.isGrid else { return shiftNote(by: step) }
        let target = layout.selected + step
        guard layout.columns.indices.contains(target) else {
            say(phrases.noColumnThere)
            return []
        }
        let concerned = Set(concernedNotes)
        // What is under a note that goes, goes with it.
        let ids = concernedNotes.filter { id in !state.branch(of: id).dropLast().contains { concerned.contains($0.id) }
        }
        let commands = ids.compactMap {
            carrying($0, from: layout.columns[layout.selected], to: target, layout)
        }
        guard !commands.isEmpty else { return [] }
        board.isCarrying = true
        selectColumn(layout.columns[target])
        return [.perform(.all(commands))]
    }

    /// A note of several themes keeps those that are not the column's.
    private func carrying(
        _ id: Contribution.ID, from column: BoardColumn, to target: Int, _ layout: BoardLayout
    ) -> Command? {
        guard let note = state.contributions[id] else { return nil }
        let kept = note.themes.filter { theme in
            if column.isOwn { return column.shelf != .theme(theme) }
            return !book.holds(column.shelf, theme)
        }
        // Notes that are marked elsewhere come along whole.
        let others = kept.count == note.themes.count ? [] : kept
        guard case .theme(let theme) = layout.columns[target].shelf else {
            return .file([id], into: others.map { .existing($0) })
        }
        return .file([id], into: ([theme] + others.filter { $0 != theme }).map { .existing($0) })
    }

    /// Shows what is under a note, or hides it.
    mutating func openOnBoard() -> [Effect] {
        guard let row = notes.selectedRow, let id = notes.rows[notes.rows.cardStart(of: row)].note else { return [] }
        guard !book.arrangement.identifiers(below: id).isEmpty else {
            say(phrases.nothingBelow)
            return []
        }
        if board.opened.remove(id) == nil { board.opened.insert(id) }
        notes.selected = id
        notes.list(self)
        return []
    }

    /// Brings the selected note and its column into view.
    mutating func revealOnBoard(in area: Rect) {
        let layout = BoardLayout(self, in: area)
        if !layout.isGrid {
            let last = layout.selected - layout.abreast + 1
            board.firstColumn = min(max(board.firstColumn, last), layout.selected)
            board.firstColumn = min(max(0, board.firstColumn), max(0, layout.columns.count - layout.abreast))
        }
        notes.reveal(layout)
    }

    /// A click selects what it is on; the wheel scrolls the column that it is over.
    mutating func pointOnBoard(_ event: MouseEvent, in area: Rect) {
        let layout = BoardLayout(self, in: area)
        let inside = Position(x: event.position.x - layout.wall.x, y: event.position.y - layout.wall.y)
        if layout.isGrid {
            switch event.action {
            case .wheelUp: _ = goOnBoard(by: -1)
            case .wheelDown: _ = goOnBoard(by: 1)
            case .press: if let row = layout.rowInGrid(at: inside) { notes.choose(row: row) }
            case .release: break
            }
            return
        }
        let column = layout.visible.lowerBound + inside.x / layout.cards.width
        guard layout.visible.contains(column) else { return }
        switch event.action {
        case .press:
            let row = inside.y < 0 ? nil : layout.row(of: column, at: inside.y)
            if column != layout.selected {
                selectColumn(layout.columns[column])
                notes.list(self)
            }
            if let row { notes.choose(row: row) }
            board.scrolled = 0
        case .wheelUp, .wheelDown:
            let step = event.action == .wheelUp ? -1 : 1
            if column == layout.selected {
                _ = goOnBoard(by: step)
            } else {
                let shelf = layout.columns[column].shelf
                board.tops[shelf] = min(max(0, (board.tops[shelf] ?? 0) + step), layout.rows(of: column).count - 1)
            }
        case .release: break
        }
    }
}

extension BoardLayout {
    /// The row of the grid's card at a place of the wall.
    fileprivate func rowInGrid(at place: Position) -> Int? {
        guard place.y >= 0, place.x >= 0, place.x / cards.width < abreast else { return nil }
        let rows = notesRows
        var (y, number) = (0, firstGridRow)
        while number < gridRows, y <= place.y {
            let height = height(ofGridRow: number)
            let starts = starts(inGridRow: number)
            if place.y < y + height {
                let across = place.x / cards.width
                guard starts.indices.contains(across) else { return nil }
                var used = y
                for row in rows.card(from: starts[across]) {
                    used += cards.lines(at: row, in: rows).count
                    if place.y < used { return row }
                }
                return starts[across]
            }
            (y, number) = (y + height, number + 1)
        }
        return nil
    }
}
