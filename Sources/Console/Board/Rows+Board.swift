import Workshop

/// The rows of a column or of the grid: each note that stands there, and what is under it where it was opened.
extension Rows {
    init(_ column: BoardColumn, _ model: Model) {
        self.init()
        append(cardsOn: column.shelf, model)
        if case .theme(let id) = column.shelf, !column.isOwn {
            for theme in model.book.themes(below: id) where !model.book.arrangement.tops(on: .theme(theme.id)).isEmpty {
                append(.heading(theme.id))
                append(cardsOn: .theme(theme.id), model)
            }
        }
        if isEmpty { append(.empty) }
    }

    /// The notes of a shelf; nothing is copied but where a note is opened.
    mutating func append(cardsOn shelf: Shelf, _ model: Model) {
        let tops = model.book.arrangement.tops(on: shelf)
        let opened = model.board.opened.filter { model.stands($0, on: shelf) }
        let places = opened.compactMap { id in tops.firstIndex { $0.note == id } }.sorted()
        var start = 0
        for place in places {
            append(tops[start...place])
            append(model.book.arrangement.lines(below: tops[place].note)[...])
            start = place + 1
        }
        append(tops[start...])
    }

    /// The row that a card begins with.
    func cardStart(of row: Int) -> Int {
        var row = row
        while row > 0, self[row].depth > 0 { row -= 1 }
        return row
    }

    /// The rows of the card that begins there.
    func card(from start: Int) -> Range<Int> {
        var end = start + 1
        while end < count, self[end].depth > 0 { end += 1 }
        return start..<end
    }

    /// The row that begins the card so many further on (or back), if there is one.
    func cardStart(from start: Int, by steps: Int) -> Int? {
        var (row, left) = (start, abs(steps))
        while left > 0 {
            row += steps.signum()
            guard indices.contains(row) else { return nil }
            if self[row].note != nil, self[row].depth == 0 { left -= 1 }
        }
        return row
    }
}

extension Model {
    fileprivate func stands(_ id: Contribution.ID, on shelf: Shelf) -> Bool {
        guard let note = state.contributions[id] else { return false }
        return switch shelf {
        case .theme(let theme): note.themes.contains(theme)
        case .unfiled: note.themes.isEmpty
        case .aside: note.isSetAside
        }
    }
}
