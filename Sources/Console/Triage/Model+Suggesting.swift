import Suggestions
import Workshop

extension Model {
    /// Brings the index of what notes are about up to date: it is made when it is first wanted.
    mutating func refreshIndex() {
        guard indexedRevision != revision else { return }
        var index = index ?? NoteIndex(languages: sessionLanguages)
        // Held once only, so that it is changed in place and not copied.
        self.index = nil
        index.update(from: state)
        self.index = index
        indexedRevision = revision
    }

    /// The languages that are spoken, as far as the session's pack says.
    private var sessionLanguages: [StemmedLanguage] {
        switch pack?.language {
        case "fr": [.french]
        case "en": [.english]
        default: StemmedLanguage.allCases
        }
    }

    /// What is to be said of a note with all that is under it.
    func advice(on id: Contribution.ID) -> Advice {
        var advice =
            index?.advice(on: [id] + book.arrangement.branch(below: id).map(\.note.id), leaning: leaning(for: id))
            ?? Advice()
        // A group is one answer, however many of its notes say the same.
        var groups = Set<Contribution.ID>()
        advice.twins.removeAll { twin in group(around: twin.note).map { !groups.insert($0).inserted } ?? false }
        return advice
    }

    /// The themes for some notes together, where asking costs nothing that is felt.
    mutating func suggestions(for ids: [Contribution.ID]) -> [Suggestion] {
        guard index != nil || state.contributions.count <= Model.readAtOnce else { return [] }
        refreshIndex()
        let leaning = ids.first.map { self.leaning(for: $0) } ?? Leaning()
        return index?.advice(on: Array(ids.prefix(20)), leaning: leaning, limit: 3).suggestions ?? []
    }

    /// A few notes before it, the nearest that is filed; and the table that this device sits at.
    private func leaning(for id: Contribution.ID) -> Leaning {
        let place = state.sequence.firstIndex(of: id) ?? 0
        let before = state.sequence[..<place].suffix(5).last { id in
            state.contributions[id].map { $0.parent == nil && !$0.isSetAside && !$0.themes.isEmpty } ?? false
        }
        return Leaning(before: before.flatMap { state.contributions[$0]?.themes.first }, atelier: table)
    }

    /// Up to as many notes, reading them all is not felt on a key.
    private static let readAtOnce = 3_000
}
