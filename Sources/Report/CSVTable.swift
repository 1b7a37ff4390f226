import Phrases
import Workshop

/// A table as the spreadsheets of a language open it with a double click: semicolons in French, commas in English, UTF-8
/// with its mark, CRLF, quotation marks as RFC 4180 has them.
///
/// No cell is a formula: each line that would be one is defused (`Formula`).
public struct CSVTable: Hashable, Sendable {
    public var headings: [String]
    /// Each as many cells as there are headings.
    public var rows: [[String]]

    public init(_ headings: [String], _ rows: [[String]]) { (self.headings, self.rows) = (headings, rows) }

    public func text(_ language: Language) -> String {
        let delimiter: Unicode.Scalar = language == .french ? ";" : ","
        let lines = ([headings] + rows).map { cells in
            cells.map { CSVTable.written(Formula.defused($0), delimiter) }.joined(separator: "\(delimiter)") + "\r\n"
        }
        return "\u{FEFF}" + lines.joined()
    }

    /// Without the columns in which nothing stands, but for those to keep.
    func trimmed(keeping kept: Set<String> = []) -> CSVTable {
        let used = headings.indices.filter { index in
            kept.contains(headings[index]) || rows.contains { !$0[index].isEmpty }
        }
        return CSVTable(used.map { headings[$0] }, rows.map { row in used.map { row[$0] } })
    }

    /// By scalars: an accent on a quotation mark makes one character of them.
    private static func written(_ cell: String, _ delimiter: Unicode.Scalar) -> String {
        let signs: Set<Unicode.Scalar> = ["\"", "\r", "\n", "\t", delimiter]
        let scalars = cell.unicodeScalars
        guard scalars.first == " " || scalars.last == " " || scalars.contains(where: signs.contains) else {
            return cell
        }
        var written = "\"".unicodeScalars
        for scalar in scalars {
            if scalar == "\"" { written.append(scalar) }
            written.append(scalar)
        }
        written.append("\"")
        return String(written)
    }
}
