import Workshop

/// One line of the compte-rendu as it is read on a screen: a heading, a note, a fact; each knows where it comes from.
///
/// A line is as long as what it says: whoever shows it breaks it.
public struct ReportLine: Hashable, Sendable {
    public enum Role: Hashable, Sendable {
        case title
        /// 1 for the sections of the document.
        case heading(level: Int)
        case words
        /// Something that is said of what stands above, less important than it.
        case aside
        /// Nothing: it sets apart.
        case empty
    }

    public var role: Role
    /// What the first line begins with, such as a bullet; further ones are indented as far.
    public var lead = ""
    public var text: String
    /// What was said, of a line of one note.
    public var note: Contribution.ID?
    /// Of the heading of a theme.
    public var theme: Theme.ID?

    public init(
        _ role: Role, lead: String = "", _ text: String = "", note: Contribution.ID? = nil, theme: Theme.ID? = nil
    ) {
        (self.role, self.lead, self.text, self.note, self.theme) = (role, lead, text, note, theme)
    }
}

extension Sequence<ReportLine> {
    /// As Markdown to be pasted elsewhere.
    public var markdown: String {
        map { line in
            switch line.role {
            case .title: "# " + line.text
            case .heading(let level): String(repeating: "#", count: Swift.min(6, level + 1)) + " " + line.text
            case .words, .aside:
                line.lead
                    + line.text.split(separator: "\n", omittingEmptySubsequences: false)
                    .joined(separator: "\n" + String(repeating: " ", count: line.lead.count))
            case .empty: ""
            }
        }.joined(separator: "\n")
    }
}
