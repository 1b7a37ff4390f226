import Workshop

/// The sign at the start of a line that says what kind of note it is.
struct KindSign {
    let kind: Contribution.Kind
    /// The sign with its space.
    let range: Range<Int>
    /// Of a quotation that is closed at the very end: the closing mark.
    let closing: Range<Int>?

    /// - Parameter end: where the words end, spaces and marks behind them left out.
    init?(_ text: [Character], end: Int) {
        guard text.count > 1, text[1].isWhitespace, !text[1].isNewline else { return nil }
        var closing: Range<Int>?
        switch text[0] {
        case "?": kind = .question
        case "!": kind = .decision
        case ">": kind = .action
        case "~": kind = .memo
        case "\"", "«", "“":
            kind = .quote
            // « Oui » dit-elle: quotation marks that are closed inside the sentence belong to it.
            if let partner = KindSign.partner(in: text) {
                guard partner == end - 1 else { return nil }
                closing = partner..<end
            }
        default: return nil
        }
        range = 0..<2
        self.closing = closing
    }

    /// Where the quotation that opens the text is closed.
    private static func partner(in text: [Character]) -> Int? {
        if text[0] == "\"" {
            let others = text.indices.dropFirst().filter { text[$0] == "\"" }
            return others.count.isMultiple(of: 2) ? nil : others.last
        }
        let closer: Character = text[0] == "«" ? "»" : "”"
        var depth = 0
        for (index, character) in text.enumerated() {
            if character == text[0] { depth += 1 }
            if character == closer { depth -= 1 }
            if depth == 0 { return index }
        }
        return nil
    }
}
