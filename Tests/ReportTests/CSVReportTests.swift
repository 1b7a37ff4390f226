import Notes
import Phrases
import Report
import Support
import Testing
import Workshop

@Suite struct CSVReportTests {
    private func text(_ content: CSVReport.Content, of state: State, _ language: Language, anonymous: Bool = false)
        -> String
    {
        CSVReport.text(content, of: state, options: ReportOptions(language: language, isAnonymous: anonymous))
    }

    @Test(arguments: [Language.french, .english])
    func `tables are written as the spreadsheets of a language open them`(language: Language) {
        for content in CSVReport.Content.allCases {
            // Marks and line ends are shown: an editor would not.
            expectGolden(
                text(content, of: Gardens().state, language).replacing("\u{FEFF}", with: "⟦BOM⟧")
                    .replacing("\r\n", with: "⟦CRLF⟧\n"),
                named: "gardens-\(content.rawValue)-csv-\(language.rawValue)")
        }
    }

    @Test func `the format itself is the table of notes, and closing does not write it`() throws {
        let options = ReportOptions(language: .french)
        let state = Gardens().state
        #expect(try ReportFormat.csv.render(state, options: options) == text(.notes, of: state, .french))
        #expect(ReportFormat.csv.fileName(for: state, options: options).hasSuffix(".csv"))
        #expect(!ReportFormat.published.contains(.csv))
    }

    @Test func `an anonymous one names nobody`() {
        for content in CSVReport.Content.allCases {
            let text = text(content, of: Gardens().state, .french, anonymous: true)
            for name in ["Camille", "Sacha", "Noor", "Lou Ferrand", "Ida"] {
                #expect(!text.contains(name), "\(content)")
            }
        }
    }

    // MARK: Round trips

    /// Brings a table into an empty workshop.
    private func imported(_ text: String, _ language: Language) throws -> State {
        let table = try ListTable(text.utf8)
        let taken = table.held(against: State(), isMerging: false, source: "x.csv", Phrases(language))
        #expect(taken.remarks.isEmpty, "\(taken.remarks)")
        var ledger = Ledger()
        try ledger.perform(taken.command)
        return ledger.state
    }

    /// All that a table of notes says of a workshop, in the order in which it is printed.
    private func facts(_ state: State) -> [String] {
        let arrangement = Arrangement(state)
        var seen = Set<Contribution.ID>()
        var facts: [String] = []
        func visit(_ notes: [Contribution], _ above: String) {
            for note in notes where note.kind != .memo && seen.insert(note.id).inserted {
                let paths = state.themes(of: note.id).map { state.path(to: $0).map(\.title).joined(separator: " ⟩ ") }
                let votes = note.votes.all.map { "\($0.label)=\($0.count)" }
                facts.append(
                    "\(above) \(note.kind) \(note.text.debugDescription) \(paths.sorted()) \(votes) "
                        + "\(note.authors.compactMap { state.person($0)?.name }) \(note.due) \(note.isDone)")
                visit(arrangement.subnotes(of: note.id), above + note.text.debugDescription)
            }
        }
        for (theme, _) in state.outline { visit(arrangement.notes(under: theme.id), "") }
        visit(arrangement.notes(under: nil), "")
        return facts
    }

    @Test(arguments: [Language.french, .english])
    func `notes come back with their themes, authors, votes and kinds`(language: Language) throws {
        let state = Gardens().state
        #expect(facts(try imported(text(.notes, of: state, language), language)) == facts(state))
    }

    @Test(arguments: [Language.french, .english])
    func `people come back with all that the table says`(language: Language) throws {
        let before = Gardens().state
        let after = try imported(text(.people, of: before, language), language)
        func facts(_ state: State) -> [[String]] {
            state.people.map { person in
                [
                    person.name, state.organisation(of: person)?.name ?? "", person.function, person.email,
                    person.telephone, person.presence.rawValue,
                ]
            }
        }
        #expect(facts(after) == facts(before))
    }

    @Test(arguments: 0..<150)
    func `notes of nasty words come back, and no line of the file is a formula`(seed: Int) throws {
        var improviser = Improviser(seed: seed)
        var ledger = Ledger(seed: seed)
        let titles = ["A/B", "C › D", "x | y", "=1", "'-x", "été", "Été 2", "a\\b", "E"]
        for index in 0..<improviser.number(1...12) {
            var draft = Draft("n\(index) " + improviser.nastyText())
            if improviser.chance(3) { draft.text = "=\(index)\n-" + improviser.nastyText() }
            draft.kind = improviser.any([.idea, .question, .decision, .action, .quote, .paragraph]) ?? .idea
            draft.paths = (0..<improviser.number(0...2)).map { _ in
                TitlePath((0..<improviser.number(1...2)).compactMap { _ in improviser.any(titles) })
            }
            draft.authors = (0..<improviser.number(0...2)).compactMap { _ in
                improviser.any(["Awa Diop", "Dupont, Marie", "a;b", "Ida et Noé", "=Lou"]).map { .new(name: $0) }
            }
            draft.dots = improviser.chance(2) ? improviser.number(1...40) : 0
            draft.votes = improviser.chance(3) ? [Votes.against: 2, "rouges : vifs": 3] : [:]
            draft.isDone = improviser.chance(4)
            draft.due = improviser.any([.none, .day("2026-04-01"), .words("à la rentrée"), .words("=1")]) ?? .none
            draft.subnotes = improviser.chance(4) ? [Draft("s\(index) " + improviser.nastyText())] : []
            try ledger.perform(.capture([draft]))
        }
        for language in Language.allCases {
            let text = text(.notes, of: ledger.state, language)
            // A theme stands where its first note comes, which of several themes is not always the same place.
            #expect(facts(try imported(text, language)).sorted() == facts(ledger.state).sorted())
        }
    }

    @Test(arguments: 0..<300)
    func `any table of nasty texts is read back cell by cell, and none of its lines is a formula`(seed: Int) throws {
        var improviser = Improviser(seed: seed)
        let width = improviser.number(2...5)
        let rows = (0..<improviser.number(1...6)).map { row in
            ["r\(row)"] + (1..<width).map { _ in improviser.nastyText() }
        }
        for (language, delimiter) in [(Language.french, Character(";")), (.english, ",")] {
            let text = CSVTable((0..<width).map { "Colonne \($0)" }, rows).text(language)
            let read = try DelimitedText(text.utf8, delimiter: delimiter).rows.dropFirst().map(\.cells)
            let cells = read.map { $0.map { Array(Formula.restored($0).unicodeScalars) } }
            #expect(cells == rows.map { $0.map { Array($0.unicodeScalars) } })
            for cell in read.joined() {
                for line in cell.unicodeScalars.split(whereSeparator: { $0 == "\n" || $0 == "\r" }) {
                    #expect(
                        line.first.map { !"=+-@\t".unicodeScalars.contains($0) } ?? true, "\(cell.debugDescription)")
                }
            }
        }
    }
}
