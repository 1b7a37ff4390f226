import Workshop

/// Reads the source of a block's words: backslash escapes and entities are undone, code spans and raw HTML stay as they
/// were typed, soft line breaks become spaces and hard ones line ends.
///
/// Emphasis, strong and links stay as `Wording` has them; what was escaped stays words.
struct InlineReader {
    private let source: [Unicode.Scalar]
    private let keepsLineEnds: Bool
    private var signs: [(scalar: Unicode.Scalar, isWords: Bool)] = []
    private var index = 0
    private var openBrackets = 0
    /// Lengths of runs of backticks that are known not to come again.
    private var missingFences = Set<Int>()

    static func text(of lines: [String]) -> String {
        var reader = InlineReader(lines)
        return reader.read()
    }

    private init(_ lines: [String]) {
        source = Array(lines.joined(separator: "\n").unicodeScalars)
        keepsLineEnds = InlineReader.isTable(lines)
    }

    /// A table of pipes, which CommonMark does not know: its rows stay rows.
    private static func isTable(_ lines: [String]) -> Bool {
        guard lines.count > 1, lines[1].contains("-"), lines[1].contains("|") else { return false }
        return lines[1].allSatisfy { "|:- \t".contains($0) }
    }

    private mutating func read() -> String {
        while index < source.count {
            let scalar = source[index]
            switch scalar {
            case "\\": readBackslash()
            case "`": readCode()
            case "<": readAngle()
            case "&": readEntity()
            case "\n": readLineEnd()
            case "]": readClosingBracket()
            case "[":
                openBrackets += 1
                append(scalar, isWords: false)
                index += 1
            default:
                append(scalar, isWords: scalar != "*")
                index += 1
            }
        }
        dropBlanksBefore(source.count)
        return Wording.text(signs)
    }

    private mutating func append(_ scalar: Unicode.Scalar, isWords: Bool = true) { signs.append((scalar, isWords)) }

    private mutating func copy(to end: Int, isWords: Bool = true) {
        for scalar in source[index..<end] { append(scalar == "\n" ? " " : scalar, isWords: isWords) }
        index = end
    }

    private func peek(_ offset: Int) -> Unicode.Scalar? {
        index + offset < source.count ? source[index + offset] : nil
    }

    private mutating func readBackslash() {
        switch peek(1) {
        case "\n":
            append("\n")
            index += 2
            skipBlanks()
        case .some(let next) where next.isASCIIPunctuation:
            append(next)
            index += 2
        default:
            append("\\")
            index += 1
        }
    }

    private mutating func readLineEnd() {
        var blanks = 0
        while index - blanks > 0, source[index - blanks - 1] == " " { blanks += 1 }
        dropBlanksBefore(index)
        append(blanks >= 2 || keepsLineEnds ? "\n" : " ")
        index += 1
        skipBlanks()
    }

    /// Takes off white space that stood in the source itself, not what entities made.
    private mutating func dropBlanksBefore(_ end: Int) {
        var position = end
        while position > 0, source[position - 1] == " " || source[position - 1] == "\t",
            let last = signs.last, last.scalar == " " || last.scalar == "\t"
        {
            signs.removeLast()
            position -= 1
        }
    }

    private mutating func skipBlanks() {
        while let scalar = peek(0), scalar == " " || scalar == "\t" { index += 1 }
    }

    private mutating func readCode() {
        let length = fence(at: index)
        guard !missingFences.contains(length) else { return copy(to: index + length) }
        var end = index + length
        while end < source.count {
            if source[end] == "`" {
                let other = fence(at: end)
                end += other
                if other == length { return copy(to: end) }
            } else {
                end += 1
            }
        }
        missingFences.insert(length)
        copy(to: index + length)
    }

    private func fence(at start: Int) -> Int {
        var end = start
        while end < source.count, source[end] == "`" { end += 1 }
        return end - start
    }

    private mutating func readAngle() {
        if let end = RawHTML.end(of: source, from: index) {
            let isLink = RawHTML.isWebAddress(source[(index + 1)..<(end - 1)])
            copy(to: end, isWords: !isLink)
        } else {
            append("<")
            index += 1
        }
    }

    private mutating func readEntity() {
        if let entity = Entity(source, at: index) {
            for scalar in entity.text.unicodeScalars { append(scalar) }
            index += entity.length
        } else {
            append("&")
            index += 1
        }
    }

    /// What stands in the parentheses of a link is not words: it is copied as it is.
    private mutating func readClosingBracket() {
        append("]", isWords: false)
        index += 1
        guard openBrackets > 0 else { return }
        openBrackets -= 1
        guard peek(0) == "(" else { return }
        var depth = 0
        for end in index..<source.count {
            switch source[end] {
            case "(": depth += 1
            case ")":
                depth -= 1
                if depth == 0 { return copy(to: end + 1, isWords: false) }
            case " ", "\t", "\n", "<", "\\": return
            default: continue
            }
        }
    }
}
