import Workshop

extension Pack {
    /// What can be used again of a workshop that went well: its themes, its agenda, what its form asks. What was said, who
    /// came and when it was stay out.
    ///
    /// - Parameter pack: the one that the workshop was made from: what a state does not hold comes from it.
    public init(of state: State, name: String, from pack: Pack?) {
        self = pack ?? Pack()
        self.name = name
        title = Wording(Cleaning.line(state[.title])).plain
        if title.isEmpty { title = pack?.title ?? "" }
        readAgenda(state, from: pack)
        readThemes(state, from: pack)
        readForm(state, from: pack)
    }

    /// The steps with the minutes that they really took, where somebody timed them, to the next five. One that took less than a
    /// third of what was planned was skipped, and tells nothing.
    private mutating func readAgenda(_ state: State, from pack: Pack?) {
        agenda = state.agenda.map { phase in
            let known = pack?.agenda.first { $0.title == phase.title }
            var step = Step(title: phase.title, who: known?.who ?? "", how: known?.how ?? "")
            let spent = state.spent(on: phase.id) ?? 0
            let minutes = Int((spent + 59_999) / 60_000)
            if spent > 0, minutes * 3 >= phase.planned ?? 0 {
                step.minutes = max(5, (minutes + 2) / 5 * 5)
            } else {
                step.minutes = phase.planned
            }
            return step
        }
    }

    /// The tree; headings that stand under every theme of the top become `each`.
    private mutating func readThemes(_ state: State, from pack: Pack?) {
        func plans(under parent: Theme.ID?) -> [ThemePlan] {
            // What was proposed and never spoken of is no part of the format.
            state.themes(under: parent).filter { $0.provenance.isEmpty }.map { theme in
                var plan = ThemePlan(theme.title)
                (plan.prompt, plan.form, plan.whenEmpty) = (theme.prompt, theme.form, theme.whenEmpty)
                (plan.number, plan.room) = (theme.number, theme.room)
                plan.ask = pack?.ask(at: state.path(to: theme.id).map(\.title)) ?? ""
                plan.themes = plans(under: theme.id)
                plan.keepsItsOwn = !plan.themes.isEmpty
                return plan
            }
        }
        themes = plans(under: nil)
        each = [:]
        let below = Set(themes.map(\.themes))
        guard themes.count > 1, below.count == 1, let common = below.first, !common.isEmpty else { return }
        if levels.isEmpty { levels = language == "en" ? ["workshop", "heading"] : ["atelier", "rubrique"] }
        each[0] = common
        for index in themes.indices { (themes[index].themes, themes[index].keepsItsOwn) = ([], false) }
    }

    private mutating func readForm(_ state: State, from pack: Pack?) {
        details = [:]
        extras = []
        // What changes little from one session to the next.
        for detail in [Detail.modality, .organiser, .frequency, .series, .link] where !state[detail].isEmpty {
            details[detail] = state[detail]
        }
        if let number = Int(Cleaning.line(state[.capacity])), number > 0 {
            capacity = Capacity(number: number, reason: capacity?.number == number ? capacity?.reason ?? "" : "")
        }
        for name in state.extras where !fields.contains(where: { $0.detail == .extra(name) }) {
            fields.append(Question(detail: .extra(name)))
        }
    }
}
