import Workshop

/// A note as a file has it, with its sub-notes.
struct ReadNote {
    var kind = Contribution.Kind.idea
    var text = ""
    var isDone = false
    var isHighlighted = false
    var due = ""
    var line: Int
    var notes: [ReadNote] = []

    init(line: Int) { self.line = line }

    /// Whether there are no words in it at all.
    var isEmpty: Bool { text.isEmpty && notes.allSatisfy(\.isEmpty) }

    mutating func apply(_ mark: Mark) {
        for flag in mark.flags {
            if flag == "highlighted" { isHighlighted = true }
            if let kind = Contribution.Kind(rawValue: flag) { self.kind = kind }
        }
        due = mark.values["due"] ?? due
        // What introduces the words for who reads them is not one of them.
        let label = "**" + Cleaning.line(mark.values["label"] ?? "") + "** "
        if label.count > 5, text.hasPrefix(label) { text = String(text.dropFirst(label.count)) }
    }
}

/// Makes notes of list items, paragraphs and quotes.
enum NoteReader {
    /// A list item: its paragraphs are the note's text, what comes after them its sub-notes.
    static func note(item: [SourceBlock], line: Int) -> ReadNote {
        var note = ReadNote(line: item.first?.line ?? line)
        var rest = item[...]
        if case .html(let comment) = rest.first?.content, let mark = Mark(comment), mark.name == "note" {
            note.apply(mark)
            rest = rest.dropFirst()
        }
        if note.kind == .quote, case .quote(let inner) = rest.first?.content {
            note.text = Passage(PassageReader.blocks(inner)).text
            note.notes = subnotes(rest.dropFirst())
            return note
        }
        if item.count == 1, case .quote(let inner) = item[0].content {
            return quote(PassageReader.blocks(inner), line: item[0].line)
        }
        var paragraphs: [String] = []
        while let block = rest.first {
            guard case .paragraph(var lines) = block.content else {
                guard paragraphs.isEmpty, case .heading(_, let words) = block.content else { break }
                paragraphs.append(InlineReader.text(of: words))
                rest = rest.dropFirst()
                continue
            }
            if paragraphs.isEmpty, let isDone = takeBox(from: &lines) {
                note.isDone = isDone
                if note.kind == .idea { note.kind = .action }
            }
            paragraphs.append(InlineReader.text(of: lines))
            rest = rest.dropFirst()
        }
        note.text = Cleaning.text(paragraphs.joined(separator: "\n\n"))
        if note.kind == .quote { note.text = Passage(paragraphs.map { .paragraph($0) }).text }
        if case .html(let comment) = rest.first?.content, let mark = Mark(comment), mark.name == "item" {
            note.apply(mark)
            rest = rest.dropFirst()
        }
        note.notes = subnotes(rest)
        return note
    }

    private static func subnotes(_ blocks: ArraySlice<SourceBlock>) -> [ReadNote] {
        var notes: [ReadNote] = []
        var pending: Mark?
        for block in blocks {
            switch block.content {
            case .html(let comment):
                if let mark = Mark(comment) {
                    pending = mark
                    continue
                }
                notes.append(html(comment, line: block.line))
            case .list(_, let items):
                notes += items.map { note(item: $0, line: block.line) }
            case .quote(let inner):
                notes.append(quote(PassageReader.blocks(inner), line: block.line))
            case .paragraph(let lines), .heading(_, let lines):
                if pending?.name == "more", let last = notes.indices.last {
                    notes[last].text += "\n\n" + Cleaning.text(InlineReader.text(of: lines))
                } else {
                    notes.append(paragraph(InlineReader.text(of: lines), line: block.line))
                }
            case .code(let text):
                notes.append(paragraph(words(literal: text), line: block.line))
            case .rule:
                continue
            }
            if let mark = pending, mark.name == "note", let last = notes.indices.last { notes[last].apply(mark) }
            pending = nil
        }
        return notes
    }

    static func paragraph(_ text: String, line: Int) -> ReadNote {
        var note = ReadNote(line: line)
        note.kind = .paragraph
        note.text = Cleaning.text(text)
        return note
    }

    static func quote(_ blocks: [Passage.Block], line: Int) -> ReadNote {
        var note = ReadNote(line: line)
        note.kind = .quote
        note.text = Passage(blocks).text
        return note
    }

    /// A comment is for the one who writes: a memo. Other HTML is words.
    static func html(_ text: String, line: Int) -> ReadNote {
        guard text.hasPrefix("<!--"), text.hasSuffix("-->") else { return paragraph(words(literal: text), line: line) }
        var note = ReadNote(line: line)
        note.kind = .memo
        note.text = Cleaning.text(words(literal: String(text.dropFirst(4).dropLast(3))))
        return note
    }

    /// Words that stand for themselves, whatever signs are in them.
    static func words(literal text: String) -> String {
        Cleaning.text(Wording.text(text.unicodeScalars.map { ($0, true) }))
    }

    /// Takes `[ ] ` or `[x] ` off: whether the action is done.
    private static func takeBox(from lines: inout [String]) -> Bool? {
        guard let first = lines.first else { return nil }
        let box = first.prefix(3)
        guard ["[ ]", "[x]", "[X]"].contains(box) else { return nil }
        let rest = first.dropFirst(3)
        guard rest.isEmpty || rest.first == " " || rest.first == "\t" else { return nil }
        lines[0] = String(rest.drop { $0 == " " || $0 == "\t" })
        return box != "[ ]"
    }
}
