import Phrases
import Screen
import Workshop

extension GatherBox {
    func area(in body: Rect, _ model: Model) -> Rect {
        let rows = offers.reduce(0) { $0 + 1 + details($1, model).count }
        return body.centered(Size(width: min(body.width, 92), height: min(body.height, max(9, rows + 7))))
    }

    func draw(_ model: Model, in body: Rect, on grid: inout Grid) {
        let palette = model.palette
        let area = area(in: body, model)
        grid.fill(area)
        let note = isSearching ? model.phrases.searching : offers.isEmpty ? "" : "\(offers.count)"
        grid.frame(
            area, title: model.phrases.gatherTables, note: note, style: palette.accent, titleStyle: palette.accent)
        let inside = area.inset(dx: 2, dy: 1)
        let (list, below) = parts(of: inside)
        drawOffers(model, palette, in: list, on: &grid)
        let label = model.phrases.otherFolder + "  "
        let indent = DisplayWidth.columns(of: label)
        grid.put(label, at: below.origin, style: isTyping ? palette.accent : palette.faint, width: below.width)
        let room = max(4, below.width - indent)
        let (lines, cursor) = path.layout(width: room - 1)
        grid.put(lines.first ?? "", at: below.origin.moved(dx: indent), style: palette.text, width: room)
        if isTyping { grid.cursor = below.origin.moved(dx: indent + min(cursor.x, room - 1)) }
        let hint = choices.isEmpty ? (isTyping ? model.phrases.folderHint : "") : choices.joined(separator: "  ")
        if below.height > 1 {
            grid.put(
                DisplayWidth.clipped(hint, to: below.width), at: below.origin.moved(dy: 1), style: palette.faint,
                width: below.width)
        }
    }

    /// The list, and under it the line of a path and its hint.
    private func parts(of inside: Rect) -> (list: Rect, below: Rect) {
        let below = inside.bottom(inside.height > 4 ? 2 : 1)
        return (inside.removingBottom(below.height + (inside.height > 6 ? 1 : 0)), below)
    }

    private func drawOffers(_ model: Model, _ palette: Palette, in list: Rect, on grid: inout Grid) {
        if offers.isEmpty {
            let text = isSearching ? model.phrases.lookingForTables : model.phrases.noTablesFound
            for (offset, line) in wrap(text, width: list.width).prefix(list.height).enumerated() {
                grid.put(line, at: list.origin.moved(dy: offset), style: palette.faint, width: list.width)
            }
        }
        var viewport = Viewport()
        let shown = viewport.reveal(min(selected, offers.count - 1), of: offers.count, room: list.height) { index in
            1 + details(offers[index], model).count
        }
        var y = list.y
        for index in shown {
            let offer = offers[index]
            let row = Rect(x: list.x, y: y, width: list.width, height: 1)
            guard y < list.maxY else { break }
            let sign =
                offer.isHereAlready ? (offer.isIncomplete ? "⚠" : "✓") : included.contains(offer.path) ? "■" : "□"
            grid.put(
                "\(sign) \(offer.name)", at: row.origin,
                style: offer.isHereAlready ? palette.faint : palette.strong, width: row.width)
            if index == selected { grid.restyle(row, palette.selection) }
            y += 1
            for line in details(offer, model) where y < list.maxY {
                grid.put("  " + line, at: Position(x: list.x, y: y), style: palette.faint, width: list.width)
                y += 1
            }
        }
    }

    /// What a folder brings, and what else there is to know of it.
    private func details(_ offer: TableOffer, _ model: Model) -> [String] {
        let phrases = model.phrases
        var facts: [String] = []
        if offer.kind == .otherSession { facts.append(phrases.otherSession(offer.title)) }
        facts += offer.devices
        if offer.isHereAlready {
            facts.append(offer.isIncomplete ? phrases.nothingMoreToTake : phrases.hereAlready)
        } else {
            if offer.notes > 0 { facts.append(phrases.noteCount(offer.notes)) }
            if offer.people > 0 { facts.append(phrases.personCount(offer.people)) }
            if offer.notes + offer.people == 0 { facts.append(phrases.changeCount(offer.events)) }
        }
        let width = max(8, min(model.size.width, 92) - 6)
        return wrap(facts.joined(separator: " · "), width: width)
            + offer.remarks.flatMap { wrap("⚠ " + $0, width: width) }
    }

    /// Which row is at a place of the screen.
    func index(at position: Position, in body: Rect, _ model: Model) -> Int? {
        let inside = area(in: body, model).inset(dx: 2, dy: 1)
        let (list, below) = parts(of: inside)
        if below.contains(position) { return offers.count }
        guard list.contains(position) else { return nil }
        var viewport = Viewport()
        let shown = viewport.reveal(min(selected, offers.count - 1), of: offers.count, room: list.height) { index in
            1 + details(offers[index], model).count
        }
        var y = list.y
        for index in shown {
            y += 1 + details(offers[index], model).count
            if position.y < y { return index }
        }
        return nil
    }
}
