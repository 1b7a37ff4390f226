import Screen
import Workshop

extension Model {
    private static let mostSearches = 50
    /// So many notes are made ready for searching before anybody searches, for it would be felt.
    private static let manyNotes = 5_000

    /// Whether the notes are to be made ready while nothing is typed.
    var wantsSearchIndex: Bool {
        searchRevision != revision && !isIndexing && state.sequence.count >= Model.manyNotes
    }

    mutating func prepareForSearching() -> [Effect] {
        guard wantsSearchIndex else { return [] }
        isIndexing = true
        return [.index(state, search ?? SearchIndex(), revision: revision)]
    }

    /// Takes the index over, unless a later one is there.
    mutating func take(_ index: SearchIndex, of revision: Int) {
        isIndexing = false
        if (searchRevision ?? -1) < revision { (search, searchRevision) = (index, revision) }
        guard notes.query != nil else { return }
        // Somebody waits for it.
        refreshSearch()
        notes.list(self)
    }

    /// Whether what is searched for cannot be told yet: the index is being made.
    var waitsForIndex: Bool { notes.query != nil && search == nil }

    /// Brings the index up to what the workshop is now, where it is not. Of many notes it is never made here, for that takes
    /// longer than a key may: what has changed since is all that is looked at.
    mutating func refreshSearch() {
        guard search != nil ? searchRevision != revision : state.sequence.count < Model.manyNotes else { return }
        var index = search ?? SearchIndex()
        // Held once only, so that it is changed in place and not copied.
        search = nil
        index.update(from: state)
        (search, searchRevision) = (index, revision)
    }

    /// Opens the search line: on the people where they have the keys, else on all notes.
    mutating func beginSearch() -> [Effect] {
        if focus == .people {
            mode = .searching(SearchLine(people.filter ?? "", scope: .people))
            return []
        }
        refreshSearch()
        if notes.query == nil {
            notes.origin = SearchOrigin(focus: focus, shelf: themes.shelf, selected: notes.selected)
        }
        focus = .notes
        mode = .searching(SearchLine(notes.query ?? "", scope: .notes))
        return search == nil ? prepareForSearching() : []
    }

    /// Opens a line for the beginning of a theme's title.
    mutating func beginJump() {
        notes.origin = SearchOrigin(focus: focus, shelf: themes.shelf, selected: notes.selected)
        mode = .searching(SearchLine("", scope: .themes))
    }

    mutating func pressSearching(_ key: Key, _ line: SearchLine, _ world: World) -> [Effect] {
        if let effects = pressAnywhere(key, world) { return effects }
        var line = line
        switch key {
        case .escape where line.completion?.selected != nil:
            line.close()
            mode = .searching(line)
        case .escape:
            mode = .browsing
            leaveSearch()
        case .enter where line.completion?.selected != nil, .tab where line.completion != nil:
            line.accept()
            search(by: line)
        case .enter: keepSearch(line)
        case .down where line.completion != nil:
            line.moveInList(by: 1)
            mode = .searching(line)
        case .up where line.completion != nil, .backTab where line.completion != nil:
            line.moveInList(by: -1)
            mode = .searching(line)
        case .up, .down: recall(by: key == .up ? -1 : 1, line)
        case .pageUp, .pageDown: return go(by: key == .pageUp ? -8 : 8)
        default:
            let before = line.field.text
            _ = line.field.handle(key)
            if line.field.text != before {
                line.recalled = nil
                search(by: line)
            } else {
                mode = .searching(line)
            }
        }
        return []
    }

    /// Shows what the line says, as it is being typed.
    mutating func search(by line: SearchLine) {
        var line = line
        line.refresh(in: captureContext)
        mode = .searching(line)
        switch line.scope {
        case .notes:
            notes.query = line.field.isEmpty ? nil : line.text
            notes.list(self)
        case .people:
            filterPeople(by: line.field.isEmpty ? nil : line.text)
        case .themes: jump(to: line.text)
        }
    }

    private mutating func keepSearch(_ line: SearchLine) {
        mode = .browsing
        guard line.scope == .notes else { return }
        remember(line.text)
        if line.field.isEmpty { leaveSearch() }
    }

    private mutating func remember(_ text: String) {
        guard !text.isEmpty else { return }
        searches.removeAll { $0 == text }
        searches.append(text)
        if searches.count > Model.mostSearches { searches.removeFirst() }
    }

    private mutating func recall(by step: Int, _ line: SearchLine) {
        guard line.scope == .notes, !searches.isEmpty else { return }
        let place = min(max(0, (line.recalled ?? searches.count) + step), searches.count)
        var recalled = SearchLine(place < searches.count ? searches[place] : "", scope: .notes)
        recalled.recalled = place < searches.count ? place : nil
        search(by: recalled)
        // Whoever goes through earlier searches goes on doing so with the same keys.
        if case .searching(var shown) = mode {
            shown.close()
            mode = .searching(shown)
        }
    }

    /// Gives up what the lists are filtered by, and goes back to where one was.
    mutating func leaveSearch() {
        let origin = notes.origin
        let isBack = origin?.shelf == themes.shelf
        notes.origin = nil
        filterPeople(by: nil)
        if let origin, isBack { focus = origin.focus }
        if let origin, origin.focus == .themes, !isBack {
            if case .theme(let id) = origin.shelf, state.themes[id] != nil {
                themes.select(id, in: state, book)
            } else {
                themes.shelf = origin.shelf
            }
        }
        guard notes.query != nil || !isBack else { return }
        let wasSearching = notes.query != nil
        notes.query = nil
        if wasSearching, isBack, let selected = origin?.selected { notes.selected = selected }
        notes.list(self)
    }

    /// Lists those alone whose name or organisation fits; everybody for nil.
    mutating func filterPeople(by text: String?) {
        people.filter = text
        let key = Matching.key(text ?? "")
        let fitting = book.people.filter { person in
            let names = [person.name, state.organisation(of: person)?.name ?? ""]
            return names.contains { name in
                Matching.rank(key, in: Matching.key(name)).map { $0 < .scattered } ?? false
            }
        }
        people.fitting = text == nil ? [] : Set(fitting.map(\.id))
        people.settle(book)
    }

    /// Selects the theme whose title fits best.
    private mutating func jump(to typed: String) {
        let key = Matching.key(typed)
        guard !key.isEmpty else { return }
        let ranked = book.outline.compactMap { row in
            Matching.rank(key, in: Matching.key(row.theme.title)).map { (row.theme.id, $0) }
        }
        guard let best = ranked.min(by: { $0.1 < $1.1 }) else { return warn(phrases.nothingFound) }
        themes.select(best.0, in: state, book)
        notes.query = nil
        notes.selected = nil
        notes.list(self)
    }

    /// Marks every note of the list, or takes the marks off where all of them are marked.
    mutating func markAll() {
        let listed = Set(notes.rows.compactMap(\.note))
        if listed.isSubset(of: notes.marked) {
            notes.marked.subtract(listed)
        } else {
            notes.marked.formUnion(listed)
        }
        say(phrases.markedAll(notes.marked.count, leave: key(of: .leave)))
    }
}
