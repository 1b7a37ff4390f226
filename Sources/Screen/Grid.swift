/// The screen as a value.
///
/// What it says of widths and places holds, whatever a terminal makes of a letter.
///
/// What falls outside is cut off without a word, so that a small window needs no care. A wide letter of which one half is
/// overwritten or cut leaves a blank.
public struct Grid: Equatable, Sendable {
    public let size: Size
    /// Where the terminal's cursor shows; nil hides it.
    public var cursor: Position?
    /// Row after row.
    var cells: [Cell]

    public init(size: Size, style: Style = .plain) {
        self.size = size
        cells = Array(repeating: .blank(style), count: size.width * size.height)
    }

    /// All of it.
    public var bounds: Rect { Rect(size) }

    /// The cell there; a blank one outside.
    public subscript(position: Position) -> Cell {
        bounds.contains(position) ? cells[position.y * size.width + position.x] : .blank(.plain)
    }

    /// The cells of row `y`, which is one of the grid's.
    public func row(_ y: Int) -> ArraySlice<Cell> { cells[y * size.width..<(y + 1) * size.width] }

    /// Whether row `y` looks different in `other`, a grid of the same size.
    public func rowDiffers(_ y: Int, from other: Grid) -> Bool {
        let range = y * size.width..<(y + 1) * size.width
        return cells.withUnsafeBufferPointer { mine in
            other.cells.withUnsafeBufferPointer { theirs in range.contains { mine[$0] != theirs[$0] } }
        }
    }

    /// Paints a rectangle with one letter.
    public mutating func fill(_ rect: Rect, with letter: Character = " ", style: Style = .plain) {
        let rect = rect.intersection(bounds)
        guard !rect.isEmpty else { return }
        let shown = Harmless.clusters(of: letter).first.map { DisplayWidth.harmless($0) == 1 ? $0 : " " } ?? " "
        let cell = Cell(text: shown, width: 1, style: style)
        for y in rect.y..<rect.maxY {
            mend(x: rect.x, y: y)
            mend(x: rect.maxX, y: y)
            let start = y * size.width
            for index in start + rect.x..<start + rect.maxX { cells[index] = cell }
        }
    }

    /// Changes how a rectangle looks, and not what it says.
    public mutating func restyle(_ rect: Rect, _ change: (inout Style) -> Void) {
        let rect = rect.intersection(bounds)
        guard !rect.isEmpty else { return }
        for y in rect.y..<rect.maxY {
            let start = y * size.width
            for index in start + rect.x..<start + rect.maxX { change(&cells[index].style) }
        }
    }

    /// Puts colours in the place of the terminal's own, everywhere.
    public mutating func paint(_ style: Style) {
        for index in cells.indices {
            if cells[index].style.foreground == .standard { cells[index].style.foreground = style.foreground }
            if cells[index].style.background == .standard { cells[index].style.background = style.background }
        }
    }

    /// Makes a blank of the wide letter that a cut before column `x` goes through.
    mutating func mend(x: Int, y: Int) {
        guard x > 0, x < size.width else { return }
        let index = y * size.width + x
        guard cells[index].width == 0 else { return }
        cells[index - 1] = .blank(cells[index - 1].style)
        cells[index] = .blank(cells[index].style)
    }
}
