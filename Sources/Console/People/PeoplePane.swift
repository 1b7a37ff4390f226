import Screen
import Workshop

/// The list of people as it is shown.
struct PeoplePane: Hashable, Sendable {
    var selected: Attendee.ID?
    var viewport = Viewport()
    /// What the list is filtered by; nil when it shows everybody.
    var filter: String?
    /// Whom the filter leaves.
    var fitting: Set<Attendee.ID> = []
    private(set) var rows: [Attendee.ID] = []

    var selectedIndex: Int { selected.flatMap { rows.firstIndex(of: $0) } ?? 0 }

    mutating func settle(_ book: Book) {
        let before = selectedIndex
        rows = book.people.map(\.id).filter { filter == nil || fitting.contains($0) }
        if rows.isEmpty {
            selected = nil
        } else if selected.map({ !rows.contains($0) }) ?? true {
            selected = rows[min(before, rows.count - 1)]
        }
    }

    mutating func move(by steps: Int) {
        guard !rows.isEmpty else { return }
        selected = rows[min(max(0, selectedIndex + steps), rows.count - 1)]
    }

    mutating func reveal(room: Int) {
        viewport.reveal(rows.isEmpty ? nil : selectedIndex, of: rows.count, room: room) { _ in 1 }
    }
}
