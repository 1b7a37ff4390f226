/// A block of a Markdown text: its structure, and the words as their source has them.
struct SourceBlock {
    indirect enum Content {
        /// The source of its words, line by line, without what its containers put before them.
        case paragraph([String])
        case heading(level: Int, [String])
        case list(isOrdered: Bool, items: [[SourceBlock]])
        case quote([SourceBlock])
        /// As it stands.
        case code(String)
        case html(String)
        case rule
    }

    let content: Content
    /// In the file, from 1.
    let line: Int
}
