import Screen
import Workshop

/// Where columns and cards stand on the board: nothing is drawn here, and only what shows is measured.
struct BoardLayout {
    static let narrowest = 26
    static let narrowestInGrid = 30

    private let model: Model
    let columns: [BoardColumn]
    /// Which column is selected; 0 in a grid.
    let selected: Int
    /// What the board is about, and what is left and right of it.
    let title: Rect
    let prompt: Rect
    let heads: Rect
    /// Where the cards hang.
    let wall: Rect
    /// How many stand side by side.
    let abreast: Int
    let cards: BoardCards

    var isGrid: Bool { columns.isEmpty }
    /// What heights depend on, beside the notes.
    var measure: Measure { Measure(width: cards.width, room: wall.height, abreast: abreast, isGrid: isGrid) }

    struct Measure: Hashable, Sendable {
        let width, room, abreast: Int
        let isGrid: Bool
    }

    var notesRows: Rows { model.notes.rows }
    var notesTop: Int { model.notes.viewport.first }

    init(_ model: Model, in area: Rect) {
        self.model = model
        columns = model.boardColumns
        selected = columns.firstIndex { $0.shelf == model.themes.shelf } ?? 0
        title = area.top(1)
        let hasPrompt = area.height >= 16 && !BoardLayout.prompt(of: model).isEmpty
        prompt = area.removingTop(1).top(hasPrompt ? 1 : 0)
        let below = area.removingTop(1 + prompt.height)
        heads = below.top(columns.isEmpty ? 0 : 1)
        wall = below.removingTop(heads.height)
        let narrowest = columns.isEmpty ? BoardLayout.narrowestInGrid : BoardLayout.narrowest
        let fitting = max(1, area.width / narrowest)
        abreast = columns.isEmpty ? fitting : min(fitting, columns.count)
        cards = BoardCards(model, width: area.width / abreast, room: wall.height)
    }

    static func prompt(of model: Model) -> String {
        guard model.notes.query == nil, case .theme(let id) = model.board.root else { return "" }
        return model.state.themes[id]?.prompt.split(separator: "\n").joined(separator: " ") ?? ""
    }

    /// The columns that show.
    var visible: Range<Int> {
        let first = min(max(0, model.board.firstColumn), max(0, columns.count - abreast))
        return first..<min(columns.count, first + abreast)
    }

    /// Where a column that shows stands in an area.
    func place(of column: Int, in area: Rect) -> Rect {
        Rect(
            x: area.x + (column - visible.lowerBound) * cards.width, y: area.y, width: cards.width, height: area.height)
    }

    func rows(of column: Int) -> Rows { column == selected ? model.notes.rows : Rows(columns[column], model) }

    /// The first row that shows of a column.
    func top(of column: Int, _ rows: Rows) -> Int {
        let top = column == selected ? model.notes.viewport.first : model.board.tops[columns[column].shelf] ?? 0
        return min(max(0, top), max(0, rows.count - 1))
    }

    /// The row of a column at a height of the wall; the last one where it ends above.
    func row(of column: Int, at height: Int) -> Int? {
        let rows = rows(of: column)
        var (row, used) = (top(of: column, rows), 0)
        while row < rows.count, used <= wall.height {
            used += cards.height(at: row, in: rows)
            if used > height { return rows.nearestNote(to: row) }
            row += 1
        }
        return rows.nearestNote(to: rows.count - 1)
    }

    /// How far down the wall the selected row begins.
    var selectedHeight: Int {
        let rows = model.notes.rows
        guard let selected = model.notes.selectedRow else { return 0 }
        let top = top(of: self.selected, rows)
        guard top < selected else { return 0 }
        return (top..<selected).reduce(0) { $0 + cards.height(at: $1, in: rows) }
    }

    // MARK: The grid

    var gridRows: Int { (model.notes.rows.cardCount + abreast - 1) / abreast }

    /// How high a row of the grid is: as its highest card.
    func height(ofGridRow number: Int) -> Int {
        let rows = model.notes.rows
        return max(1, starts(inGridRow: number).map { cards.height(ofCard: rows.card(from: $0), in: rows) }.max() ?? 1)
    }

    /// The rows that begin the cards of a row of the grid.
    func starts(inGridRow number: Int) -> [Int] {
        let rows = model.notes.rows
        let cards = number * abreast..<min(rows.cardCount, (number + 1) * abreast)
        return cards.lowerBound < cards.upperBound ? cards.map { rows.row(ofCard: $0) } : []
    }
}
