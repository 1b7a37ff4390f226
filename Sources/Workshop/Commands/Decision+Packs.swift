extension Decision {
    mutating func applyPack(_ pack: AppliedPack) {
        guard state.pack != pack else { return }
        for event in pack.events(ids) { happen(event) }
    }

    /// What a pack brings goes to what is there already: fields that are filled stay, themes and steps come last.
    mutating func prepare(_ pack: Pack, _ source: String) throws(Refusal) {
        applyPack(AppliedPack(name: pack.name, source: source))
        var details = pack.details
        if let capacity = pack.capacity { details[.capacity] = "\(capacity.number)" }
        // A dictionary has no order, and the organisers' own fields have one.
        try setDetails(details.filter { !$0.key.isExtra && state[$0.key].isEmpty })
        for name in pack.extras where state[.extra(name)].isEmpty {
            try setDetails([.extra(name): details[.extra(name)] ?? ""])
        }
        for step in pack.agenda {
            try takeAgenda(.addPhase(title: step.title, minutes: step.minutes, place: .last))
        }
        try plant(pack.tree, nil, .last)
    }

    /// Makes themes and those under them, in their order.
    mutating func plant(_ plans: [ThemePlan], _ parent: Theme.ID?, _ place: Place<Theme>) throws(Refusal) {
        var place = place
        for plan in plans {
            let id = try addTheme(plan.title, plan.prompt, parent, place)
            try changeTheme(id, plan.changes)
            try plant(plan.themes, id, .last)
            if place != .last { place = .after(id) }
        }
    }
}

extension ThemePlan {
    /// What it says beyond title and prompt.
    fileprivate var changes: [ThemeChange] {
        [
            .form(form), .whenEmpty(whenEmpty), .number(number), .room(room), .provenance(provenance),
        ]
    }
}
