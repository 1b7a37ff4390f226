import Screen
import Support
import Testing
import Workshop

@testable import Console

/// What can be seen on the screen, and what the workshop holds.
extension Rehearsal {
    func sees(_ phrase: String, _ location: SourceLocation = #_sourceLocation) {
        if !screen.shows(phrase) { Issue.record("«\(phrase)» is not seen after \(story)", sourceLocation: location) }
    }

    func doesNotSee(_ phrase: String, _ location: SourceLocation = #_sourceLocation) {
        if screen.shows(phrase) { Issue.record("«\(phrase)» is seen after \(story)", sourceLocation: location) }
    }

    func complain(_ complaint: String) { Issue.record("\(complaint) after \(story)") }

    /// The last row: what can be done now, or what was done.
    var footer: String { row(screen.size.height - 1) }

    var header: String { row(0) }

    private func row(_ y: Int) -> String {
        let rows = ScreenNotation.text(screen).split(separator: "\n", omittingEmptySubsequences: false)
        return rows.indices.contains(y) ? String(rows[y]) : ""
    }

    /// The words before the cursor on its row; nil where there is no cursor.
    var wordsAtCursor: String? {
        guard let cursor = screen.cursor else { return nil }
        return String((0..<cursor.x).map { screen[Position(x: $0, y: cursor.y)].text })
    }

    func position(of text: String) -> Position? {
        let screen = screen
        let wanted = Array(text)
        for y in 0..<screen.size.height {
            let row = (0..<screen.size.width).map { screen[Position(x: $0, y: y)].text }
            for x in row.indices where x + wanted.count <= row.count && Array(row[x..<x + wanted.count]) == wanted {
                return Position(x: x + wanted.count / 2, y: y)
            }
        }
        return nil
    }

    /// The title of the theme that new notes go under; nil for none.
    var theme: String? { model.selectedTheme.flatMap { state.themes[$0]?.title } }

    /// The words of the note that is selected.
    var note: String? { model.selectedNote?.text }

    /// What the capture line holds.
    var line: String { model.capture.text }

    /// The notes right under the first theme of that title, in order; under nil, those without a theme.
    func notes(under title: String?) -> [String] { contributions(under: title).map(\.text) }

    func contributions(under title: String?) -> [Contribution] {
        guard let title else { return Arrangement(state).notes(under: nil) }
        guard let id = theme(titled: title) else { return [] }
        return Arrangement(state).notes(under: id)
    }

    /// The sub-notes of the first note with those words.
    func subnotes(of text: String) -> [String] {
        guard let id = contribution(text)?.id else { return [] }
        return Arrangement(state).subnotes(of: id).map(\.text)
    }

    func contribution(_ text: String) -> Contribution? {
        state.sequence.compactMap { state.contributions[$0] }.first { $0.text == text }
    }

    func theme(titled title: String) -> Theme.ID? { state.outline.first { $0.theme.title == title }?.theme.id }

    /// The names of those who said a note.
    func authors(of text: String) -> [String] {
        (contribution(text)?.authors ?? []).compactMap { state.person($0)?.name }
    }

    /// The tree of themes, two spaces a level.
    var themes: [String] {
        state.outline.map { String(repeating: "  ", count: $0.depth) + $0.theme.title }
    }

    func person(_ name: String) -> Attendee? { state.people.first { $0.name == name } }

    /// The people on the list, in order.
    var people: [String] { state.people.map(\.name) }
}
