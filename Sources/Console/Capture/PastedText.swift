import Workshop

/// Lines of pasted text: what is a bullet, an indent, a paragraph.
enum PastedText {
    /// Line ends as `\n`; nothing else is touched.
    static func normalized(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n" where previous == "\r": break
            case "\r", "\u{85}", "\u{2028}", "\u{2029}", "\u{0B}", "\u{0C}": scalars.append("\n")
            default: scalars.append(scalar)
            }
            previous = scalar
        }
        return String(scalars)
    }

    static func trimmed(_ text: some StringProtocol) -> String {
        var rest = text[...]
        while let first = rest.first, first.isWhitespace { rest.removeFirst() }
        while let last = rest.last, last.isWhitespace { rest.removeLast() }
        return String(rest)
    }

    static func lines(of text: String) -> [Substring] {
        text.split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// Columns of blanks at the start; a tab goes to the next multiple of four.
    static func indent(of line: Substring) -> Int {
        var columns = 0
        for character in line {
            guard character.isWhitespace else { break }
            columns = character == "\t" ? (columns / 4 + 1) * 4 : columns + 1
        }
        return columns
    }

    /// The lines of each stretch without an empty line.
    static func paragraphs(of text: String) -> [[Substring]] {
        lines(of: text).split { $0.allSatisfy(\.isWhitespace) }.map(Array.init)
    }

    /// A paragraph as one text: lines that a mail or a document broke at its margin are joined, short ones kept.
    static func joined(_ lines: [Substring]) -> String {
        var text = ""
        for (index, line) in lines.enumerated() {
            if index > 0 { text += lines[index - 1].count >= 50 && !isBulleted(line) ? " " : "\n" }
            text += index == 0 ? Bullet.takenOff(line) : trimmed(line)
        }
        return text
    }

    static func isBulleted(_ line: Substring) -> Bool { Bullet.takenOff(line) != trimmed(line) }

    /// A note for each line, those that are indented more under the one before.
    static func outline(of text: String) -> [Draft] {
        let rows = lines(of: text).map { (indent: indent(of: $0), text: Bullet.takenOff($0)) }.filter {
            !$0.text.isEmpty
        }
        return nested(rows[...])
    }

    private static func nested(_ rows: ArraySlice<(indent: Int, text: String)>) -> [Draft] {
        var drafts: [Draft] = []
        var rest = rows
        while let head = rest.popFirst() {
            var draft = Draft(head.text)
            let below = rest.prefix { $0.indent > head.indent }
            draft.subnotes = nested(below)
            rest = rest.dropFirst(below.count)
            drafts.append(draft)
        }
        return drafts
    }
}
