import Phrases
import Screen
import Workshop

extension Model {
    /// What the computer calls itself until somebody says better; on its first visit to a workshop that others prepared, and
    /// that tables share, it is asked which of them it is.
    mutating func welcome(machine name: String, isFirstVisit: Bool) {
        machineName = name
        guard isFirstVisit, !state.isClosed, table == nil, state.deviceLabels[device] == nil,
            ActionTable.readOnly(self) == nil,
            state.ateliers(pack).count > 1
        else { return }
        mode = .seating(SeatBox(self, isFirst: true))
    }

    mutating func pressSeating(_ key: Key, _ box: SeatBox) -> [Effect] {
        var box = box
        switch key {
        case .escape, .control("c"):
            mode = box.isFirst ? .capturing : .browsing
            if box.isFirst { say(phrases.tableLater(paletteFromHere)) }
            return []
        case .enter where box.isListing: return seat(box)
        case .enter, .tab: box.isListing = true
        case .down where !box.isListing:
            box.isListing = true
            box.select(0)
        case .down: box.select(box.selected + 1)
        case .up where box.isListing && box.selected > 0: box.select(box.selected - 1)
        case .up, .backTab: box.isListing = false
        case .home where box.isListing: box.select(0)
        case .end where box.isListing: box.select(box.seats.count - 1)
        case .character(let character) where box.isListing:
            // The first letters of a title would be the same word for all of them; their numbers are not.
            if let number = character.wholeNumberValue, number > 0, number <= box.seats.count { box.select(number - 1) }
        default: if !box.isListing { box.edit(key) }
        }
        mode = .seating(box)
        return []
    }

    mutating func pointSeating(_ box: SeatBox, _ event: MouseEvent, _ body: Rect) -> [Effect] {
        var box = box
        switch event.action {
        case .wheelUp: box.select(box.selected - 1)
        case .wheelDown: box.select(box.selected + 1)
        case .press:
            if let index = box.index(at: event.position, in: body) {
                box.select(index)
                box.isListing = true
            } else {
                box.isListing = false
            }
        case .release: break
        }
        mode = .seating(box)
        return []
    }

    /// From here on what is captured is of that table.
    private mutating func seat(_ box: SeatBox) -> [Effect] {
        mode = .capturing
        let command = box.command(self)
        if let theme = box.current.theme, state.themes[theme] != nil { sit(at: theme) }
        say(phrases.seated(box.current.theme == nil ? nil : box.current.title, paletteFromHere))
        return command.map { [.perform($0)] } ?? []
    }

    /// Shows the theme that a table works on.
    mutating func sit(at theme: Theme.ID) {
        themes.select(theme, in: state, book)
        notes.query = nil
        notes.list(self)
    }
}
