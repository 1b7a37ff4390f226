import Workshop

/// The rows of a list of notes: stretches of the lists that the book keeps, none of them copied, so that a hundred
/// thousand notes are listed as fast as ten.
struct Rows: RandomAccessCollection, Sendable {
    private enum Part: Sendable {
        case row(NotesPane.Row)
        case lines(ArraySlice<Shelves.Line>)
        case found([NotesPane.Row])

        var count: Int {
            switch self {
            case .row: 1
            case .lines(let lines): lines.count
            case .found(let rows): rows.count
            }
        }
    }

    private var parts: [Part] = []
    /// Where each part begins.
    private var starts: [Int] = []
    private(set) var endIndex = 0
    let startIndex = 0

    mutating func append(_ row: NotesPane.Row) { append(.row(row)) }

    mutating func append(_ lines: some Collection<Shelves.Line>) {
        if let slice = lines as? ArraySlice<Shelves.Line> { return append(.lines(slice)) }
        append(.lines(Array(lines)[...]))
    }

    /// What was found; a grid has no headings.
    mutating func append(_ rows: [NotesPane.Row], withHeadings hasHeadings: Bool) {
        append(.found(hasHeadings ? rows : rows.filter { $0.note != nil }))
    }

    private mutating func append(_ part: Part) {
        guard part.count > 0 else { return }
        parts.append(part)
        starts.append(endIndex)
        endIndex += part.count
    }

    subscript(index: Int) -> NotesPane.Row {
        let part = part(at: index)
        switch parts[part] {
        case .row(let row): return row
        case .lines(let lines):
            let line = lines[lines.startIndex + index - starts[part]]
            return .note(line.note, depth: line.depth)
        case .found(let rows): return rows[index - starts[part]]
        }
    }

    private func part(at index: Int) -> Int {
        var (low, high) = (0, parts.count - 1)
        while low < high {
            let middle = (low + high + 1) / 2
            if starts[middle] <= index { low = middle } else { high = middle - 1 }
        }
        return low
    }

    /// The row of a note; of several, the first one.
    func firstIndex(of note: Contribution.ID) -> Int? {
        for (part, start) in zip(parts, starts) {
            switch part {
            case .row(let row): if row.note == note { return start }
            case .lines(let lines):
                if let index = lines.firstIndex(where: { $0.note == note }) { return start + index - lines.startIndex }
            case .found(let rows): if let index = rows.firstIndex(where: { $0.note == note }) { return start + index }
            }
        }
        return nil
    }

    /// The row of a note, the nearest to one where it was.
    func index(of note: Contribution.ID, near place: Int) -> Int? {
        for distance in 0...300 {
            for index in [place - distance, place + distance] where indices.contains(index) {
                if self[index].note == note { return index }
            }
        }
        return firstIndex(of: note)
    }

    /// The nearest row that holds a note.
    func nearestNote(to place: Int) -> Int? {
        guard !isEmpty else { return nil }
        let place = Swift.min(Swift.max(0, place), count - 1)
        for distance in 0..<count {
            for index in [place - distance, place + distance] where indices.contains(index) {
                if self[index].note != nil { return index }
            }
        }
        return nil
    }
}

extension Rows {
    // Each part of a board's rows is notes that begin cards, or notes that are inside of one.

    private func beginsCards(_ part: Part) -> Bool {
        switch part {
        case .row(let row): row.note != nil
        case .lines(let lines): lines.first?.depth == 0
        case .found: true
        }
    }

    /// How many cards a grid of these rows has.
    var cardCount: Int { parts.reduce(0) { $0 + (beginsCards($1) ? $1.count : 0) } }

    /// Which card of the grid a row belongs to.
    func card(of row: Int) -> Int {
        var number = -1
        for (part, start) in zip(parts, starts) where start <= row {
            if beginsCards(part) { number += Swift.min(part.count, row - start + 1) }
        }
        return Swift.max(0, number)
    }

    /// The row that begins a card of the grid.
    func row(ofCard number: Int) -> Int {
        var rest = number
        for (part, start) in zip(parts, starts) where beginsCards(part) {
            if rest < part.count { return start + rest }
            rest -= part.count
        }
        return Swift.max(0, count - 1)
    }
}
