/// A value of a YAML file as organizers write them: texts, lists and fields, each with the line that it stands on.
///
/// Everything that is not a list or a mapping is text: `18:30`, `yes` and `2023-03-15` are what was typed.
public struct YAMLNode: Hashable, Sendable {
    public indirect enum Content: Hashable, Sendable {
        /// Empty for nothing at all, `~` and `null`.
        case text(String)
        case list([YAMLNode])
        /// In the order of the file; no name stands twice.
        case fields([YAMLField])
    }

    public let content: Content
    /// From 1.
    public let line: Int

    public init(_ content: Content, line: Int = 1) { (self.content, self.line) = (content, line) }
}

/// A name and what stands behind it.
public struct YAMLField: Hashable, Sendable {
    public let name: String
    public let value: YAMLNode
    /// Of its name, from 1.
    public let line: Int

    public init(_ name: String, _ value: YAMLNode, line: Int = 1) {
        (self.name, self.value, self.line) = (name, value, line)
    }
}

/// Why a text is not YAML that is taken.
public struct YAMLFault: Error, Hashable, Sendable {
    public enum Reason: Hashable, Sendable {
        /// Anchors and aliases can make a short file endless.
        case alias
        /// Lists or fields inside one another beyond `YAMLNode.deepest`.
        case tooDeep
        /// A name that stands twice in one place.
        case repeatedName(String)
        /// What the reader of YAML says.
        case syntax(String)
    }

    /// From 1.
    public let line: Int
    public let reason: Reason

    public init(line: Int, reason: Reason) { (self.line, self.reason) = (line, reason) }
}
