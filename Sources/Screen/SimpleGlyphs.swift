/// Signs for terminals whose fonts have few: the Linux console's hold 256 or 512.
///
/// What Debian's console fonts lack of the signs that screens are made of (console-setup 1.221, Lat15 and Uni2, tried with
/// their tables of Unicode), each with one that they have, of the same width.
public enum SimpleGlyphs {
    /// The sign to show instead; the scalar itself where it can be shown.
    public static func simple(_ scalar: UInt32) -> UInt32 {
        // Nearly all is letters.
        scalar < 0x2300 ? scalar : table[scalar] ?? scalar
    }

    private static let table: [UInt32: UInt32] = {
        let pairs: [(Unicode.Scalar, Unicode.Scalar)] = [
            ("✓", "+"), ("✔", "+"), ("○", "o"), ("◌", "-"), ("◍", "@"), ("◐", "%"), ("◦", "·"), ("★", "*"), ("☆", "*"),
            ("⚠", "!"), ("▤", "="), ("▣", "#"), ("⏎", "↓"), ("▏", "│"), ("▎", "│"), ("▌", "│"), ("▐", "│"),
            ("▀", "■"), ("▄", "■"), ("▓", "▒"), ("▁", "_"), ("▂", "_"), ("▃", "_"), ("▅", "■"), ("▆", "■"), ("▇", "█"),
            ("▉", "█"), ("▊", "█"), ("▋", "█"), ("▍", "│"), ("▪", "■"), ("▫", "o"), ("□", "o"), ("►", ">"),
            // Thick lines have the same picture as thin ones in these fonts; double ones have their own.
            ("━", "═"), ("┃", "║"), ("┏", "╔"), ("┓", "╗"), ("┗", "╚"), ("┛", "╝"),
        ]
        return Dictionary(pairs.map { ($0.value, $1.value) }) { first, _ in first }
    }()
}
