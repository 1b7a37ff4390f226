import Phrases
import Screen
import Workshop

/// A file that can be made of the workshop while it goes on.
public enum ReportExport: String, Hashable, Sendable, CaseIterable {
    case page, markdown, text
    /// These name nobody.
    case namelessPage, namelessMarkdown, namelessText
    case json, notes, actions
    /// These name everybody: they never stand beside what is published.
    case people, sheet

    /// Whether it tells how the room voted, for people to read.
    public var tellsVotes: Bool {
        switch self {
        case .page, .markdown, .text, .namelessPage, .namelessMarkdown, .namelessText, .notes: true
        case .json, .actions, .people, .sheet: false
        }
    }

    /// What a file is that somebody named, by its ending; nil for an ending that says nothing.
    public init?(path: String) {
        switch path.split(separator: "/").last.flatMap({ $0.split(separator: ".").dropFirst().last }) {
        case "html", "htm": self = .page
        case "md", "markdown": self = .markdown
        case "txt": self = .text
        case "csv": self = .notes
        case "json": self = .json
        default: return nil
        }
    }

    public var isNameless: Bool {
        switch self {
        case .namelessPage, .namelessMarkdown, .namelessText: true
        default: false
        }
    }
}

extension Chooser {
    /// What the compte-rendu can be written as.
    static func exports(_ model: Model) -> Chooser {
        let items = ReportExport.allCases.map { export in
            Item(
                label: model.phrases.exportName(export.rawValue), detail: model.phrases.exportKind(export.rawValue),
                pick: .export(export))
        }
        let elsewhere = Item(label: model.phrases.exportElsewhere, pick: .exportElsewhere)
        var chooser = Chooser(title: model.phrases.exportTitle, items + [elsewhere])
        chooser.over = .report
        return chooser
    }
}
