/// The clipboard of a terminal, as OSC 52 writes to it: `ESC ] 52 ; c ; BASE64 BEL`.
struct Clipboard {
    private(set) var text: String?
    /// What came since the beginning of a sequence that has not ended.
    private var pending: [UInt8] = []
    private static let start = Array("\u{1B}]52;c;".utf8)

    mutating func read(_ bytes: ArraySlice<UInt8>) {
        pending += bytes
        while let place = pending.indices.first(where: { pending[$0...].starts(with: Clipboard.start) }) {
            pending.removeFirst(place)
            guard let end = pending.firstIndex(of: 0x07) else { return }
            text = Clipboard.decoded(pending[Clipboard.start.count..<end])
            pending.removeFirst(end + 1)
        }
        pending = pending.suffix(Clipboard.start.count)
    }

    /// Nil for what is no base 64 of UTF-8.
    private static func decoded(_ base64: ArraySlice<UInt8>) -> String? {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        guard base64.count % 4 == 0 else { return nil }
        var bytes: [UInt8] = []
        var bits = 0
        var held = 0
        for sign in base64 where sign != UInt8(ascii: "=") {
            guard let value = alphabet.firstIndex(of: sign) else { return nil }
            bits = bits << 6 | value
            held += 6
            if held >= 8 {
                held -= 8
                bytes.append(UInt8(bits >> held & 0xFF))
                bits &= (1 << held) - 1
            }
        }
        return String(validating: bytes, as: UTF8.self)
    }
}
