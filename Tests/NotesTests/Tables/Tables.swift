import Notes
import Phrases
import Support
import Testing
import Workshop

/// A workshop that tables are brought into.
struct Tables {
    private(set) var ledger = Ledger()
    private(set) var remarks: [String] = []
    private(set) var passedOver = 0

    var state: State { ledger.state }

    /// Brings a table in as the command does.
    mutating func bring(
        _ table: String, as kind: ListTable.Kind? = nil, merging: Bool = false, named source: String = "table.csv",
        language: Language = .french
    ) throws {
        let read = try ListTable(table.utf8, as: kind)
        let taken = read.held(against: state, isMerging: merging, source: source, Phrases(language))
        try ledger.perform(taken.command)
        remarks = taken.remarks.map { $0.sentence(Phrases(language)) }
        passedOver = taken.passedOverCount
    }

    mutating func perform(_ command: Command) throws { try ledger.perform(command) }

    /// Takes the last step back.
    mutating func undo() { ledger.undo() }

    /// The tree of themes, two spaces a level.
    var themes: [String] { state.outline.map { String(repeating: "  ", count: $0.depth) + $0.theme.title } }

    var notes: [Contribution] { state.sequence.compactMap { state.contributions[$0] } }

    /// Where a note is filed.
    func paths(of note: Contribution) -> [String] {
        note.themes.map { state.path(to: $0).map(\.title).joined(separator: "/") }
    }

    func authors(of note: Contribution) -> [String] { note.authors.compactMap { state.person($0)?.name } }

    func theme(_ title: String) throws -> Theme {
        try #require(state.outline.first { $0.theme.title == title }?.theme)
    }
}
