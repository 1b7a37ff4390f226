extension Decision {
    /// The identifiers of themes, those to make made.
    mutating func themes(_ references: [ThemeReference]) throws(Refusal) -> [Theme.ID] {
        var found: [Theme.ID] = []
        for reference in references {
            switch reference {
            case .existing(let id):
                guard state.themes[id] != nil else { throw .notThere }
                if !found.contains(id) { found.append(id) }
            case .new(let title, let parent):
                let title = try line(title)
                // The same new theme may be named by several notes of one paste.
                if let twin = state.themes(under: parent).first(where: { $0.title == title }) {
                    if !found.contains(twin.id) { found.append(twin.id) }
                } else {
                    found.append(try addTheme(title, "", parent, .last))
                }
            }
        }
        return found
    }

    /// The theme at the end of a path, those on the way that are missing made.
    private mutating func theme(along path: TitlePath) throws(Refusal) -> Theme.ID {
        var last: Theme.ID?
        for title in path.titles {
            let key = Folded.key(title)
            if let known = state.themes(under: last).first(where: { Folded.key($0.title) == key }) {
                last = known.id
            } else {
                last = try addTheme(title, "", last, .last)
            }
        }
        guard let last else { throw .nothingTyped }
        return last
    }

    /// The themes that a note says.
    mutating func themes(of draft: Draft) throws(Refusal) -> [Theme.ID] {
        var found = try themes(draft.themes)
        for path in draft.paths {
            let id = try theme(along: path)
            if !found.contains(id) { found.append(id) }
        }
        return found
    }

    @discardableResult
    mutating func addTheme(
        _ title: String, _ prompt: String, _ parent: Theme.ID?, _ place: Place<Theme>
    ) throws(Refusal) -> Theme.ID {
        var event = ThemeAdded()
        event.title = try line(title)
        event.prompt = try words(prompt)
        guard !event.title.isEmpty else { throw .nothingTyped }
        if let parent { guard state.themes[parent] != nil else { throw .notThere } }
        event.id = ids.theme()
        event.parent = parent
        event.place = place
        happen(event)
        return event.id
    }

    mutating func changeTheme(_ id: Theme.ID, _ changes: [ThemeChange]) throws(Refusal) {
        guard let theme = state.themes[id] else { throw .notThere }
        var event = ThemeChanged()
        event.id = id
        for change in changes {
            switch change {
            case .title(let text):
                let title = try line(text)
                guard !title.isEmpty else { throw .nothingTyped }
                event.title = .set(title)
            case .prompt(let text): event.prompt = .set(try words(text))
            case .number(let text): event.number = .set(try line(text))
            case .room(let text): event.room = .set(try line(text))
            case .headCount(let text): event.headCount = .set(try line(text))
            case .form(let form): event.form = .set(form)
            case .whenEmpty(let value): event.whenEmpty = .set(value)
            case .provenance(let text): event.provenance = .set(try line(text))
            case .leaders(let references): event.leaders = .set(try people(references))
            case .reporters(let references): event.reporters = .set(try people(references))
            }
        }
        if event.changed(theme) != theme { happen(event) }
    }

    mutating func moveTheme(_ id: Theme.ID, _ parent: Theme.ID?, _ place: Place<Theme>) throws(Refusal) {
        guard state.themes[id] != nil else { throw .notThere }
        if let parent {
            guard state.themes[parent] != nil else { throw .notThere }
            guard !state.isTheme(parent, within: id) else { throw .underItself }
        }
        var event = ThemeMoved()
        event.id = id
        event.parent = parent
        event.place = place
        happen(event, ifItChanges: \.order)
    }
}
