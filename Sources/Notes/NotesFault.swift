/// Why a file could not be read: nothing of it was taken in.
public struct NotesFault: Error, Hashable, Sendable {
    public enum Reason: Hashable, Sendable {
        case notUTF8
        case containsNUL
        /// The limit in bytes.
        case tooLarge(limit: Int)
        /// The file begins with `---` and has no second one.
        case frontMatterUnclosed
        case frontMatterTooLarge(limit: Int)
        /// A line that is neither `key: value` nor the continuation of one.
        case frontMatterLine(String)
        /// What the YAML reader says.
        case yaml(String)
        /// Anchors and aliases can make a short file endless.
        case yamlAlias
        /// Lists or quotes inside one another beyond the limit.
        case tooDeep(limit: Int)
        /// `<!-- palabre:begin … -->` without its end: all that follows would be lost.
        case derivedUnclosed
        /// One note, title or introduction is longer than the journal takes; the limit in bytes.
        case textTooLong(limit: Int)
        /// Not JSON, or not a workshop's; where in it.
        case json(String)
        /// A workshop of a newer version than this program reads.
        case newerFormat(Int)

        // Tables
        /// Neither UTF-8 nor Windows-1252.
        case unknownEncoding
        /// UTF-16 without its mark, or cut off.
        case utf16
        /// A file of a spreadsheet program, not a text.
        case workbook
        /// A quotation mark that begins a cell, and none that ends it.
        case quoteUnclosed
        case tooManyCells(limit: Int)
        case tooManyRows(limit: Int)
        case emptyTable
        /// Nothing stands below the headings.
        case headingsOnly
        /// The headings say neither people nor notes nor questions; what they are.
        case unknownHeadings([String])
        /// A list of people without a column of names.
        case noNameColumn([String])
        /// A table of notes without a column for their words.
        case noTextColumn([String])
        case noQuestionColumn([String])
    }

    /// From 1; nil where there is no telling.
    public let line: Int?
    public let reason: Reason

    public init(line: Int?, _ reason: Reason) {
        self.line = line
        self.reason = reason
    }
}
