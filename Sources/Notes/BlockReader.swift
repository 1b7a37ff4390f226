import CCmark

/// Cuts a Markdown text into blocks as libcmark sees them (CommonMark 0.30).
///
/// libcmark says where each block begins and ends; the words are taken from the source lines themselves, so that nothing
/// that it would interpret inside of them is lost.
struct BlockReader {
    static let deepest = 60

    private let lines: [String]
    private let firstLine: Int

    /// - Parameter firstLine: the number in the file of the first of `lines`.
    init(lines: ArraySlice<String>, firstLine: Int) {
        self.lines = Array(lines)
        self.firstLine = firstLine
    }

    func read() throws(NotesFault) -> [SourceBlock] {
        let text = lines.joined(separator: "\n")
        guard let document = cmark_parse_document(text, text.utf8.count, CMARK_OPT_DEFAULT) else { return [] }
        defer { cmark_node_free(document) }
        return try blocks(in: document, containers: [])
    }

    private enum Container {
        case quote, item
    }

    private func blocks(in node: OpaquePointer, containers: [Container]) throws(NotesFault) -> [SourceBlock] {
        var blocks: [SourceBlock] = []
        var next = cmark_node_first_child(node)
        while let child = next {
            let line = firstLine + Int(cmark_node_get_start_line(child)) - 1
            guard containers.count < BlockReader.deepest else {
                throw NotesFault(line: line, .tooDeep(limit: BlockReader.deepest))
            }
            if let content = try content(of: child, containers: containers) {
                blocks.append(SourceBlock(content: content, line: line))
            }
            next = cmark_node_next(child)
        }
        return blocks
    }

    private func content(of node: OpaquePointer, containers: [Container]) throws(NotesFault) -> SourceBlock.Content? {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_PARAGRAPH:
            return .paragraph(source(of: node, containers: containers))
        case CMARK_NODE_HEADING:
            let source = source(of: node, containers: containers)
            return .heading(level: Int(cmark_node_get_heading_level(node)), BlockReader.headingWords(source))
        case CMARK_NODE_BLOCK_QUOTE:
            return .quote(try blocks(in: node, containers: containers + [.quote]))
        case CMARK_NODE_LIST:
            var items: [[SourceBlock]] = []
            var next = cmark_node_first_child(node)
            while let item = next {
                items.append(try blocks(in: item, containers: containers + [.item]))
                next = cmark_node_next(item)
            }
            return .list(isOrdered: cmark_node_get_list_type(node) == CMARK_ORDERED_LIST, items: items)
        case CMARK_NODE_CODE_BLOCK:
            return .code(literal(of: node))
        case CMARK_NODE_HTML_BLOCK:
            return .html(literal(of: node))
        case CMARK_NODE_THEMATIC_BREAK:
            return .rule
        default:
            return nil
        }
    }

    private func literal(of node: OpaquePointer) -> String {
        guard let literal = cmark_node_get_literal(node) else { return "" }
        var text = String(cString: literal)
        while text.utf8.last == 0x0A { text.unicodeScalars.removeLast() }
        return text
    }

    private func source(of node: OpaquePointer, containers: [Container]) -> [String] {
        let start = Int(cmark_node_get_start_line(node)) - 1
        let end = min(max(Int(cmark_node_get_end_line(node)) - 1, start), lines.count - 1)
        guard lines.indices.contains(start) else { return [] }
        let column = Int(cmark_node_get_start_column(node)) - 1
        var source = [String(decoding: lines[start].utf8.dropFirst(column), as: UTF8.self)]
        for line in lines[(start + 1)...].prefix(max(0, end - start)) {
            source.append(BlockReader.withoutContainers(line, containers))
        }
        while source.count > 1, source.last?.allSatisfy({ $0 == " " || $0 == "\t" }) == true { source.removeLast() }
        return source
    }

    /// Takes off the `>` of each quote that the line continues, and the white space around them.
    private static func withoutContainers(_ line: String, _ containers: [Container]) -> String {
        var rest = line.utf8[...]
        for container in containers where container == .quote {
            let trimmed = rest.drop { $0 == 0x20 || $0 == 0x09 }
            guard trimmed.first == UInt8(ascii: ">") else { break }
            rest = trimmed.dropFirst()
        }
        return String(decoding: rest.drop { $0 == 0x20 || $0 == 0x09 }, as: UTF8.self)
    }

    /// A heading's words: without its `#` signs before and after, or the line under it.
    private static func headingWords(_ source: [String]) -> [String] {
        guard let first = source.first, first.hasPrefix("#") else {
            // libcmark may count the line after it as well.
            let underline = source.dropFirst().firstIndex { line in
                let signs = line.filter { $0 != " " && $0 != "\t" }
                return !signs.isEmpty && (signs.allSatisfy { $0 == "=" } || signs.allSatisfy { $0 == "-" })
            }
            return Array(source[..<(underline ?? source.endIndex)])
        }
        var words = first.drop { $0 == "#" }
        while let last = words.last, last == " " || last == "\t" { words.removeLast() }
        let unclosed = words.reversed().drop { $0 == "#" }
        if let before = unclosed.first {
            if before == " " || before == "\t" { words = words.dropLast(words.count - unclosed.count) }
        } else {
            words = ""
        }
        return [String(words.drop { $0 == " " || $0 == "\t" })]
    }
}
