/// The manual in the macros of man(7).
enum ManualPage {
    static func text(_ manual: Manual) -> String {
        let head = ".TH PALABRE 1 \"\" \"\(Version.program)\""
        return ([head] + manual.parts.flatMap(lines)).joined(separator: "\n") + "\n"
    }

    private static func lines(_ part: Manual.Part) -> [String] {
        switch part {
        case .section(let title): [".SH \(escaped(title))"]
        case .subsection(let title): [".SS \(escaped(title))"]
        case .paragraph(let text): [".PP", escaped(text)]
        case .synopsis(let command, let operands):
            [".br", (["\\fBpalabre \(escaped(command))\\fR"] + operands.map(written)).joined(separator: " ")]
        case .entry(let term, let sentence):
            [".TP", "\\fB\(escaped(term.isEmpty ? "–" : term))\\fR", escaped(sentence)]
        }
    }

    private static func written(_ operand: Manual.Operand) -> String {
        let option = operand.option.isEmpty ? "" : "\\fB\(escaped(operand.option))\\fR"
        let value = operand.value.isEmpty ? "" : "\\fI\(escaped(operand.value))\\fR"
        return operand.bracketed([option, value].filter { !$0.isEmpty }.joined(separator: " "))
    }

    /// Words that troff shows as they are: a backslash is its sign for itself, a dot or an apostrophe at the start of a line
    /// would be a macro's, a hyphen is to be copied as one.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text.replacing("\n", with: " ") {
            switch character {
            case "\\": escaped += "\\e"
            case "-": escaped += "\\-"
            case ".", "'": escaped += escaped.isEmpty ? "\\&" + String(character) : String(character)
            default: escaped.append(character)
            }
        }
        return escaped
    }
}

extension Manual.Operand {
    /// In brackets where it may be left out, with dots where there may be several.
    func bracketed(_ text: String) -> String {
        let text = isRepeating ? text + "..." : text
        return isOptional ? "[\(text)]" : text
    }
}
