import Screen

/// The manual as plain text, for whoever reads it inside the program or has no man(1).
enum ManualText {
    /// What an 80-column terminal shows inside a frame, with a margin.
    static let width = 72

    static func text(_ manual: Manual) -> String {
        manual.parts.flatMap(lines).drop { $0.isEmpty }.joined(separator: "\n") + "\n"
    }

    private static func lines(_ part: Manual.Part) -> [String] {
        switch part {
        case .section(let title): ["", title]
        case .subsection(let title): ["", "  " + title]
        case .paragraph(let text): wrap(text, width: width, firstIndent: "    ", indent: "    ")
        case .synopsis(let command, let operands):
            wrap(
                (["palabre", command] + operands.map(written)).joined(separator: " "), width: width,
                firstIndent: "    ", indent: "        ")
        case .entry(let term, let sentence): entry(term.isEmpty ? "–" : term, sentence)
        }
    }

    private static func written(_ operand: Manual.Operand) -> String {
        operand.bracketed([operand.option, operand.value].filter { !$0.isEmpty }.joined(separator: " "))
    }

    /// What a term is stands behind it where that is short, else under it.
    private static func entry(_ term: String, _ sentence: String) -> [String] {
        let indent = 24
        let head = "    " + term
        let columns = DisplayWidth.columns(of: head)
        let margin = String(repeating: " ", count: indent)
        guard columns + 2 <= indent else {
            return [head] + wrap(sentence, width: width, firstIndent: margin, indent: margin)
        }
        let lead = head + String(repeating: " ", count: indent - columns)
        return wrap(sentence, width: width, firstIndent: lead, indent: margin)
    }
}
