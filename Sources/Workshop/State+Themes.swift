extension State {
    /// The themes under `parent` (nil: at the top), in order, those set aside left out.
    public func themes(under parent: Theme.ID?) -> [Theme] {
        order[parent].compactMap { themes[$0] }.filter { !$0.isSetAside }
    }

    /// Every theme that is not set aside, nor under one that is, parents before children, with its depth (0 at the top).
    public var outline: [(theme: Theme, depth: Int)] {
        var rows: [(theme: Theme, depth: Int)] = []
        func visit(_ parent: Theme.ID?, _ depth: Int) {
            for theme in themes(under: parent) {
                rows.append((theme, depth))
                visit(theme.id, depth + 1)
            }
        }
        visit(nil, 0)
        return rows
    }

    /// The themes from the top down to `id`, itself last.
    public func path(to id: Theme.ID) -> [Theme] {
        var path: [Theme] = []
        var next: Theme.ID? = id
        while let current = next, let theme = themes[current], path.count <= themes.count {
            path.append(theme)
            next = theme.parent
        }
        return path.reversed()
    }

    /// Whether the theme, or one above it, is set aside.
    public func isAside(_ id: Theme.ID) -> Bool { path(to: id).contains { $0.isSetAside } }

    /// The themes that were set aside themselves, in order of their titles' tree.
    public var themesAside: [Theme] {
        func visit(_ parent: Theme.ID?) -> [Theme] {
            order[parent].flatMap { id in
                (themes[id].map { $0.isSetAside ? [$0] : [] } ?? []) + visit(id)
            }
        }
        return visit(nil)
    }

    /// Whether `id` is `ancestor` or below it.
    func isTheme(_ id: Theme.ID, within ancestor: Theme.ID) -> Bool { path(to: id).contains { $0.id == ancestor } }
}
