import Phrases
import Workshop

/// The workshop as tables for a spreadsheet, whose headings an import reads back.
///
/// Of notes: all that the compte-rendu prints, once each, in its order, with every theme of theirs; verbatim, and
/// beside it what is printed instead. Of people: all on the list. Of actions: what, who, by when, whether it is done.
public struct CSVReport {
    public enum Content: String, CaseIterable, Sendable {
        case notes, people, actions
    }

    private let state: State
    private let options: ReportOptions
    private let phrases: Phrases

    /// Names of people are in a table of notes or actions unless the report is to be anonymous; one of people has nothing
    /// else, and is then empty.
    public static func text(_ content: Content, of state: State, options: ReportOptions) -> String {
        let state = options.printable(state)
        let report = CSVReport(state: state, options: options, phrases: Phrases(options.language))
        let table =
            switch content {
            case .notes: report.notes
            case .people: report.people
            case .actions: report.actions
            }
        // A session from elsewhere may hold what no table should.
        return CSVTable(table.headings, table.rows.map { $0.map(Cleaning.text) }).text(options.language)
    }

    // MARK: Notes

    private var notes: CSVTable {
        let printed = PrintedNotes(state).rows
        let others = Set(printed.flatMap { $0.note.votes.all.map(\.label) }).subtracting(Votes.standard).sorted {
            $0.utf8.lexicographicallyPrecedes($1.utf8)
        }
        let votes: [(label: String, heading: String)] =
            [
                (Votes.dots, phrases.dotsLabel), (Votes.inFavour, phrases.inFavourLabel),
                (Votes.against, phrases.againstLabel), (Votes.abstention, phrases.abstentionLabel),
            ] + others.map { ($0, phrases.labelled(phrases.dotsLabel, Cleaning.line($0))) }
        let headings =
            [phrases.contributionLabel, phrases.reformulationLabel, phrases.levelLabel, phrases.kindLabel]
            + [phrases.themeLabel, phrases.authorLabel] + votes.map(\.heading) + [phrases.dueLabel, phrases.doneLabel]
        let rows = printed.map { note, level in
            [
                note.text, note.reformulation, level == 0 ? "" : "\(level)", phrases.kind(note.kind.rawValue),
                themes(of: note), authors(of: note),
            ] + votes.map { note.votes[$0.label] == 0 ? "" : "\(note.votes[$0.label])" } + [due(note), done(note)]
        }
        let kept: Set = [phrases.contributionLabel, phrases.themeLabel, phrases.kindLabel, phrases.dotsLabel]
        return CSVTable(headings, rows).trimmed(keeping: options.isAnonymous ? kept : kept.union([phrases.authorLabel]))
    }

    private var actions: CSVTable {
        let rows = PrintedNotes(state).rows.filter { $0.note.kind == .action }.map { note, _ in
            [note.text, note.reformulation, authors(of: note), due(note), done(note), themes(of: note)]
        }
        let headings = [
            phrases.actionLabel, phrases.reformulationLabel, phrases.whoLabel, phrases.dueLabel, phrases.doneLabel,
            phrases.themeLabel,
        ]
        let optional = [phrases.reformulationLabel] + (options.isAnonymous ? [phrases.whoLabel] : [])
        let kept = Set(headings).subtracting(optional)
        return CSVTable(headings, rows).trimmed(keeping: kept)
    }

    private func themes(of note: Contribution) -> String {
        state.themes(of: note.id).filter { !state.isAside($0) }
            .map { TitlePath(state.path(to: $0).map { Cleaning.line($0.title) }).text }.joined(separator: " | ")
    }

    private func authors(of note: Contribution) -> String {
        guard !options.isAnonymous else { return "" }
        return note.authors.compactMap { state.person($0) }.filter { !$0.isErased && !$0.name.isEmpty }
            .map { SeparatedWords.escaped(Cleaning.line($0.name), [";"]) }.joined(separator: "; ")
    }

    /// A day as spreadsheets of the language take it for one.
    private func due(_ note: Contribution) -> String {
        guard note.isDueOnADay, options.language == .french else { return Cleaning.line(note.due) }
        return note.due.split(separator: "-").reversed().joined(separator: "/")
    }

    private func done(_ note: Contribution) -> String {
        if note.isDone { return phrases.doneWord }
        return note.kind == .action ? phrases.toDoWord : ""
    }

    // MARK: People

    private var people: CSVTable {
        let headings =
            ["name", "organisation", "function", "email", "telephone"].map { phrases.personPart($0) }
            + [phrases.presenceLabel, phrases.workshopLabel]
        guard !options.isAnonymous else { return CSVTable(headings, []) }
        let rows = state.people.map { person in
            [
                person.name, state.organisation(of: person)?.name ?? "", person.function, person.email,
                person.telephone, phrases.presence(person.presence.rawValue),
                person.theme.map { TitlePath(state.path(to: $0).map { Cleaning.line($0.title) }).text } ?? "",
            ]
        }
        return CSVTable(headings, rows).trimmed(keeping: Set(headings.dropLast()))
    }
}
