import Phrases
import Workshop

/// What a table brings into a workshop: one command, and what there is to say of its rows.
public struct TableImport: Sendable {
    /// One step; it changes nothing where nothing is taken.
    public let command: Command
    /// In the order of the lines; those of the whole table last.
    public let remarks: [Remark]
    /// How many people get what they lacked.
    public let completedCount: Int

    /// How many rows nothing was taken of.
    public var passedOverCount: Int { remarks.count(where: \.isPassedOver) }
}

extension ListTable {
    /// Holds the table against a workshop, without changing it.
    ///
    /// - Parameters:
    ///   - isMerging: whether people who are there already get what the table alone knows of them.
    ///   - source: the name of the file, for where proposed themes come from.
    public func held(against state: State, isMerging: Bool, source: String, _ phrases: Phrases) -> TableImport {
        let (command, remarks): (Command, [Remark])
        switch kind {
        case .people:
            (command, remarks) = PeopleReader(self, state).read(isMerging: isMerging)
        case .notes:
            var reader = NoteRowReader(self, state)
            (command, remarks) = reader.read()
        case .questionnaire:
            (command, remarks) = AnswerReader(self, state, source: source, phrases).read()
        }
        let completed = remarks.count { if case .completed = $0.matter { true } else { false } }
        return TableImport(command: command, remarks: sorted(remarks + common), completedCount: completed)
    }

    /// What is said of tables of every kind.
    private var common: [Remark] {
        var remarks = above.map { Remark($0.line, .aboveHeadings) }
        for row in rows {
            let extra = row.cells.dropFirst(columns.headings.count).filter { !Cleaning.line($0).isEmpty }
            guard !extra.isEmpty else { continue }
            let words = extra.joined(separator: " ")
            remarks.append(Remark(row.line, .extraCells(columns: columns.headings.count, words)))
        }
        let unused = columns.headings.indices.filter { index in
            !columns.isUsed(index, in: kind) && !Columns.isStamp(columns.headings[index])
                && rows.contains { $0.cells.indices.contains(index) && !Cleaning.line($0.cells[index]).isEmpty }
        }
        if !unused.isEmpty {
            let names = unused.map { columns.headings[$0].isEmpty ? "\($0 + 1)" : columns.headings[$0] }
            remarks.append(Remark(nil, .unusedColumns(names)))
        }
        return remarks
    }

    /// By their lines, what was found first first.
    private func sorted(_ remarks: [Remark]) -> [Remark] {
        remarks.enumerated().sorted { left, right in
            (left.element.line ?? .max, left.offset) < (right.element.line ?? .max, right.offset)
        }.map(\.element)
    }
}

extension DelimitedText.Row {
    /// Several cells as words on one line.
    func joined(_ columns: [Int]) -> String {
        columns.map { line($0) }.filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// A cell as words on one line; nothing where the row is shorter.
    func line(_ index: Int) -> String { cells.indices.contains(index) ? Cleaning.line(cells[index]) : "" }
}
