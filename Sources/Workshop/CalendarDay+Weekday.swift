extension CalendarDay {
    /// A date whose weekday is another day's: « lundi 15 mars 2026 », which is a Sunday.
    ///
    /// - Returns: the weekday that was said, 0 for Monday, and the day; nil where nothing is contradicted.
    public static func contradiction(in typed: String) -> (weekday: Int, day: CalendarDay)? {
        guard CalendarDay(typed: typed) == nil else { return nil }
        let words = typed.split(whereSeparator: \.isWhitespace)
        for (index, word) in words.enumerated() {
            let name = Folded.text(String(word.filter(\.isLetter)))
            guard let weekday = CalendarWords.weekday(name) else { continue }
            let rest = (words[..<index] + words[(index + 1)...]).joined(separator: " ")
            if let day = CalendarDay(typed: rest), day.weekday != weekday { return (weekday, day) }
        }
        return nil
    }
}
