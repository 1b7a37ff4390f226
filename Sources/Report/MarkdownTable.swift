/// A table of pipes; columns in which nothing stands are left out.
enum MarkdownTable {
    /// - Parameters:
    ///   - rows: cells that are Markdown already.
    ///   - numbers: the columns that are aligned right.
    static func lines(_ titles: [String], _ rows: [[String]], numbers: Set<Int> = []) -> [String] {
        let columns = titles.indices.filter { column in rows.contains { !$0[column].isEmpty } }
        func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
        let head = line(columns.map { MarkdownWords.cell(titles[$0]) })
        let rule = line(columns.map { numbers.contains($0) ? "---:" : "---" })
        return [head, rule] + rows.map { row in line(columns.map { MarkdownWords.cell(row[$0]) }) }
    }
}
