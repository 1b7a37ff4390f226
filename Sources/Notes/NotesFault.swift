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
    }

    /// From 1; nil where there is no telling.
    public let line: Int?
    public let reason: Reason

    public init(line: Int?, _ reason: Reason) {
        self.line = line
        self.reason = reason
    }
}
