import Phrases
import Screen
import Workshop

/// The agenda in a box: each step with what was planned, what it took and the difference, and how the session goes.
struct TimetableView {
    private let model: Model
    private let timetable: Timetable
    private let palette: Palette
    private let rows: [Timetable.Row]

    init(_ timetable: Timetable, _ model: Model) {
        self.model = model
        self.timetable = timetable
        palette = model.palette
        rows = timetable.rows(model)
    }

    private var phrases: Phrases { model.phrases }
    private var selection: Int { timetable.position(in: rows, model) }

    // MARK: Where everything stands

    private func area(in body: Rect) -> Rect {
        let notes = 4
        return body.centered(
            Size(width: min(body.width, 100), height: min(body.height, max(12, rows.count + notes + 4))))
    }

    /// The steps, under their heading.
    private func list(in inside: Rect, notes: Int) -> Rect {
        inside.removingTop(1).removingBottom(notes)
    }

    private func first(room: Int) -> Int { max(0, min(selection - room / 2, rows.count - room)) }

    /// Which row is at a place of the screen.
    func row(at position: Position, in body: Rect) -> Timetable.Row? {
        let inside = area(in: body).inset(dx: 2, dy: 1)
        let list = list(in: inside, notes: notes(in: inside).count)
        guard list.contains(position) else { return nil }
        let index = first(room: list.height) + position.y - list.y
        return rows.indices.contains(index) ? rows[index] : nil
    }

    func draw(in body: Rect, on grid: inout Grid) {
        let area = area(in: body)
        grid.fill(area)
        grid.frame(
            area, title: phrases.agendaTitle, note: total, style: palette.accent, titleStyle: palette.accent)
        let inside = area.inset(dx: 2, dy: 1)
        guard !rows.isEmpty else { return drawNothing(in: inside, on: &grid) }
        let notes = notes(in: inside)
        let list = list(in: inside, notes: notes.count)
        drawCells(
            [phrases.plannedShort, phrases.actualShort, phrases.differenceShort], palette.faint, in: inside, on: &grid)
        let first = first(room: list.height)
        for (offset, row) in rows.dropFirst(first).prefix(list.height).enumerated() {
            let line = Rect(x: list.x, y: list.y + offset, width: list.width, height: 1)
            draw(row, in: line, on: &grid)
            if first + offset == selection { grid.restyle(line, palette.selection) }
        }
        let below = inside.bottom(notes.count)
        for (offset, spans) in notes.enumerated() {
            grid.put(spans, at: below.origin.moved(dy: offset), width: below.width)
        }
    }

    /// What is planned in all, and how much of it was spent.
    private var total: String {
        let agenda = model.state.agenda
        let planned = agenda.compactMap(\.planned).reduce(0, +)
        let spent = agenda.compactMap { model.state.spent(on: $0.id, at: model.state.tables[model.device]) }
        let seconds = spent.reduce(0) { $0 + $1 / 1_000 } + Int64(model.dial?.elapsedNow ?? 0)
        let parts = [Int(seconds / 60), planned].filter { $0 > 0 }.map(phrases.hours)
        return parts.joined(separator: " / ")
    }

    private func drawNothing(in inside: Rect, on grid: inout Grid) {
        let paragraphs = phrases.agendaIsEmpty.flatMap { wrap($0, width: inside.width) + [""] }
        for (offset, text) in paragraphs.prefix(inside.height).enumerated() {
            grid.put(text, at: inside.origin.moved(dy: offset), style: palette.text)
        }
    }

    // MARK: Rows

    private func draw(_ row: Timetable.Row, in line: Rect, on grid: inout Grid) {
        let cells: [String]
        let title: [Span]
        switch row {
        case .countdown:
            guard let dial = model.countdown else { return }
            title = [Span(sign(of: dial), palette.accent), Span(phrases.countdownTitle, palette.strong)]
            cells = [dial.timing.minutes.map { plan($0, dial.timing) } ?? "", Dial.face(dial.elapsed), left(of: dial)]
        case .phase(let id):
            guard let phase = model.state.phases[id] else { return }
            let dial = model.dial.flatMap { $0.timing.phase == id ? $0 : nil }
            let spent = model.state.spent(on: id, at: model.state.tables[model.device])
            let isPast = dial == nil && spent != nil
            let mark = dial.map { Span(sign(of: $0), palette.accent) }
            title = [
                mark ?? Span(isPast ? "✓ " : "  ", palette.good),
                Span(phase.title, dial != nil ? palette.strong : isPast ? palette.faint : palette.text),
            ]
            let planned = phase.planned.map { plan($0, dial?.timing) } ?? dial.map { plan(nil, $0.timing) } ?? ""
            if let dial {
                cells = [planned, Dial.face(dial.elapsed), left(of: dial)]
            } else if let spent {
                let minutes = State.minutes(spent)
                cells = [
                    planned, phrases.minutes(minutes),
                    phase.planned.map { phrases.difference(minutes - $0) } ?? "",
                ]
            } else {
                cells = [planned, "", ""]
            }
        }
        let room = drawCells(cells, palette.text, in: line, on: &grid)
        grid.put(title, at: line.origin, width: room)
    }

