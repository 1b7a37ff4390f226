import Workshop

/// Something to say of a row of a table that was read: that it was passed over and why, or what in it is doubtful.
public struct Remark: Hashable, Sendable {
    public enum Matter: Hashable, Sendable {
        // The row is passed over
        /// It stands above the headings.
        case aboveHeadings
        case noName, noText
        /// Somebody who is there already; what completing would add.
        case double(String, of: Original, wouldAdd: [PersonChange])
        /// Somebody who is there already, with all that the row says.
        case nothingNew(String, of: Original)
        // The row is taken
        case completed(String, of: Original, with: [PersonChange])
        case extraCells(columns: Int, String)
        case oddPresence(String), oddKind(String), oddDone(String)
        /// What is no whole number, under a heading.
        case notANumber(String, heading: String)
        /// Nobody's atelier: there is none of that name, or several.
        case unknownTheme(String)
        /// A title that several themes have: a new one is made at the top.
        case ambiguousTheme(String)
        /// What may be several people is taken for one.
        case oneName(String)
        // Of the whole table
        case unusedColumns([String])
        case emptyAnswers(Int)
    }

    /// Where the first entry of a double is.
    public enum Original: Hashable, Sendable {
        case list
        case line(Int)
    }

    /// The line of the file on which the row begins; nil for what is of the whole table.
    public let line: Int?
    public let matter: Matter

    public init(_ line: Int?, _ matter: Matter) { (self.line, self.matter) = (line, matter) }

    /// Whether nothing of the row was taken.
    public var isPassedOver: Bool {
        switch matter {
        case .aboveHeadings, .noName, .noText, .double, .nothingNew: true
        default: false
        }
    }
}
