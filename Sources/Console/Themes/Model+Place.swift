import Workshop

extension Model {
    /// Which theme is selected, for the next opening on this machine; empty where it is no place to note.
    public var place: String {
        switch themes.shelf {
        case .theme(let id): NotingPlace(theme: id, table: table).written
        case .unfiled: NotingPlace(theme: nil, table: table).written
        case .aside: ""
        }
    }

    /// Selects what was selected when the program was left, so that what goes on being typed goes where it would have gone.
    /// Where that was set aside since, the theme above it, and it is said.
    mutating func takeUp(_ place: String) {
        guard let found = NotingPlace(place)?.find(in: state, at: table) else { return }
        if let theme = found.theme { themes.select(theme, in: state, book) } else { themes.shelf = .unfiled }
        guard let gone = found.gone else { return }
        let title = found.theme.flatMap { state.themes[$0]?.title } ?? phrases.withoutTheme
        warn(phrases.themeWasSetAside(gone.title, notesGoTo: title))
    }
}
