import Phrases
import Screen
import Workshop

extension ActionTable {
    static let themes: [Action] = [
        Action(.jump, .themes, keys: [.character(";")], panes: [.themes], words: { $0.actionJump }) { model, _ in
            model.beginJump()
            return []
        },
        Action(
            .newTheme, .themes, keys: [.character("n")], panes: [.themes], words: { $0.actionNewTheme },
            disabled: readOnly
        ) { model, _ in
            let parent = model.selectedTheme.flatMap { model.state.themes[$0]?.parent }
            return model.type(.newTheme(parent: parent, after: model.selectedTheme))
        },
        Action(
            .newSubtheme, .themes, keys: [.character("N"), .character("+")], panes: [.themes],
            words: { $0.actionNewSubtheme }, disabled: noTheme
        ) { model, _ in model.type(.newTheme(parent: model.selectedTheme, after: nil)) },
        Action(
            .renameTheme, .themes, keys: [.character("e")], panes: [.themes], words: { $0.actionRenameTheme },
            disabled: noTheme
        ) { model, _ in
            guard let theme = model.selectedTheme.flatMap({ model.state.themes[$0] }) else { return [] }
            return model.type(.renameTheme(theme.id), theme.title)
        },
        Action(
            .themeForm, .themes, keys: [.character("E")], panes: [.themes], words: { $0.actionThemeForm },
            disabled: noTheme
        ) { model, _ in
            guard let id = model.selectedTheme else { return [] }
            model.mode = .filling(Form(.theme(id), model))
            return []
        },
        Action(
            .themePrinting, .themes, panes: [.themes], words: { $0.actionThemePrinting }, disabled: noTheme
        ) { model, _ in
            model.mode = .choosing(.themePrinting(model))
            return []
        },
        Action(
            .themeEmptiness, .themes, panes: [.themes], words: { $0.actionThemeEmptiness }, disabled: noTheme
        ) { model, _ in
            model.mode = .choosing(.themeEmptiness(model))
            return []
        },
        Action(
            .copyTheme, .themes, keys: [.character("y")], panes: [.themes], words: { $0.actionCopyTheme },
            disabled: { $0.selectedTheme == nil ? $0.phrases.noThemeSelected : nil }
        ) { model, _ in model.copyTheme() },
        Action(
            .moveTheme, .themes, keys: [.character("m")], panes: [.themes], words: { $0.actionMoveTheme },
            disabled: noTheme
        ) { model, _ in
            model.mode = .choosing(.moveTheme(model))
            return []
        },
        Action(
            .themeUp, .themes, keys: [.shiftUp], panes: [.themes], words: { $0.actionThemeUp }, disabled: noTheme
        ) { model, _ in model.shiftTheme(by: -1) },
        Action(
            .themeDown, .themes, keys: [.shiftDown], panes: [.themes], words: { $0.actionThemeDown }, disabled: noTheme
        ) { model, _ in model.shiftTheme(by: 1) },
        Action(
            .setThemeAside, .themes, keys: [.character("x")], panes: [.themes], words: { $0.actionSetThemeAside },
            disabled: noTheme
        ) { model, _ in model.selectedTheme.map { [.perform(.setThemeAside($0, true))] } ?? [] },
        Action(
            .restoreThemes, .themes, words: { $0.actionRestoreThemes },
            disabled: { model in
                readOnly(model) ?? (model.book.asideThemes.isEmpty ? model.phrases.noThemeAside : nil)
            }
        ) { model, _ in model.book.asideThemes.map { .perform(.setThemeAside($0.id, false)) } },
        Action(
            .fold, .themes, keys: [.character(" ")], panes: [.themes], words: { $0.actionFold }
        ) { model, _ in
            guard case .theme(let id) = model.themes.shelf else { return [] }
            if model.themes.folded.remove(id) == nil { model.themes.folded.insert(id) }
            return []
        },
    ]

    @Sendable static func noTheme(_ model: Model) -> String? {
        readOnly(model) ?? (model.selectedTheme == nil ? model.phrases.noThemeSelected : nil)
    }
}

extension Model {
    mutating func shiftTheme(by step: Int) -> [Effect] {
        guard let theme = selectedTheme.flatMap({ state.themes[$0] }) else { return [] }
        let siblings = state.themes(under: theme.parent)
        guard let index = siblings.firstIndex(where: { $0.id == theme.id }) else { return [] }
        let other = index + step
        guard siblings.indices.contains(other) else { return [] }
        let place: Place<Theme> =
            step > 0 ? .after(siblings[other].id) : other == 0 ? .first : .after(siblings[other - 1].id)
        return [.perform(.moveTheme(theme.id, parent: theme.parent, place: place))]
    }
}
