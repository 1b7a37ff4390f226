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

extension FooterHints {
    /// What can be done with the note that is shown, how one leaves second.
    static func sorting(_ triage: Triage, _ model: Model) -> [Hint] {
        let phrases = model.phrases
        if triage.entry != nil {
            return [
                Hint(keys: phrases.enter, verb: phrases.triageFile.verb),
                Hint(keys: phrases.escape, verb: phrases.verbGiveUp),
                Hint(keys: "↑↓", verb: phrases.verbChoose),
            ]
        }
        var acts: [TriageAct] =
            triage.current == nil
            ? [.leave, .back] : [.file, .leave, .name, .skip, .back, .aside, .kind, .edit, .vote]
        if !triage.advice.twins.isEmpty { acts.insert(.group, at: 3) }
        return acts.compactMap { act in
            let keys = act.keyNames(phrases, model.keymap)
            return keys.isEmpty ? nil : Hint(keys: keys, verb: act.words(phrases).verb)
        }
    }
}

extension Model {
    /// A click files the note under the suggestion that it is on; the wheel scrolls.
    mutating func pointTriage(
        _ triage: Triage, _ event: MouseEvent, _ layout: Layout, _ world: World
    ) -> [Effect] {
        switch event.action {
        case .wheelUp: return pressTriaging(.pageUp, triage, world)
        case .wheelDown: return pressTriaging(.pageDown, triage, world)
        case .release: return []
        case .press:
            guard triage.entry == nil, triage.current != nil,
                let index = TriageView(self, triage, layout.body).index(at: event.position)
            else { return [] }
            return pressTriaging(.character(Character("\(index + 1)")), triage, world)
        }
    }
}
