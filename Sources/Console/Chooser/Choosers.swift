import Phrases
import Suggestions
import Workshop

/// The lists to choose from.
extension Chooser {
    /// Every action, with its keys, or why it cannot be done now.
    static func palette(_ model: Model) -> Chooser {
        let hidden: Set<ActionName> = [
            .palette, .up, .down, .left, .right, .pageUp, .pageDown, .first, .last, .menu, .leave,
        ]
        // What has no pane is done where its keys are.
        let offered = ActionTable.all.filter { !hidden.contains($0.name) && !$0.panes.isEmpty }
        let items = offered.filter { $0.panes.contains(model.focus) }
        let others = offered.filter { !$0.panes.contains(model.focus) }
        return Chooser(title: model.phrases.palette, (items + others).map { item($0, model) })
    }

    /// What a table may close: itself, or the session of all tables.
    static func closings(_ model: Model) -> Chooser {
        let title = model.tableName ?? ""
        var chooser = Chooser(
            title: model.phrases.closeWhat,
            [
                Item(label: model.phrases.closeThisTable(title), pick: .closing(isTableOnly: true)),
                Item(label: model.phrases.closeWholeSession, pick: .closing(isTableOnly: false)),
            ])
        if model.mode == .capturing { chooser.over = .capture }
        return chooser
    }

    /// What can be done with what is selected.
    static func menu(_ model: Model) -> Chooser {
        let section: ActionSection =
            switch model.focus {
            case .people: .people
            case .themes: .themes
            case .notes: .notes
            }
        // Who is selected may ask for the floor.
        let actions = ActionTable.all.filter { action in
            action.section == section || (section == .people && action.section == .floor && !action.panes.isEmpty)
        }
        let able = actions.filter { $0.disabled(model) == nil }
        let unable = actions.filter { $0.disabled(model) != nil }
        return Chooser(title: model.subjectTitle, (able + unable).map { item($0, model) })
    }

    private static func item(_ action: Action, _ model: Model) -> Item {
        let why = action.disabled(model)
        let words = model.state.isClosed ? action.wordsWhenClosed ?? action.words : action.words
        return Item(
            label: words(model.phrases).sentence, detail: why ?? model.keymap.names(of: action, model.phrases),
            isEnabled: why == nil, pick: .action(action.name))
    }

    /// The themes to move to: the likeliest few, then all of them.
    static func move(_ model: Model, suggested: [Suggestion] = []) -> Chooser {
        let ids = model.concernedNotes
        let items = themes(model) { .move(ids, $0) }
        let likely = suggested.filter { !$0.words.isEmpty }.compactMap { suggestion -> Item? in
            // Where all of them are already is nowhere to move to.
            let isHome = ids.allSatisfy { model.state.themes(of: $0) == [suggestion.theme] }
            guard let theme = model.state.themes[suggestion.theme], !isHome else { return nil }
            let above = path(to: theme.id, model)
            return Item(
                label: "≈ " + theme.title + (above.isEmpty ? "" : " (" + above + ")"), detail: model.phrases.suggested,
                isSuggestion: true, pick: .move(ids, theme.id))
        }
        let without = Item(label: model.phrases.withoutTheme, pick: .move(ids, nil))
        return Chooser(title: model.phrases.moveTo(ids.count), likely + items + [without])
    }

    static func tag(_ model: Model) -> Chooser {
        let ids = model.concernedNotes
        let items = model.book.outline.map { theme, depth in
            let has = ids.allSatisfy { model.state.themes(of: $0).contains(theme.id) }
            return Item(
                label: indent(depth) + (has ? "✓ " : "  ") + theme.title, path: path(to: theme.id, model),
                pick: .tag(ids, theme.id, !has))
        }
        return Chooser(title: model.phrases.tagWith(ids.count), items)
    }

    static func kinds(_ model: Model, _ ids: [Contribution.ID]) -> Chooser {
        Chooser(
            title: model.phrases.kindOf(ids.count),
            Contribution.Kind.allCases.filter { $0 != .group }.map { kind in
                Item(
                    label: model.phrases.kind(kind.rawValue), detail: NoteCards.sign(of: kind), pick: .kind(ids, kind))
            })
    }

