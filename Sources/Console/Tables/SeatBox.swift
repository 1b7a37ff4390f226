import Phrases
import Screen
import Workshop

/// *Quelle table êtes-vous ?*: what this computer is called, and the atelier that it captures for.
struct SeatBox: Hashable, Sendable {
    /// What the computer is called.
    private(set) var name: TextField
    /// Whether the name is the one that was proposed, which the first letter replaces.
    private(set) var isProposed = true
    let seats: [Seat]
    private(set) var selected: Int
    /// Whether the keys go to the list.
    var isListing = false
    /// Whether the question came by itself, when the workshop was opened.
    let isFirst: Bool

    struct Seat: Hashable, Sendable {
        /// Nil for the whole session.
        let theme: Theme.ID?
        let title: String
        /// Who sits there already.
        let takenBy: String
    }

    init(_ model: Model, isFirst: Bool) {
        self.isFirst = isFirst
        name = TextField(model.state.deviceLabels[model.device] ?? model.machineName)
        name.cursor = name.text.count
        let ateliers = model.state.ateliers(model.pack)
        let themes = ateliers.isEmpty ? model.state.themes(under: nil) : ateliers
        let seats =
            themes.map { theme in
                let others = model.state.tables.filter { $0.value == theme.id && $0.key != model.device }
                let names = others.keys.sorted().map { model.state.deviceLabels[$0] ?? "" }.filter { !$0.isEmpty }
                return Seat(theme: theme.id, title: theme.title, takenBy: names.joined(separator: ", "))
            } + [Seat(theme: nil, title: model.phrases.wholeSession, takenBy: "")]
        let taken = Set(model.state.tables.filter { $0.key != model.device }.values)
        let free = seats.firstIndex { seat in seat.theme.map { !taken.contains($0) } ?? true } ?? 0
        let own = model.table.flatMap { table in seats.firstIndex { $0.theme == table } }
        selected = own ?? (isFirst ? free : seats.count - 1)
        self.seats = seats
    }

    /// What is typed takes the place of the proposed name; keys that move in it or erase keep it.
    mutating func edit(_ key: Key) {
        if isProposed, case .character = key { name = TextField() }
        if name.handle(key) { isProposed = false }
    }

    mutating func insert(_ text: String) {
        if isProposed { name = TextField() }
        isProposed = false
        name.insert(text)
    }

    var current: Seat { seats[min(selected, seats.count - 1)] }

    mutating func select(_ index: Int) { selected = min(max(0, index), seats.count - 1) }

    /// What makes it so; nil where it is so already.
    func command(_ model: Model) -> Command? {
        var commands: [Command] = []
        let label = Cleaning.line(name.text)
        if !label.isEmpty, label != model.state.deviceLabels[model.device] { commands.append(.labelDevice(label)) }
        if current.theme != model.table { commands.append(.seatDevice(current.theme)) }
        return commands.isEmpty ? nil : .all(commands)
    }
}

extension SeatBox {
    func area(in body: Rect) -> Rect {
        body.centered(Size(width: min(body.width, 64), height: min(body.height, seats.count + 4)))
    }

    /// Which seat is at a place of the screen.
    func index(at position: Position, in body: Rect) -> Int? {
        let list = area(in: body).inset(dx: 2, dy: 1).removingTop(2)
        guard list.contains(position) else { return nil }
        let index = first(room: list.height) + position.y - list.y
        return seats.indices.contains(index) ? index : nil
    }

    private func first(room: Int) -> Int { max(0, min(selected - room / 2, seats.count - room)) }

    func draw(_ model: Model, in body: Rect, on grid: inout Grid) {
        let palette = model.palette
        let area = area(in: body)
        grid.fill(area)
        grid.frame(
            area, title: model.phrases.whichTable, note: "", style: palette.accent, titleStyle: palette.accent)
        let inside = area.inset(dx: 2, dy: 1)
        let label = model.phrases.thisComputer + "  "
        let indent = DisplayWidth.columns(of: label)
        grid.put(label, at: inside.origin, style: isListing ? palette.faint : palette.accent, width: inside.width)
        let room = max(4, inside.width - indent)
        let (lines, cursor) = name.layout(width: room - 1)
        grid.put(lines.first ?? "", at: inside.origin.moved(dx: indent), style: palette.text, width: room)
        if !isListing { grid.cursor = inside.origin.moved(dx: indent + min(cursor.x, room - 1)) }
        let list = inside.removingTop(2)
        let first = first(room: list.height)
        for (offset, seat) in seats.dropFirst(first).prefix(list.height).enumerated() {
            let row = Rect(x: list.x, y: list.y + offset, width: list.width, height: 1)
            let isSelected = first + offset == selected
            let taken = DisplayWidth.clipped(seat.takenBy, to: list.width / 2)
            let columns = DisplayWidth.columns(of: taken)
            grid.put(
                (isSelected && isListing ? "› " : "  ") + seat.title, at: row.origin,
                style: seat.theme == nil ? palette.faint : palette.text, width: row.width - columns - 1)
            grid.put(taken, at: Position(x: row.maxX - columns, y: row.y), style: palette.faint)
            if isSelected, isListing { grid.restyle(row, palette.selection) }
        }
    }
}
