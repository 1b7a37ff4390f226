import Workshop

/// Makes a passage of blocks: an introduction, a prompt, a quotation.
///
/// A passage has paragraphs, bullets and quotes. Numbered items become bullets, code and HTML become paragraphs whose line
/// ends are kept, headings become paragraphs, the paragraphs of one item become its lines.
enum PassageReader {
    static func blocks(_ source: [SourceBlock], level: Int = 0) -> [Passage.Block] {
        var blocks: [Passage.Block] = []
        for block in source {
            switch block.content {
            case .paragraph(let lines), .heading(_, let lines):
                append(.paragraph(Cleaning.text(InlineReader.text(of: lines))), to: &blocks)
            case .code(let text), .html(let text):
                append(.paragraph(NoteReader.words(literal: text)), to: &blocks)
            case .list(_, let items):
                for item in items { blocks += bullet(item, level: level) }
            case .quote(let inner):
                let inside = PassageReader.blocks(inner)
                if !inside.isEmpty { blocks.append(.quote(inside)) }
            case .rule:
                continue
            }
        }
        return blocks
    }

    private static func append(_ block: Passage.Block, to blocks: inout [Passage.Block]) {
        if case .paragraph("") = block { return }
        blocks.append(block)
    }

    private static func bullet(_ item: [SourceBlock], level: Int) -> [Passage.Block] {
        var lines: [String] = []
        var rest: [SourceBlock] = []
        for block in item {
            if rest.isEmpty, case .paragraph(let source) = block.content {
                lines.append(Cleaning.text(InlineReader.text(of: source)))
            } else {
                rest.append(block)
            }
        }
        return [.bullet(lines.joined(separator: "\n"), level: level)] + blocks(rest, level: level + 1)
    }

    /// Whether a quotation ends with who said it: « — name ».
    static func endsWithAttribution(_ blocks: [Passage.Block]) -> Bool {
        guard case .paragraph(let last) = blocks.last else { return false }
        return last.hasPrefix("— ")
    }
}
