/// Palabre's own comments in Markdown, which say what Markdown has no sign for; `Notes` reads them and lists them.
enum MarkdownMark {
    static func text(_ name: String, flags: [String] = [], values: [(String, String)] = []) -> String {
        let values = values.filter { !$0.1.isEmpty }.map { "\($0.0)=\"\(escaped($0.1))\"" }
        return "<!-- palabre:" + ([name] + flags + values).joined(separator: " ") + " -->"
    }

    /// Without what would end the comment or the value.
    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            switch character {
            case "&": escaped += "&amp;"
            case "\"": escaped += "&quot;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\n": escaped += "&#10;"
            default: escaped.append(character)
            }
        }
        return escaped
    }
}
