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
        func remark(all found: [String], _ sentence: ([String]) -> String) {
            if !found.isEmpty { remarks.append(sentence(found)) }
        }
        let marks = notes.flatMap { LooseMark.all(in: $0.text) }
        remark(all: words(of: marks, .person)) {
            phrases.looseNames($0) + (asking.isEmpty ? "" : " " + phrases.quoted(asking) + ".")
        }
        remark(all: words(of: marks, .theme), phrases.looseThemes)
        let signed = notes.filter(\.beginsWithSign)
        remark(all: signed.map { phrases.beginning(of: $0.text) }) { phrases.unreadSigns($0, signed[0].searched) }
        remark(all: notes.filter(\.hasLoneSign).map { phrases.end(of: $0.text) }, phrases.loneSigns)
        remark(notes.flatMap { Contact.all(in: $0.text) }, phrases.publishedContacts)
        remark(others.map { phrases.beginning(of: $0.text) }, phrases.notesWithoutTheme)
        let open = actions.filter { !$0.isDone }
        remark(open.filter(\.who.isEmpty).map { phrases.beginning(of: $0.text) }, phrases.actionsWithoutPeople)
        remark(open.filter(\.due.isEmpty).map { phrases.beginning(of: $0.text) }, phrases.actionsWithoutDate)
        return remarks
    }

    /// Each once, in order.
    private func words(of marks: [LooseMark], _ sign: LooseMark.Sign) -> [String] {
        var seen = Set<String>()
        return marks.filter { $0.sign == sign }.map(\.word).filter { seen.insert(Folded.key($0)).inserted }
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

    /// The sign and the first word, by which a search finds it.
    fileprivate var searched: String { text.split(whereSeparator: \.isWhitespace).prefix(2).joined(separator: " ") }

    /// Whether a mark was begun at the end, and nothing stands behind its sign: in the middle, *5 @ 2 €* is a price.
    fileprivate var hasLoneSign: Bool {
        let words = text.split(whereSeparator: \.isWhitespace)
        return words.last.map { ["#", "@"].contains($0) } ?? false
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

    /// Likewise the last words.
    fileprivate func end(of text: String) -> String {
        let words = Cleaning.line(Wording(text).plain)
        guard words.count > 40 else { return quoted(words) }
        let cut = words.suffix(40)
        return quoted("…" + (cut.firstIndex(of: " ").map { cut[cut.index(after: $0)...] } ?? cut))
    }
}
