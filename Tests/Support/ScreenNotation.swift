import Screen

/// A grid as text that a person can read, and read the difference of.
///
/// The rows come first, as they show, without the blanks at their ends. Then comes what is styled, a line for each stretch of
/// one style: row, columns, style, words. The same stretch in rows one below the other takes one line. The cursor is given by
/// column and row, with the words before it.
///
/// ```
/// 40x3, cursor 9,2 after «> notre»
///  Rencontres
///  Besoins
/// > notre
/// ~ 1: 1-7 bold reverse «Besoins»
/// ```
public enum ScreenNotation {
    public static func render(_ grid: Grid) -> String {
        let rows = (0..<grid.size.height).map { text(of: grid, row: $0) }
        return ([header(grid, rows)] + rows + styles(of: grid)).joined(separator: "\n") + "\n"
    }

    /// The rows alone, without the blanks at their ends.
    public static func text(_ grid: Grid) -> String {
        (0..<grid.size.height).map { text(of: grid, row: $0) }.joined(separator: "\n")
    }

    static func text(of grid: Grid, row y: Int, columns: Range<Int>? = nil) -> String {
        var result = ""
        for x in columns ?? 0..<grid.size.width {
            let cell = grid[Position(x: x, y: y)]
            if cell.width > 0 { result.append(cell.text) }
        }
        while result.last == " " { result.removeLast() }
        return result
    }

    private static func header(_ grid: Grid, _ rows: [String]) -> String {
        let size = "\(grid.size.width)x\(grid.size.height)"
        guard let cursor = grid.cursor else { return size + ", no cursor" }
        let before = text(of: grid, row: cursor.y, columns: max(0, cursor.x - 12)..<max(0, cursor.x))
        return "\(size), cursor \(cursor.x),\(cursor.y) after «\(before)»"
    }
}

extension Grid {
    /// Whether one of the rows shows that phrase, whatever the kind of its spaces.
    public func shows(_ phrase: String) -> Bool {
        var plain = phrase.map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 }[...]
        while plain.last == " " { plain.removeLast() }
        let words = String(plain)
        return (0..<size.height).contains { ScreenNotation.text(of: self, row: $0).contains(words) }
    }
}

extension ScreenNotation {
    private struct Stretch: Equatable {
        var columns: ClosedRange<Int>
        var style: Style
        var words: String
    }

    private static func styles(of grid: Grid) -> [String] {
        var open: [(rows: ClosedRange<Int>, stretch: Stretch)] = []
        for y in 0..<grid.size.height {
            for stretch in stretches(of: grid, row: y) {
                let above = open.lastIndex {
                    $0.rows.upperBound == y - 1 && $0.stretch.columns == stretch.columns
                        && $0.stretch.style == stretch.style
                }
                if let above {
                    open[above].rows = open[above].rows.lowerBound...y
                    open[above].stretch.words = ""
                } else {
                    open.append((y...y, stretch))
                }
            }
        }
        return open.map { rows, stretch in
            let words = stretch.words.isEmpty ? "" : " «\(stretch.words)»"
            return "~ \(short(rows)): \(short(stretch.columns)) \(name(stretch.style))\(words)"
        }
    }

    private static func stretches(of grid: Grid, row y: Int) -> [Stretch] {
        var result: [Stretch] = []
        var x = 0
        while x < grid.size.width {
            let style = grid[Position(x: x, y: y)].style
            var end = x
            while end < grid.size.width, grid[Position(x: end, y: y)].style == style { end += 1 }
            var shown = x..<end
            if !showsOnBlanks(style) {
                // Bold blanks look like any others: where such a stretch ends must not matter.
                let written = shown.filter { grid[Position(x: $0, y: y)].text != " " }
                shown = (written.first ?? x)..<(written.last.map { $0 + 1 } ?? x)
            }
            if style != .plain, !shown.isEmpty {
                let words = text(of: grid, row: y, columns: shown)
                result.append(Stretch(columns: shown.lowerBound...shown.upperBound - 1, style: style, words: words))
            }
            x = end
        }
        return result
    }

    private static func showsOnBlanks(_ style: Style) -> Bool {
        style.background != .standard || style.reverse || style.underline
    }

    private static func short(_ range: ClosedRange<Int>) -> String {
        range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
    }

    private static func name(_ style: Style) -> String {
        var words: [String] = []
        if style.bold { words.append("bold") }
        if style.dim { words.append("dim") }
        if style.italic { words.append("italic") }
        if style.underline { words.append("underline") }
        if style.reverse { words.append("reverse") }
        if style.foreground != .standard { words.append(name(style.foreground)) }
        if style.background != .standard { words.append("on " + name(style.background)) }
        return words.isEmpty ? "plain" : words.joined(separator: " ")
    }

    private static func name(_ color: Color) -> String {
        if case .indexed(let number) = color { return "color\(number)" }
        return "\(color)"
    }
}
