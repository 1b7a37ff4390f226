import Mustache

/// What words look like in HTML: the signs that would be markup as references, what XML forbids left out.
struct HTMLContent: MustacheContentType {
    private static let name = "WELLFORMED"

    /// Begins a template whose words are to be written so.
    static let pragma = "{{% CONTENT_TYPE: \(name) }}"

    static func register() { MustacheContentTypes.register(HTMLContent(), named: name) }

    func escapeText(_ text: String) -> String {
        var text = text
        guard text.withUTF8({ $0.contains(where: HTMLContent.mayNeedCare) }) else { return text }
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
            case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
            case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
            case "'": escaped.append(contentsOf: "&#39;".unicodeScalars)
            case "\t", "\n", "\r", " "..."~", "\u{A0}"..."\u{FFFD}", "\u{10000}"...: escaped.append(scalar)
            default: break
            }
        }
        return String(escaped)
    }

    /// Signs, controls, and the first bytes of C1 controls and of U+FFFE and U+FFFF.
    private static func mayNeedCare(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
        case 0..<0x20, 0x7F, 0xC2, 0xEF: true
        default: false
        }
    }
}
