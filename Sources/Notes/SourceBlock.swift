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

    var isHeading: Bool {
        if case .heading = content { true } else { false }
    }

    var isList: Bool {
        if case .list = content { true } else { false }
    }

    /// Whether Palabre wrote it for itself.
    var isMark: Bool {
        if case .html(let text) = content { text.hasPrefix("<!-- palabre:") } else { false }
    }
}
