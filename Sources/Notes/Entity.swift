import CCmark

/// A character reference such as `&eacute;` or `&#233;`.
struct Entity {
    let text: String
    /// How many scalars of the source it takes.
    let length: Int

    /// Nil when no reference begins at `start`, or it names nothing.
    init?(_ source: [Unicode.Scalar], at start: Int) {
        var end = start + 1
        while end < source.count, end - start <= 33, source[end] != ";" {
            guard source[end].isASCII,
                source[end].properties.isAlphabetic || source[end].properties.numericType != nil
                    || (source[end] == "#" && end == start + 1)
            else { return nil }
            end += 1
        }
        guard end < source.count, source[end] == ";", end > start + 1 else { return nil }
        var reference = String.UnicodeScalarView()
        reference.append(contentsOf: source[start...end])
        guard let text = Entity.decoded(String(reference)) else { return nil }
        self.text = text
        length = end - start + 1
    }

    /// What libcmark makes of the reference: it holds the names of HTML 5.
    private static func decoded(_ reference: String) -> String? {
        let probe = "x\(reference)x"
        guard let document = cmark_parse_document(probe, probe.utf8.count, CMARK_OPT_DEFAULT) else { return nil }
        defer { cmark_node_free(document) }
        cmark_consolidate_text_nodes(document)
        guard let paragraph = cmark_node_first_child(document), let node = cmark_node_first_child(paragraph),
            let literal = cmark_node_get_literal(node)
        else { return nil }
        let scalars = String(cString: literal).unicodeScalars
        guard !scalars.elementsEqual(probe.unicodeScalars), scalars.count > 2 else { return nil }
        return String(String.UnicodeScalarView(scalars.dropFirst().dropLast()))
    }
}