    static func moveTheme(_ model: Model) -> Chooser {
        guard let id = model.selectedTheme else { return Chooser(title: "", []) }
        let items = model.book.outline.filter { row in !model.state.path(to: row.theme.id).contains { $0.id == id } }
            .map { theme, depth in
                Item(
                    label: indent(depth) + theme.title, path: path(to: theme.id, model),
                    pick: .moveTheme(id, under: theme.id))
            }
        let top = Item(label: model.phrases.atTheTop, pick: .moveTheme(id, under: nil))
        return Chooser(title: model.phrases.moveUnder, [top] + items)
    }

    /// How the notes of a theme are printed.
    static func themePrinting(_ model: Model) -> Chooser {
        guard let theme = model.selectedTheme.flatMap({ model.state.themes[$0] }) else { return Chooser(title: "", []) }
        return Chooser(
            title: model.phrases.printedAs(theme.title),
            Theme.Form.allCases.map { form in
                Item(
                    label: (form == theme.form ? "✓ " : "  ") + model.phrases.themeForm(form.rawValue),
                    pick: .themeForm(theme.id, form))
            })
    }

    /// What becomes of a theme that nothing is said under.
    static func themeEmptiness(_ model: Model) -> Chooser {
        guard let theme = model.selectedTheme.flatMap({ model.state.themes[$0] }) else { return Chooser(title: "", []) }
        return Chooser(
            title: model.phrases.whenNothingSaid(theme.title),
            Theme.Emptiness.allCases.map { value in
                Item(
                    label: (value == theme.whenEmpty ? "✓ " : "  ") + model.phrases.themeEmptiness(value.rawValue),
                    pick: .themeEmptiness(theme.id, value))
            })
    }

    static func presences(_ model: Model) -> Chooser {
        guard let person = model.selectedPerson else { return Chooser(title: "", []) }
        return Chooser(
            title: person.name,
            Attendee.Presence.allCases.map { presence in
                Item(
                    label: PaneViews.sign(of: presence) + " " + model.phrases.presence(presence.rawValue),
                    pick: .presence(person.id, presence))
            })
    }

    static func consents(_ model: Model) -> Chooser {
        guard let person = model.selectedPerson else { return Chooser(title: "", []) }
        return Chooser(
            title: model.phrases.mayBeContacted + " " + person.name,
            Attendee.Consent.allCases.map { consent in
                Item(
                    label: (consent == person.consent ? "✓ " : "  ") + model.phrases.consent(consent.rawValue),
                    pick: .consent(person.id, consent))
            })
    }

    static func mergeOrganisations(_ model: Model) -> Chooser {
        guard let one = model.selectedPerson.flatMap({ model.state.organisation(of: $0) }) else {
            return Chooser(title: "", [])
        }
        let others = model.state.organisationOrder.compactMap { model.state.organisations[$0] }
            .filter { $0.mergedInto == nil && $0.id != one.id }
        return Chooser(
            title: model.phrases.isTheSameAs(one.name, isPerson: false),
            others.map { Item(label: $0.name, pick: .mergeOrganisation(one.id, into: $0.id)) })
    }

    static func merge(_ model: Model) -> Chooser {
        guard let person = model.selectedPerson else { return Chooser(title: "", []) }
        return Chooser(
            title: model.phrases.isTheSameAs(person.name),
            model.book.people.filter { $0.id != person.id }.map { other in
                Item(
                    label: other.name, detail: model.state.organisation(of: other)?.name ?? "",
                    pick: .mergePerson(person.id, into: other.id))
            })
    }

    private static func themes(_ model: Model, _ pick: (Theme.ID) -> Pick) -> [Item] {
        model.book.outline.map { theme, depth in
            Item(label: indent(depth) + theme.title, path: path(to: theme.id, model), pick: pick(theme.id))
        }
    }

    /// The themes above one.
    private static func path(to id: Theme.ID, _ model: Model) -> String {
        model.state.path(to: id).dropLast().map(\.title).joined(separator: " › ")
    }

    private static func indent(_ depth: Int) -> String { String(repeating: "  ", count: depth) }
}

extension Model {
    /// What the pane that has the focus has selected, in its own words.
    var subjectTitle: String {
        switch focus {
        case .people: selectedPerson?.name ?? phrases.people
        case .themes: selectedTheme.flatMap { state.themes[$0]?.title } ?? phrases.themes
        case .notes:
            notes.marked.isEmpty
                ? String((selectedNote?.wording ?? phrases.notes).prefix(40)) : phrases.noteCount(notes.marked.count)
        }
    }
}
