import Screen
import Workshop

extension Model {
    /// The mouse: a click selects what it is on, the wheel moves the selection of the pane under it.
    mutating func point(_ event: MouseEvent, _ world: World) -> [Effect] {
        let layout = Layout(self)
        if isOnReport(event.position, layout) {
            pointReport(event)
            return []
        }
        return mode.responder.point(event, &self, layout, world)
    }

    /// Likewise, where the panes are what the mouse is for.
    mutating func pointPanes(_ event: MouseEvent, _ layout: Layout) {
        guard let pane = layout.pane(at: event.position) else { return }
        if let board = layout.board {
            pointOnBoard(event, in: board)
            return
        }
        let before = focus
        focus = pane
        switch event.action {
        case .wheelUp: _ = go(by: -1)
        case .wheelDown: _ = go(by: 1)
        case .press: select(at: event.position, pane, layout)
        case .release: break
        }
        // The wheel does not take the keys away from where they go.
        if event.action != .press { focus = before }
        if event.action == .press, mode == .capturing, capture.isEmpty, pane == .people { mode = .browsing }
    }

    private mutating func select(at position: Position, _ pane: Pane, _ layout: Layout) {
        switch pane {
        case .people:
            guard let area = layout.people else { return }
            let index = people.viewport.first + position.y - Layout.inside(area).y
            if people.rows.indices.contains(index) { people.selected = people.rows[index] }
        case .themes:
            guard let area = layout.themes else { return }
            let index = themes.viewport.first + position.y - Layout.inside(area).y
            guard themes.rows.indices.contains(index) else { return }
            _ = go(by: index - themes.selectedIndex)
        case .notes:
            guard let area = layout.notes else { return }
            let inside = Layout.inside(area)
            let cards = NoteCards(self, width: inside.width)
            var y = inside.y
            for row in notes.rows.indices.dropFirst(notes.viewport.first) {
                let next = y + cards.height(at: row)
                if position.y >= y, position.y < next { return notes.choose(row: row) }
                y = next
                if y >= inside.maxY { return }
            }
        }
    }
}
