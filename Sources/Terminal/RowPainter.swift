import CCurses
import Screen

/// Hands one row of a grid to curses, a stretch of one style at a time.
enum RowPainter {
    /// - Parameter isSimple: whether the terminal's font has few signs.
    static func paint(_ grid: Grid, row y: Int, isSimple: Bool) {
        var run: [UInt32] = []
        run.reserveCapacity(grid.size.width)
        var start = 0
        var style = Style.plain
        var x = 0

        func flush() {
            guard !run.isEmpty else { return }
            tty_put_run(Int32(start), Int32(y), run, Int32(run.count), style.forCurses)
            run.removeAll(keepingCapacity: true)
        }

        for cell in grid.row(y) {
            defer { x += 1 }
            if cell.width == 0 { continue }
            let scalars = cell.text.unicodeScalars
            if cell.width == 1, let scalar = scalars.first, scalars.dropFirst().isEmpty {
                if run.isEmpty || cell.style != style {
                    flush()
                    start = x
                    style = cell.style
                }
                run.append(isSimple ? SimpleGlyphs.simple(scalar.value) : scalar.value)
                continue
            }
            flush()
            let values = scalars.map(\.value)
            tty_put_cluster(
                Int32(x),
                Int32(y),
                values,
                Int32(values.count),
                Int32(cell.width),
                cell.style.forCurses
            )
        }
        flush()
    }
}

extension Style {
    var forCurses: tty_style {
        var attributes = 0
        if bold { attributes |= TTY_BOLD }
        if dim { attributes |= TTY_DIM }
        if italic { attributes |= TTY_ITALIC }
        if underline { attributes |= TTY_UNDERLINE }
        if reverse { attributes |= TTY_REVERSE }
        return tty_style(
            foreground: foreground.forCurses,
            background: background.forCurses,
            attributes: UInt8(attributes)
        )
    }
}

extension Color {
    /// The colour's number in xterm's palette, or -1.
    var forCurses: Int16 {
        switch self {
        case .standard: -1
        case .black: 0
        case .red: 1
        case .green: 2
        case .yellow: 3
        case .blue: 4
        case .magenta: 5
        case .cyan: 6
        case .white: 7
        case .brightBlack: 8
        case .brightRed: 9
        case .brightGreen: 10
        case .brightYellow: 11
        case .brightBlue: 12
        case .brightMagenta: 13
        case .brightCyan: 14
        case .brightWhite: 15
        case .indexed(let number): Int16(number)
        }
    }
}
