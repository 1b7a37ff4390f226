import Phrases
import Screen
import Workshop

/// The screen of the welcome: pure, the same grid for the same value.
public func view(_ welcome: Welcome) -> Grid {
    var grid = Grid(size: welcome.size)
    grid.put(" Palabre", at: Position(x: 0, y: 0), style: welcome.palette.accent)
    switch welcome.page {
    case .home(let selected): welcome.drawHome(selected, on: &grid)
    case .asking(let form): form.draw(welcome, on: &grid)
    case .picking(let picker): picker.draw(welcome.phrases, welcome.palette, in: welcome.body, on: &grid)
    }
    welcome.drawFooter(on: &grid)
    return grid
}

extension Welcome {
    /// Between the first and the last row.
    var body: Rect { Rect(size).removingTop(1).removingBottom(1) }

    private var homeArea: Rect {
        body.centered(
            Size(width: min(76, size.width), height: min(body.height, items.count + (recent.isEmpty ? 2 : 5))))
    }

    /// The rows of the items, with a gap and headings where there is room for them; where there is not even room for all,
    /// those around the one that is selected.
    private var homeRows: [(item: Int, y: Int)] {
        let inside = homeArea.inset(by: 1)
        let roomy = inside.height >= items.count + 3
        let count = min(recent.count, 9)
        let selected = if case .home(let selected) = page { selected } else { 0 }
        let first = max(0, min(selected - inside.height / 2, items.count - inside.height))
        return items.indices.dropFirst(first).prefix(inside.height).map { index in
            (index, inside.y + index - first + (roomy && !recent.isEmpty ? (index < count ? 1 : 2) : 0))
        }
    }

    func homeItem(at position: Position) -> Int? {
        homeArea.contains(position) ? homeRows.first { $0.y == position.y }?.item : nil
    }

    fileprivate func drawHome(_ selected: Int, on grid: inout Grid) {
        let area = homeArea
        grid.frame(
            area, title: phrases.welcomeTitleBar, style: palette.accent, titleStyle: palette.accent)
        let inside = area.inset(by: 1)
        if let first = homeRows.first, first.y > inside.y {
            grid.put(" " + phrases.welcomeLately, at: inside.origin, style: palette.faint)
        }
        let rows = homeRows
        let isCutBelow = rows.last.map { $0.item < items.count - 1 || $0.y >= inside.maxY } ?? false
        markMore(above: (rows.first?.item ?? 0) > 0, below: isCutBelow, palette.accent, in: area, on: &grid)
        for (index, y) in rows where y < inside.maxY {
            let row = Rect(x: inside.x, y: y, width: inside.width, height: 1)
            let (label, details) = words(of: items[index])
            let name = " \(items[index].key)  "
            let room = row.width - DisplayWidth.columns(of: name + label) - 3
            grid.put([Span(name, palette.accent), Span(label, palette.strong)], at: row.origin, width: row.width)
            // The longest of what tells it apart that fits whole.
            if let detail = details.first(where: { DisplayWidth.columns(of: $0) <= room }), !detail.isEmpty {
                let x = row.maxX - DisplayWidth.columns(of: detail) - 1
                grid.put(detail, at: Position(x: x, y: y), style: palette.faint)
            }
            if index == selected { grid.restyle(row, palette.selection) }
        }
    }

    /// What an item is called, and what is said of it, the longest first.
    private func words(of item: Item) -> (label: String, details: [String]) {
        switch item {
        case .recent(let index):
            let session = recent[index]
            let parts = session.path.split(separator: "/")
            let folder = parts.last.map(String.init) ?? "/"
            let date = session.date.isEmpty ? "" : phrases.shortDate(session.date)
            guard !session.title.isEmpty else {
                return (folder, ["/" + parts.dropLast().joined(separator: "/"), date])
            }
            let places = [session.path, folder].map { [date, $0].filter { !$0.isEmpty }.joined(separator: " · ") }
            return (session.title, places + [date])
        case .new: return (phrases.welcomeNew, [phrases.welcomeNewDetail])
        case .folder: return (phrases.welcomeFolder, [])
        case .sample: return (phrases.welcomeSample, [phrases.welcomeSampleDetail])
        case .quit: return (phrases.welcomeQuit, [])
        }
    }

    fileprivate func drawFooter(on grid: inout Grid) {
        let row = Rect(size).bottom(1)
        if let problem {
            // A reason that is cut helps nobody.
            let lines = wrap(problem, width: max(8, row.width - 2))
            let rows = Rect(size).bottom(min(lines.count, size.height))
            for (offset, text) in lines.prefix(rows.height).enumerated() {
                let line = Rect(x: 0, y: rows.y + offset, width: rows.width, height: 1)
                grid.fill(line, style: .plain)
                grid.put(" " + text, at: line.origin, style: palette.warning, width: line.width)
            }
            return
        }
        let hints: [(String, String)] =
            switch page {
            case .home: [(phrases.enter, phrases.verbDo), ("↑↓", phrases.verbChoose), ("q", phrases.welcomeQuit)]
            case .asking(let form):
                [
                    (phrases.enter, form.step == .day ? phrases.welcomeBegin : phrases.welcomeNext),
                    (phrases.escape, phrases.welcomeBack),
                ] + (form.step == .pack ? [("↑↓", phrases.verbChoose)] : [])
            case .picking:
                [
                    (phrases.enter, phrases.verbDo), (phrases.escape, phrases.welcomeBack),
                    ("←→", phrases.pickerWalk), ("Tab", phrases.verbComplete),
                ]
            }
        let spans = hints.enumerated().flatMap { index, hint in
            (index == 0 ? [] : [Span(" · ", palette.faint)])
                + [Span(hint.0, palette.accent), Span(" " + hint.1, palette.text)]
        }
        grid.put(spans, at: row.origin.moved(dx: 1), width: row.width - 1)
    }
}

