import Screen
import Workshop

/// The tree of themes as it is shown: what is folded, and what is selected.
struct ThemesPane: Hashable, Sendable {
    var shelf = Shelf.unfiled
    var folded: Set<Theme.ID> = []
    var viewport = Viewport()
    private(set) var rows: [Row] = []
    /// What was selected when a theme was made, to be selected again where that is taken back.
    private var origins: [Theme.ID: Shelf] = [:]

    struct Row: Hashable, Sendable {
        let shelf: Shelf
        let depth: Int
        let hasChildren: Bool
    }

    var selectedIndex: Int { rows.firstIndex { $0.shelf == shelf } ?? 0 }

    mutating func selectFirst(_ book: Book) {
        settle(book)
        if let first = rows.first { shelf = first.shelf }
    }

    /// Lists the rows anew, and selects the nearest that is still there.
    mutating func settle(_ book: Book) {
        let before = selectedIndex
        var listed: [Row] = []
        var hidden: Int?
        for (index, (theme, depth)) in book.outline.enumerated() {
            if let level = hidden {
                if depth > level { continue }
                hidden = nil
            }
            let hasChildren = index + 1 < book.outline.count && book.outline[index + 1].depth > depth
            listed.append(Row(shelf: .theme(theme.id), depth: depth, hasChildren: hasChildren))
            if folded.contains(theme.id) { hidden = depth }
        }
        listed.append(Row(shelf: .unfiled, depth: 0, hasChildren: false))
        if book.asideCount > 0 {
            listed.append(Row(shelf: .aside, depth: 0, hasChildren: false))
        }
        rows = listed
        guard !rows.contains(where: { $0.shelf == shelf }) else { return }
        if case .theme(let gone) = shelf, let origin = origins[gone], rows.contains(where: { $0.shelf == origin }) {
            shelf = origin
        } else {
            shelf = rows[min(before, rows.count - 1)].shelf
        }
    }

    /// Selects a theme that was just made.
    mutating func select(new id: Theme.ID, in state: State, _ book: Book) {
        if shelf != .theme(id) { origins[id] = shelf }
        select(id, in: state, book)
    }

    mutating func move(by steps: Int) {
        shelf = rows[min(max(0, selectedIndex + steps), rows.count - 1)].shelf
    }

    mutating func reveal(room: Int) {
        viewport.reveal(selectedIndex, of: rows.count, room: room) { _ in 1 }
    }

    /// Unfolds whatever hides a theme, and selects it.
    mutating func select(_ id: Theme.ID, in state: State, _ book: Book) {
        for theme in state.path(to: id).dropLast() { folded.remove(theme.id) }
        shelf = .theme(id)
        settle(book)
    }
}
