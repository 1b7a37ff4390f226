import Phrases
import Workshop

/// The tree of themes with all that was said.
extension MarkdownReport {
    mutating func writeThemes() {
        for section in document.sections { write(section) }
        guard !document.others.isEmpty else { return }
        blocks.append([MarkdownMark.text("others")])
        blocks.append(["## " + phrases.otherContributions])
        blocks.append(NoteBlocks(phrases: phrases).lines(document.others, form: .bullets, marksQuote: false))
        derived("groups", groups(document.others))
    }

    private mutating func write(_ section: Document.Section) {
        let level = section.depth + 2
        if level > 6 { blocks.append([MarkdownMark.text("heading", values: [("level", "\(level)")])]) }
        blocks.append([String(repeating: "#", count: min(level, 6)) + " " + heading(section.title)])
        let values = [
            ("form", written(section.form, of: section)), ("number", section.number), ("room", section.room),
            ("count", section.headCount),
        ]
        if values.contains(where: { !$0.1.isEmpty }) { blocks.append([MarkdownMark.text("theme", values: values)]) }
        let number = section.number.isEmpty ? [] : [fact(phrases.numberLabel, line(section.number))]
        derived("theme", [number + section.facts.map { fact($0.label, line($0.value)) }])
        if !section.prompt.isEmpty {
            if !section.promptLabel.isEmpty { derived("label", [["**\(line(section.promptLabel))**"]]) }
            if MarkdownBlocks.endsWithAttribution(section.prompt) { blocks.append([MarkdownMark.text("prompt")]) }
            blocks.append(MarkdownBlocks.quote(section.prompt))
        }
        blocks.append(
            NoteBlocks(phrases: phrases).lines(section.notes, form: section.form, marksQuote: section.prompt.isEmpty))
        derived("groups", groups(section.notes))
        for section in section.sections { write(section) }
    }

    /// The form, where the notes do not show it themselves.
    private func written(_ form: Theme.Form, of section: Document.Section) -> String {
        switch form {
        case .bullets: ""
        case .numbers:
            section.notes.contains { $0.kind != .paragraph && $0.kind != .quote || !$0.notes.isEmpty }
                ? "" : form.rawValue
        case .inline, .paragraphs: form.rawValue
        }
    }

    private func groups(_ notes: [Document.Note]) -> [[String]] {
        var lines: [String] = []
        func visit(_ notes: [Document.Note]) {
            for note in notes {
                if note.kind == .group, note.count > 0 {
                    let title = phrases.quoted(line(note.text))
                    lines.append("*" + phrases.labelled(title, phrases.contributionCount(note.count)) + "*")
                }
                visit(note.notes)
            }
        }
        visit(notes)
        return lines.map { [$0] }
    }
}
