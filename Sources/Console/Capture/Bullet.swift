/// What stands before the words of a line in a list: a bullet, a number, a checkbox.
enum Bullet {
    /// The line without it, and without the blanks around; empty for a line that is a bullet only.
    static func takenOff(_ line: Substring) -> String {
        var rest = line.drop(while: \.isWhitespace)
        rest = withoutBullet(rest) ?? withoutNumber(rest) ?? rest
        rest = withoutCheckbox(rest) ?? rest
        return PastedText.trimmed(rest)
    }

    private static func withoutBullet(_ line: Substring) -> Substring? {
        guard let first = line.first else { return nil }
        let rest = line.dropFirst()
        let isFollowed = rest.first.map(\.isWhitespace) ?? true
        switch first {
        case "-", "*", "–", "—", "+": return isFollowed ? rest.drop(while: \.isWhitespace) : nil
        // The second level of text processors, which leave a tab or several spaces behind it.
        case "o": return rest.first?.isWhitespace == true ? rest.drop(while: \.isWhitespace) : nil
        case "•", "‣", "◦", "▪", "▫", "●", "○", "■", "□", "·", "⁃", "➢", "➤", "\u{F0B7}", "\u{F0A7}":
            return rest.drop(while: \.isWhitespace)
        default: return nil
        }
    }

    /// `1.`, `12)`, `a)`, with words behind.
    private static func withoutNumber(_ line: Substring) -> Substring? {
        let digits = line.prefix { ("0"..."9").contains($0) }
        var rest = line.dropFirst(digits.count)
        if digits.isEmpty {
            guard let letter = rest.first, letter.isASCII, letter.isLetter, rest.dropFirst().first == ")" else {
                return nil
            }
            rest = rest.dropFirst()
        }
        guard digits.count <= 2, let sign = rest.first, sign == "." || sign == ")" else { return nil }
        rest = rest.dropFirst()
        guard rest.first?.isWhitespace == true, rest.contains(where: { !$0.isWhitespace }) else { return nil }
        return rest.drop(while: \.isWhitespace)
    }

    private static func withoutCheckbox(_ line: Substring) -> Substring? {
        for box in ["[ ]", "[x]", "[X]", "[]"] where line.hasPrefix(box) {
            let rest = line.dropFirst(box.count)
            return rest.first.map(\.isWhitespace) ?? true ? rest.drop(while: \.isWhitespace) : nil
        }
        guard let first = line.first, "☐☑☒✓✔".contains(first) else { return nil }
        return line.dropFirst().drop(while: \.isWhitespace)
    }
}
