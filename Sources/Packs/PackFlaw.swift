/// Something in a pack that is not as it should be.
public struct PackFlaw: Hashable, Sendable {
    public enum Reason: Hashable, Sendable {
        case notUTF8
        /// The limit in bytes.
        case tooLarge(limit: Int)
        /// What the reader of YAML says.
        case yaml(String)
        case yamlAlias
        /// Values in one another beyond the limit.
        case tooDeep(limit: Int)
        case repeatedName(String)
        /// The file is not made of names and values.
        case notAPack
        case noTitle
        /// A name that no pack has there, and the one that was probably meant.
        case unknownName(String, nearest: String?, known: [String])
        /// What stands behind a name is of another shape.
        case shape(String, Shape)
        /// A number that is not a whole one, or out of its range.
        case number(String, String, ClosedRange<Int>)
        /// A word that is none of those that may stand there.
        case unknownWord(String, String, nearest: String?, known: [String])
        /// A level that `levels` does not list.
        case unknownLevel(String, known: [String])
        case unknownForm(String, section: String, known: [String])
        case repeatedSection(String)
        /// A text that is longer than the journal takes, in bytes.
        case tooLong(String, limit: Int)
        case tooDeepThemes(limit: Int)
        /// A capacity that gives its reason and not its number.
        case noNumber
        /// A theme, step, section or field without a title or name.
        case unnamed(String)
    }

    /// What should stand behind a name.
    public enum Shape: Hashable, Sendable {
        case text, list, fields
        /// A text, or names with values.
        case textOrFields
    }

    /// From 1; nil where there is no telling.
    public let line: Int?
    public let reason: Reason

    public init(line: Int?, _ reason: Reason) { (self.line, self.reason) = (line, reason) }
}
