/// A yes or a no in a cell of a table.
public enum Tick {
    /// Nil for anything else, and for nothing.
    public static func read(_ cell: String) -> Bool? {
        if signs.contains(cell.filter { !$0.isWhitespace }) { return true }
        switch Folded.words(cell) {
        case "x", "oui", "o", "yes", "y", "1", "vrai", "true", "ok", "fait", "faite", "done": return true
        case "non", "n", "no", "0", "faux", "false", "a faire", "to do", "en cours": return false
        default: return nil
        }
    }

    private static let signs: Set<String> = ["✓", "✔", "✔️", "☑", "☑️", "✅", "×", "✗", "✘", "☒", "●"]
}
