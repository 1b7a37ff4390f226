/// Several texts in one cell of a table, with a sign between them; a backslash before a sign makes it a word.
public enum SeparatedWords {
    /// The texts between the signs, without the blanks around and without empty ones.
    ///
    /// - Parameter escapable: further signs that a backslash makes words.
    public static func split(
        _ text: String, at signs: Set<Unicode.Scalar>, escapable: Set<Unicode.Scalar> = []
    ) -> [String] {
        var parts: [String] = []
        var part = String.UnicodeScalarView()
        var isEscaped = false
        for scalar in text.unicodeScalars {
            if isEscaped {
                if scalar != "\\", !signs.contains(scalar), !escapable.contains(scalar) { part.append("\\") }
                part.append(scalar)
                isEscaped = false
            } else if scalar == "\\" {
                isEscaped = true
            } else if signs.contains(scalar) {
                parts.append(String(part))
                part = String.UnicodeScalarView()
            } else {
                part.append(scalar)
            }
        }
        if isEscaped { part.append("\\") }
        return (parts + [String(part)]).map(Cleaning.line).filter { !$0.isEmpty }
    }

    /// Whether one of the signs stands there as a sign.
    public static func holds(_ text: String, _ sign: Unicode.Scalar) -> Bool {
        var isEscaped = false
        for scalar in text.unicodeScalars {
            if scalar == sign, !isEscaped { return true }
            isEscaped = scalar == "\\" && !isEscaped
        }
        return false
    }

    /// One of the texts, so that these signs are words in it.
    public static func escaped(_ text: String, _ signs: Set<Unicode.Scalar>) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar == "\\" || signs.contains(scalar) { escaped.append("\\") }
            escaped.append(scalar)
        }
        return String(escaped)
    }
}
