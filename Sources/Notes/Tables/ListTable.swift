import Workshop

/// A table that was read, and what it is a table of: to be held against a workshop.
public struct ListTable: Sendable {
    /// What its rows are.
    public enum Kind: String, CaseIterable, Sendable {
        case people, notes
        /// Answers: a row for each who answered, a column for each question.
        case questionnaire
    }

    public let kind: Kind
    let columns: Columns
    /// What stands above the headings: a title of the list.
    let above: [DelimitedText.Row]
    let head: DelimitedText.Row
    /// What comes below the headings, formulas no longer defused.
    let rows: [DelimitedText.Row]

    /// - Parameters:
    ///   - bytes: a whole file.
    ///   - kind: what it is said to be; nil where its headings say it.
    /// - Throws: why nothing can be taken from the file.
    public init(_ bytes: some Sequence<UInt8>, as kind: Kind? = nil) throws(NotesFault) {
        let text = try DelimitedText(bytes, isKnown: Columns.isKnown)
        let headIndex = ListTable.head(in: text.rows)
        guard let head = text.rows.dropFirst(headIndex).first else { throw NotesFault(line: nil, .emptyTable) }
        let columns = Columns(head.cells.map { Cleaning.line(Formula.restored($0)) })
        self.kind = try columns.kind(wanted: kind, line: head.line)
        (self.columns, self.head, above) = (columns, head, Array(text.rows[..<headIndex]))
        rows = text.rows[(headIndex + 1)...].map { row in
            DelimitedText.Row(line: row.line, cells: row.cells.map(Formula.restored))
        }
        guard !rows.isEmpty else { throw NotesFault(line: head.line, .headingsOnly) }
        for row in [head] + rows { try checkLines(row) }
    }

    /// Which row is the headings: the first, unless it has none, and one of the next has two, or has one in a row of several
    /// cells where the first was a title alone.
    private static func head(in rows: [DelimitedText.Row]) -> Int {
        let first = rows.prefix(10).map { row in
            (known: row.cells.count(where: Columns.isKnown), cells: row.cells.count { !Cleaning.line($0).isEmpty })
        }
        guard first.first?.known == 0 else { return 0 }
        let isTitle = first.first?.cells == 1
        return first.firstIndex { $0.known > 1 || $0.known == 1 && $0.cells > 1 && isTitle } ?? 0
    }

    /// Names, titles and dates have one line, which is shorter than a text.
    private func checkLines(_ row: DelimitedText.Row) throws(NotesFault) {
        for (index, cell) in row.cells.enumerated() where cell.utf8.count > PersonDraft.longestLine {
            let lines: [String]
            if row.line != head.line, columns.isTheme(index, in: kind) {
                lines = TitlePath.all(in: cell).flatMap(\.titles)
            } else if row.line != head.line, columns.holdsText(index, in: kind) {
                continue
            } else {
                lines = [Cleaning.line(cell)]
            }
            guard lines.allSatisfy({ $0.utf8.count <= PersonDraft.longestLine }) else {
                throw NotesFault(line: row.line, .textTooLong(limit: PersonDraft.longestLine))
            }
        }
    }
}