    private func sign(of dial: Dial) -> String { dial.isRunning ? "► " : "‖ " }

    /// The planned minutes, with those that were added behind them: `35+2 min`.
    private func plan(_ minutes: Int?, _ timing: Timing?) -> String {
        let extended = timing?.extended ?? 0
        let sign = extended > 0 ? "+" : extended < 0 ? "−" : ""
        guard let minutes else { return extended > 0 ? sign + phrases.minutes(extended) : "" }
        return sign.isEmpty ? phrases.minutes(minutes) : "\(minutes)" + sign + phrases.minutes(abs(extended))
    }

    private func left(of dial: Dial) -> String {
        if !dial.isRunning { return phrases.paused }
        guard let left = dial.left else { return "" }
        return left > 0 ? phrases.clockLeft(dial.face) : dial.face
    }

    /// Writes the columns of figures at the right; on the smallest screens without the last one.
    ///
    /// - Returns: how many columns are left before them.
    @discardableResult
    private func drawCells(_ cells: [String], _ style: Style, in line: Rect, on grid: inout Grid) -> Int {
        let widths = line.width < 50 ? [9, 9] : [11, 11, 15]
        var x = line.maxX - widths.reduce(0, +)
        let room = x - line.x
        for (cell, width) in zip(cells, widths) {
            let text = DisplayWidth.clipped(cell, to: width - 1)
            grid.put(text, at: Position(x: x + width - DisplayWidth.columns(of: text), y: line.y), style: style)
            x += width
        }
        return room - 1
    }

    // MARK: Below the steps

    /// What is said below the steps, in as many lines as there is room for; what matters least goes first.
    private func notes(in inside: Rect) -> [[Span]] {
        let room = min(7, inside.height - 1 - min(rows.count, max(3, inside.height / 2)))
        guard room >= 2 else { return [] }
        var session: [[[Span]]] = []
        if let course = Course(model) {
            let words = phrases.course(course)
            if !words.isEmpty {
                session.append(lines(words, inside.width, course.late > 0 ? palette.mark : palette.text))
            }
        }
        if model.printsDurations { session.append(lines(phrases.durationsArePrinted, inside.width, palette.faint)) }
        let below = session.reduce(0) { $0 + $1.count }
        let step = fitted(details(width: inside.width), to: max(0, room - below - 1), inside.width)
        let all = step + fitted(session, to: room - 1 - step.count, inside.width)
        return all.isEmpty ? [] : [[]] + all
    }

    /// As many lines of some texts as there is room for; a text that is cut ends in an ellipsis.
    private func fitted(_ texts: [[[Span]]], to room: Int, _ width: Int) -> [[Span]] {
        var kept: [[Span]] = []
        for text in texts where kept.count < room {
            let left = room - kept.count
            guard text.count > left, let last = text[left - 1].first, let next = text[left].first else {
                kept += text
                continue
            }
            let end = Span(
                DisplayWidth.clipped(last.text + " " + next.text, to: width - 1, ellipsis: "") + "…", last.style)
            kept += text.prefix(left - 1) + [[end]]
        }
        return kept
    }

    /// Who leads the selected step and how it goes, as the pack says; what it took at each table.
    private func details(width: Int) -> [[[Span]]] {
        guard let phase = timetable.phase(model) else { return [] }
        var texts: [String] = []
        let title = Folded.text(phase.title)
        if let step = model.pack?.agenda.first(where: { Folded.text($0.title) == title }) {
            texts.append([step.who, step.how].filter { !$0.isEmpty }.joined(separator: " – "))
        }
        let tables = model.state.tables(thatTimed: phase.id).compactMap { table -> String? in
            guard let spent = model.state.spent(on: phase.id, at: table) else { return nil }
            return phrases.labelled(
                model.state.themes[table]?.title ?? "", phrases.minutes(State.minutes(spent)))
        }
        texts.append(tables.joined(separator: phrases.listSeparator))
        return texts.filter { !$0.isEmpty }.map { lines($0, width, palette.faint) }
    }

    private func lines(_ text: String, _ width: Int, _ style: Style) -> [[Span]] {
        wrap(text, width: max(8, width)).map { [Span($0, style)] }
    }
}
