/// A text of several blocks as people type it in a form: the introduction, a prompt.
///
/// Paragraphs are separated by an empty line; a line that begins with `- ` is a bullet, indented by two spaces a level;
/// lines that begin with `> ` are a quotation, which holds blocks of its own. A backslash before such a sign makes it
/// words. A line end within a paragraph is kept.
public struct Passage: Hashable, Sendable {
    public indirect enum Block: Hashable, Sendable {
        case paragraph(String)
        /// `level` is 0 at the margin.
        case bullet(String, level: Int)
        case quote([Block])
    }

    public let blocks: [Block]

    public init(_ blocks: [Block]) { self.blocks = blocks }

    public init(_ text: String) {
        blocks = Passage.read(text.split(separator: "\n", omittingEmptySubsequences: false), depth: 0)
    }

    /// Quotations within quotations: a sign beyond that is words, so that a line of nothing but signs is harmless.
    private static let deepest = 8

    /// The text that reads back as these blocks.
    public var text: String { Passage.write(blocks).joined(separator: "\n") }

    private static func read(_ lines: [Substring], depth: Int) -> [Block] {
        var blocks: [Block] = []
        var paragraph: [String] = []
        var quoted: [Substring] = []
        func endParagraph() {
            if !paragraph.isEmpty { blocks.append(.paragraph(paragraph.joined(separator: "\n"))) }
            paragraph = []
        }
        func endQuote() {
            guard !quoted.isEmpty else { return }
            let inside = read(quoted, depth: depth + 1)
            if !inside.isEmpty { blocks.append(.quote(inside)) }
            quoted = []
        }
        for line in lines {
            let trimmed = line.drop { $0 == " " }
            if trimmed.first == ">", depth < deepest {
                endParagraph()
                let inside = trimmed.dropFirst()
                quoted.append(inside.first == " " ? inside.dropFirst() : inside)
                continue
            }
            endQuote()
            if trimmed.isEmpty {
                endParagraph()
            } else if trimmed.hasPrefix("- ") {
                endParagraph()
                let level = (line.count - trimmed.count) / 2
                blocks.append(.bullet(unescaped(trimmed.dropFirst(2)), level: level))
            } else if paragraph.isEmpty, case .bullet(let text, let level) = blocks.last,
                line.count - trimmed.count >= 2 * level + 2
            {
                blocks[blocks.count - 1] = .bullet(text + "\n" + unescaped(line.dropFirst(2 * level + 2)), level: level)
            } else {
                paragraph.append(unescaped(line[...]))
            }
        }
        endParagraph()
        endQuote()
        return blocks
    }

    private static func write(_ blocks: [Block]) -> [String] {
        var lines: [String] = []
        var previousIsBullet = false
        for block in blocks {
            let isBullet = if case .bullet = block { true } else { false }
            if !lines.isEmpty, !(isBullet && previousIsBullet) { lines.append("") }
            switch block {
            case .paragraph(let text):
                lines += text.split(separator: "\n", omittingEmptySubsequences: false).map(escaped)
            case .bullet(let text, let level):
                let indent = String(repeating: "  ", count: level)
                let parts = text.split(separator: "\n", omittingEmptySubsequences: false).map(escaped)
                lines.append(indent + "- " + (parts.first ?? ""))
                lines += parts.dropFirst().map { indent + "  " + $0 }
            case .quote(let inner):
                lines += write(inner).map { $0.isEmpty ? ">" : "> " + $0 }
            }
            previousIsBullet = isBullet
        }
        return lines
    }

    private static func escaped(_ line: Substring) -> String {
        let (indent, rest) = split(line)
        return looksLikeASign(rest) ? "\(indent)\\\(rest)" : String(line)
    }

    private static func unescaped(_ line: Substring) -> String {
        let (indent, rest) = split(line)
        return rest.first == "\\" && looksLikeASign(rest) ? "\(indent)\(rest.dropFirst())" : String(line)
    }

    private static func split(_ line: Substring) -> (indent: Substring, rest: Substring) {
        let rest = line.drop { $0 == " " }
        return (line[..<rest.startIndex], rest)
    }

    /// Whether it would be read as a bullet or a quotation, but for the backslashes before.
    private static func looksLikeASign(_ text: Substring) -> Bool {
        let bare = text.drop { $0 == "\\" }
        return bare.hasPrefix("- ") || bare.hasPrefix(">")
    }
}
