import Phrases
import Workshop

/// The formats that a compte-rendu can be written in.
public enum ReportFormat: String, CaseIterable, Sendable {
    case html, markdown, text, csv, json

    /// What is written when a session is closed; the first is the one that people are told of.
    public static let published: [ReportFormat] = [.html, .markdown, .json]

    /// Of its files' names.
    public var fileExtension: String {
        switch self {
        case .html: "html"
        case .markdown: "md"
        case .text: "txt"
        case .json: "json"
        case .csv: "csv"
        }
    }

    /// The whole file. The same state and options give the same bytes.
    /// - Throws: what is wrong with a template of the user's own.
    public func render(_ state: State, options: ReportOptions) throws(TemplateFault) -> String {
        switch self {
        case .html: try HTMLReport.text(Document(state, options: options), options.templates)
        case .markdown: MarkdownReport.text(Document(state, options: options))
        case .text: try TextReport.text(Document(state, options: options), options.templates)
        case .json: JSONReport.text(state, options: options)
        case .csv: CSVReport.text(.notes, of: state, options: options)
        }
    }

    /// What the file is called: `2023-03-15-rencontres-associatives-compte-rendu.md`.
    public func fileName(for state: State, options: ReportOptions) -> String {
        // What a file is called is published with it.
        let state = options.printable(state)
        return FileName.of(state, ending: Phrases(options.language).reportSlug, fileExtension)
    }
}
