/// Signs that French sets apart with a space, kept on the line of what they belong to: no word is changed, and a space that
/// could end a line no longer can.
enum BoundPunctuation {
    /// A space before `? ! : ;`, `»`, `€` and `%`, after `«`, and between the thousands of a number, becomes a no-break space
    /// (U+00A0).
    static func bound(_ text: String) -> String {
        guard needsWork(text) else { return text }
        let scalars = Array(text.unicodeScalars)
        var bound = String.UnicodeScalarView()
        for (index, scalar) in scalars.enumerated() {
            let next = index + 1 < scalars.count ? scalars[index + 1] : " "
            let isBound =
                scalar == " "
                && (before.contains(next) || index > 0 && scalars[index - 1] == "«"
                    || isBetweenThousands(index, scalars))
            bound.append(isBound ? "\u{A0}" : scalar)
        }
        return String(bound)
    }

    private static let before: Set<Unicode.Scalar> = ["?", "!", ":", ";", "»", "€", "%"]

    /// Whether a space has one to three digits before it, the first of them with no other sign of a number before, and
    /// three after it.
    private static func isBetweenThousands(_ index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
        func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
        let before = scalars[..<index].reversed().prefix(4).prefix(while: isDigit).count
        let after = scalars[(index + 1)...].prefix(4).prefix(while: isDigit).count
        guard (1...3).contains(before), after == 3 else { return false }
        let start = index - before
        guard start > 0 else { return true }
        // « 06 12 345 » or « 1.5 300 » are no thousands; a group of three may have another before it.
        if scalars[start - 1] == " " || scalars[start - 1] == "\u{A0}" {
            guard start > 1, isDigit(scalars[start - 2]) else { return true }
            return before == 3 && isBetweenThousands(start - 1, scalars)
        }
        return !",./-+0123456789".unicodeScalars.contains(scalars[start - 1])
    }

    /// Most texts have no such space: they are left alone without being taken apart.
    private static func needsWork(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var previous: UInt8 = 0
            for byte in bytes {
                // The first byte of « and » in UTF-8 is 0xC2, of € it is 0xE2; the last bytes of « and » are 0xAB and 0xBB.
                if previous == 0x20, byte == 0xC2 || byte == 0xE2 || "?!:;%0123456789".utf8.contains(byte) {
                    return true
                }
                if previous == 0xAB, byte == 0x20 { return true }
                previous = byte
            }
            return false
        }
    }
}
