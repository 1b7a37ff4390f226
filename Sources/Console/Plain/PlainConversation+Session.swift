import Phrases
import Workshop

/// What is done with themes, people and the session.
extension PlainConversation {
    mutating func perform(_ command: PlainCommand, _ arguments: String) -> [PlainReply] {
        switch command {
        case .help:
            if let command = PlainCommand(called: arguments), !arguments.isEmpty {
                return [.say(phrases.plainHelp(command.rawValue))]
            }
            return list(
                PlainCommand.allCases.map { phrases.plainHelp($0.rawValue) } + phrases.plainSigns, otherwise: "")
        case .themes: return listThemes()
        case .theme: return choose(theme: arguments)
        case .notes: return listNotes(arguments)
        case .read: return read(arguments)
        case .search: return search(arguments)
        case .news: return readNews()
        case .undo: return undo(world)
        case .redo: return ask(.redo)
        case .edit: return edit(arguments)
        case .kind: return setKind(arguments)
        case .author: return setAuthors(arguments)
        case .due: return setDue(arguments)
        case .done: return setDone(arguments)
        case .highlight: return highlight(arguments)
        case .under: return nest(arguments)
        case .file: return file(arguments)
        case .vote: return vote(arguments)
        case .setAside: return setAside(arguments, true)
        case .restore: return setAside(arguments, false)
        case .people: return listPeople()
        case .present: return present(arguments)
        case .leave: return person(called: arguments, .leave)
        case .excuse: return person(called: arguments, .excuse)
        case .rename: return rename(arguments)
        case .floor: return floor(arguments)
        case .form: return form(arguments)
        case .time: return time(arguments)
        case .table: return sit(arguments)
        case .close: return ask(state.isClosed ? .compile : .close)
        case .reopen: return state.isClosed ? ask(for: .reopen, .perform(.reopen)) : [.say(phrases.notClosed)]
        case .draft: return unsent.isEmpty ? [.say(phrases.plainNothingUnsent)] : offerUnsent()
        case .forget: return forgetUnsent()
        case .quit: return quit()
        }
    }

    /// Leaving while something is not on the disk is said once before it is done.
    private mutating func quit() -> [PlainReply] {
        guard case .failed = saving, !knowsOfLoss else {
            let behind = isReportBehind && state.isClosed ? [phrases.plainReportBehind] : []
            return (behind + unsent.map { phrases.plainKept($0) }).map { .say($0) } + [.ask(.quit)]
        }
        knowsOfLoss = true
        return [.say(phrases.quitWouldLose(":" + (phrases.plainWords("quit").first ?? "")))]
    }

    // MARK: Themes

    /// Before the line that is typed.
    func title(of theme: Theme.ID?) -> String {
        PlainConversation.clipped(theme.map { name(of: $0) } ?? phrases.withoutTheme, to: 30)
    }

    /// The title of a theme; with the one above it where another has the same title.
    func name(of id: Theme.ID) -> String {
        guard let theme = state.themes[id] else { return "" }
        let isAlone = !state.themes.values.contains { $0.id != id && $0.title == theme.title && !$0.isSetAside }
        guard !isAlone, let parent = theme.parent.flatMap({ state.themes[$0] }) else { return theme.title }
        return parent.title + " › " + theme.title
    }

    mutating func select(_ id: Theme.ID?) -> [PlainReply] {
        theme = id
        let prompt = id.flatMap { state.themes[$0]?.prompt } ?? ""
        let asked = id.flatMap { id in pack?.ask(at: state.path(to: id).map(\.title)) } ?? ""
        let path = id.map { state.path(to: $0).map(\.title).joined(separator: ", ") } ?? phrases.withoutTheme
        let spoken = [prompt, asked.isEmpty ? "" : phrases.toAsk(asked)].map { Cleaning.line($0) }
        return ([phrases.plainTheme(path)] + spoken.filter { !$0.isEmpty }).map { .say($0) }
    }

    private mutating func listThemes() -> [PlainReply] {
        let arrangement = Arrangement(state)
        let lines = state.outline.map { theme, depth in
            let count = arrangement.notes(under: theme.id).count
            return String(repeating: "  ", count: depth)
                + phrases.plainThemeRow(
                    themes[theme.id] ?? 0, theme.title, phrases.noteCount(count), isCurrent: theme.id == self.theme)
        }
        return list(lines, otherwise: phrases.plainNoThemes)
    }

