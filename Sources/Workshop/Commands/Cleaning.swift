/// What people type, made fit to keep: nothing of it is corrected, only what no text holds is taken out.
public enum Cleaning {
    /// Takes out control characters (a tab becomes a space, any kind of line end a newline) and the blanks around.
    ///
    /// Bidirectional marks and joiners stay: they are part of some languages' words. Screens and documents show them as
    /// what they are.
    public static func text(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        var previousWasReturn = false
        for scalar in text.unicodeScalars {
            defer { previousWasReturn = scalar == "\r" }
            switch scalar.value {
            case 0x0A where previousWasReturn: continue
            case 0x0A, 0x0D, 0x85, 0x2028, 0x2029, 0x0B, 0x0C: scalars.append("\n")
            case 0x09: scalars.append(" ")
            case 0x00...0x1F, 0x7F...0x9F, 0xFEFF, 0xFFFE, 0xFFFF: continue
            default: scalars.append(scalar)
            }
        }
        return trimmed(String(scalars))
    }

    /// The same on one line: a line end becomes a space.
    public static func line(_ text: String) -> String {
        Cleaning.text(text).split(separator: "\n").map { trimmed(String($0)) }.filter { !$0.isEmpty }.joined(
            separator: " ")
    }

    private static func trimmed(_ text: String) -> String {
        let isBlank = { (character: Character) in character == " " || character == "\n" || character == "\u{A0}" }
        var rest = text[...]
        while let first = rest.first, isBlank(first) { rest.removeFirst() }
        while let last = rest.last, isBlank(last) { rest.removeLast() }
        return String(rest)
    }
}
