/// What is wrong with a template, and where.
public struct TemplateFault: Error, Hashable, Sendable {
    public enum Problem: Hashable, Sendable {
        /// `{{` without its `}}` on the same line, or without a name.
        case unfinishedTag
        /// A section that nothing closes.
        case notClosed(String)
        /// Closes a section that is not the one that is open; nil where none is.
        case closes(String, open: String?)
        /// A sign of mustache that these templates do without: what is written `{{{…}}}`, `{{=…}}`, `{{<…}}`.
        case notUsed(String)
        /// A name that holds several things, or none that can be printed.
        case notPrintable(String)
        /// A partial that comes round to itself without going down into anything.
        case endless(String)
        /// Nothing at all was printed.
        case blank
        /// What the library of templates refuses for a reason of its own.
        case refused
        /// More tags, or sections deeper in one another, than a template may have.
        case tooMuch
        case unknownName(String, inside: String, nearest: String?)
        case unknownPartial(String, nearest: String?)
        /// No template is made of it.
        case unknownTemplate(nearest: String?)
    }

    /// The name of the template.
    public let template: String
    /// From 1.
    public let line: Int
    public let column: Int
    public let problem: Problem

    /// Whether nothing can be printed with it; what is unknown is only not printed.
    public var isFatal: Bool {
        switch problem {
        case .unknownName, .unknownPartial, .unknownTemplate: false
        default: true
        }
    }
}
