import Workshop

/// Markdown notes, and the compte-rendu that Palabre writes itself, as the events that make a workshop of them.
///
/// | In the file | Becomes |
/// |---|---|
/// | front matter | the session's form, other sessions, agenda |
/// | a lone `#` that comes first | the title |
/// | other headings, to any depth | themes |
/// | what stands before the first of them | the introduction |
/// | where there is no other heading, from the first list on | notes without a theme |
/// | a block quote right after a heading | the theme's prompt, unless it ends with « — name » |
/// | another block quote | a quotation |
/// | list items, and those inside of them | ideas and sub-notes; with `[ ]` or `[x]`, actions |
/// | paragraphs | contributions that are printed as paragraphs |
/// | only numbered lists under a heading | the same, the theme's form being *numbers*; elsewhere the numbers are not kept |
/// | code blocks, HTML, tables of pipes | paragraphs whose line ends are kept |
/// | comments | memos, which are never printed; Palabre's own (`Mark`) say what Markdown cannot |
/// | thematic breaks | nothing: they have no words |
public enum MarkdownNotes {
    /// The longest text of one note, title or introduction, in bytes: a line of the journal holds it whatever its signs.
    public static let longestText = 30_000

    /// - Parameters:
    ///   - bytes: a whole file.
    ///   - ids: where the identifiers of what is made come from.
    /// - Returns: events in an order in which each refers to earlier ones only; what the file does not say is not touched.
    /// - Throws: why nothing can be taken from the file.
    public static func read(_ bytes: some Sequence<UInt8>, ids: IdentifierSource) throws(NotesFault) -> [any Event] {
        let source = try SourceText(bytes)
        let frontMatter = try FrontMatter(source.lines)
        let body = source.lines[frontMatter.lineCount...]
        let blocks = try BlockReader(lines: body, firstLine: frontMatter.lineCount + 1).read()
        var builder = NotesBuilder(frontMatter: frontMatter, ids: ids)
        try builder.build(blocks)
        return builder.events
    }

    public static func read(_ text: String, ids: IdentifierSource) throws(NotesFault) -> [any Event] {
        try read(text.utf8, ids: ids)
    }
}
