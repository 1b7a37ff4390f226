import Workshop

/// Passages as blocks of Markdown: lines, without an empty one at the end.
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

    // MARK: Lines

    /// The lines of one item: the first after its marker, the others under it.
    static func item(_ lines: [String], marker: String) -> [String] {
        let indent = String(repeating: " ", count: marker.count)
        return lines.enumerated().map { index, line in
            index == 0 ? marker + line : line.isEmpty ? "" : indent + line
        }
    }

    static func separated(_ paragraphs: [[String]], by separator: [String] = [""]) -> [String] {
        Array(paragraphs.joined(separator: separator))
    }
}
