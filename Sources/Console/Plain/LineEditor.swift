import Screen

/// A line as it is typed at a terminal that hands over every key: the terminal's own line editing, without its limit of 4095
/// bytes and without its echo of keys that have no letter.
///
/// What it echoes is what the terminal itself would: the letters, and for one that is taken back a step to the left, a blank
/// and a step to the left again. Nothing is drawn anew.
public struct LineEditor: Sendable {
    public enum Outcome: Hashable, Sendable {
        case line(String)
        /// Ctrl-Z: at once, and the words go on.
        case undo
        /// Ctrl-D in an empty line, or twice.
        case end
    }

    private var bytes: [UInt8] = []
    private var filter = EscapeFilter()
    private var isAfterEnd = false
    /// A line that never ends is cut.
    private static let longest = 1 << 20

    public init() {}

    /// What is typed of the line that was not ended.
    public var words: String { String(decoding: bytes, as: UTF8.self) }

    /// What stands on the screen for it.
    public var echo: [UInt8] { bytes.map { $0 == 0x09 ? 0x20 : $0 } }

    /// Takes in what was typed, as far as the first thing that comes of it.
    /// - Returns: what came of it, nil for nothing yet; what is to be echoed; how many of the bytes were taken.
    public mutating func take(_ typed: some Collection<UInt8>) -> (outcome: Outcome?, echo: [UInt8], count: Int) {
        var echo: [UInt8] = []
        for (index, byte) in typed.enumerated() {
            guard filter.keeps(byte) else { continue }
            if let outcome = press(byte, &echo) { return (outcome, echo, index + 1) }
        }
        return (nil, echo, typed.count)
    }

    private mutating func press(_ byte: UInt8, _ echo: inout [UInt8]) -> Outcome? {
        let wasAfterEnd = isAfterEnd
        isAfterEnd = false
        switch byte {
        case 0x0A, 0x0D:
            echo.append(0x0A)
            return .line(takeWords())
        case 0x04:
            if bytes.isEmpty || wasAfterEnd { return .end }
            isAfterEnd = true
        case 0x08, 0x7F: if !bytes.isEmpty { erase(to: endWithoutLastLetter, &echo) }
        case 0x15: erase(to: 0, &echo)
        case 0x17: erase(to: endWithoutLastWord, &echo)
        case 0x1A:
            echo += Array("^Z\n".utf8)
            return .undo
        case 0x09:
            bytes.append(byte)
            echo.append(0x20)
        case 0x00..<0x20: break
        default:
            bytes.append(byte)
            echo.append(byte)
            if bytes.count >= LineEditor.longest { return .line(takeWords()) }
        }
        return nil
    }

    /// Takes the words: the line begins anew.
    public mutating func takeWords() -> String {
        defer { bytes = [] }
        return words
    }

    // MARK: Taking back

    private mutating func erase(to end: Int, _ echo: inout [UInt8]) {
        let columns = String(decoding: bytes[end...], as: UTF8.self).reduce(0) {
            $0 + ($1 == "\t" ? 1 : DisplayWidth.columns(of: String($1)))
        }
        bytes.removeSubrange(end...)
        for _ in 0..<columns { echo += [0x08, 0x20, 0x08] }
    }

    /// Before the last letter with its accents; before the last byte, where a terminal does not speak UTF-8.
    private var endWithoutLastLetter: Int {
        let last = String(validating: bytes, as: UTF8.self)?.last.map { String($0).utf8.count } ?? 1
        return bytes.count - last
    }

    private var endWithoutLastWord: Int {
        let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
        let end = bytes.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? 0
        return bytes[..<end].lastIndex(where: isBlank).map { $0 + 1 } ?? 0
    }
}
