/// A template as the tree of its tags, with the place of each.
struct TemplateTags: Sendable {
    indirect enum Tag: Sendable {
        case name(String, Place)
        case section(String, Place, [Tag])
        case partial(String, Place)
    }

    /// From 1, in characters.
    struct Place: Hashable, Sendable {
        var line: Int
        var column: Int
    }

    let tags: [Tag]

    /// Sections in sections, and tags in all, that a template may have: it may come from elsewhere.
    private static let deepest = 40
    private static let most = 2_000

    /// - Throws: the first thing that is wrong with how the tags are written.
    init(_ text: String, of template: String) throws(TemplateFault) {
        var reader = Reader(text, template)
        tags = try reader.tags(inside: nil)
    }

    private struct Reader {
        private let template: String
        private var rest: Substring
        private var place = Place(line: 1, column: 1)
        private var depth = 0
        private var count = 0

        init(_ text: String, _ template: String) { (self.template, rest) = (template, text[...]) }

        private func fault(_ problem: TemplateFault.Problem, at place: Place) -> TemplateFault {
            TemplateFault(template: template, line: place.line, column: place.column, problem: problem)
        }

        private mutating func skip(_ count: Int) {
            for character in rest.prefix(count) {
                if character.isNewline { place = Place(line: place.line + 1, column: 1) } else { place.column += 1 }
            }
            rest = rest.dropFirst(count)
        }

        /// Up to the tag that closes the section, or to the end.
        mutating func tags(inside section: (name: String, place: Place)?) throws(TemplateFault) -> [Tag] {
            var tags: [Tag] = []
            depth += 1
            defer { depth -= 1 }
            guard depth <= TemplateTags.deepest else { throw fault(.tooMuch, at: place) }
            while let opening = rest.firstRange(of: "{{") {
                skip(rest.distance(from: rest.startIndex, to: opening.lowerBound))
                let start = place
                count += 1
                guard count <= TemplateTags.most else { throw fault(.tooMuch, at: start) }
                skip(2)
                switch rest.first {
                case "!":
                    guard let end = rest.firstRange(of: "}}") else { throw fault(.unfinishedTag, at: start) }
                    skip(rest.distance(from: rest.startIndex, to: end.upperBound))
                case "#", "^":
                    let name = try name(start)
                    tags.append(.section(name, start, try self.tags(inside: (name, start))))
                case "/":
                    let name = try name(start)
                    guard name == section?.name else { throw fault(.closes(name, open: section?.name), at: start) }
                    return tags
                case ">": tags.append(.partial(try name(start), start))
                case "{", "&", "=", "<", "$", "%":
                    throw fault(.notUsed("{{" + String(rest.prefix(1))), at: start)
                default: tags.append(.name(try name(start), start))
                }
            }
            if let section { throw fault(.notClosed(section.name), at: section.place) }
            return tags
        }

        /// The name in a tag, read to its end.
        private mutating func name(_ start: Place) throws(TemplateFault) -> String {
            let line = rest.prefix { !$0.isNewline }
            guard let end = line.firstRange(of: "}}") else { throw fault(.unfinishedTag, at: start) }
            var inside = line[..<end.lowerBound]
            if let sign = inside.first, "#^/>".contains(sign) { inside.removeFirst() }
            let name = String(inside.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
            skip(line.distance(from: line.startIndex, to: end.upperBound))
            guard name.contains("(") || name.contains("*") else {
                // What the library takes for a name, one letter at least.
                let isName =
                    !name.isEmpty
                    && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "._-".contains($0)) }
                guard isName else { throw fault(.unfinishedTag, at: start) }
                return name
            }
            throw fault(.notUsed(name), at: start)
        }
    }
}
