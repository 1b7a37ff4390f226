import Workshop

/// A table as spreadsheets write it (CSV): rows of cells, each with the line on which it begins.
public struct DelimitedText: Hashable, Sendable {
    public struct Row: Hashable, Sendable {
        /// From 1, as an editor counts: a cell may hold line ends.
        public let line: Int
        public let cells: [String]

        var isBlank: Bool { cells.allSatisfy { $0.allSatisfy(\.isWhitespace) } }
    }

    /// Those that are not blank; cells hold what the file holds, line ends as they are there.
    public let rows: [Row]
    /// What stands between cells; nil where each row has just one.
    public let delimiter: Character?

    static let mostRows = 100_000

    /// - Parameters:
    ///   - bytes: a whole file.
    ///   - delimiter: what stands between cells, in ASCII; nil where it is to be found.
    ///   - isKnown: whether a cell is a heading: the delimiter is the one that makes most of them.
    public init(
        _ bytes: some Sequence<UInt8>, delimiter: Character? = nil, isKnown: (String) -> Bool = { _ in false }
    ) throws(NotesFault) {
        let bytes = try TableBytes(bytes).utf8
        let sign: UInt8?
        var start = (index: 0, line: 1)
        if let delimiter {
            sign = delimiter.asciiValue
        } else if let told = Delimiter.told(by: bytes) {
            (sign, start) = (told.sign, (told.length, 2))
        } else {
            sign = Delimiter.guess(bytes, isKnown: isKnown)
        }
        self.delimiter = sign.map { Character(Unicode.Scalar($0)) }
        var scanner = RowScanner(bytes, delimiter: sign, from: start)
        var rows: [Row] = []
        while let row = try scanner.next() {
            for cell in row.cells where cell.utf8.count > Draft.longestText {
                guard Cleaning.text(cell).utf8.count <= Draft.longestText else {
                    throw NotesFault(line: row.line, .textTooLong(limit: Draft.longestText))
                }
            }
            if row.isBlank { continue }
            guard rows.count < DelimitedText.mostRows else {
                throw NotesFault(line: row.line, .tooManyRows(limit: DelimitedText.mostRows))
            }
            rows.append(row)
        }
        self.rows = rows
    }
}
