import Workshop

/// Passages and notes as blocks of Markdown: lines, without an empty one at the end.
enum MarkdownBlocks {
    // MARK: Passages

    static func passage(_ blocks: [Passage.Block]) -> [String] {
        var lines: [String] = []
        var followsBullet = false
        for block in blocks {
            let isBullet = if case .bullet = block { true } else { false }
            if !lines.isEmpty, !(isBullet && followsBullet) { lines.append("") }
            switch block {
            case .paragraph(let text):
                lines += separated(MarkdownWords.paragraphs(text))
            case .bullet(let text, let level):
                let indent = String(repeating: "  ", count: level)
                let words = separated(MarkdownWords.paragraphs(text).map(withoutBoxEscape))
                lines += item(words, marker: "- ").map { indent + $0 }
            case .quote(let inner):
                lines += quote(inner)
            }
            followsBullet = isBullet
        }
        return lines
    }

    static func quote(_ blocks: [Passage.Block]) -> [String] {
        passage(blocks).map { $0.isEmpty ? ">" : "> " + $0 }
    }

    /// A bullet of a passage is no action: its box is words, which need no backslash.
    private static func withoutBoxEscape(_ lines: [String]) -> [String] {
        guard let first = lines.first, first.hasPrefix("\\[") else { return lines }
        return [String(first.dropFirst())] + lines.dropFirst()
    }

    static func endsWithAttribution(_ blocks: [Passage.Block]) -> Bool {
        guard case .paragraph(let last) = blocks.last else { return false }
        return last.hasPrefix("— ")
    }

    // MARK: Notes

    /// - Parameters:
    ///   - form: how ideas are printed.
    ///   - marksQuote: whether a quotation that comes first would be taken for a prompt.
    static func notes(_ notes: [Document.Note], form: Theme.Form, marksQuote: Bool) -> [String] {
        var lines: [String] = []
        var number = 0
        var followsItem = false
        for (index, note) in notes.enumerated() {
            let style = style(of: note, form: form)
            if !lines.isEmpty, !(style == .item && followsItem) { lines.append("") }
            followsItem = style == .item
            switch style {
            case .item:
                number += 1
                lines += item(note, marker: form == .numbers ? "\(number). " : "- ")
            case .paragraph:
                let expected = form == .paragraphs ? Contribution.Kind.idea : .paragraph
                lines += marked(
                    mark(of: note, unless: expected), separated(MarkdownWords.paragraphs(note.text), by: more))
            case .quote:
                let blocks = Passage(note.text).blocks
                var mark = mark(of: note, unless: .quote)
                if mark == nil, marksQuote, index == 0, !endsWithAttribution(blocks) {
                    mark = MarkdownMark.text("quote")
                }
                lines += marked(mark, quote(blocks))
            }
        }
        return lines
    }

    private enum Style {
        case item, paragraph, quote
    }

    private static func style(of note: Document.Note, form: Theme.Form) -> Style {
        guard note.notes.isEmpty else { return .item }
        switch note.kind {
        case .quote: return .quote
        case .paragraph: return .paragraph
        case .idea where form == .paragraphs: return .paragraph
        default: return .item
        }
    }

    private static let more = ["", MarkdownMark.text("more"), ""]

    /// What the form of a note does not say of it.
    private static func mark(of note: Document.Note, unless expected: Contribution.Kind) -> String? {
        var flags: [String] = []
        if note.kind != expected { flags.append(note.kind.rawValue) }
        if note.isHighlighted { flags.append("highlighted") }
        guard !flags.isEmpty || !note.due.isEmpty else { return nil }
        return MarkdownMark.text("note", flags: flags, values: [("due", note.due)])
    }

    private static func marked(_ mark: String?, _ lines: [String]) -> [String] {
        mark.map { [$0, ""] + lines } ?? lines
    }

    private static func item(_ note: Document.Note, marker: String) -> [String] {
        let mark = self.mark(of: note, unless: note.kind == .action ? .action : .idea)
        var lines = mark.map { [$0] } ?? []
        var paragraphs = MarkdownWords.paragraphs(note.text)
        if note.kind == .quote {
            lines += quote(Passage(note.text).blocks)
        } else {
            if note.kind == .action { paragraphs[0][0] = (note.isDone ? "[x] " : "[ ] ") + paragraphs[0][0] }
            lines += separated(paragraphs)
        }
        var followsItem = true
        for subnote in note.notes {
            switch style(of: subnote, form: .bullets) {
            case .item:
                if !followsItem { lines.append("") }
                lines += item(subnote, marker: "- ")
                followsItem = true
            case .paragraph:
                let own = self.mark(of: subnote, unless: .idea)
                lines += [""] + marked(own, separated(MarkdownWords.paragraphs(subnote.text), by: more))
                followsItem = false
            case .quote:
                lines += [""] + marked(self.mark(of: subnote, unless: .quote), quote(Passage(subnote.text).blocks))
                followsItem = false
            }
        }
        return item(lines, marker: marker)
    }

    // MARK: Lines

    /// The lines of one item: the first after its marker, the others under it.
    private static func item(_ lines: [String], marker: String) -> [String] {
        let indent = String(repeating: " ", count: marker.count)
        return lines.enumerated().map { index, line in
            index == 0 ? marker + line : line.isEmpty ? "" : indent + line
        }
    }

    private static func separated(_ paragraphs: [[String]], by separator: [String] = [""]) -> [String] {
        Array(paragraphs.joined(separator: separator))
    }
}
