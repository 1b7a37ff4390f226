import Yams

extension YAMLNode {
    /// How far values may stand in one another: libyaml goes down as deep as they do.
    public static let deepest = 100

    /// Reads one document.
    ///
    /// - Returns: nil where there is nothing but comments.
    /// - Throws: the first thing that is wrong.
    public static func read(_ text: String) throws(YAMLFault) -> YAMLNode? {
        try YAMLPrecaution.check(text)
        let parser: Parser
        let root: Node?
        do {
            parser = try Parser(yaml: text.hasSuffix("\n") ? text : text + "\n")
            root = try parser.singleRoot()
        } catch {
            throw YAMLFault(error)
        }
        // Nodes do not keep their anchors alive: the parser does.
        defer { withExtendedLifetime(parser) {} }
        guard let root else { return nil }
        return try YAMLNode(root, depth: 0)
    }

    private init(_ node: Node, depth: Int) throws(YAMLFault) {
        line = node.mark?.line ?? 1
        guard node.anchor == nil else { throw YAMLFault(line: line, reason: .alias) }
        guard depth <= YAMLNode.deepest else { throw YAMLFault(line: line, reason: .tooDeep) }
        switch node {
        case .scalar(let scalar):
            let isNothing = scalar.style == .plain && ["~", "null"].contains(scalar.string)
            content = .text(isNothing ? "" : scalar.string)
        case .sequence(let sequence):
            var elements: [YAMLNode] = []
            for element in sequence { elements.append(try YAMLNode(element, depth: depth + 1)) }
            content = .list(elements)
        case .mapping(let mapping):
            var fields: [YAMLField] = []
            for (key, value) in mapping {
                let line = key.mark?.line ?? line
                guard key.anchor == nil else { throw YAMLFault(line: line, reason: .alias) }
                fields.append(
                    YAMLField(key.scalar?.string ?? "", try YAMLNode(value, depth: depth + 1), line: line))
            }
            content = .fields(fields)
        case .alias:
            throw YAMLFault(line: line, reason: .alias)
        }
    }
}

extension YAMLFault {
    init(_ error: any Error) {
        guard let error = error as? YamlError else {
            self.init(line: 1, reason: .syntax("\(error)"))
            return
        }
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            // A quote or a bracket that does not end is found out further down; it is mended where it begins.
            let isUnclosed =
                problem == "found unexpected end of stream" || problem.hasPrefix("did not find expected ',' or")
            let line = isUnclosed ? context?.mark.line : nil
            self.init(line: line ?? mark.line, reason: .syntax(problem))
        case .reader(let problem, _, _, _): self.init(line: 1, reason: .syntax(problem))
        case .duplicatedKeysInMapping(let duplicates, let context):
            self.init(line: context.mark.line, reason: .repeatedName(duplicates.sorted().joined(separator: ", ")))
        default: self.init(line: 1, reason: .syntax("\(error)"))
        }
    }
}
