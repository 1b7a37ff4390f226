import Phrases
import Screen
import Workshop

extension ActionTable {
    /// Begins to sort what waits for a theme.
    static let triage = Action(
        .triage, .session, keys: [.character("i")], words: { $0.actionTriage },
        disabled: { model in
            readOnly(model)
                ?? (model.book.arrangement.notes(under: nil).isEmpty ? model.phrases.nothingToSort : nil)
        }
    ) { model, _ in
        model.mode = .triaging(Triage())
        return []
    }

    /// What is done while sorting only; the rest has the keys that it has elsewhere.
    static let sorting: [Action] = [
        Action(
            .fileElsewhere, .triage, scoped: [.triage: [.character("#"), .character("²")]], panes: [],
            words: { $0.triageName }, disabled: readOnly
        ) { model, _ in model.sort(.name) },
        Action(
            .skip, .triage, scoped: [.triage: [.character("s")]], panes: [], words: { $0.triageSkip },
            disabled: readOnly
        ) { model, _ in model.sort(.skip) },
    ]
}
