/// Signs that French sets apart with a space, kept on the line of what they belong to: no word is changed, and a space that
/// could end a line no longer can.
enum BoundPunctuation {
    /// A space before `? ! : ;` and `»`, and after `«`, becomes a no-break space (U+00A0).
    static func bound(_ text: String) -> String {
        guard needsWork(text) else { return text }
        let scalars = Array(text.unicodeScalars)
        var bound = String.UnicodeScalarView()
        for (index, scalar) in scalars.enumerated() {
            let next = index + 1 < scalars.count ? scalars[index + 1] : " "
            let isBound = scalar == " " && (before.contains(next) || index > 0 && scalars[index - 1] == "«")
            bound.append(isBound ? "\u{A0}" : scalar)
        }
        return String(bound)
    }

    private static let before: Set<Unicode.Scalar> = ["?", "!", ":", ";", "»"]

    /// Most texts have no such space: they are left alone without being taken apart.
    private static func needsWork(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var previous: UInt8 = 0
            for byte in bytes {
                // The first byte of « and » in UTF-8 is 0xC2; their last bytes are 0xAB and 0xBB.
                if previous == 0x20, byte == 0xC2 || "?!:;".utf8.contains(byte) { return true }
                if previous == 0xAB, byte == 0x20 { return true }
                previous = byte
            }
            return false
        }
    }
}
