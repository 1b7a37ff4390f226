extension Pack {
    /// The themes with the headings that stand under every theme of their level.
    public var tree: [ThemePlan] { completed(themes, depth: 0) }

    /// A new theme at a depth, with the headings that this pack repeats under each of that level.
    public func plan(_ title: String, depth: Int) -> ThemePlan {
        completed([ThemePlan(title)], depth: depth).first ?? ThemePlan(title)
    }

    private func completed(_ plans: [ThemePlan], depth: Int) -> [ThemePlan] {
        plans.map { plan in
            var plan = plan
            let own = Set(plan.themes.map { Folded.text($0.title) })
            plan.themes += (each[depth] ?? []).filter { !own.contains(Folded.text($0.title)) }
            plan.themes = completed(plan.themes, depth: depth + 1)
            return plan
        }
    }
}
