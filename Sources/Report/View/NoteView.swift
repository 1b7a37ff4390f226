import Phrases
import Workshop

/// One thing that was said, with what is under it.
///
/// A class, as all views that a document has thousands of: what is looked up in a view is copied on the way.
final class NoteView: View {
    let id: String
    let note: Document.Note
    let phrases: Phrases
    let paragraphs: [ParagraphView]
    let quote: PassageView?
    let attribution: String
    let lists: [NoteListView]
    let form: NoteListView.Form
    let number: Int
    let indent: Int
    let isFirst: Bool

    init(
        id: String, note: Document.Note, phrases: Phrases, paragraphs: [ParagraphView], quote: PassageView?,
        attribution: String, lists: [NoteListView], form: NoteListView.Form, number: Int, indent: Int, isFirst: Bool
    ) {
        (self.id, self.note, self.phrases, self.paragraphs) = (id, note, phrases, paragraphs)
        (self.quote, self.attribution, self.lists) = (quote, attribution, lists)
        (self.form, self.number, self.indent, self.isFirst) = (form, number, indent, isFirst)
    }

    private var marks: [String] { note.marks(phrases) }

    private var isAction: Bool { note.kind == .action }

    private var by: String {
        let parts = note.authors + (isAction ? [note.when] : [])
        return parts.filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private var count: String {
        let count = note.kind == .group ? note.count : 0
        return count > 0 ? phrases.contributionCount(count) : ""
    }

    private var after: String {
        let by = by
        let counts = [count, note.votes].filter { !$0.isEmpty }.joined(separator: ", ")
        return ((counts.isEmpty ? [] : ["(\(counts))"]) + (by.isEmpty ? [] : ["— " + by])).joined(separator: " ")
    }

    /// In plain text: margin, bullet or number, and what sets it apart.
    private var lead: String {
        let margin = String(repeating: " ", count: indent)
        let bullet =
            switch form {
            case .bullets, .inline: "- "
            case .numbers: "\(number). "
            case .paragraphs: quote == nil ? "" : "    "
            }
        let box = isAction ? (note.isDone ? "[x] " : "[ ] ") : ""
        return margin + bullet + box + marks.map { "[\($0)] " }.joined()
    }

    /// Most notes are: so most templates need ask for no more.
    private var isPlain: Bool {
        guard paragraphs.count == 1, let runs = paragraphs.first?.runs, runs.count == 1 else { return false }
        return runs.first?.markup == .words && !isAction && marks.isEmpty
    }

    static let schema = Schema<NoteView>(
        "note",
        Meaning("Ce qui a été dit, avec ce qui est en dessous.", "Something that was said, with what is under it."),
        [
            .text(
                "id", "Son identifiant ; imprimée une deuxième fois, elle en a un autre.",
                "Its identifier; printed a second time, it has another one."
            ) { $0.id },
            .text(
                "kind", "Sa nature : idea, question, decision, action, quote, paragraph, group.",
                "Its kind: idea, question, decision, action, quote, paragraph, group."
            ) { $0.note.kind.rawValue },
            .texts(
                "marks", "Ce qui la distingue : « Décision », « À retenir ».",
                "What sets it apart: “Decision”, “Key point”."
            ) { $0.marks },
            .flag("isHighlighted", "Mise en avant.", "Highlighted.") { $0.note.isHighlighted },
            .flag("isAction", "Une action.", "An action.") { $0.isAction },
            .flag("isDone", "Une action qui est faite.", "An action that is done.") { $0.isAction && $0.note.isDone },
            .text("state", "D’une action : « fait » ou « à faire ».", "Of an action: “done” or “to do”.") {
                guard $0.isAction else { return "" }
                return $0.note.isDone ? $0.phrases.doneWord : $0.phrases.toDoWord
            },
            .flag("isGroup", "Un titre au-dessus de notes semblables.", "A title over notes that say the same.") {
                $0.note.kind == .group
            },
            .text("count", "D’un groupe : « 3 contributions ».", "Of a group: “3 contributions”.") { $0.count },
            .list("paragraphs", "Ses mots ; rien pour une citation.", "Its words; nothing for a quotation.") {
                $0.paragraphs
            },
            .one("quote", "Ses mots, si c’est une citation.", "Its words, where it is a quotation.") { $0.quote },
            .text(
                "quoteText", "En texte brut : la citation, avec qui l’a dite.",
                "In plain text: the quotation, with who said it."
            ) { note in
                guard let quote = note.quote else { return "" }
                let said = note.attribution.isEmpty ? [] : ["— " + note.attribution]
                return (BlockView.lines(quote.blocks) + said).joined(separator: TextWrapping.lineBreak)
            },
            .text("attribution", "D’une citation : qui l’a dite.", "Of a quotation: who said it.") { $0.attribution },
            .flag(
                "isPlain", "S’il suffit de ses mots : un paragraphe nu, rien devant.",
                "Whether its words are all there is: one plain paragraph, nothing before it."
            ) { $0.isPlain },
            .text("text", "Ses mots, s’ils suffisent.", "Its words, where they are all there is.") {
                $0.isPlain ? $0.paragraphs.first?.runs.first?.text ?? "" : ""
            },
            .text(
                "after", "Ce qui suit ses mots : « (19 voix) — Zoé ».",
                "What stands after its words: “(19 votes) — Zoe”."
            ) { $0.after },
            .text("votes", "« 19 voix ».", "“19 votes”.") { $0.note.votes },
            .text(
                "by", "Qui l’a dit ; d’une action, qui la fait et pour quand.",
                "Who said it; of an action, who does it and by when."
            ) { $0.by },
            .texts("authors", "Qui l’a dit, ou fait l’action.", "Who said it, or does the action.") { $0.note.authors },
            .text("due", "L’échéance, en toutes lettres.", "By when, in words.") { $0.note.when },
            .flag("hasNotes", "S’il y a des notes en dessous.", "Whether there are notes below it.") {
                !$0.lists.isEmpty
            },
            .list("lists", "Les notes en dessous.", "The notes below it.") { $0.lists },
            .text("number", "Son rang dans une liste numérotée.", "Its rank in a numbered list.") {
                $0.number > 0 ? "\($0.number)" : ""
            },
            .flag("isFirst", "La première de sa liste.", "The first of its list.") { $0.isFirst },
            .text(
                "lead", "En texte brut : marge, puce ou numéro, case, nature.",
                "In plain text: margin, bullet or number, box, kind."
            ) { $0.lead },
            .text("indent", "En texte brut : les espaces de la marge.", "In plain text: the blanks of the margin.") {
                String(repeating: " ", count: $0.indent)
            },
        ])
}

/// Notes that are printed alike, one after the other.
struct NoteListView: View {
    enum Form: Hashable, Sendable {
        case bullets, numbers, inline, paragraphs
    }

    let form: Form
    var notes: [NoteView] = []
    /// Where the numbers begin.
    var first = 1

    static let schema = Schema<NoteListView>(
        "list", Meaning("Des notes imprimées de la même façon.", "Notes that are printed alike."),
        [
            .flag("isBullets", "Des puces.", "Bullets.") { $0.form == .bullets },
            .flag("isNumbers", "Une liste numérotée.", "A numbered list.") { $0.form == .numbers },
            .text("start", "Son premier numéro, si ce n’est pas 1.", "Its first number, where that is not 1.") {
                $0.form == .numbers && $0.first > 1 ? "\($0.first)" : ""
            },
            .flag("isInline", "Une énumération dans une phrase.", "Items in one sentence.") { $0.form == .inline },
            .flag("isParagraphs", "Des paragraphes et des citations.", "Paragraphs and quotations.") {
                $0.form == .paragraphs
            },
            .list("notes", "Les notes.", "The notes.") { $0.notes },
        ])
}
