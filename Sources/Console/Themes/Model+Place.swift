import Workshop

extension Model {
    /// Which theme is selected, for the next opening on this machine: its id, or `-` for none; empty where it is no place to
    /// note.
    public var place: String {
        switch themes.shelf {
        case .theme(let id): id.rawValue
        case .unfiled: "-"
        case .aside: ""
        }
    }

    /// Selects what was selected when the program was left, so that what goes on being typed goes where it would have gone.
    /// Where that was set aside since, the theme above it, and it is said.
    mutating func takeUp(_ place: String) {
        if place == "-" { themes.shelf = .unfiled }
        guard let id = Theme.ID(place), let theme = state.themes[id] else { return }
        guard state.isAside(id) else { return themes.select(id, in: state, book) }
        let above = state.path(to: id).dropLast().last { !state.isAside($0.id) }
        if let above { themes.select(above.id, in: state, book) } else { themes.shelf = .unfiled }
        warn(phrases.themeWasSetAside(theme.title, notesGoTo: above?.title ?? phrases.withoutTheme))
    }
}
