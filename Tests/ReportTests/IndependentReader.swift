import CCmark

/// What a reader of CommonMark that knows nothing of Palabre shows: libcmark's own tree, inline nodes and all.
enum IndependentReader {
    /// The kind of each block at the top, with the words of all that is in it.
    static func blocks(_ markdown: String) -> [(kind: String, words: String)] {
        guard let document = cmark_parse_document(markdown, markdown.utf8.count, CMARK_OPT_DEFAULT) else { return [] }
        defer { cmark_node_free(document) }
        var blocks: [(kind: String, words: String)] = []
        var next = cmark_node_first_child(document)
        while let node = next {
            blocks.append((kind(node), words(node)))
            next = cmark_node_next(node)
        }
        return blocks
    }

    private static func kind(_ node: OpaquePointer) -> String { String(cString: cmark_node_get_type_string(node)) }

    private static func words(_ node: OpaquePointer) -> String {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_SOFTBREAK: return " "
        case CMARK_NODE_LINEBREAK: return "\n"
        case CMARK_NODE_IMAGE: return "(image)"
        case CMARK_NODE_TEXT: return cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
        case CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE, CMARK_NODE_HTML_BLOCK, CMARK_NODE_CODE_BLOCK:
            return "(raw)"
        default:
            var words = ""
            var next = cmark_node_first_child(node)
            while let child = next {
                words += IndependentReader.words(child)
                next = cmark_node_next(child)
            }
            return words
        }
    }
}
