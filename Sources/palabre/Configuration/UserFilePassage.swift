import YAML

/// A name of a user's file with all that belongs to it: its line, and those below it that are set in or go on with a list.
struct UserFilePassage {
    /// Of the name, from 1.
    let line: Int
    private(set) var text: String

    /// The first line, as somebody looks for it.
    var beginning: String {
        let first = text.prefix { $0 != "\n" }.drop(while: \.isWhitespace)
        return first.count > 40 ? first.prefix(39) + "…" : String(first)
    }

    /// The passages of a text, without what is empty and what is a comment.
    static func all(of text: String) -> [UserFilePassage] {
        var passages: [UserFilePassage] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let words = line.drop(while: \.isWhitespace)
            guard let sign = words.first, sign != "#" else { continue }
            let goesOn = words.startIndex > line.startIndex || "-]},".contains(sign)
            if goesOn, !passages.isEmpty {
                passages[passages.count - 1].text += "\n" + line
            } else {
                passages.append(UserFilePassage(line: index + 1, text: String(line)))
            }
        }
        return passages
    }
}

extension YAMLField {
    /// The same so many lines further down.
    func moved(by lines: Int) -> YAMLField { YAMLField(name, value.moved(by: lines), line: line + lines) }
}

extension YAMLNode {
    fileprivate func moved(by lines: Int) -> YAMLNode {
        let content: Content =
            switch self.content {
            case .text: self.content
            case .list(let elements): .list(elements.map { $0.moved(by: lines) })
            case .fields(let fields): .fields(fields.map { $0.moved(by: lines) })
            }
        return YAMLNode(content, line: line + lines)
    }
}