    /// The themes that a number or words mean, the nearest first.
    func themes(called words: String) -> [Theme.ID] {
        if let number = Int(words) {
            return themes.id(number).flatMap { state.themes[$0] != nil && !state.isAside($0) ? [$0] : nil } ?? []
        }
        let typed = words.drop { $0 == "#" || $0 == "²" }.split(whereSeparator: \.isWhitespace).joined(separator: "-")
        let finder = ThemeFinder(context)
        if let exact = finder.resolve(typed) { return [exact.theme] }
        return finder.candidates(typed, isFirst: true).compactMap { candidate in
            if case .theme(.existing(let id)) = candidate.target { id } else { nil }
        }
    }

    private mutating func choose(theme words: String) -> [PlainReply] {
        if words.isEmpty { return select(theme) }
        if words == "0" { return select(nil) }
        let found = Array(themes(called: words).prefix(9))
        guard found.count > 1 else {
            return found.first.map { select($0) } ?? [.say(phrases.plainNoSuchTheme(words))]
        }
        question = .theme(found)
        let titles = found.map { state.path(to: $0).map(\.title).joined(separator: " › ") }
        return [.say(phrases.plainWhich(words, titles))]
    }

    // MARK: People

    private mutating func listPeople() -> [PlainReply] {
        list(state.people.map { line(of: $0) }, otherwise: phrases.plainNoPeople)
    }

    private mutating func present(_ words: String) -> [PlainReply] {
        guard !words.isEmpty else { return [.say(phrases.personCount(state.people.count(where: \.came)))] }
        let name = words.prefix { $0 != "," }
        let known = Cleaning.line(String(name))
        if !state.people(called: known).isEmpty { return person(called: known, .present) }
        guard let draft = PersonLine.draft(words) else { return [.say(phrases.plainWhat("present"))] }
        var newcomer = model.newcomer(draft, world)
        // That they are there was said.
        newcomer.presence = .present
        return ask(for: .present, .perform(.addPeople([newcomer])))
    }

    mutating func markPresent(_ id: Attendee.ID) -> [PlainReply] {
        guard let person = state.person(id), !person.isThere else {
            return [.say(phrases.plainPresent(state.person(id)?.name ?? "", state.people.count(where: \.came)))]
        }
        // Whoever was there at a distance, left and is back is there as before.
        let presence: Attendee.Presence = person.presence == .remote ? .remote : .present
        return ask(for: .present, .perform(.changePerson(id, model.presence(presence, of: person, world))))
    }

    // MARK: The table of this computer

    /// Asks which table this computer is, where it opens a session that others prepared for several.
    mutating func welcome(isFirstVisit: Bool) -> [PlainReply] {
        guard isFirstVisit, question == nil, state.tables[device] == nil, state.ateliers(pack).count > 1 else {
            return []
        }
        if case .readOnly = saving { return [] }
        return sit("")
    }

    private mutating func sit(_ words: String) -> [PlainReply] {
        if let id = state.theme(meant: words) { return sit(at: id) }
        let ateliers = state.ateliers(pack)
        let seats = ateliers.isEmpty ? state.themes(under: nil) : ateliers
        // Where tables have no number in their titles, it is their place in the list.
        if let place = Int(words), (1...seats.count + 1).contains(place) {
            return sit(at: place > seats.count ? nil : seats[place - 1].id)
        }
        let whole = Folded.key(phrases.wholeSession)
        if !words.isEmpty, words == "0" || whole.split(separator: " ").contains(Substring(Folded.key(words))) {
            return sit(at: nil)
        }
        guard words.isEmpty else { return [.say(phrases.noSuchTable(words))] }
        guard !seats.isEmpty else { return [.say(phrases.noThemesForTables)] }
        question = .table(seats.map(\.id))
        return [.say(phrases.plainWhich(phrases.whichTable, seats.map(\.title) + [phrases.wholeSession]))]
    }

    mutating func sit(at id: Theme.ID?) -> [PlainReply] { ask(for: .seat(id), .perform(.seatDevice(id))) }
}
