import Phrases
import Workshop

/// The formats that a compte-rendu can be written in.
public enum ReportFormat: String, CaseIterable, Sendable {
    case markdown, json, csv

    /// What closing the session writes.
    public static let published: [ReportFormat] = [.markdown, .json]

    /// Of its files' names.
    public var fileExtension: String {
        switch self {
        case .markdown: "md"
        case .json: "json"
        case .csv: "csv"
        }
    }

    /// The whole file. The same state and options give the same bytes.
    public func render(_ state: State, options: ReportOptions) -> String {
        switch self {
        case .markdown: MarkdownReport.text(Document(state, options: options))
        case .json: JSONReport.text(state, options: options)
        case .csv: CSVReport.text(.notes, of: state, options: options)
        }
    }

    /// What the file is called: `2023-03-15-rencontres-associatives-compte-rendu.md`.
    ///
    /// ASCII letters, digits and hyphens only, 80 at most before the extension, whatever the title is.
    public func fileName(for state: State, options: ReportOptions) -> String {
        let date = CalendarDay(typed: state[.date])?.iso ?? ""
        let title = Folded.slug(Wording(state[.title]).plain, limit: 48)
        let name = [date, title, Phrases(options.language).reportSlug].filter { !$0.isEmpty }.joined(separator: "-")
        return name + "." + fileExtension
    }
}
