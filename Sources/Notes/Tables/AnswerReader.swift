import Phrases
import Workshop

/// Makes proposed themes of the answers to a questionnaire.
///
/// Under a theme *Thèmes proposés*, each question is a theme, and each short answer one below it, the most given first, with
/// where it comes from. None of them is printed before something is said under it. Longer answers are notes under their
/// question, by who answered.
struct AnswerReader {
    /// The longest answer that makes a theme: in characters, and in bytes, for a character may have hundreds.
    static let longestTheme = (characters: 120, bytes: 1_000)

    private let table: ListTable
    private let state: State
    private let source: String
    private let phrases: Phrases
    /// Who answered, row by row.
    private let respondents: [PersonDraft]

    init(_ table: ListTable, _ state: State, source: String, _ phrases: Phrases) {
        (self.table, self.state, self.source, self.phrases) = (table, state, source, phrases)
        respondents = table.rows.map { row in table.columns.people.row(row.cells.map(Cleaning.line)).draft }
    }

    func read() -> (Command, [Remark]) {
        let questions = questions
        var tree = ProposedThemes(state, phrases)
        var notes: [Draft] = []
        var emptyCount = 0
        for question in questions {
            var answers = Answers()
            for (row, person) in zip(table.rows, respondents) {
                let origin = Answers.Origin(line: row.line, organisation: person.organisation)
                for column in question.columns {
                    let cell = row.cells.indices.contains(column) ? Cleaning.text(row.cells[column]) : ""
                    switch AnswerReader.answer(cell) {
                    case .none: emptyCount += 1
                    case .short(let parts): for part in parts { answers.take(part, from: origin) }
                    case .long(let text): notes.append(note(text, by: person, under: tree.path(to: question.title)))
                    }
                }
            }
            tree.add(question.title, answers.ranked.map { ($0.words, provenance(of: $0)) })
        }
        let capture: [Command] = notes.isEmpty ? [] : [.capture(notes)]
        return (.all(tree.commands + capture), emptyCount > 0 ? [Remark(nil, .emptyAnswers(emptyCount))] : [])
    }

    /// The questions, each title once.
    private var questions: [(title: String, columns: [Int])] {
        var questions: [(title: String, columns: [Int])] = []
        var places: [String: Int] = [:]
        for column in table.columns.questions {
            let title = table.columns.headings[column]
            if let place = places[Folded.key(title)] {
                questions[place].columns.append(column)
            } else {
                places[Folded.key(title)] = questions.count
                questions.append((title, [column]))
            }
        }
        return questions
    }

    private enum Answer {
        case none
        case short([String])
        case long(String)
    }

    /// Semicolons and line ends stand between answers, unless one of them is long: then it is prose.
    private static func answer(_ cell: String) -> Answer {
        guard !cell.isEmpty else { return .none }
        let parts = cell.split { $0 == ";" || $0 == "\n" }.map { unbulleted(Cleaning.line(String($0))) }
            .filter { !$0.isEmpty }
        let isShort = parts.allSatisfy { $0.count <= longestTheme.characters && $0.utf8.count <= longestTheme.bytes }
        guard isShort else { return .long(cell) }
        return parts.isEmpty ? .none : .short(parts)
    }

    private static func unbulleted(_ line: String) -> String {
        for bullet in ["- ", "– ", "* ", "• ", "•"] where line.hasPrefix(bullet) {
            return Cleaning.line(String(line.dropFirst(bullet.count)))
        }
        return line
    }

    // MARK: Who answered

    private func note(_ text: String, by person: PersonDraft, under path: TitlePath) -> Draft {
        var draft = Draft(text)
        draft.paths = [path]
        guard !person.name.isEmpty else { return draft }
        // With the organisation, two of one name are told apart; without it, the name has to do.
        let key = PersonKey(person)
        let known =
            state.people.first { PersonKey($0, in: state) == key }
            ?? state.people.first { Folded.key($0.name) == Folded.key(person.name) }
        draft.authors = [known.map { .existing($0.id) } ?? .new(name: person.name)]
        return draft
    }

    /// « questionnaire.csv, 3 réponses : lignes 2, 5 et 9 (MJC, Les Tilleuls) »
    private func provenance(of answer: Answers.Answer) -> String {
        let shown = 20
        let lines = answer.origins.map(\.line)
        var organisations: [String] = []
        for origin in answer.origins where !origin.organisation.isEmpty && organisations.count < shown {
            if !organisations.contains(origin.organisation) { organisations.append(origin.organisation) }
        }
        let whole = phrases.provenance(
            source: source, answers: lines.count, lines: Array(lines.prefix(shown)), organisations: organisations)
        guard whole.utf8.count > PersonDraft.longestLine else { return whole }
        return phrases.provenance(
            source: "", answers: lines.count, lines: Array(lines.prefix(shown)), organisations: [])
    }
}
