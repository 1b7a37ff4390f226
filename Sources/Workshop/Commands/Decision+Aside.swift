/// What is set aside, and taken back.
extension Decision {
    mutating func setAside(_ ids: [Contribution.ID], _ value: Bool) throws(Refusal) {
        try change(ids) { $0.isSetAside = .set(value) }
        guard !value else { return }
        for id in ids { try bringToLight(id) }
    }

    /// A note that is taken back is seen again: where what it is under is set aside, it leaves that. It comes to where the
    /// note above it stood; from under a theme that is aside, among those without one.
    private mutating func bringToLight(_ id: Contribution.ID) throws(Refusal) {
        if let hidden = state.branch(of: id).first(where: \.isSetAside),
            hidden.parent.map({ !state.isAside($0) }) ?? true
        {
            try nest([id], hidden.parent)
        }
        if state.isAside(id) { try file([id], []) }
    }

    mutating func setThemeAside(_ id: Theme.ID, _ value: Bool) throws(Refusal) {
        guard let theme = state.themes[id] else { throw .notThere }
        guard theme.isSetAside != value else { return }
        var event = ThemeChanged()
        event.id = id
        event.isSetAside = .set(value)
        happen(event)
        // Likewise a theme: it comes to where the outermost one that is aside stood.
        guard !value, let hidden = state.path(to: id).first(where: \.isSetAside) else { return }
        try moveTheme(id, hidden.parent, .last)
    }

    /// Notes cannot be put where nobody sees them: somebody else may have set the theme aside a moment ago.
    func refuseAside(_ themes: [Theme.ID]) throws(Refusal) {
        guard themes.isEmpty || !themes.allSatisfy({ state.isAside($0) }) else { throw .themeAside }
    }
}
