/// The encoding of Windows in western Europe.
enum Windows1252 {
    /// Nil for the five bytes that it does not define: 81, 8D, 8F, 90 and 9D.
    static func scalar(of byte: UInt8) -> Unicode.Scalar? {
        guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
        let scalar = table[Int(byte) - 0x80]
        return scalar == "\0" ? nil : scalar
    }

    /// From 80 to 9F, where Latin-1 has control characters.
    private static let table: [Unicode.Scalar] = [
        "€", "\0", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\0", "Ž", "\0",
        "\0", "‘", "’", "“", "”", "•", "–", "—", "\u{2DC}", "™", "š", "›", "œ", "\0", "ž", "Ÿ",
    ]
}
