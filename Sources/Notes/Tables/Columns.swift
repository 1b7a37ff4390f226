import Workshop

/// The headings of a table, and what they say it is.
struct Columns: Hashable {
    let headings: [String]
    let people: PeopleColumns
    let notes: [NoteField?]
    /// The columns that are questions: all but those that say who answered and when.
    let questions: [Int]

    init(_ headings: [String]) {
        let people = PeopleColumns(headings: headings)
        (self.headings, self.people) = (headings, people)
        notes = headings.map { NoteField(heading: $0) }
        questions = headings.indices.filter {
            !headings[$0].isEmpty && people.fields[$0] == nil && !Columns.isStamp(headings[$0])
        }
    }

    /// Whether a cell is the heading of something.
    static func isKnown(_ cell: String) -> Bool {
        PersonField(heading: cell) != nil || NoteField(heading: cell) != nil || isStamp(cell)
    }

    /// What forms note by themselves of an answer.
    static func isStamp(_ heading: String) -> Bool { stamps.contains(Folded.words(heading)) }

    private static let stamps: Set<String> = [
        "horodateur", "horodatage", "timestamp", "date", "heure", "date et heure", "date de soumission", "submitted at",
        "submit date", "submission date", "heure de debut", "heure de fin", "start time", "completion time", "id",
        "id de la reponse", "response id", "numero", "n", "no", "adresse ip", "ip address", "ip", "token", "jeton",
        "langue",
        "language", "score", "consentement", "rgpd",
    ]

    // MARK: What the table is

    private var textColumn: Int? {
        notes.firstIndex { if case .text = $0 { true } else { false } }
    }

    /// The column that holds the words of notes.
    var noteText: Int? { textColumn ?? notes.firstIndex(of: .remark) }

    private func readsLikeQuestion(_ heading: String) -> Bool {
        let words = heading.split(whereSeparator: \.isWhitespace)
        return heading.contains("?") || words.count { $0.contains(where: \.isLetter) } > 4
    }

    /// What the table is, or is said to be.
    func kind(wanted: ListTable.Kind?, line: Int) throws(NotesFault) -> ListTable.Kind {
        let named = headings.filter { !$0.isEmpty }
        switch wanted {
        case .people:
            guard people.hasName else { throw NotesFault(line: line, .noNameColumn(named)) }
            return .people
        case .notes:
            guard noteText != nil else { throw NotesFault(line: line, .noTextColumn(named)) }
            return .notes
        case .questionnaire:
            guard !questions.isEmpty else { throw NotesFault(line: line, .noQuestionColumn(named)) }
            return .questionnaire
        case nil:
            guard let kind = guessed else { throw NotesFault(line: line, .unknownHeadings(named)) }
            return kind
        }
    }

    /// Words of notes make notes. A question makes a questionnaire; where there are names, only one with its mark does, for
    /// lists of people have long headings too.
    private var guessed: ListTable.Kind? {
        if textColumn != nil { return .notes }
        let asked = questions.map { headings[$0] }.filter { readsLikeQuestion($0) && NoteField(heading: $0) == nil }
        if people.hasName {
            return asked.contains { $0.contains("?") } ? .questionnaire : .people
        }
        if !asked.isEmpty { return .questionnaire }
        return noteText != nil ? .notes : nil
    }

    // MARK: What a column holds

    /// Whether its cells are texts, which may be longer than a line.
    func holdsText(_ index: Int, in kind: ListTable.Kind) -> Bool {
        guard headings.indices.contains(index) else { return true }
        switch kind {
        case .people: return people.fields[index] == nil
        case .notes: return index == noteText || notes[index] == .reformulation || !isUsed(index, in: kind)
        case .questionnaire: return people.fields[index] == nil
        }
    }

    /// Whether its cells are paths of themes for notes.
    func isTheme(_ index: Int, in kind: ListTable.Kind) -> Bool {
        guard kind == .notes, notes.indices.contains(index), case .theme = notes[index] else { return false }
        return true
    }

    /// Whether anything is taken from the column.
    func isUsed(_ index: Int, in kind: ListTable.Kind) -> Bool {
        switch kind {
        case .people: return people.fields[index] != nil
        case .notes:
            switch notes[index] {
            case nil: return people.fields[index]?.isName ?? false
            case .text, .remark: return index == noteText
            default: return true
            }
        case .questionnaire: return questions.contains(index) || people.fields[index] != nil
        }
    }
}
