import Phrases
import Screen
import Workshop

/// The first row: what the session is, the clock that runs, how much there is, how far it is saved. Below it, why nothing is
/// saved any more, and on wide screens the agenda.
struct HeaderView {
    private let model: Model
    private let palette: Palette

    init(_ model: Model) {
        self.model = model
        palette = model.palette
    }

    /// Why what is typed is not saved, in as many rows as that takes, up to three; none where it is.
    static func alarm(_ model: Model) -> [String] {
        guard case .failed(let why) = model.saving else { return [] }
        return Array(wrap("✗ " + why, width: max(8, model.size.width - 2)).prefix(3))
    }

    func draw(in area: Rect, on grid: inout Grid) {
        for (offset, text) in HeaderView.alarm(model).enumerated() {
            let row = Rect(x: area.x, y: area.y + 1 + offset, width: area.width, height: 1)
            grid.fill(row, style: palette.warning)
            grid.put(" " + text, at: row.origin, style: palette.warning, width: row.width)
        }
        var right: [Span] = []
        if let saved { right = [saved] }
        if model.trouble != nil || model.folderTrouble != nil {
            let what = model.folderTrouble == nil ? model.phrases.fileIsDamaged : model.phrases.folderIsGone
            right.insert(Span("⚠ " + what + "  ", palette.warning), at: 0)
        }
        if StripView.hasRow(model) { strip.drawRow(in: area.bottom(1), on: &grid) }
        // Which table it is must be seen beside its clock.
        let least = max(14, min(22, (model.tableName.map(DisplayWidth.columns) ?? 0) + 7))
        let clock = strip.short(room: area.width - columns(right) - least)
        if !clock.isEmpty { right = clock + [Span("   ")] + right }
        let counts = Span(self.counts, palette.faint)
        let rest = area.width - columns(right) - 3
        // The counts make way for the title, which a clock has shortened already.
        let titleRoom = clock.isEmpty ? 12 : min(30, DisplayWidth.columns(of: title) + 2)
        if rest > columns([counts]) + titleRoom { right = right.isEmpty ? [counts] : [counts, Span("   ")] + right }
        let width = columns(right)
        grid.put(right, at: Position(x: area.maxX - width - 1, y: area.y))
        grid.put(left(room: area.width - width - 3), at: area.origin, width: max(0, area.width - width - 2))
    }

    private func columns(_ spans: [Span]) -> Int { spans.reduce(0) { $0 + DisplayWidth.columns(of: $1.text) } }

    private var saved: Span? {
        switch model.saving {
        case .saved: Span("✓ " + model.phrases.saved, palette.good)
        case .saving: Span("… " + model.phrases.saving, palette.faint)
        case .failed: nil
        case .readOnly: Span("⊘ " + model.phrases.readOnly, palette.warning)
        }
    }

    private var counts: String {
        let present = model.state.presentCount
        let people = present == 0 ? "" : model.phrases.personCount(present) + " · "
        return people + model.phrases.noteCount(model.book.total)
    }

    private var strip: StripView { StripView(model) }

    private var title: String { model.state[.title].isEmpty ? model.phrases.untitled : model.state[.title] }

    /// The title, cut where it must be; that the session is closed, always; the day and the place where they fit whole.
    private func left(room: Int) -> [Span] {
        let closed = model.state.isClosed ? [Span(" · " + model.phrases.closed, palette.mark)] : []
        // Whoever looks at a screen of several tables must see whose it is.
        let table = model.tableName
        // Where there is room for one name only, it is that one.
        let free = room - 1 - columns(closed) - 3
        let seatRoom = min(max(12, room / 3), free >= 16 ? free - 4 : free)
        let seat = table.map { [Span(" · " + DisplayWidth.clipped($0, to: max(1, seatRoom)), palette.accent)] } ?? []
        let titleRoom = room - 1 - columns(closed + seat)
        guard titleRoom >= 4 || seat.isEmpty else {
            return table.map { [Span(" " + DisplayWidth.clipped($0, to: max(1, free + 3)), palette.accent)] + closed }
                ?? []
        }
        let shown = DisplayWidth.clipped(title, to: max(4, titleRoom))
        var spans = [Span(" " + shown, palette.strong)] + seat + closed
        for (sign, text) in [(" · ", model.phrases.shortDate(model.state[.date])), (", ", model.state[.place])]
        where !text.isEmpty {
            let span = Span((spans.count == 1 + seat.count + closed.count ? " · " : sign) + text, palette.text)
            if columns(spans + [span]) <= room { spans.append(span) }
        }
        return spans
    }
}
