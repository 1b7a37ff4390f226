import Console
import Glibc
import Phrases
import YAML

/// The user's keys: `keys.yml` of the configuration folder, an action and its keys a line.
struct KeyFile {
    let keymap: Keymap
    let mistakes: [Mistake]

    /// Where the user's own file is.
    static var path: String { UserFolders.configuration + "/keys.yml" }

    /// Whether the user has one.
    static var isThere: Bool { access(path, F_OK) == 0 }

    init(at path: String = KeyFile.path, isWanted: Bool = false, _ phrases: Phrases) {
        let file = UserFile(path, isWanted: isWanted, phrases)
        let reading = Keymap.reading(file.fields.map(KeyFile.assignment))
        keymap = reading.keymap
        mistakes = file.mistakes + reading.flaws.map { Mistake(file: path, sentence: $0.sentence(phrases)) }
    }

    private static func assignment(_ field: YAMLField) -> KeyAssignment {
        let action = KeyAssignment.Word(field.name, line: field.line)
        // An empty list says that no key is wanted; nothing at all was forgotten.
        if case .text("") = field.value.content { return KeyAssignment(action, keys: nil) }
        return KeyAssignment(action, keys: words(field.value))
    }

    private static func words(_ node: YAMLNode) -> [KeyAssignment.Word] {
        switch node.content {
        case .text(""): []
        case .text(let text): [KeyAssignment.Word(text, line: node.line)]
        case .list(let elements): elements.flatMap(words)
        // What is no key is said to be none.
        case .fields(let fields): fields.map { KeyAssignment.Word($0.name + ":", line: $0.line) }
        }
    }

    /// A file to begin with: every action with the keys that it has, as comments.
    static func starting(_ phrases: Phrases) -> String {
        var lines = phrases.keyFileHead.map { $0.isEmpty ? "#" : "# " + $0 }
        for section in KeyTable(phrases).sections {
            lines += ["", "# " + section.title, ""]
            for row in section.rows {
                let keys =
                    row.keys.count == 1 ? quoted(row.keys[0]) : "[" + row.keys.map(quoted).joined(separator: ", ") + "]"
                lines += ["# " + row.sentence, "#" + row.name + ": " + keys]
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A key as YAML has it: signs in quotes.
    private static func quoted(_ key: String) -> String {
        let isPlain = key.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "-"
        }
        if isPlain, key != "-", !["n", "y"].contains(key.lowercased()) { return key }
        return "'" + key.replacing("'", with: "''") + "'"
    }
}
