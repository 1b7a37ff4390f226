import Yams

extension YAMLNode {
    /// The text that reads back as this value: texts of several lines as blocks, nothing cut at a width.
    ///
    /// - Parameter isFlow: which lists stand on one line, in brackets.
    public func text(isFlow: (YAMLNode) -> Bool = { _ in false }) -> String {
        // What is written of texts, lists and names that are texts cannot fail.
        (try? serialize(node: node(isFlow), indent: 2, width: -1, allowUnicode: true)) ?? ""
    }

    private func node(_ isFlow: (YAMLNode) -> Bool) -> Node {
        switch content {
        case .text(let text):
            return YAMLNode.scalar(text)
        case .list(let elements):
            return .sequence(.init(elements.map { $0.node(isFlow) }, .implicit, isFlow(self) ? .flow : .block))
        case .fields(let fields):
            return .mapping(.init(fields.map { (YAMLNode.scalar($0.name), $0.value.node(isFlow)) }, .implicit, .block))
        }
    }

    private static func scalar(_ text: String) -> Node {
        .scalar(.init(text, .implicit, style(of: text)))
    }

    private static func style(of text: String) -> Node.Scalar.Style {
        if text.contains("\n"), text.first != " ", text.first != "\n" { return .literal }
        // Nothing, and what a reader of YAML would take for it.
        return ["", "~", "null"].contains(text) ? .doubleQuoted : .any
    }
}
