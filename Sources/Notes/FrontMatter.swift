import Workshop
import YAML

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
        let node: YAMLNode?
        do throws(YAMLFault) {
            node = try YAMLNode.read(lines.joined(separator: "\n"))
        } catch {
            // « "Le café" des voisins » is no YAML, and plain to anybody.
            if case .syntax = error.reason, isAlone, !value.hasPrefix("|"), !value.hasPrefix(">") {
                return Field(name: name, value: .words(value))
            }
            throw NotesFault(line: lines.startIndex + error.line, NotesFault.Reason(error.reason))
        }
        guard case .fields(let fields) = node?.content, fields.count == 1, let field = fields.first else {
            throw NotesFault(line: lines.startIndex + 1, .frontMatterLine(lines.first ?? ""))
        }
        return Field(name: name, value: Value(field.value))
    }
}

extension FrontMatter.Value {
    fileprivate init(_ node: YAMLNode) {
        switch node.content {
        case .text(let text): self = .words(Cleaning.text(text))
        case .list(let elements): self = .list(elements.map(Self.init))
        case .fields(let fields):
            self = .fields(
                fields.map { FrontMatter.Field(name: Cleaning.line($0.name), value: FrontMatter.Value($0.value)) })
        }
    }
}

extension NotesFault.Reason {
    fileprivate init(_ reason: YAMLFault.Reason) {
        switch reason {
        case .alias: self = .yamlAlias
        case .tooDeep: self = .tooDeep(limit: YAMLNode.deepest)
        case .repeatedName(let name): self = .yaml("duplicate key \(name)")
        case .syntax(let problem): self = .yaml(problem)
        }
    }
}
