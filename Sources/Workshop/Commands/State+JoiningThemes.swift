extension State {
    /// The events of notes that come in, with their themes joined to those that are here: a theme is the same by its title and
    /// those above it.
    ///
    /// What this session says of such a theme stays; its prompt is taken where there is none here.
    public func joiningThemes(in events: [any Event]) -> [any Event] {
        var same: [Theme.ID: Theme.ID] = [:]
        // Two sections of one name are two themes, the first one the first one.
        var taken = Set<Theme.ID>()
        func joined(_ themes: [Theme.ID]) -> [Theme.ID] {
            themes.reduce(into: []) { ids, id in
                let id = same[id] ?? id
                if !ids.contains(id) { ids.append(id) }
            }
        }
        return events.compactMap { event -> (any Event)? in
            switch event {
            case var event as ThemeAdded:
                let isBelowNewOne = event.parent != nil && event.parent.flatMap { same[$0] } == nil
                event.parent = event.parent.map { same[$0] ?? $0 }
                if case .after(let theme) = event.place { event.place = .after(same[theme] ?? theme) }
                let key = Folded.key(event.title)
                let twin =
                    isBelowNewOne
                    ? nil
                    : themes(under: event.parent).first { Folded.key($0.title) == key && !taken.contains($0.id) }
                guard let twin else { return event }
                taken.insert(twin.id)
                same[event.id] = twin.id
                guard twin.prompt.isEmpty, !event.prompt.isEmpty else { return nil }
                var changed = ThemeChanged()
                (changed.id, changed.prompt) = (twin.id, .set(event.prompt))
                return changed
            case let event as ThemeChanged: return same[event.id] == nil ? event : nil
            case var event as ContributionAdded:
                event.themes = joined(event.themes)
                return event
            default: return event
            }
        }
    }
}
