/// Plain text put into lines that a letter or an e-mail shows as they are.
///
/// Each line that comes in is a paragraph, whose further lines hang under its first word: after its margin, and after a
/// bullet or a number. A line of one `=`, `-`, `~` or `.` right under another one underlines it. Of several empty lines one
/// is left, and none at the beginning and the end.
enum TextWrapping {
    /// Ends a line within a paragraph: no text of people holds it.
    static let lineBreak = "\u{2028}"

    /// What underlines headings of a level, 1 for the title.
    static func underline(level: Int) -> String {
        switch level {
        case ...1: "="
        case 2: "-"
        case 3: "~"
        default: "."
        }
    }

    static func wrap(_ text: String, width: Int = 72) -> String {
        var lines: [Substring] = []
        /// The longest line of the paragraph before; none after an empty line.
        var above: Int?
        for paragraph in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            let paragraph = withoutBlanksAtEnd(Substring(paragraph))
            if paragraph.isEmpty {
                if let last = lines.last, !last.isEmpty { lines.append("") }
                above = nil
            } else if let length = above, ["=", "-", "~", "."].contains(paragraph) {
                lines.append(Substring(String(repeating: String(paragraph), count: length)))
                above = nil
            } else {
                let wrapped = self.wrapped(paragraph, width: width)
                lines += wrapped
                above = wrapped.map(length).max()
            }
        }
        while lines.last?.isEmpty ?? false { lines.removeLast() }
        return lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
    }

    private static func wrapped(_ paragraph: Substring, width: Int) -> [Substring] {
        let margin = paragraph.prefix { $0 == " " }
        let rest = paragraph[margin.endIndex...]
        if paragraph.utf8.count <= width, isSimple(rest) { return [paragraph] }
        let mark = self.mark(rest)
        let hanging = margin.utf8.count + mark.utf8.count
        var lines: [Substring] = []
        var line = String(margin + mark)
        var length = hanging
        func endLine() {
            lines.append(withoutBlanksAtEnd(line[...]))
            (line, length) = (String(repeating: " ", count: hanging), hanging)
        }
        let words = paragraph[mark.endIndex...]
        let parts =
            isSimple(words) ? [words] : words.split(separator: Character(lineBreak), omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() {
            if index > 0 { endLine() }
            for word in part.utf8.split(separator: UInt8(ascii: " ")).map({ Substring($0) }) {
                let wordLength = self.length(word)
                if length > hanging {
                    if length + 1 + wordLength > width {
                        endLine()
                    } else {
                        line += " "
                        length += 1
                    }
                }
                line += word
                length += wordLength
            }
        }
        endLine()
        return lines
    }

    /// Whether it has one blank at a time, and no line break.
    private static func isSimple(_ text: Substring) -> Bool {
        var before: UInt8 = 0
        for byte in text.utf8 {
            if byte == UInt8(ascii: " "), before == byte { return false }
            // How a line break ends; so do a few other signs, which take the long way.
            if byte == 0xA8, before == 0x80 { return false }
            before = byte
        }
        return true
    }

    /// In signs as people count them.
    private static func length(_ word: Substring) -> Int {
        word.utf8.allSatisfy { $0 < 0x80 } ? word.utf8.count : word.count
    }

    /// The bullet, box or number that a paragraph begins with, and the blank after it.
    private static func mark(_ text: Substring) -> Substring {
        for mark in ["- [ ] ", "- [x] ", "- ", "[ ] ", "[x] ", "> ", "| "] where text.hasPrefix(mark) {
            return text.prefix(mark.count)
        }
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let after = text[digits.endIndex...]
        return !digits.isEmpty && after.hasPrefix(". ") ? text.prefix(digits.count + 2) : text.prefix(0)
    }

    private static func withoutBlanksAtEnd(_ line: Substring) -> Substring {
        var line = line
        while line.utf8.last == UInt8(ascii: " ") { line.removeLast() }
        return line
    }
}
