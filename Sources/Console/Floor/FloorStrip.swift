import Phrases
import Screen
import Workshop

/// One row below the header while somebody speaks or waits: who, for how long, and who comes next.
struct FloorStrip {
    private let model: Model
    private let palette: Palette

    init(_ model: Model) {
        self.model = model
        palette = model.palette
    }

    /// Nothing where nobody speaks nor waits, and where the floor itself is shown.
    static func height(_ model: Model) -> Int {
        if case .floor = model.mode { return 0 }
        return model.speakingTurn != nil || !model.queueThere.isEmpty ? 1 : 0
    }

    func draw(in area: Rect, on grid: inout Grid) {
        guard !area.isEmpty else { return }
        var spans: [Span] = []
        if let turn = model.speakingTurn {
            spans = FloorStrip.clock(turn, model, palette, room: area.width)
        }
        let names = model.queueThere.compactMap { model.state.speaker(of: $0)?.name }
        if !names.isEmpty {
            // Whoever is next whole; of the others what there is room for.
            let listed = names.prefix(3).joined(separator: ", ") + (names.count > 3 ? " +\(names.count - 3)" : "")
            let text = spans.isEmpty ? " ▲ " + model.phrases.waiting(listed) : "   " + model.phrases.then(listed)
            spans.append(Span(text, palette.text))
        }
        // In a line that is typed and on a page, the key is none.
        let hint =
            model.mode == .browsing ? model.key(of: .giveFloor) + " " + model.phrases.actionGiveFloor.verb + " " : ""
        let used = spans.reduce(0) { $0 + DisplayWidth.columns(of: $1.text) }
        let columns = DisplayWidth.columns(of: hint)
        let hasHint = !hint.isEmpty && used + columns + 2 <= area.width
        grid.put(spans, at: area.origin, width: area.width - (hasHint ? columns : 0))
        if hasHint { grid.put(hint, at: Position(x: area.maxX - columns, y: area.y), style: palette.faint) }
    }

    /// ` ▶ Amina Khelif 1:05 / 2:00`, with a sign where it is more than it should be.
    /// However long the name is, the clock is there.
    static func clock(_ turn: Turn, _ model: Model, _ palette: Palette, room: Int) -> [Span] {
        let length = turn.length(at: model.now)
        let limit = model.speakingLimit
        let isOver = limit.map { length > $0 } ?? false
        let of = limit.map { " / " + SpeakingLimit.clock($0) } ?? ""
        let clock = (isOver ? "⚠ " : "") + SpeakingLimit.clock(length) + of
        let columns = room - DisplayWidth.columns(of: clock) - 5
        let name = DisplayWidth.clipped(model.state.speaker(of: turn)?.name ?? "…", to: max(4, columns))
        return [
            Span(" ▶ " + name + " ", palette.strong), Span(clock, isOver ? palette.warning : palette.accent),
        ]
    }
}
