import Glibc
import Journal
import Phrases
import YAML

/// A small YAML file that a user writes: a name and a value a line.
struct UserFile {
    let path: String
    /// In the order of the file; none where there is no file.
    private(set) var fields: [YAMLField] = []
    private(set) var mistakes: [Mistake] = []

    static let limit = 1 << 20

    /// - Parameter isWanted: whether it is wrong that there is no such file.
    init(_ path: String, isWanted: Bool = false, _ phrases: Phrases) {
        self.path = path
        guard isWanted || access(path, F_OK) == 0 else { return }
        let bytes: [UInt8]
        do throws(SystemFault) {
            bytes = try FileSystem.system.contents(of: path, limit: UserFile.limit)
        } catch {
            mistakes = [Mistake(file: path, sentence: phrases.system(error))]
            return
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            mistakes = [Mistake(file: path, sentence: phrases.notesNotUTF8)]
            return
        }
        read(text, phrases)
    }

    private mutating func read(_ text: String, _ phrases: Phrases) {
        let text = withoutRepeats(text.replacing("\r\n", with: "\n").replacing("\r", with: "\n"), phrases)
        guard let node = try? YAMLNode.read(text) else { return readPassages(of: text, phrases) }
        switch node.content {
        case .text(""): break
        case .fields(let fields): self.fields = fields
        case .list, .text: readPassages(of: text, phrases)
        }
    }

    /// Reads name by name what is no YAML as a whole, so that a slip costs its own line only.
    private mutating func readPassages(of text: String, _ phrases: Phrases) {
        for passage in UserFilePassage.all(of: text) {
            do throws(YAMLFault) {
                switch try YAMLNode.read(passage.text)?.content {
                case nil, .text(""): break
                case .fields(let fields): self.fields += fields.map { $0.moved(by: passage.line - 1) }
                case .list, .text: complain(phrases.atLine(passage.line, phrases.lineNotUnderstood(passage.beginning)))
                }
            } catch {
                let sentence =
                    if case .syntax = error.reason { phrases.lineNotUnderstood(passage.beginning) } else {
                        phrases.yaml(error.reason)
                    }
                complain(phrases.atLine(passage.line, sentence))
            }
        }
    }

    /// The text without the lines of names that stand above already: the first one counts, and so does the rest of the file.
    private mutating func withoutRepeats(_ text: String, _ phrases: Phrases) -> String {
        var seen = Set<Substring>()
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            guard let end = line.firstIndex(of: ":"), let first = line.first, first.isLetter else { continue }
            let name = line[..<end]
            guard !seen.insert(name).inserted else { continue }
            complain(phrases.atLine(index + 1, phrases.repeatedKeyAction(String(name))))
            lines[index] = ""
        }
        return lines.joined(separator: "\n")
    }

    private mutating func complain(_ sentence: String) {
        mistakes.append(Mistake(file: path, sentence: sentence))
    }
}

extension Phrases {
    /// Why a text is no YAML that is taken.
    func yaml(_ reason: YAMLFault.Reason) -> String {
        switch reason {
        case .alias: yamlAlias
        case .tooDeep: packTooDeep(YAMLNode.deepest)
        case .repeatedName(let name): packRepeated(name)
        case .syntax(let problem): packYAML(problem)
        }
    }
}
