/// The text of a table as UTF-8, whatever its spreadsheet wrote it in.
///
/// | The bytes | Are |
/// |---|---|
/// | UTF-8 | UTF-8; a byte order mark is taken off |
/// | anything else that Windows-1252 defines | Windows-1252, which holds all of Latin-1 that is text |
/// | UTF-16 with its byte order mark | UTF-16, as « Texte Unicode » of Excel |
///
/// A byte that Windows-1252 does not define says that the file is in neither: it is a letter of Mac OS or DOS, whose other
/// letters would be read as wrong ones, so nothing is read. So does a text that is UTF-8 nearly everywhere.
struct TableBytes {
    let utf8: [UInt8]

    init(_ source: some Sequence<UInt8>) throws(NotesFault) {
        var bytes: [UInt8] = []
        for byte in source {
            guard bytes.count < SourceText.limit else {
                throw NotesFault(line: nil, .tooLarge(limit: SourceText.limit))
            }
            bytes.append(byte)
        }
        // A workbook is an archive, or one of the files of old Office.
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            throw NotesFault(line: nil, .workbook)
        }
        utf8 = try TableBytes.decoded(bytes)
        if let index = utf8.firstIndex(of: 0) {
            // Every other byte of UTF-16 is one where letters are those of English.
            let isUTF16 = utf8.count > 1 && utf8.prefix(2).contains(0)
            throw NotesFault(line: TableBytes.line(of: index, in: utf8), isUTF16 ? .utf16 : .containsNUL)
        }
    }

    private static func decoded(_ bytes: [UInt8]) throws(NotesFault) -> [UInt8] {
        if bytes.starts(with: [0xFF, 0xFE]) { return try utf16(bytes.dropFirst(2), isBigEndian: false) }
        if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(bytes.dropFirst(2), isBigEndian: true) }
        let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        if String(validating: bytes, as: UTF8.self) != nil { return Array(isMarked ? bytes.dropFirst(3) : bytes[...]) }
        let damage = damage(of: bytes)
        guard !isMarked, damage.letters <= damage.count else { throw NotesFault(line: damage.line, .notUTF8) }
        return try windows1252(bytes)
    }

    /// Where the bytes are not UTF-8: on which line first, how often, and beside how many letters that take several bytes.
    private static func damage(of bytes: [UInt8]) -> (line: Int, count: Int, letters: Int) {
        var (line, first, count, letters) = (1, 1, 0, 0)
        var wasReturn = false
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        while true {
            switch decoder.decode(&iterator) {
            case .emptyInput: return (first, count, letters)
            case .error:
                if count == 0 { first = line }
                count += 1
            case .scalarValue(let scalar):
                if scalar == "\r" || scalar == "\n" && !wasReturn { line += 1 }
                wasReturn = scalar == "\r"
                if !scalar.isASCII { letters += 1 }
            }
        }
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) throws(NotesFault) -> [UInt8] {
        guard bytes.count.isMultiple(of: 2) else { throw NotesFault(line: nil, .utf16) }
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        for index in stride(from: bytes.startIndex, to: bytes.endIndex, by: 2) {
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            units.append(isBigEndian ? first << 8 | second : second << 8 | first)
        }
        guard let text = String(validating: units, as: UTF16.self) else { throw NotesFault(line: nil, .utf16) }
        return Array(text.utf8)
    }

    private static func windows1252(_ bytes: [UInt8]) throws(NotesFault) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 8)
        for (index, byte) in bytes.enumerated() {
            guard let scalar = Windows1252.scalar(of: byte) else {
                throw NotesFault(line: line(of: index, in: bytes), .unknownEncoding)
            }
            text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
        return text
    }

    private static func line(of index: Int, in bytes: [UInt8]) -> Int {
        var (line, previous) = (1, UInt8(0))
        for byte in bytes[..<index] {
            if byte == 0x0D || byte == 0x0A && previous != 0x0D { line += 1 }
            previous = byte
        }
        return line
    }
}
