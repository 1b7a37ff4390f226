import Workshop

/// Words as Markdown that shows these very words in any reader of CommonMark.
///
/// Emphasis, strong and links are written as such; every other sign that would be markup gets a backslash, and blanks that
/// would be lost at the ends of lines become character references.
struct MarkdownWords {
    private enum Piece {
        case sign(Unicode.Scalar)
        /// Markup, as it stands.
        case raw(String)

        var scalar: Unicode.Scalar? {
            if case .sign(let scalar) = self { scalar } else { nil }
        }
    }

    private var pieces: [Piece] = []

    /// The paragraphs of a text, each as its lines.
    static func paragraphs(_ text: String) -> [[String]] { paragraphSources(text).map(lines) }

    private static func paragraphSources(_ text: String) -> [String] {
        var paragraphs: [[Substring]] = [[]]
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.allSatisfy({ $0 == " " }) {
                paragraphs.append([])
            } else {
                paragraphs[paragraphs.count - 1].append(line)
            }
        }
        return paragraphs.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
    }

    /// One paragraph; lines but the last end with a backslash.
    static func lines(of paragraph: String) -> [String] {
        var words = MarkdownWords()
        words.append(Wording(paragraph).runs)
        var lines: [String] = []
        let parts = words.pieces.split(omittingEmptySubsequences: false) { $0.scalar == "\n" }
        for (index, part) in parts.enumerated() {
            lines.append(written(Array(part)) + (index < parts.count - 1 ? "\\" : ""))
        }
        return lines
    }

    /// On one line: a title, a cell. Line ends, and the blanks around them, become one space.
    static func line(_ text: String) -> String {
        var line: [Piece] = []
        for paragraph in paragraphSources(text) {
            var words = MarkdownWords()
            words.append(Wording(paragraph).runs)
            for part in words.pieces.split(whereSeparator: { $0.scalar == "\n" }) {
                let blanks = part.prefix { $0.scalar == " " }.count
                if !line.isEmpty { line.append(.sign(" ")) }
                line += part.dropFirst(blanks)
                while line.last?.scalar == " " { line.removeLast() }
            }
        }
        return written(line)
    }

    /// On one line, words whatever signs they are made of.
    static func plainLine(_ text: String) -> String {
        written(Cleaning.line(text).unicodeScalars.map { .sign($0) })
    }

    /// A line in a cell of a table, which a bar would end.
    static func cell(_ line: String) -> String {
        var cell = ""
        var isEscaped = false
        for character in line {
            if character == "|", !isEscaped { cell.append("\\") }
            cell.append(character)
            isEscaped = character == "\\" && !isEscaped
        }
        return cell
    }

    private mutating func append(_ runs: [Wording.Run]) {
        for run in runs {
            switch run {
            case .words(let words):
                pieces += words.unicodeScalars.map { .sign($0) }
            case .emphasis(let inner):
                wrap(inner, "*", "*")
            case .strong(let inner):
                wrap(inner, "**", "**")
            case .link(_, let address, true):
                pieces.append(.raw("<\(address)>"))
            case .link(let inner, let address, false):
                wrap(inner, "[", "](\(address))")
            }
        }
    }

    private mutating func wrap(_ inner: [Wording.Run], _ opening: String, _ closing: String) {
        pieces.append(.raw(opening))
        append(inner)
        pieces.append(.raw(closing))
    }

    // MARK: Escaping

    private static func written(_ line: [Piece]) -> String {
        var text = ""
        let blanks = line.prefix { $0.scalar.map(isBlank) ?? false }.count
        let forced = forcedEscape(in: line, from: blanks)
        let end = line.count - line.reversed().prefix { $0.scalar.map(isBlank) ?? false }.count
        for (index, piece) in line.enumerated() {
            switch piece {
            case .raw(let markup): text += markup
            case .sign(let scalar):
                if index < blanks || index >= end {
                    text += "&#\(scalar.value);"
                } else {
                    if index == forced || needsEscape(scalar, at: index, in: line[..<end]) { text += "\\" }
                    text.unicodeScalars.append(scalar)
                }
            }
        }
        return text
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

    private static func needsEscape(_ scalar: Unicode.Scalar, at index: Int, in line: ArraySlice<Piece>) -> Bool {
        let before = index > 0 ? neighbour(line[index - 1], isFirst: false) : nil
        let after = index + 1 < line.count ? neighbour(line[index + 1], isFirst: true) : nil
        switch scalar {
        case "*", "`": return true
        case "\\": return after?.isASCIIPunctuation ?? true
        case "_": return !(isWordPart(before) && isWordPart(after))
        case "<":
            return after.map { $0.isASCII && ($0.properties.isAlphabetic || "/!?".unicodeScalars.contains($0)) }
                ?? false
        case "!": return before == "<" || after == "["
        case "]": return after.map { "([:".unicodeScalars.contains($0) } ?? false
        case "~": return before == "~" || after == "~"
        case "&": return isReference(line[(index + 1)...])
        default: return false
        }
    }

    private static func neighbour(_ piece: Piece, isFirst: Bool) -> Unicode.Scalar? {
        switch piece {
        case .sign(let scalar): scalar
        case .raw(let markup): isFirst ? markup.unicodeScalars.first : markup.unicodeScalars.last
        }
    }

    private static func isWordPart(_ scalar: Unicode.Scalar?) -> Bool {
        guard let scalar else { return false }
        return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    /// Whether what follows `&` makes it a character reference.
    private static func isReference(_ rest: ArraySlice<Piece>) -> Bool {
        let name = rest.prefix(40).prefix { piece in
            guard let scalar = piece.scalar, scalar.isASCII else { return false }
            return scalar == "#" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        }
        return !name.isEmpty && rest.dropFirst(name.count).first?.scalar == ";"
    }

    /// The position of the sign that would make the line a heading, an item, a quote, a rule or a row.
    private static func forcedEscape(in line: [Piece], from start: Int) -> Int? {
        let signs = line[start...].map { $0.scalar ?? "\u{FFFF}" }
        guard let first = signs.first else { return nil }
        func endsMark(_ index: Int) -> Bool { index >= signs.count || isBlank(signs[index]) }
        func holdsOnly(_ set: String) -> Bool { signs.allSatisfy { set.unicodeScalars.contains($0) } }
        switch first {
        case "#":
            let count = signs.prefix { $0 == "#" }.count
            return count <= 6 && endsMark(count) ? start : nil
        case "-" where endsMark(1) || holdsOnly("|:- "), "+" where endsMark(1), "=" where holdsOnly("= "), ">":
            return start
        case "|", ":":
            return holdsOnly("|:- ") ? start : nil
        case "[" where signs.count >= 3 && " xX".unicodeScalars.contains(signs[1]) && signs[2] == "]" && endsMark(3):
            return start
        case "0"..."9":
            let count = signs.prefix { ("0"..."9").contains($0) }.count
            guard count <= 9, count < signs.count, signs[count] == "." || signs[count] == ")" else { return nil }
            return endsMark(count + 1) ? start + count : nil
        default:
            return nil
        }
    }
}
