import Phrases
import Workshop

/// Makes views of notes. Each identifier is given out once in a document: a note under two themes is printed twice.
struct NoteLists {
    let phrases: Phrases
    private var taken: Set<String>

    /// - Parameter taken: identifiers that the page has for itself.
    init(_ phrases: Phrases, taken: Set<String>) {
        (self.phrases, self.taken) = (phrases, taken)
    }

    /// Notes deeper than this stand beside the ones they are under: no page shows them, and no template goes down without end.
    private static let deepest = 8

    /// The identifier itself the first time, with a number after it from the second on.
    mutating func identifier(_ id: String) -> String {
        guard !taken.insert(id).inserted else { return id }
        var number = 2
        while !taken.insert("\(id)-\(number)").inserted { number += 1 }
        return "\(id)-\(number)"
    }

    mutating func lists(_ notes: [Document.Note], form: Theme.Form, indent: Int = 0) -> [NoteListView] {
        lists(notes, form: form, depth: 0, indent: indent)
    }

    private mutating func lists(
        _ notes: [Document.Note], form: Theme.Form, depth: Int, indent: Int
    ) -> [NoteListView] {
        var lists: [NoteListView] = []
        var number = 0
        for note in depth < NoteLists.deepest ? notes : NoteLists.flattened(notes) {
            let isNested = depth < NoteLists.deepest
            let form = NoteLists.form(of: note, in: form)
            if form == .numbers { number += 1 }
            let margin = indent + (form == .numbers ? "\(number). ".count : 2)
            let below = isNested ? self.lists(note.notes, form: .bullets, depth: depth + 1, indent: margin) : []
            let isFirst = lists.last?.form != form
            if isFirst { lists.append(NoteListView(form: form, first: number)) }
            lists[lists.count - 1].notes.append(
                view(note, below, as: form, number: form == .numbers ? number : 0, indent: indent, isFirst: isFirst))
        }
        return lists
    }

    /// How a note is printed in a theme of a form. What has notes below is an item, for they hang on it.
    private static func form(of note: Document.Note, in form: Theme.Form) -> NoteListView.Form {
        let isAlone = note.notes.isEmpty
        switch note.kind {
        case .quote where isAlone, .paragraph where isAlone: return .paragraphs
        case .idea where isAlone && form == .paragraphs: return .paragraphs
        default: break
        }
        switch form {
        case .numbers: return .numbers
        case .inline: return isAlone && note.kind != .quote && !note.text.contains("\n") ? .inline : .bullets
        case .bullets, .paragraphs: return .bullets
        }
    }

    private static func flattened(_ notes: [Document.Note]) -> [Document.Note] {
        var flat: [Document.Note] = []
        var waiting = Array(notes.reversed())
        while let note = waiting.popLast() {
            flat.append(note)
            waiting += note.notes.reversed()
        }
        return flat
    }

    private mutating func view(
        _ note: Document.Note, _ lists: [NoteListView], as form: NoteListView.Form, number: Int, indent: Int,
        isFirst: Bool
    ) -> NoteView {
        var quote: PassageView?
        var attribution = ""
        if note.kind == .quote {
            var blocks = Passage(note.text).blocks
            if blocks.count > 1, case .paragraph(let last)? = blocks.last, last.hasPrefix("— ") {
                attribution = Wording(String(last.dropFirst(2))).plain
                blocks.removeLast()
            } else {
                attribution = note.authors.joined(separator: ", ")
            }
            quote = PassageView(blocks, indent: indent + 2)
        }
        return NoteView(
            id: identifier(note.id.rawValue), note: note, phrases: phrases,
            paragraphs: quote == nil ? ParagraphView.paragraphs(note.text) : [], quote: quote, attribution: attribution,
            lists: lists, form: form, number: number, indent: indent, isFirst: isFirst)
    }
}
