import Workshop

/// Minutes as people type them: `35`, `35 min`, `1h30`, `1:30`, `90'`.
enum TypedMinutes {
    static let range = 1...1_440

    static func read(_ text: String) -> Int? {
        let text = Folded.text(Cleaning.line(text)).filter { !$0.isWhitespace }
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard let number = Int(digits) else { return nil }
        let rest = text.dropFirst(digits.count)
        let minutes: Int?
        if rest.isEmpty || isMinute(rest) {
            minutes = number
        } else if let sign = rest.first, sign == "h" || sign == ":" {
            var odd = rest.dropFirst()
            let oddDigits = odd.prefix { $0.isASCII && $0.isNumber }
            odd = odd.dropFirst(oddDigits.count)
            let isWhole = odd.isEmpty || isMinute(odd)
            let rest = oddDigits.isEmpty ? 0 : Int(oddDigits)
            minutes = isWhole && number <= 24 ? rest.flatMap { $0 < 60 ? number * 60 + $0 : nil } : nil
        } else {
            minutes = nil
        }
        return minutes.flatMap { range.contains($0) ? $0 : nil }
    }

    private static func isMinute(_ text: Substring) -> Bool {
        ["min", "mn", "m", "minute", "minutes", "'", "’", "′"].contains(text)
    }

    /// A step as it is typed: its title, a comma or a semicolon, its minutes (« Débats, 35 »); without one, minutes say that
    /// they are (« Débats 35 min »), for the 3 of « Table 3 » is none.
    static func step(_ text: String) -> (title: String, minutes: Int?) {
        let text = Cleaning.line(text)
        if let comma = text.lastIndex(where: { ",;".contains($0) }) {
            let title = Cleaning.line(String(text[..<comma]))
            let end = String(text[text.index(after: comma)...])
            if let minutes = read(end), !title.isEmpty { return (title, minutes) }
        }
        let words = text.split(separator: " ")
        for count in 1...2 where words.count > count {
            let end = words.suffix(count).joined()
            let unit = Folded.text(end).drop { $0.isASCII && $0.isNumber }
            if let minutes = read(end), isMinute(unit) {
                return (words.dropLast(count).joined(separator: " "), minutes)
            }
        }
        return (text, nil)
    }

    /// The same, to be corrected.
    static func text(_ phase: Phase) -> String { phase.title + (phase.planned.map { ", \($0)" } ?? "") }
}
