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
        switch mode {
        case .choosing(var chooser): return pointChooser(&chooser, event, layout, world)
        case .filling(var form):
            if form.editing == nil { pointForm(&form, event, layout) }
            return []
        case .helping(let top, let mode): return pressHelping(wheelKey(event), top, over: mode)
        case .reading(let reading): return pressReading(wheelKey(event), reading)
        case .floor(let panel): return pressFloor(wheelKey(event), panel, world)
        case .ranking(let list): return pressRanking(wheelKey(event), list, world)
        case .projecting(let projection): return pressProjecting(wheelKey(event), projection, world)
        case .triaging(let triage): return pointTriage(triage, event, layout, world)
        case .picking(let picker): return pointPicking(event, picker, layout.body)
        case .seating(let box): return pointSeating(box, event, layout.body)
        case .gathering(let box): return pointGathering(box, event, layout.body)
        case .pasting, .typing, .naming: return []
        case .browsing, .capturing, .searching, .reviewing: break
        }
        guard let pane = layout.pane(at: event.position) else { return [] }
        if let board = layout.board {
            pointOnBoard(event, in: board)
            return []
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
        return []
    }

    private func wheelKey(_ event: MouseEvent) -> Key {
        switch event.action {
        case .wheelUp: .up
        case .wheelDown: .down
        case .press, .release: .insert
        }
    }

    private mutating func pointForm(_ form: inout Form, _ event: MouseEvent, _ layout: Layout) {
        switch event.action {
        case .wheelUp: form.move(by: -1)
        case .wheelDown: form.move(by: 1)
        case .press:
            if let index = form.index(at: event.position, in: layout.body) { form.selected = index }
        case .release: break
        }
        mode = .filling(form)
    }

    private mutating func pointChooser(
        _ chooser: inout Chooser, _ event: MouseEvent, _ layout: Layout, _ world: World
    ) -> [Effect] {
        switch event.action {
        case .wheelUp: chooser.move(by: -1)
        case .wheelDown: chooser.move(by: 1)
        case .press:
            guard let index = chooser.index(at: event.position, in: layout.body) else {
                mode = chooser.over.mode
                return []
            }
            chooser.select(index)
            return pick(chooser, world)
        case .release: return []
        }
        mode = .choosing(chooser)
        return []
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
