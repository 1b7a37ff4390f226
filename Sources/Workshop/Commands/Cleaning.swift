/// What people type, made fit to keep: nothing of it is corrected, only what no text holds is taken out.
public enum Cleaning {
    /// Takes out control characters (a tab becomes a space, any kind of line end a newline) and the blanks around.
    ///
    /// Bidirectional marks and joiners stay: they are part of some languages' words. Screens and documents show them as
    /// what they are.
    public static func text(_ text: String) -> String {
        guard !isClean(text) else { return text }
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

    /// Whether there is nothing to take out, as there is not in nearly all that comes here; some clean texts are not known
    /// for it.
    private static func isClean(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            guard let first = bytes.first, let last = bytes.last, first > 0x20, first != 0xC2, last > 0x20 else {
                return bytes.isEmpty
            }
            guard last != 0xA0 else { return false }
            for (index, byte) in bytes.enumerated() {
                switch byte {
                case 0x0A, 0x20..<0x7F, 0x80..<0xC2, 0xC3..<0xE2, 0xE3..<0xEF, 0xF0...: continue
                // U+0080 to U+009F.
                case 0xC2: if bytes[index + 1] < 0xA0 { return false }
                // U+2028 and U+2029.
                case 0xE2: if bytes[index + 1] == 0x80, bytes[index + 2] & 0xFE == 0xA8 { return false }
                default: return false
                }
            }
            return true
        }
    }

    /// The same on one line: a line end becomes a space.
    public static func line(_ text: String) -> String {
        let text = Cleaning.text(text)
        guard text.utf8.contains(0x0A) else { return text }
        return text.split(separator: "\n").map { trimmed(String($0)) }.filter { !$0.isEmpty }.joined(
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
