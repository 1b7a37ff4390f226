extension Pack {
    /// How many themes a pack may make: headings that stand under headings multiply.
    public static let mostThemes = 2_000

    /// The themes with the headings that stand under every theme of their level; one that lists its own keeps to these.
    ///
    /// Of a pack that would make more than `mostThemes`, some are left out.
    public var tree: [ThemePlan] {
        var room = Pack.mostThemes
        return completed(themes, depth: 0, &room)
    }

    /// Whether it would make more themes than it may.
    public var isTooLarge: Bool {
        var room = Pack.mostThemes
        _ = completed(themes, depth: 0, &room)
        return room < 0
    }

    /// A new theme, with the headings that this pack repeats under each of its level; a plain one where none of those that the
    /// pack plans beside it has headings: a smaller question is no track.
    ///
    /// - Parameter path: the titles of those above it, from the top down.
    public func plan(_ title: String, under path: [String]) -> ThemePlan {
        var room = Pack.mostThemes
        if let above = plan(at: path) {
            let beside = completed(headings(under: above, depth: path.count - 1), depth: path.count, &room)
            if beside.allSatisfy(\.themes.isEmpty) { return ThemePlan(title) }
        }
        room = Pack.mostThemes
        return completed([ThemePlan(title)], depth: path.count, &room).first ?? ThemePlan(title)
    }

    /// What this pack plans at a path; nil where it plans nothing of these titles.
    private func plan(at path: [String]) -> ThemePlan? {
        var plans = themes
        var found: ThemePlan?
        for (depth, title) in path.enumerated() {
            let folded = Folded.text(title)
            guard let plan = plans.first(where: { Folded.text($0.title) == folded }) else { return nil }
            (found, plans) = (plan, headings(under: plan, depth: depth))
        }
        return found
    }

    /// What to ask the room under the theme that stands there; empty where the pack does not say.
    ///
    /// - Parameter path: the titles from the top down.
    public func ask(at path: [String]) -> String {
        var plans = themes
        for (depth, title) in path.enumerated() {
            let folded = Folded.text(title)
            // A theme that was renamed or added still has the headings of its level.
            let plan = plans.first { Folded.text($0.title) == folded } ?? ThemePlan(title)
            if depth == path.count - 1 { return plan.ask }
            plans = headings(under: plan, depth: depth)
        }
        return ""
    }

    private func headings(under plan: ThemePlan, depth: Int) -> [ThemePlan] {
        plan.keepsItsOwn ? plan.themes : each[depth] ?? plan.themes
    }

    /// - Parameter room: how many themes may still be made; below zero where some had to be left out.
    private func completed(_ plans: [ThemePlan], depth: Int, _ room: inout Int) -> [ThemePlan] {
        var made: [ThemePlan] = []
        for plan in plans {
            room -= 1
            guard room >= 0 else { break }
            var plan = plan
            plan.themes = completed(headings(under: plan, depth: depth), depth: depth + 1, &room)
            made.append(plan)
        }
        return made
    }
}