extension NewSessionForm {
    fileprivate func draw(_ welcome: Welcome, on grid: inout Grid) {
        let (phrases, palette, body) = (welcome.phrases, welcome.palette, welcome.body)
        let area = body.centered(Size(width: min(76, body.width), height: min(body.height, 22)))
        grid.frame(
            area, title: phrases.welcomeNew, note: "\(step.rawValue + 1)/3", style: palette.accent,
            titleStyle: palette.accent)
        var rest = area.inset(dx: 2, dy: 1)
        func line(_ spans: [Span]) {
            guard rest.height > 0 else { return }
            grid.put(spans, at: rest.origin, width: rest.width)
            rest = rest.removingTop(1)
        }
        func question(_ text: String, _ step: Step) {
            line([Span(text, self.step == step ? palette.accent : palette.strong)])
        }
        func answer(_ field: TextField, _ step: Step, otherwise: String) {
            if self.step == step {
                let (lines, cursor) = field.layout(width: max(4, rest.width - 3))
                let text = lines.indices.contains(cursor.y) ? lines[cursor.y] : ""
                grid.cursor = rest.origin.moved(dx: 2 + cursor.x)
                line([Span("› ", palette.accent), Span(text, .plain)])
            } else {
                line([Span("  " + (field.isEmpty ? otherwise : field.text), palette.text)])
            }
        }
        let isRoomy = area.height >= 16
        // Where there is little room, what is asked has all of it.
        if isRoomy || step == .title {
            question(phrases.welcomeAskTitle, .title)
            answer(title, .title, otherwise: phrases.untitled)
            if isRoomy { line([]) }
        }
        if isRoomy || step == .pack {
            if step == .pack, !sought.isEmpty {
                line([Span(phrases.welcomeAskPack, palette.accent), Span("  › " + sought, palette.strong)])
            } else {
                question(phrases.welcomeAskPack, .pack)
            }
        }
        if step == .pack {
            let below = isRoomy ? 3 : 0
            let packs = rest.top(max(1, rest.height - below))
            drawPacks(phrases, palette, in: packs, on: &grid)
            rest = rest.removingTop(packs.height)
        } else if isRoomy {
            line([Span("  " + (chosen?.title ?? phrases.welcomeNoPack), palette.text)])
        }
        if isRoomy { line([]) }
        guard step == .day || isRoomy else { return }
        question(phrases.welcomeAskDay, .day)
        let entry = DateEntry(day.text, today: welcome.today)
        let understood = entry.understood ?? (day.isEmpty ? welcome.today : nil)
        let said = understood.map {
            phrases.date(weekday: $0.weekday, day: $0.day, month: $0.month, year: $0.year)
        }
        answer(day, .day, otherwise: said ?? "")
        guard step == .day else { return }
        if let complaint = entry.complaint(phrases) {
            for text in wrap(complaint, width: rest.width - 2).prefix(2) { line([Span("  " + text, palette.warning)]) }
        } else if let said {
            line([Span("  " + said, palette.faint)])
        }
        if isRoomy { line([]) }
        let kept = wrap(phrases.welcomeKeptIn(self.answer(today: welcome.today).folder), width: rest.width)
        // The end of the path is what tells sessions apart.
        for text in kept.suffix(max(1, rest.height)) { line([Span(text, palette.faint)]) }
    }

    private func drawPacks(_ phrases: Phrases, _ palette: Palette, in area: Rect, on grid: inout Grid) {
        let titles = [phrases.welcomeNoPack] + packs.map(\.title)
        let whole = wrap(chosen?.about ?? phrases.welcomeNoPackAbout, width: area.width - 2)
        // The list keeps some rows, and so does what is said of the one that is chosen; what one does not need the other has.
        let least = area.height >= 9 ? 5 : area.height >= 7 ? 3 : area.height >= 4 ? 1 : 0
        let rows = min(whole.count, max(least, area.height - titles.count))
        var about = Array(whole.prefix(rows))
        if rows < whole.count, let last = about.last {
            about[rows - 1] = DisplayWidth.clipped(last + "…", to: area.width - 2)
            if !about[rows - 1].hasSuffix("…") { about[rows - 1] += "…" }
        }
        let list = area.removingBottom(about.count)
        let index = pack + 1
        let first = max(0, min(index - list.height / 2, titles.count - list.height))
        markMore(above: first > 0, below: first + list.height < titles.count, palette.accent, beside: list, on: &grid)
        for (offset, title) in titles.dropFirst(first).prefix(list.height).enumerated() {
            let row = Rect(x: list.x, y: list.y + offset, width: list.width, height: 1)
            grid.put("  " + title, at: row.origin, style: palette.text, width: row.width)
            if first + offset == index { grid.restyle(row, palette.selection) }
        }
        for (offset, text) in about.enumerated() {
            grid.put("  " + text, at: Position(x: area.x, y: list.maxY + offset), style: palette.faint)
        }
    }
}

/// Says that a list in a frame goes on above or below.
private func markMore(above: Bool, below: Bool, _ style: Style, in frame: Rect, on grid: inout Grid) {
    if above { grid.put("↑", at: Position(x: frame.maxX - 1, y: frame.y + 1), style: style) }
    if below { grid.put("↓", at: Position(x: frame.maxX - 1, y: frame.maxY - 2), style: style) }
}

private func markMore(above: Bool, below: Bool, _ style: Style, beside list: Rect, on grid: inout Grid) {
    if above { grid.put("↑", at: Position(x: list.maxX - 1, y: list.y), style: style) }
    if below { grid.put("↓", at: Position(x: list.maxX - 1, y: list.maxY - 1), style: style) }
}
