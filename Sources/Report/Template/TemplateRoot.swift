/// A template that a document begins with; all others are parts of one.
public enum TemplateRoot: String, CaseIterable, Sendable {
    case html, text, sheet

    /// What it is given.
    var view: any View.Type {
        switch self {
        case .html, .text: ReportView.self
        case .sheet: SheetView.self
        }
    }
}
