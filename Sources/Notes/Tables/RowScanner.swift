/// Goes through a table byte by byte: rows of cells as RFC 4180 has them, read generously.
///
/// A line ends with CR, LF or both. A cell that begins with a quotation mark goes to the next one that is not doubled, over
/// delimiters and line ends; anywhere else a quotation mark is a word. Where words follow the closing mark, both marks were
/// words too: `"Bon" dit-elle` is read whole.
struct RowScanner {
    private let bytes: [UInt8]
    private let delimiter: UInt8?
    private var index: Int
    private var line: Int

    /// - Parameters:
    ///   - bytes: UTF-8.
    ///   - delimiter: ASCII; nil where each line is one cell.
    ///   - start: where the first row begins, and on which line that is.
    init(_ bytes: [UInt8], delimiter: UInt8?, from start: (index: Int, line: Int) = (0, 1)) {
        (self.bytes, self.delimiter, index, line) = (bytes, delimiter, start.index, start.line)
    }

    static let mostCells = 1_000

    /// The next row, a blank one too; nil at the end.
    mutating func next() throws(NotesFault) -> DelimitedText.Row? {
        guard index < bytes.count else { return nil }
        let first = line
        var cells: [String] = []
        var isLast = false
        while !isLast {
            guard cells.count < RowScanner.mostCells else {
                throw NotesFault(line: first, .tooManyCells(limit: RowScanner.mostCells))
            }
            cells.append(try cell())
            isLast = endOfCell()
        }
        return DelimitedText.Row(line: first, cells: cells)
    }

    private mutating func cell() throws(NotesFault) -> String {
        guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { return text(of: bare()) }
        let words = try quoted()
        let rest = text(of: bare())
        return rest.allSatisfy { $0 == " " || $0 == "\t" } ? words : "\"" + words + "\"" + rest
    }

    /// All up to a delimiter or the end of the line.
    private mutating func bare() -> ArraySlice<UInt8> {
        let start = index
        while index < bytes.count, bytes[index] != delimiter, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
        return bytes[start..<index]
    }

    private mutating func quoted() throws(NotesFault) -> String {
        let first = line
        var words: [UInt8] = []
        index += 1
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == UInt8(ascii: "\"") {
                guard index < bytes.count, bytes[index] == byte else { return text(of: words[...]) }
                index += 1
            } else if byte == 0x0D || byte == 0x0A && words.last != 0x0D {
                line += 1
            }
            words.append(byte)
        }
        throw NotesFault(line: first, .quoteUnclosed)
    }

    /// Goes past what ends a cell: whether the row ends with it.
    private mutating func endOfCell() -> Bool {
        guard index < bytes.count else { return true }
        let byte = bytes[index]
        index += 1
        guard byte == 0x0A || byte == 0x0D else { return false }
        if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
        line += 1
        return true
    }

    private func text(of bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}
