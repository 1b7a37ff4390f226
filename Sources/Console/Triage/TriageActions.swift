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
}
