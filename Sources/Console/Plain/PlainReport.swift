import Phrases
import Report
import Workshop

/// The compte-rendu as it is listened to: a thing a line, and in words what a page shows by its lines, signs and indentation.
struct PlainReport {
    private let state: State
    private let phrases: Phrases
    private let document: Document

    init(_ state: State, _ pack: Pack?, _ phrases: Phrases) {
        // Whoever reads it over a shoulder sees no more votes than on the rest of the screen.
        self.state = state.asShown
        self.phrases = phrases
        let language = (pack?.language).flatMap { Language(rawValue: $0) } ?? phrases.language
        document = Document(self.state, options: ReportOptions(language: language, pack: pack))
    }

    var lines: [String] { document.lines.compactMap { line(of: $0) } }

    private func line(of line: ReportLine) -> String? {
        let text = Cleaning.line(line.text)
        guard !text.isEmpty else { return nil }
        switch line.role {
        case .empty: return nil
        case .title: return phrases.labelled(phrases.plainTitle, text)
        case .heading: return line.theme == nil ? phrases.labelled(phrases.plainPart, text) : phrases.plainTheme(text)
        case .words, .aside:
            guard let note = line.note.flatMap({ state.contributions[$0] }),
                line.lead.contains("- ") || isNumbered(line)
            else { return line.lead.contains(">") ? phrases.quoted(text) : text }
            let labels = labels(of: note, isBelow: line.lead.hasPrefix(" "))
            return labels.isEmpty ? text : phrases.labelled(labels, text)
        }
    }

    private func isNumbered(_ line: ReportLine) -> Bool { line.lead.first?.isNumber == true }

    private func labels(of note: Contribution, isBelow: Bool) -> String {
        var labels: [String] = []
        if isBelow { labels.append(phrases.plainSubnote) }
        if note.isHighlighted { labels.append(phrases.plainHighlighted) }
        if note.kind == .action {
            labels.append(phrases.plainAction(isDone: note.isDone))
        } else if note.kind != .paragraph, let kind = phrases.captureKind(note.kind.rawValue) {
            labels.append(kind)
        }
        let words = labels.joined(separator: ", ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}
