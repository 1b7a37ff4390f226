import Phrases
import Screen
import Workshop

/// Draws the floor: the queue, and how long everybody spoke; side by side where there is room.
struct FloorView {
    private let model: Model
    private let palette: Palette
    private let panel: FloorPanel

    init(_ panel: FloorPanel, _ model: Model) {
        (self.panel, self.model) = (panel, model)
        palette = model.palette
    }

    static func showsBoth(_ body: Rect) -> Bool { body.width >= 100 }

    static func timesHeight(_ model: Model) -> Int { FloorTimes(model, width: 40).lines.count }

    func draw(in body: Rect, on grid: inout Grid) {
        if FloorView.showsBoth(body) {
            let columns = body.columns([body.width * 2 / 5, body.width - body.width * 2 / 5])
            drawQueue(in: columns[0], isFocused: true, on: &grid)
            drawTimes(in: columns[1], isFocused: false, on: &grid)
        } else if panel.page == .queue {
            drawQueue(in: body, isFocused: true, on: &grid)
        } else {
            drawTimes(in: body, isFocused: true, on: &grid)
        }
    }

    private func frame(_ area: Rect, _ title: String, _ note: String, isFocused: Bool, on grid: inout Grid) -> Rect {
        grid.fill(area)
        grid.frame(
            area, title: title, note: note, style: palette.frame(isFocused: isFocused),
            titleStyle: palette.frameTitle(isFocused: isFocused))
        return area.inset(by: 1)
    }

    private func drawQueue(in area: Rect, isFocused: Bool, on grid: inout Grid) {
        let queue = model.queue
        let table = model.table.flatMap { model.state.themes[$0]?.title } ?? ""
        let title = model.phrases.queue + (table.isEmpty ? "" : " – " + table)
        var inside = frame(
            area, DisplayWidth.clipped(title, to: max(4, area.width - 12)), "\(queue.count)", isFocused: isFocused,
            on: &grid)
        if let turn = model.speakingTurn {
            grid.put(FloorStrip.clock(turn, model, palette, room: inside.width), at: inside.origin, width: inside.width)
        } else {
            grid.put(" " + model.phrases.nobodySpeaks, at: inside.origin, style: palette.faint, width: inside.width)
        }
        inside = inside.removingTop(inside.height > 6 ? 2 : 1)
        guard !queue.isEmpty else {
            let hint = model.phrases.nobodyWaits + " " + model.phrases.asksWith(model.key(of: .askFloor))
            for (offset, text) in wrap(hint, width: max(8, inside.width - 2)).prefix(inside.height).enumerated() {
                grid.put(" " + text, at: inside.origin.moved(dy: offset), style: palette.faint)
            }
            return
        }
        let times = Dictionary(
            uniqueKeysWithValues: SpeakingTimes(model.state, now: model.now).people.map { ($0.person, $0.share) })
        let current = panel.current(queue)
        let selected = current.flatMap { queue.firstIndex(of: $0) } ?? 0
        var viewport = Viewport()
        for index in viewport.reveal(selected, of: queue.count, room: inside.height, height: { _ in 1 }) {
            let row = Rect(x: inside.x, y: inside.y + index - viewport.first, width: inside.width, height: 1)
            guard row.y < inside.maxY, let person = model.state.speaker(of: queue[index]) else { continue }
            draw(queue[index], person, times[person.id], at: index + 1, in: row, on: &grid)
            if index == selected, isFocused { grid.restyle(row, palette.selection) }
        }
    }

    private func draw(
        _ turn: Turn, _ person: Attendee, _ share: SpeakingTimes.Share?, at place: Int, in row: Rect,
        on grid: inout Grid
    ) {
        let spoken = share.map { SpeakingLimit.clock($0.milliseconds) + " · " + model.phrases.turnCount($0.turns) }
        let right = spoken ?? "0:00"
        let columns = DisplayWidth.columns(of: right)
        let organisation = model.state.organisation(of: person)?.name ?? ""
        var spans = [Span("\(place < 10 ? " " : "")\(place) ", palette.accent), Span(person.name, palette.text)]
        if turn.isPlaced { spans.append(Span(" ✎", palette.mark)) }
        if model.hasLeft(turn) {
            let left = model.phrases.plainLeftAt(model.phrases.shortHour(person.departure))
            spans.append(Span(" · " + left, palette.warning))
        } else if !organisation.isEmpty {
            spans.append(Span(" · " + organisation, palette.faint))
        }
        grid.put(spans, at: row.origin, width: max(4, row.width - columns - 2))
        grid.put(right, at: Position(x: row.maxX - columns - 1, y: row.y), style: palette.faint)
    }

    private func drawTimes(in area: Rect, isFocused: Bool, on grid: inout Grid) {
        let times = SpeakingTimes(model.state, now: model.now).total
        let note = times.turns == 0 ? "" : SpeakingLimit.clock(times.milliseconds)
        let inside = frame(area, model.phrases.speakingTimes, note, isFocused: isFocused, on: &grid)
        let lines = FloorTimes(model, width: inside.width - 2).lines
        let first = max(0, min(panel.top, lines.count - inside.height))
        for (offset, spans) in lines.dropFirst(first).prefix(inside.height).enumerated() {
            grid.put(spans, at: inside.origin.moved(dx: 1, dy: offset), width: inside.width - 1)
        }
    }
}
