import Screen

/// What a line will be understood as, piece by piece, on as many lines as that takes.
struct ChipLines {
    private(set) var lines: [[Span]] = []
    private let palette: Palette
    private let room: Int
    private var used = 0

    init(_ palette: Palette, room: Int) { (self.palette, self.room) = (palette, room) }

    mutating func add(_ chips: [Understanding.Chip]) {
        for chip in chips {
            let text = chip.role == .theme ? ThemePath.fitted(chip.text, to: room - 2) : chip.text
            add(text, palette.style(of: chip.role))
        }
    }

    mutating func add(_ text: String, _ style: Style) {
        let columns = DisplayWidth.columns(of: text)
        if lines.isEmpty || used + 3 + columns > room {
            lines.append([Span(lines.isEmpty ? "→ " : "  ", palette.faint)])
            used = 2 + columns
        } else {
            lines[lines.count - 1].append(Span(" · ", palette.faint))
            used += 3 + columns
        }
        lines[lines.count - 1].append(Span(text, style))
    }
}

extension Palette {
    /// How words are shown by what they are taken for.
    func style(of role: CaptureRole) -> Style {
        switch role {
        case .plain: text
        case .kind, .due, .dots: mark
        case .theme, .person: accent
        case .unresolved: text.with(underline: true)
        }
    }
}
