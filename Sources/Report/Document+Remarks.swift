import Phrases
import Workshop

extension Document {
    /// What whoever sends the compte-rendu would want to know of its words first: each in one sentence, with how often it
    /// occurs and where first. Nothing of it is a fault for sure.
    /// - Parameter asking: what asks about names that were typed and are nobody's, as it is called; empty for nothing.
    public func remarks(_ phrases: Phrases, asking: String = "") -> [String] {
        let notes = printedNotes
        var remarks: [String] = []
        func remark(_ found: [String], _ sentence: (Int, String) -> String) {
            if let first = found.first { remarks.append(sentence(found.count, first)) }
        }
        let marks = notes.flatMap { LooseMark.all(in: $0.text) }
        var seen = Set<String>()
        let names = marks.filter { $0.sign == .person }.map(\.word).filter { seen.insert(Folded.key($0)).inserted }
        remark(names) { phrases.looseNames($0, $1) + (asking.isEmpty ? "" : " " + phrases.quoted(asking) + ".") }
        remark(marks.filter { $0.sign == .theme }.map(\.word), phrases.looseThemes)
        remark(notes.filter(\.beginsWithSign).map { phrases.beginning(of: $0.text) }, phrases.unreadSigns)
        remark(notes.flatMap { Contact.all(in: $0.text) }, phrases.publishedContacts)
        remark(others.map { phrases.beginning(of: $0.text) }, phrases.notesWithoutTheme)
        let open = actions.filter { !$0.isDone }
        remark(open.filter(\.who.isEmpty).map { phrases.beginning(of: $0.text) }, phrases.actionsWithoutPeople)
        remark(open.filter(\.due.isEmpty).map { phrases.beginning(of: $0.text) }, phrases.actionsWithoutDate)
        return remarks
    }

    /// Each once, in order.
    private var printedNotes: [Note] {
        var seen = Set<Contribution.ID>()
        var printed: [Note] = []
        func visit(_ notes: [Note]) {
            for note in notes {
                if seen.insert(note.id).inserted { printed.append(note) }
                visit(note.notes)
            }
        }
        func visit(_ section: Section) {
            visit(section.notes)
            for below in section.sections { visit(below) }
        }
        for section in sections { visit(section) }
        visit(others)
        return printed
    }
}

extension Document.Note {
    /// Whether a sign that would have said what kind of note it is stayed in its words: text that was pasted is not read.
    fileprivate var beginsWithSign: Bool {
        guard let first = text.first, ">!?~".contains(first) else { return false }
        return text.dropFirst().first == " "
    }
}

extension Phrases {
    /// The first words of a note, without markup, between quotation marks.
    fileprivate func beginning(of text: String) -> String {
        let words = Cleaning.line(Wording(text).plain)
        guard words.count > 40 else { return quoted(words) }
        let cut = words.prefix(40)
        return quoted((cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut) + "…")
    }
}
