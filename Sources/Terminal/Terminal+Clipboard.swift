import CCurses
import Glibc

extension Terminal {
    /// Puts a text into the clipboard of whoever looks at the terminal: OSC 52, which terminals understand or pass over.
    /// Within tmux it gets through where `set-clipboard` is on.
    ///
    /// - Returns: false where the terminal is known to have none.
    public func copy(_ text: String) -> Bool {
        guard Terminal.hasClipboard(getenv("TERM").map { String(cString: $0) } ?? "") else { return false }
        let bytes = Array("\u{1B}]52;c;".utf8) + Base64.encoded(Array(text.utf8)) + [0x07]
        return tty_send(bytes, Int32(bytes.count)) == 1
    }

    /// Consoles without a window system have none to write to.
    static func hasClipboard(_ terminal: String) -> Bool {
        let without = ["linux", "dumb", "vt100", "vt102", "vt220", "ansi", "cons25", ""]
        return !without.contains { $0.isEmpty ? terminal.isEmpty : terminal == $0 || terminal.hasPrefix($0 + "-") }
    }
}

/// RFC 4648, section 4.
enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    static func encoded(_ bytes: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            var bits = 0
            for byte in group { bits = bits << 8 | Int(byte) }
            bits <<= 8 * (3 - group.count)
            for place in 0..<4 {
                let isPadding = place > group.count
                text.append(isPadding ? UInt8(ascii: "=") : alphabet[bits >> (18 - 6 * place) & 0x3F])
            }
        }
        return text
    }
}
