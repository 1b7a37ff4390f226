import Phrases
import Screen
import Workshop

extension Model {
    /// Takes in what others wrote: whoever types or reads goes on where they are.
    mutating func arrive(_ arrivals: [Arrival], _ state: State) {
        let place = notes.place
        let (themeRow, personRow) = (themes.selectedIndex, people.selectedIndex)
        let (words, standing) = (editedWords, standing)
        adopt(state)
        stay(at: standing, arrivals)
        settleTriage(isByOthers: true)
        people.settle(book)
        if state.isClosed, !arrivals.isEmpty { isReportStale = true }
        // The grid scrolls by its own rows.
        if !showsBoard || boardColumn != nil { notes.stay(at: place) }
        // Likewise for the themes and people that came or went above.
        themes.viewport.first = max(0, themes.viewport.first + themes.selectedIndex - themeRow)
        people.viewport.first = max(0, people.viewport.first + people.selectedIndex - personRow)
        for arrival in arrivals where arrival.device != device {
            newsroom.note(writer: arrival.device)
            guard arrival.isNew, case .note(let id) = arrival.subject, isElsewhere(id) else { continue }
            newsroom.add(Newsroom.Key(device: arrival.device, theme: state.themes(of: id).first))
        }
        warnOfDoubleEditing(arrivals, words)
    }

    /// The folder has gone, or is back.
    mutating func hear(ofFolder why: String?) {
        let wasGone = folderTrouble != nil
        folderTrouble = why
        if let why { warn(why) } else if wasGone { say(phrases.folderIsBack) }
    }

    /// Tells of the notes that came, where nothing more important stands in the footer.
    mutating func tellOfArrivals() {
        if let told = newsroom.told, flash?.text != told { newsroom.forget() }
        if let told = newsroom.told, let at = newsroom.toldAt, abs(now - at) >= Newsroom.shown {
            if flash?.text == told { flash = nil }
            newsroom.forget()
        }
        guard !newsroom.isEmpty, flash == nil || flash?.text == newsroom.told,
            newsroom.toldAt.map({ abs(now - $0) >= Newsroom.pause }) ?? true
        else { return }
        // One row, whatever came: nothing on the screen moves for it.
        let sentence = DisplayWidth.clipped(
            newsroom.toTell(at: now).map { news($0.key, $0.count) }.joined(separator: " · "), to: max(8, size.width - 2)
        )
        newsroom.tell(sentence, at: now)
        say(sentence)
    }

    /// Whether there is something to tell, or to stop telling, before long.
    var hasNewsInTheFooter: Bool { !newsroom.isEmpty || newsroom.told != nil }

    /// What a device is called; nil where nobody said.
    func label(of device: Device.ID) -> String? {
        state.deviceLabels[device].flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Who wrote a note, where that was another device: its name where there is room for it.
    func mark(of note: Contribution, isShort: Bool) -> String? {
        guard note.device != device, note.device != .none else { return nil }
        let label = label(of: note.device)
        guard label != nil || newsroom.writers.contains(note.device) else { return nil }
        return isShort || label == nil ? "↔" : "↔ " + (label ?? "")
    }

    private func news(_ key: Newsroom.Key, _ count: Int) -> String {
        let theme = key.theme.flatMap { state.themes[$0]?.title }
        return phrases.notesArrived(label(of: key.device) ?? phrases.anotherDevice, count, under: theme)
    }

    /// Whether a note stands where one does not look.
    private func isElsewhere(_ id: Contribution.ID) -> Bool {
        guard notes.query == nil else { return true }
        let themes = state.themes(of: id)
        return switch self.themes.shelf {
        case .theme(let shelf): !themes.contains { state.path(to: $0).contains { $0.id == shelf } }
        case .unfiled: !themes.isEmpty
        case .aside: true
        }
    }

    // MARK: Two who edit the same

    /// What the form or the line that is open was opened on, as it is kept now.
    private var editedWords: String? {
        switch mode {
        case .typing(let entry): entry.purpose.words(in: state)
        case .filling(let form): form.editing == nil ? nil : form.current?.value
        default: nil
        }
    }

    /// Says that what is being edited is not what it was; the words that were typed stay, and Enter keeps them.
    private mutating func warnOfDoubleEditing(_ arrivals: [Arrival], _ before: String?) {
        guard let before, let after = editedWords, before != after else { return }
        let subject: Arrival.Subject? =
            switch mode {
            case .typing(let entry): entry.purpose.subject
            case .filling(let form): form.arrivalSubject
            default: nil
            }
        guard let writer = arrivals.last(where: { $0.subject == subject && $0.device != device })?.device else {
            return
        }
        warn(phrases.changedMeanwhile(by: label(of: writer) ?? phrases.anotherDeviceInside, after))
    }
}

extension LineEntry.Purpose {
    /// What of the workshop the line corrects, as it is kept; nil where it begins something new.
    func words(in state: State) -> String? {
        switch self {
        case .renameTheme(let id): state.themes[id]?.title
        case .prompt(let id): state.themes[id]?.prompt
        case .rewrite(let id): state.contributions[id]?.text
        case .reformulate(let id): state.contributions[id]?.reformulation
        case .method(let id): state.contributions[id]?.method
        case .due(let id): state.contributions[id]?.due
        default: nil
        }
    }

    fileprivate var subject: Arrival.Subject? {
        switch self {
        case .renameTheme(let id), .prompt(let id): .theme(id)
        case .rewrite(let id), .reformulate(let id), .method(let id), .due(let id): .note(id)
        default: nil
        }
    }
}

extension Form {
    fileprivate var arrivalSubject: Arrival.Subject {
        switch subject {
        case .session: .session
        case .theme(let id): .theme(id)
        case .person(let id): .person(id)
        }
    }
}

extension NotesPane {
    /// Where one looks: the row that is held still while rows come and go above it, and how far down the pane it is.
    struct Place: Hashable, Sendable {
        fileprivate let row: Row
        fileprivate let index: Int
        fileprivate let first: Int
    }

    var place: Place? {
        guard let index = selectedRow ?? (rows.indices.contains(viewport.first) ? viewport.first : nil) else {
            return nil
        }
        return Place(row: rows[index], index: index, first: viewport.first)
    }

    /// Scrolls by as many rows as came or went above.
    mutating func stay(at place: Place?) {
        guard let place else { return }
        let index = selectedRow ?? rows.firstIndex(of: place.row)
        guard let index, index != place.index else { return }
        viewport.first = max(0, place.first + index - place.index)
    }
}
