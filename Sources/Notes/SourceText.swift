/// The text of a file, checked: UTF-8 without NUL, line ends made one, a byte order mark taken off.
struct SourceText {
    static let limit = 32 << 20

    /// From the first line on, without their ends.
    let lines: [String]

    init(_ bytes: some Sequence<UInt8>) throws(NotesFault) {
        var kept: [UInt8] = []
        var line = 1
        var previous: UInt8 = 0
        for byte in bytes {
            guard byte != 0 else {
                // Text in UTF-16 is full of them, and says what it is by its first two bytes.
                let isUTF16 = kept.starts(with: [0xFF, 0xFE]) || kept.starts(with: [0xFE, 0xFF])
                throw isUTF16 ? NotesFault(line: 1, .notUTF8) : NotesFault(line: line, .containsNUL)
            }
            guard kept.count < SourceText.limit else { throw NotesFault(line: nil, .tooLarge(limit: SourceText.limit)) }
            if byte == 0x0A || byte == 0x0D {
                if byte == 0x0D || previous != 0x0D {
                    kept.append(0x0A)
                    line += 1
                }
            } else {
                kept.append(byte)
            }
            previous = byte
        }
        if kept.starts(with: [0xEF, 0xBB, 0xBF]) { kept.removeFirst(3) }
        guard String(validating: kept, as: UTF8.self) != nil else {
            throw NotesFault(line: SourceText.firstBadLine(in: kept), .notUTF8)
        }
        lines = kept.split(separator: 0x0A, omittingEmptySubsequences: false).map {
            String(decoding: $0, as: UTF8.self)
        }
    }

    private static func firstBadLine(in bytes: [UInt8]) -> Int? {
        bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
            .firstIndex { String(validating: $0, as: UTF8.self) == nil }.map { $0 + 1 }
    }
}
