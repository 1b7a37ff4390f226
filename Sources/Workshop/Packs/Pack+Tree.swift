extension Pack {
    /// The themes with the headings that stand under every theme of their level; one that lists its own keeps to these.
    public var tree: [ThemePlan] { completed(themes, depth: 0) }

    /// A new theme at a depth, with the headings that this pack repeats under each of that level.
    public func plan(_ title: String, depth: Int) -> ThemePlan {
        completed([ThemePlan(title)], depth: depth).first ?? ThemePlan(title)
    }

    /// What to ask the room under the theme that stands there; empty where the pack does not say.
    ///
    /// - Parameter path: the titles from the top down.
    public func ask(at path: [String]) -> String {
        var plans = tree
        for (depth, title) in path.enumerated() {
            let folded = Folded.text(title)
            guard let plan = plans.first(where: { Folded.text($0.title) == folded }) else {
                // A theme that was renamed or added still has the headings of its level.
                guard depth + 1 < path.count, let each = each[depth] else { return "" }
                plans = completed(each, depth: depth + 1)
                continue
            }
            if depth == path.count - 1 { return plan.ask }
            plans = plan.themes
        }
        return ""
    }

    private func completed(_ plans: [ThemePlan], depth: Int) -> [ThemePlan] {
        plans.map { plan in
            var plan = plan
            if !plan.keepsItsOwn { plan.themes = each[depth] ?? plan.themes }
            plan.themes = completed(plan.themes, depth: depth + 1)
            return plan
        }
    }
}
