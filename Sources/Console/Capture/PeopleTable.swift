import Workshop

/// A table of people that was pasted, by the names in its first line.
struct PeopleTable {
    private let columns: PeopleColumns
    private let separator: Character

    /// Nil when the line is not made of at least two such names.
    init?(_ line: Substring) {
        // Tabs from a spreadsheet; semicolons, or commas, from a file of values.
        let readings = ["\t", ";", ","].map { (separator: Character) in
            (separator, PeopleColumns(headings: PeopleTable.cells(line, separator)))
        }
        guard let reading = readings.first(where: { $0.1.count > 1 }) else { return nil }
        (separator, columns) = reading
    }

    private static func cells(_ line: Substring, _ separator: Character) -> [String] {
        line.split(separator: separator, omittingEmptySubsequences: false).map(PersonLine.cleaned)
    }

    /// Nil when there is neither a name nor an address.
    func row(_ line: Substring) -> PeopleArrival.Row? {
        let row = columns.row(PeopleTable.cells(line, separator))
        var draft = row.draft
        if draft.name.isEmpty {
            guard let address = draft.email.split(separator: "@").first else { return nil }
            draft.name = String(address)
        }
        // Where there is a column for it, nobody is present whom it does not name.
        if columns.saysPresence { draft.presence = row.presence ?? .absent }
        return PeopleArrival.Row(draft, saysPresence: row.presence != nil)
    }
}
