import Workshop

/// Where one notes, kept on this machine between two openings of a session: the theme, and the table that one sat at then.
struct NotingPlace: Hashable {
    /// Nil for notes without a theme.
    let theme: Theme.ID?
    let table: Theme.ID?

    /// Where notes go now.
    struct Found {
        let theme: Theme.ID?
        /// The theme that was meant, where it is aside and the one above it takes its place.
        let gone: Theme?
    }

    init(theme: Theme.ID?, table: Theme.ID?) { (self.theme, self.table) = (theme, table) }

    /// - Returns: nil for anything that was not written by ``written``.
    init?(_ written: String) {
        let parts = written.split(separator: " ").map(String.init)
        guard parts.count == 2 else { return nil }
        let ids = parts.map { $0 == "-" ? nil : Theme.ID($0) }
        self.init(theme: ids[0], table: ids[1])
        guard self.written == written else { return nil }
    }

    /// Two ids, `-` for none.
    var written: String { [theme, table].map { $0?.rawValue ?? "-" }.joined(separator: " ") }

    /// Finds it again; nil where it is nowhere, or where one sits at another table by now, whose theme it is not.
    func find(in state: State, at table: Theme.ID?) -> Found? {
        guard self.table == table else { return nil }
        guard let theme else { return Found(theme: nil, gone: nil) }
        guard let meant = state.themes[theme] else { return nil }
        guard state.isAside(theme) else { return Found(theme: theme, gone: nil) }
        return Found(theme: state.path(to: theme).dropLast().last { !state.isAside($0.id) }?.id, gone: meant)
    }
}
