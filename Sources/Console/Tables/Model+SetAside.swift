import Phrases
import Workshop

/// What others set aside from under whoever types.
extension Model {
    /// Where one was when something came in.
    struct Standing {
        /// The theme that notes went under, with those above it; empty for none.
        fileprivate let path: [Theme]
        fileprivate let note: Contribution.ID?
    }

    var standing: Standing {
        let note = typedNote
        return Standing(
            path: selectedTheme.map { state.path(to: $0) } ?? [], note: note.flatMap { state.isAside($0) ? nil : $0 })
    }

    /// Notes go on under the nearest theme above the one that others set aside, else under none, and never under whatever
    /// stands beside it in the list.
    mutating func stay(at standing: Standing, _ arrivals: [Arrival]) {
        stayUnder(standing.path, arrivals)
        guard let note = standing.note, note == typedNote, state.contributions[note] != nil, state.isAside(note) else {
            return
        }
        warn(phrases.noteAsideMeanwhile(by: writer(of: .note(note), arrivals)))
    }

    private mutating func stayUnder(_ path: [Theme], _ arrivals: [Arrival]) {
        guard let theme = path.last, book.hues[theme.id] == nil else { return }
        let home = path.dropLast().last { book.hues[$0.id] != nil }
        if let home { themes.select(home.id, in: state, book) } else { themes.shelf = .unfiled }
        if showsBoard { settleBoard() }
        notes.list(self)
        let subject = path.first { state.themes[$0.id]?.isSetAside != false } ?? theme
        // What was written on the line says itself where it goes, or goes there.
        let isCapturing = mode == .capturing || !capture.isEmpty
        let place = isCapturing ? home?.title ?? phrases.withoutTheme : nil
        warn(
            phrases.themeAsideMeanwhile(theme.title, by: writer(of: .theme(subject.id), arrivals), notesGoTo: place))
    }

    /// The note that is being corrected, or added to.
    private var typedNote: Contribution.ID? {
        guard case .typing(let entry) = mode else { return nil }
        return switch entry.purpose {
        case .rewrite(let id), .reformulate(let id), .subnote(let id), .method(let id), .authors(let id), .due(let id):
            id
        default: nil
        }
    }

    private func writer(of subject: Arrival.Subject, _ arrivals: [Arrival]) -> String {
        let writer = arrivals.last { $0.subject == subject && $0.device != device }?.device
        return writer.flatMap { label(of: $0) } ?? phrases.anotherDeviceInside
    }
}
