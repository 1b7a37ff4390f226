import Phrases
import Report
import Workshop

extension Model {
    /// What many terminals take at most, in base 64.
    private static let mostCopied = 74_994

    /// Hands a text to the terminal's clipboard, unless it is more than terminals take.
    mutating func copy(_ text: String, said: String) -> [Effect] {
        let text = Cleaning.text(text)
        guard !text.isEmpty else {
            warn(phrases.nothingToCopy)
            return []
        }
        guard (text.utf8.count + 2) / 3 * 4 <= Model.mostCopied else {
            warn(phrases.tooMuchToCopy(text.utf8.count / 1_000))
            return []
        }
        return [.copy(text, said: said)]
    }

    /// The notes that are marked, one a line, or the one that is selected, as it is.
    mutating func copyNotes() -> [Effect] {
        let notes = concernedNotes.compactMap { state.contributions[$0] }.filter { !$0.isRedacted }
        let texts = notes.map { Cleaning.text($0.wording) }
        let lines = texts.count == 1 ? texts : texts.map(Cleaning.line)
        return copy(lines.joined(separator: "\n"), said: phrases.copiedNotes(notes.count))
    }

    /// The theme that is selected with its notes, as Markdown.
    mutating func copyTheme() -> [Effect] {
        guard let id = selectedTheme, let theme = state.themes[id] else { return [] }
        let lines = Document(state.asShown, options: reportOptions).lines(of: id)
        let text = lines.isEmpty ? "# " + theme.title : lines.markdown
        return copy(text, said: phrases.copiedSection(theme.title))
    }
}
