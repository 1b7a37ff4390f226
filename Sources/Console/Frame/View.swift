import Phrases
import Screen
import Workshop

/// The screen for a model: pure, the same grid for the same model.
public func view(_ model: Model) -> Grid {
    var grid = Grid(size: model.size)
    guard model.size.width >= Layout.smallest.width, model.size.height >= Layout.smallest.height else {
        drawTooSmall(model, on: &grid)
        return grid
    }
    let layout = Layout(model)
    drawHeader(model, in: layout.header, on: &grid)
    let panes = PaneViews(model)
    if let area = layout.people { panes.draw(.people, in: area, on: &grid) }
    if let area = layout.themes { panes.draw(.themes, in: area, on: &grid) }
    if let area = layout.notes { panes.draw(.notes, in: area, on: &grid) }
    EntryArea.draw(model, in: layout.entry, on: &grid)
    switch model.mode {
    case .choosing(let chooser): chooser.draw(model, in: layout.body, on: &grid)
    case .filling(let form): form.draw(model, in: layout.body, on: &grid)
    case .pasting(let box): box.draw(model, in: layout.body, on: &grid)
    case .helping(let top): drawHelp(model, top: top, in: layout.body, on: &grid)
    case .reading(let reading): reading.draw(model, in: layout.body, on: &grid)
    case .browsing, .capturing, .typing, .searching: break
    }
    drawFooter(model, layout, on: &grid)
    return grid
}

private func drawTooSmall(_ model: Model, on grid: inout Grid) {
    for (y, line) in wrap(model.phrases.screenTooSmall, width: max(1, model.size.width)).enumerated() {
        grid.put(line, at: Position(x: 0, y: y))
    }
}

private func drawHeader(_ model: Model, in area: Rect, on grid: inout Grid) {
    let palette = Palette(usesColour: model.usesColour)
    let (saved, style) =
        switch model.saving {
        case .saved: ("✓ " + model.phrases.saved, palette.good)
        case .saving: ("… " + model.phrases.saving, palette.faint)
        case .failed(let why): ("✗ " + why, palette.warning)
        case .readOnly: ("⊘ " + model.phrases.readOnly, palette.warning)
        }
    let right = DisplayWidth.clipped(saved, to: max(0, area.width - 2))
    let rightColumns = DisplayWidth.columns(of: right)
    grid.put(right, at: Position(x: area.maxX - rightColumns - 1, y: area.y), style: style)

    var room = area.width - rightColumns - 3
    if model.saving != .saved, case .failed = model.saving { room = min(room, area.width / 3) }
    guard room > 4 else { return }
    let present = model.book.people.count { $0.came }
    let counts =
        (present == 0 ? "" : model.phrases.personCount(present) + " · ")
        + model.phrases.noteCount(model.book.arrangement.count)
    let countColumns = DisplayWidth.columns(of: counts)
    let title = model.state[.title].isEmpty ? model.phrases.untitled : model.state[.title]
    let date = model.phrases.shortDate(model.state[.date])
    let when = [date, model.state[.place]].filter { !$0.isEmpty }.joined(separator: ", ")
    let showsCounts = room > countColumns + 12
    let left = max(4, showsCounts ? room - countColumns - 3 : room)
    // That the session is closed is seen whatever the length of its title.
    let closed = model.state.isClosed ? " · " + model.phrases.closed : ""
    let titleRoom = max(4, left - 1 - DisplayWidth.columns(of: closed))
    var spans = [Span(" " + DisplayWidth.clipped(title, to: titleRoom), palette.strong), Span(closed, palette.mark)]
    if !when.isEmpty { spans.append(Span(" · " + when, palette.text)) }
    grid.put(spans, at: area.origin, width: left)
    if showsCounts {
        grid.put(counts, at: Position(x: area.maxX - rightColumns - countColumns - 4, y: area.y), style: palette.faint)
    }
}

private func drawFooter(_ model: Model, _ layout: Layout, on grid: inout Grid) {
    let palette = Palette(usesColour: model.usesColour)
    let area = layout.footer
    if let flash = model.flash {
        let style = flash.isWarning ? palette.warning : palette.accent
        grid.put(" " + flash.text, at: area.origin, style: style, width: area.width)
        return
    }
    let help = model.phrases.helpHint
    let right = layout.hasTabs ? tabs(model, layout) + "  " + help : help
    let columns = DisplayWidth.columns(of: right)
    grid.put(right, at: Position(x: area.maxX - columns - 1, y: area.y), style: palette.faint)
    var x = area.x + 1
    let end = area.maxX - columns - 3
    for (index, hint) in FooterHints.hints(model).enumerated() {
        let lead = index == 0 ? "" : " · "
        let width = DisplayWidth.columns(of: lead + hint.keys + " " + hint.verb)
        guard x + width <= end else { break }
        grid.put(
            [Span(lead, palette.faint), Span(hint.keys, palette.accent), Span(" " + hint.verb, palette.text)],
            at: Position(x: x, y: area.y))
        x += width
    }
}

/// The panes that are reached by their keys only; on the smallest screens all three, the one in view between brackets.
private func tabs(_ model: Model, _ layout: Layout) -> String {
    guard model.size.width >= Layout.double else {
        return Pane.allCases.map { $0 == model.focus ? "[\($0.rawValue + 1)]" : "\($0.rawValue + 1)" }
            .joined(separator: " ")
    }
    return layout.people == nil ? "1 " + model.phrases.people : "2 " + model.phrases.themes
}
