import Screen
import Support
import Testing

/// What the interface says, in French, which is its language where the locale asks for none.
extension VTScreen {
    /// What stands above the panes: the session, and under it why nothing is saved any more.
    var header: String {
        let panes = rows.firstIndex { $0.hasPrefix("╭") } ?? 1
        return rows.prefix(max(1, panes)).joined(separator: "\n")
    }

    /// What stands under the panes, the line that is typed included: a long sentence takes several rows.
    var footer: String {
        let panes = rows.lastIndex { $0.hasPrefix("╰") } ?? rows.count - 2
        return rows.dropFirst(panes + 1).joined(separator: "\n")
    }

    /// Whether the header says that all is on the disk; the console of Linux has no ✓.
    var saysSaved: Bool { header.contains("✓ enregistré") || header.contains("+ enregistré") }

    /// Whether the capture line waits for a note, and all is saved.
    var isReady: Bool { saysSaved && isTyping && !footer.isEmpty }

    /// Whether there is a line to type in: the cursor shows nowhere else.
    var isTyping: Bool { isAlternate && isCursorVisible }

    /// How many notes the header counts; nil where there is no header.
    var noteCount: Int? {
        let words = header.split { $0 == " " || $0 == "\u{A0}" }
        guard let index = words.lastIndex(where: { $0 == "note" || $0 == "notes" }), index > 0 else { return nil }
        return Int(words[index - 1])
    }
}

extension PseudoTerminal {
    /// Types a note and waits until it is counted and saved.
    func capture(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let count = (screen.noteCount ?? 0) + 1
        type(text)
        press(.enter)
        try see(sourceLocation: sourceLocation) { $0.noteCount == count && $0.saysSaved }
    }

    /// Leaves the line that is typed in.
    func browse(sourceLocation: SourceLocation = #_sourceLocation) throws {
        press(.escape)
        try see(sourceLocation: sourceLocation) { !$0.isTyping }
    }

    /// Leaves the program as its users do.
    func leave(sourceLocation: SourceLocation = #_sourceLocation) throws {
        if screen.isTyping { try browse(sourceLocation: sourceLocation) }
        press(.character("q"))
        try #require(waitForExit() == .exited(0), "\(screenText())", sourceLocation: sourceLocation)
    }

    /// Waits for a text on the screen, and gives the test up where it does not come.
    func see(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let isSeen = waitUntil { $0.text.contains(text) }
        try #require(isSeen, "\(text)\n\(screenText())", sourceLocation: sourceLocation)
    }

    /// Waits until the screen is so, and gives the test up where it does not become so.
    func see(sourceLocation: SourceLocation = #_sourceLocation, _ predicate: (VTScreen) -> Bool) throws {
        let isSeen = waitUntil(predicate)
        try #require(isSeen, "\(screenText())", sourceLocation: sourceLocation)
    }

    /// Whether the terminal is as it was before the program: lines are edited, the normal screen and the cursor show.
    var isRestored: Bool { isCooked && !screen.isAlternate && screen.isCursorVisible }
}
