/// What stands between the cells of a table.
enum Delimiter {
    /// How many rows are looked at.
    private static let sample = 20
    /// The first of two that would do as well: French spreadsheets write semicolons.
    private static let candidates: [UInt8] = [UInt8(ascii: ";"), 0x09, UInt8(ascii: ",")]

    /// What a first line `sep=;` says, as Excel writes and reads it, and how long that line is.
    static func told(by bytes: [UInt8]) -> (sign: UInt8, length: Int)? {
        let end = bytes.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
        var line = bytes[..<end]
        if line.count > 2, line.first == UInt8(ascii: "\""), line.last == UInt8(ascii: "\"") {
            line = line.dropFirst().dropLast()
        }
        guard line.count == 5, let sign = line.last, sign < 0x80, sign != UInt8(ascii: "\"") else { return nil }
        guard String(decoding: line.dropLast(), as: UTF8.self).lowercased() == "sep=" else { return nil }
        let isPair = bytes.count > end + 1 && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
        return (sign, min(bytes.count, end + (isPair ? 2 : 1)))
    }

    /// The one under which most headings are known, then the fewest rows have more cells than the headings, then there are
    /// the most headings; nil where there is but one column.
    static func guess(_ bytes: [UInt8], isKnown: (String) -> Bool) -> UInt8? {
        var best: (sign: UInt8, score: (Int, Int, Int))?
        for sign in candidates {
            let rows = firstRows(bytes, sign)
            guard let head = rows.first(where: { $0.contains(where: isKnown) }) ?? rows.first else { return sign }
            let known = head.count(where: isKnown)
            // A blank behind it: the comma of a sentence.
            guard known > 1 || !head.dropFirst().contains(where: { $0.first == " " }) else { continue }
            let score = (known, -rows.count { $0.count > head.count }, head.count)
            if score > best?.score ?? (-1, 0, 0) { best = (sign, score) }
        }
        return best.flatMap { $0.score.2 > 1 ? $0.sign : nil }
    }

    private static func firstRows(_ bytes: [UInt8], _ sign: UInt8) -> [[String]] {
        var scanner = RowScanner(bytes, delimiter: sign)
        var rows: [[String]] = []
        // What cannot be read will be told of, once it is known what to read.
        while rows.count < sample, let row = try? scanner.next() {
            if !row.isBlank { rows.append(row.cells) }
        }
        return rows
    }
}
