import Phrases
import Workshop

/// Notes as blocks of Markdown: what a note is stands before its words for who reads, and in a comment for an import.
struct NoteBlocks {
    let phrases: Phrases

    /// - Parameters:
    ///   - form: how ideas are printed.
    ///   - marksQuote: whether a quotation that comes first would be taken for a prompt.
    func lines(_ notes: [Document.Note], form: Theme.Form, marksQuote: Bool) -> [String] {
        var lines: [String] = []
        var number = 0
        var followsItem = false
        for (index, note) in notes.enumerated() {
            let style = style(of: note, form: form)
            if !lines.isEmpty, !(style == .item && followsItem) { lines.append("") }
            followsItem = style == .item
            switch style {
            case .item:
                number += 1
                lines += item(note, marker: form == .numbers ? "\(number). " : "- ")
            case .paragraph:
                lines += paragraph(note, unless: form == .paragraphs ? .idea : .paragraph)
            case .quote:
                let blocks = Passage(note.text).blocks
                var mark = mark("note", note, unless: .quote)
                if mark == nil, marksQuote, index == 0, !MarkdownBlocks.endsWithAttribution(blocks) {
                    mark = MarkdownMark.text("quote")
                }
                if let label = label(of: note) {
                    // Within the quotation it would be words of whoever is quoted.
                    let begin = MarkdownMark.text("begin", flags: ["label"])
                    lines += [begin, "", "**\(label)**", "", "<!-- palabre:end -->", ""]
                }
                lines += marked(mark, MarkdownBlocks.quote(blocks))
            }
        }
        return lines
    }

    private enum Style {
        case item, paragraph, quote
    }

    private func style(of note: Document.Note, form: Theme.Form) -> Style {
        guard note.notes.isEmpty else { return .item }
        switch note.kind {
        case .quote: return .quote
        case .paragraph: return .paragraph
        case .idea where form == .paragraphs: return .paragraph
        default: return .item
        }
    }

    private static let more = ["", MarkdownMark.text("more"), ""]

    // MARK: What a note is

    /// « À retenir · Question : », as the other formats print it; nil for most notes.
    private func label(of note: Document.Note) -> String? {
        let marks = note.marks(phrases)
        return marks.isEmpty ? nil : phrases.label(MarkdownWords.plainLine(marks.joined(separator: " · ")))
    }

    /// What the form of a note does not say of it.
    ///
    /// - Parameter label: what stands before its words, which is not a part of them.
    private func mark(
        _ name: String, _ note: Document.Note, unless expected: Contribution.Kind, label: String? = nil
    ) -> String? {
        var flags: [String] = []
        if note.kind != expected { flags.append(note.kind.rawValue) }
        if note.isHighlighted { flags.append("highlighted") }
        guard !flags.isEmpty || !note.due.isEmpty else { return nil }
        return MarkdownMark.text(name, flags: flags, values: [("due", note.due), ("label", label ?? "")])
    }

    private func marked(_ mark: String?, _ lines: [String]) -> [String] {
        mark.map { [$0, ""] + lines } ?? lines
    }

    // MARK: Its words

    private func paragraphs(_ note: Document.Note) -> [[String]] {
        var paragraphs = MarkdownWords.paragraphs(note.text)
        if let label = label(of: note) { paragraphs[0][0] = "**\(label)** " + paragraphs[0][0] }
        return paragraphs
    }

    private func paragraph(_ note: Document.Note, unless expected: Contribution.Kind) -> [String] {
        let mark = mark("note", note, unless: expected, label: label(of: note))
        return marked(mark, MarkdownBlocks.separated(paragraphs(note), by: NoteBlocks.more))
    }

    private func item(_ note: Document.Note, marker: String) -> [String] {
        var lines: [String] = []
        if note.kind == .quote {
            lines += mark("note", note, unless: .idea).map { [$0] } ?? []
            lines += MarkdownBlocks.quote(Passage(note.text).blocks)
        } else {
            var paragraphs = paragraphs(note)
            if note.kind == .action { paragraphs[0][0] = (note.isDone ? "[x] " : "[ ] ") + paragraphs[0][0] }
            lines += MarkdownBlocks.separated(paragraphs)
            // Behind the words: a box is one where nothing stands before it.
            let expected = note.kind == .action ? Contribution.Kind.action : .idea
            lines += mark("item", note, unless: expected, label: label(of: note)).map { [$0] } ?? []
        }
        var followsItem = true
        for subnote in note.notes {
            let style = style(of: subnote, form: .bullets)
            if style != .item || !followsItem { lines.append("") }
            switch style {
            case .item: lines += item(subnote, marker: "- ")
            case .paragraph: lines += paragraph(subnote, unless: .idea)
            case .quote:
                lines += marked(
                    mark("note", subnote, unless: .quote), MarkdownBlocks.quote(Passage(subnote.text).blocks))
            }
            followsItem = style == .item
        }
        return MarkdownBlocks.item(lines, marker: marker)
    }
}

extension Document.Note {
    /// What sets it apart: kinds have names of their own; actions are known by their box.
    func marks(_ phrases: Phrases) -> [String] {
        var marks = isHighlighted ? [phrases.highlightedLabel] : []
        switch kind {
        case .question: marks.append(phrases.questionLabel)
        case .decision: marks.append(phrases.decisionLabel)
        case .idea, .action, .quote, .paragraph, .memo, .group: break
        }
        return marks
    }
}
