import Workshop

/// Reads the rows of a list of people.
///
/// Somebody of whom the list says nothing else is expected, as on a list of those who are invited.
struct PeopleReader {
    private let table: ListTable
    private let state: State

    init(_ table: ListTable, _ state: State) { (self.table, self.state) = (table, state) }

    func read(isMerging: Bool) -> (Command, [Remark]) {
        var remarks: [Remark] = []
        var rows: [PeopleArrival.Row] = []
        var lines: [Int] = []
        for row in table.rows {
            guard let person = person(row, &remarks) else { continue }
            rows.append(person)
            lines.append(row.line)
        }
        let arrival = PeopleArrival(rows, in: state)
        for (index, fate) in arrival.fates.enumerated() {
            let (original, adds): (Remark.Original, [PersonChange])
            switch fate {
            case .new: continue
            case .known(_, let changes): (original, adds) = (.list, changes)
            case .again(let row, let changes): (original, adds) = (.line(lines[row]), changes)
            }
            let name = PeopleReader.name(of: rows[index].draft)
            let matter: Remark.Matter =
                if !isMerging {
                    .double(name, of: original, wouldAdd: adds)
                } else if adds.isEmpty {
                    .nothingNew(name, of: original)
                } else {
                    .completed(name, of: original, with: adds)
                }
            remarks.append(Remark(lines[index], matter))
        }
        return (arrival.command(completing: isMerging), remarks)
    }

    private static func name(of draft: PersonDraft) -> String {
        draft.organisation.isEmpty ? draft.name : "\(draft.name) (\(draft.organisation))"
    }

    /// Nil where the row names nobody.
    private func person(_ row: DelimitedText.Row, _ remarks: inout [Remark]) -> PeopleArrival.Row? {
        let read = table.columns.people.row(row.cells.map(Cleaning.line))
        guard !read.draft.name.isEmpty else {
            remarks.append(Remark(row.line, .noName))
            return nil
        }
        if let odd = read.oddPresence { remarks.append(Remark(row.line, .oddPresence(odd))) }
        var draft = read.draft
        draft.presence = read.presence ?? .absent
        if !read.theme.isEmpty {
            if case .found(let theme) = state.destination(of: TitlePath(read.theme)) {
                draft.theme = theme
            } else {
                remarks.append(Remark(row.line, .unknownTheme(read.theme)))
            }
        }
        return PeopleArrival.Row(draft, saysPresence: read.presence != nil)
    }
}
