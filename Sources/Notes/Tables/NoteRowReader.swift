import Workshop

/// Reads the rows of a table of notes. Their words are literal: no sign in them means anything.
struct NoteRowReader {
    private let table: ListTable
    private let state: State
    private let authors: AuthorNames
    private var remarks: [Remark] = []
    /// What the paths of themes name: many rows have the same.
    private var destinations: [TitlePath: State.Destination] = [:]

    /// Sub-notes under sub-notes, as in Markdown.
    private static let deepest = BlockReader.deepest
    /// The columns that name authors: a heading says so, or names of people do where none does.
    private let authorColumns: [Int]

    init(_ table: ListTable, _ state: State) {
        (self.table, self.state) = (table, state)
        let columns = table.columns
        let own = columns.notes.indices.filter { columns.notes[$0] == .author }
        let names = columns.people.fields.indices.filter { columns.people.fields[$0]?.isName == true }
        authorColumns = own.isEmpty ? names : own
        authors = AuthorNames(state, cells: table.rows.map { [authorColumns] in $0.joined(authorColumns) })
    }

    mutating func read() -> (Command, [Remark]) {
        var notes: [(level: Int, draft: Draft)] = []
        for row in table.rows {
            guard let note = note(row) else { continue }
            notes.append(note)
        }
        let drafts = NoteRowReader.nested(notes[...])
        return (drafts.isEmpty ? .all([]) : .capture(drafts), remarks)
    }

    /// Nil where the row has no words.
    private mutating func note(_ row: DelimitedText.Row) -> (level: Int, draft: Draft)? {
        let columns = table.columns
        guard let text = columns.noteText, row.cells.indices.contains(text), !Cleaning.text(row.cells[text]).isEmpty
        else {
            remarks.append(Remark(row.line, .noText))
            return nil
        }
        var draft = Draft(Cleaning.text(row.cells[text]))
        if case .text(let kind) = columns.notes[text] { draft.kind = kind }
        var level = 0
        for (index, field) in columns.notes.enumerated() where index != text {
            let cell = row.line(index)
            guard !cell.isEmpty, let field else { continue }
            switch field {
            case .text, .remark, .theme, .author: break
            case .kind: take(&draft.kind, from: cell, line: row.line)
            case .due: draft.due = CalendarDay(typed: cell).map { .day($0.iso) } ?? .words(cell)
            case .done: take(&draft.isDone, from: cell, line: row.line)
            case .reformulation: draft.reformulation = Cleaning.text(row.cells[index])
            case .level: level = min(number(cell, index, row.line) ?? 0, NoteRowReader.deepest)
            case .votes(let label):
                guard let count = number(cell, index, row.line) else { continue }
                if label == Votes.dots { draft.dots = count } else { draft.votes[label] = count }
            }
        }
        file(&draft, row)
        let author = row.joined(authorColumns)
        let said = authors.read(author)
        draft.authors = said.references
        if said.isDoubtful { remarks.append(Remark(row.line, .oneName(author))) }
        return (level, draft)
    }

    private mutating func take(_ kind: inout Contribution.Kind, from cell: String, line: Int) {
        guard let read = Contribution.Kind(words: cell) else {
            remarks.append(Remark(line, .oddKind(cell)))
            return
        }
        kind = read
    }

    private mutating func take(_ isDone: inout Bool, from cell: String, line: Int) {
        guard let read = Tick.read(cell) else {
            remarks.append(Remark(line, .oddDone(cell)))
            return
        }
        isDone = read
    }

    /// A whole number, which may be written with spaces; nil for anything else.
    private mutating func number(_ cell: String, _ column: Int, _ line: Int) -> Int? {
        let digits = cell.filter { !$0.isWhitespace }
        if digits.utf8.count <= 9, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(digits) {
            return number
        }
        remarks.append(Remark(line, .notANumber(cell, heading: table.columns.headings[column])))
        return nil
    }

    // MARK: Where a note goes

    /// One path for all columns of themes; where there is but one column with words, several paths may stand in it.
    private mutating func file(_ draft: inout Draft, _ row: DelimitedText.Row) {
        var cells: [(level: Int, text: String)] = []
        for (index, field) in table.columns.notes.enumerated() {
            if case .theme(let level) = field, !row.line(index).isEmpty { cells.append((level, row.line(index))) }
        }
        let ordered = cells.enumerated().sorted { ($0.element.level, $0.offset) < ($1.element.level, $1.offset) }
        let paths =
            if let only = ordered.first, ordered.count == 1 {
                TitlePath.all(in: only.element.text)
            } else {
                [TitlePath(ordered.flatMap { TitlePath($0.element.text).titles })]
            }
        for path in paths where !path.titles.isEmpty {
            let destination = destinations[path] ?? state.destination(of: path)
            destinations[path] = destination
            switch destination {
            case .found(let id): draft.themes.append(.existing(id))
            case .missing: draft.paths.append(path)
            case .ambiguous:
                draft.paths.append(path)
                remarks.append(Remark(row.line, .ambiguousTheme(path.text)))
            }
        }
    }

    /// Notes of a deeper level under the one before.
    private static func nested(_ notes: ArraySlice<(level: Int, draft: Draft)>) -> [Draft] {
        var drafts: [Draft] = []
        var rest = notes
        while let head = rest.popFirst() {
            var draft = head.draft
            let below = rest.prefix { $0.level > head.level }
            draft.subnotes = nested(below)
            rest = rest.dropFirst(below.count)
            drafts.append(draft)
        }
        return drafts
    }
}
