import Phrases
import Screen
import Workshop

/// The screen for a model: pure, the same grid for the same model.
public func view(_ model: Model) -> Grid {
    var grid = Grid(size: model.size)
    guard Layout.fits(model.size) else {
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
    let responder = model.mode.responder
    responder.entry(model, width: layout.entry.width)?.draw(in: layout.entry, on: &grid)
    responder.draw(model, layout, on: &grid)
    FooterView(model).draw(layout, on: &grid)
    if model.palette.paint != .plain { grid.paint(model.palette.paint) }
    return grid
}

private func drawTooSmall(_ model: Model, on grid: inout Grid) {
    for (y, line) in wrap(model.phrases.screenTooSmall, width: max(1, model.size.width)).enumerated() {
        grid.put(line, at: Position(x: 0, y: y))
    }
}
