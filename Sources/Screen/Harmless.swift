/// Text made safe to show, whoever wrote it: it can neither drive the terminal, nor hide, nor reorder what is beside it.
///
/// Line ends and tabs become spaces; other C0 controls show as pictures (␛); C1 controls, the controls of
/// bidirectional text, invisible spaces and line separators are spelled out (⟦U+202E⟧); a cluster keeps four
/// marks at most. Joiners, variation selectors and tags stay where emoji and scripts need them, and are dropped elsewhere.
public enum Harmless {
    /// One line of it.
    public static func text(_ text: String) -> String {
        PlainText.count(of: text) == nil ? clean(text, keepingLines: false) : text
    }

    /// The same, but that line ends are kept, as `\n`: for what is written to standard output.
    public static func lines(_ text: String) -> String {
        PlainText.count(of: text) == nil ? clean(text, keepingLines: true) : text
    }

    private static func clean(_ text: String, keepingLines: Bool) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count)
        for cluster in text {
            if keepingLines, cluster == "\n" || cluster == "\r\n" || cluster == "\r" {
                result.append("\n")
            } else {
                result.append(contentsOf: clusters(of: cluster))
            }
        }
        return result
    }

    /// What is shown for one cluster: itself most often, nothing, or several when something has to be spelled out.
    static func clusters(of cluster: Character) -> String {
        let scalars = cluster.unicodeScalars
        let first = scalars[scalars.startIndex]
        if let replacement = replacement(of: first) { return replacement }
        var result = ""
        var marks = 0
        if isMark(first) {
            // A mark without a letter would fall on whatever stands before it.
            result.unicodeScalars.append("\u{25CC}")
            marks = 1
        }
        result.unicodeScalars.append(first)
        var count = 1
        for scalar in scalars.dropFirst() where belongs(scalar, to: first) {
            if isMark(scalar) {
                marks += 1
                if marks > mostMarks { continue }
            }
            count += 1
            if count > mostScalars { break }
            result.unicodeScalars.append(scalar)
        }
        return result
    }

    /// A cell of a terminal holds about as many; more is an attack on the lines above and below.
    private static let mostMarks = 4
    /// Enough for the longest emoji in use, of ten scalars.
    private static let mostScalars = 16
}

extension Harmless {
    /// What stands for a scalar that is not shown as it is; nil when it is.
    private static func replacement(of scalar: Unicode.Scalar) -> String? {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D, 0x85: " "
        case 0x00...0x1F: Unicode.Scalar(0x2400 + scalar.value).map { String(Character($0)) } ?? ""
        case 0x7F: "␡"
        case 0xAD, 0x34F, 0x200C, 0xFE00...0xFE0F, 0xE0100...0xE01EF: ""
        case 0x80...0x9F, 0x61C, 0x180E, 0x200B, 0x200D...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
            0xFFF9...0xFFFB, 0xE0000...0xE007F:
            spelled(scalar)
        case let value where value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value): spelled(scalar)
        default: nil
        }
    }

    private static func spelled(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "⟦U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "⟧"
    }

    /// Whether a later scalar of a cluster has something to do there.
    private static func belongs(_ scalar: Unicode.Scalar, to first: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x200C: first.value >= 0x600
        case 0x200D: first.value >= 0x600
        case 0xFE0E, 0xFE0F: first.properties.isEmoji
        case 0xFE00...0xFE0D, 0xE0100...0xE01EF: first.value >= 0x600
        case 0xE0020...0xE007F: first.value == 0x1F3F4
        case 0x34F: false
        default: true
        }
    }

    /// Whether it is drawn over the letter before it, as accents are.
    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value >= 0x300 else { return false }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark:
            return !(0xFE00...0xFE0F).contains(scalar.value) && !(0xE0100...0xE01EF).contains(scalar.value)
        default: return false
        }
    }
}
