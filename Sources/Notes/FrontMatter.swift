import Workshop
import Yams

/// What stands between two lines of `---` at the head of a file: names and values, all of them words.
///
/// A line `key: value` is read as it stands: a colon or a `#` inside the value are words, and `18:30` is no number. What is
/// more than that (a value in quotes, a list, a block, lines that go on) is YAML and read by Yams, without anchors and
/// aliases.
struct FrontMatter {
    static let limit = 256 << 10

    enum Value: Equatable {
        case words(String)
        case list([Value])
        case fields([Field])

        /// All of it as words, on one line where it is a list.
        var words: String {
            switch self {
            case .words(let words): words
            case .list(let values): values.map(\.words).filter { !$0.isEmpty }.joined(separator: ", ")
            case .fields(let fields):
                fields.map { "\($0.name) : \($0.value.words)" }.joined(separator: "\n")
            }
        }
    }

    struct Field: Equatable {
        let name: String
        let value: Value
    }

    private(set) var fields: [Field] = []
    /// How many lines of the file it takes, the two of `---` included; 0 when there is none.
    private(set) var lineCount = 0

    init(_ lines: [String]) throws(NotesFault) {
        guard let first = lines.first, FrontMatter.isFence(first, "---") else { return }
        guard let end = lines.dropFirst().firstIndex(where: { FrontMatter.isFence($0, "---") || $0 == "..." }) else {
            throw NotesFault(line: 1, .frontMatterUnclosed)
        }
        lineCount = end + 1
        let inside = lines[1..<end]
        guard inside.reduce(0, { $0 + $1.utf8.count + 1 }) <= FrontMatter.limit else {
            throw NotesFault(line: 1, .frontMatterTooLarge(limit: FrontMatter.limit))
        }
        var index = inside.startIndex
        while index < inside.endIndex {
            let line = inside[index]
            var next = index + 1
            if FrontMatter.isBlank(line) || line.hasPrefix("#") {
                index = next
                continue
            }
            guard let (name, value) = FrontMatter.split(line) else {
                throw NotesFault(line: index + 1, .frontMatterLine(line))
            }
            while next < inside.endIndex, FrontMatter.goesOn(inside[next]) { next += 1 }
            let isAlone = inside[index + 1..<next].allSatisfy(FrontMatter.isBlank)
            if isAlone, FrontMatter.isPlain(value) {
                fields.append(Field(name: name, value: .words(value)))
            } else {
                fields.append(try FrontMatter.structured(inside[index..<next], name: name, value, isAlone: isAlone))
            }
            index = next
        }
    }

    private static func isFence(_ line: String, _ fence: String) -> Bool {
        line.hasPrefix(fence) && line.dropFirst(fence.count).allSatisfy { $0 == " " || $0 == "\t" }
    }

    private static func isBlank(_ line: String) -> Bool { line.allSatisfy { $0 == " " || $0 == "\t" } }

    /// Whether a line belongs to the value that was begun above it.
    private static func goesOn(_ line: String) -> Bool {
        isBlank(line) || line.hasPrefix(" ") || line.hasPrefix("\t") || line.hasPrefix("- ") || line == "-"
    }

    private static func isPlain(_ value: String) -> Bool {
        guard let first = value.first else { return true }
        return !"\"'|>[{".contains(first)
    }

    /// `name: value`; the colon is followed by a space or ends the line. A name in quotes may hold any sign.
    private static func split(_ line: String) -> (name: String, value: String)? {
        var start = line.startIndex
        var name: String?
        if line.hasPrefix("\""), let (quoted, rest) = unquoted(line), line[rest...].hasPrefix(":") {
            (name, start) = (quoted, rest)
        }
        while let colon = line[start...].firstIndex(of: ":") {
            let after = line.index(after: colon)
            if after == line.endIndex || line[after] == " " || line[after] == "\t" {
                let name = Cleaning.line(name ?? String(line[..<colon]))
                return name.isEmpty ? nil : (name, Cleaning.line(String(line[after...])))
            }
            start = after
        }
        return nil
    }

    /// The words between the quotes that a line begins with, and where the line goes on.
    private static func unquoted(_ line: String) -> (words: String, rest: String.Index)? {
        var words = ""
        var isEscaped = false
        for index in line.indices.dropFirst() {
            let character = line[index]
            if isEscaped {
                words.append(character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else if character == "\"" {
                return (words, line.index(after: index))
            } else {
                words.append(character)
            }
        }
        return nil
    }

    private static func structured(
        _ lines: ArraySlice<String>, name: String, _ value: String, isAlone: Bool
    ) throws(NotesFault) -> Field {
        let source = lines.joined(separator: "\n")
        for (offset, line) in lines.enumerated() where isTooDeep(line) {
            throw NotesFault(line: lines.startIndex + offset + 1, .tooDeep(limit: BlockReader.deepest))
        }
        do {
            let parser = try Parser(yaml: source + "\n")
            // Nodes do not keep their anchors alive: the parser does.
            return try withExtendedLifetime(parser) {
                guard case .mapping(let mapping) = try parser.singleRoot(), mapping.count == 1, let pair = mapping.first
                else { throw NotesFault(line: lines.startIndex + 1, .frontMatterLine(lines.first ?? "")) }
                return Field(name: name, value: try read(pair.value, line: lines.startIndex))
            }
        } catch let fault as NotesFault {
            throw fault
        } catch {
            // « "Le café" des voisins » is no YAML, and plain to anybody.
            if isAlone, !value.hasPrefix("|"), !value.hasPrefix(">") { return Field(name: name, value: .words(value)) }
            let (line, problem) = FrontMatter.explain(error)
            throw NotesFault(line: lines.startIndex + line, .yaml(problem))
        }
    }

    /// Lists that begin inside lists on one line, or brackets inside brackets: Yams goes down as deep as they do.
    private static func isTooDeep(_ line: String) -> Bool {
        let dashes = line.utf8.prefix { $0 == 0x20 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "?") }
        let nested = dashes.count { $0 != 0x20 }
        let brackets = line.utf8.count { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "{") }
        return max(nested, brackets) > BlockReader.deepest
    }

    private static func read(_ node: Node, line: Int) throws(NotesFault) -> Value {
        guard node.anchor == nil else { throw NotesFault(line: line + (node.mark?.line ?? 1), .yamlAlias) }
        switch node {
        case .scalar(let scalar):
            let isNull = scalar.style == .plain && ["~", "null"].contains(scalar.string)
            return .words(isNull ? "" : Cleaning.text(scalar.string))
        case .sequence(let sequence):
            var values: [Value] = []
            for element in sequence { values.append(try read(element, line: line)) }
            return .list(values)
        case .mapping(let mapping):
            var fields: [Field] = []
            for (key, value) in mapping {
                guard key.anchor == nil else { throw NotesFault(line: line + (key.mark?.line ?? 1), .yamlAlias) }
                fields.append(
                    Field(name: Cleaning.line(key.scalar?.string ?? ""), value: try read(value, line: line)))
            }
            return .fields(fields)
        case .alias:
            throw NotesFault(line: line + (node.mark?.line ?? 1), .yamlAlias)
        }
    }

    /// The line within the YAML text, from 1, and what is wrong there.
    private static func explain(_ error: any Error) -> (line: Int, problem: String) {
        guard let error = error as? YamlError else { return (1, "\(error)") }
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            return (mark.line, problem)
        case .reader(let problem, _, _, _): return (1, problem)
        case .duplicatedKeysInMapping(let duplicates, let context):
            return (context.mark.line, "duplicate key \(duplicates.sorted().joined(separator: ", "))")
        default: return (1, "\(error)")
        }
    }
}
