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
    if case .projecting(let projection) = model.mode {
        ProjectionView(model, projection).draw(on: &grid)
        return grid
    }
    let layout = Layout(model)
    HeaderView(model).draw(in: layout.header, on: &grid)
    FloorStrip(model).draw(in: layout.floor, on: &grid)
    let panes = PaneViews(model)
    if let area = layout.people { panes.draw(.people, in: area, on: &grid) }
    if let area = layout.themes { panes.draw(.themes, in: area, on: &grid) }
    if let area = layout.notes { panes.draw(.notes, in: area, on: &grid) }
    if let area = layout.board { BoardView(model, in: area).draw(on: &grid) }
    if let page = model.page, let area = layout.report ?? (model.isReportOver ? layout.body : nil) {
        page.draw(model, hasKeys: model.hasReportKeys, in: area, on: &grid)
    }
    EntryArea.draw(model, in: layout.entry, on: &grid)
    switch model.mode {
    case .choosing(let chooser): chooser.draw(model, in: layout.body, on: &grid)
    case .filling(let form): form.draw(model, in: layout.body, on: &grid)
    case .pasting(let box): box.draw(model, in: layout.body, on: &grid)
    case .helping(let top, _): drawHelp(model, top: top, in: layout.body, on: &grid)
    case .reading(let reading): reading.draw(model, in: layout.body, on: &grid)
    case .floor(let panel): FloorView(panel, model).draw(in: layout.body, on: &grid)
    case .naming(let entry):
        if case .floor(let panel) = entry.over { FloorView(panel, model).draw(in: layout.body, on: &grid) }
    case .ranking(let list): RankingView(model, list, layout).draw(on: &grid)
    case .triaging(let triage): TriageView(model, triage, layout.body).draw(on: &grid)
    case .picking(let picker):
        picker.draw(model.phrases, model.palette, in: layout.body, on: &grid)
    case .seating(let box): box.draw(model, in: layout.body, on: &grid)
    case .gathering(let box): box.draw(model, in: layout.body, on: &grid)
    case .browsing, .capturing, .typing, .searching, .reviewing, .projecting: break
    }
    FooterView(model).draw(layout, on: &grid)
    if model.palette.paint != .plain { grid.paint(model.palette.paint) }
    return grid
}

private func drawTooSmall(_ model: Model, on grid: inout Grid) {
    for (y, line) in wrap(model.phrases.screenTooSmall, width: max(1, model.size.width)).enumerated() {
        grid.put(line, at: Position(x: 0, y: y))
    }
}
