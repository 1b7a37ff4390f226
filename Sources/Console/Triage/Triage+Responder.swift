import Phrases
import Screen
import Workshop

extension Triage: Responder {
    func press(_ key: Key, _ model: inout Model, _ world: World) -> [Effect] { model.pressTriaging(key, self, world) }

    func paste(_ text: String, _ model: inout Model) {
        var triage = self
        triage.entry?.insert(Cleaning.line(text), model.captureContext)
        model.mode = .triaging(triage)
    }

    /// A click files the note under the suggestion that it is on; the wheel scrolls.
    func point(_ event: MouseEvent, _ model: inout Model, _ layout: Layout, _ world: World) -> [Effect] {
        switch event.action {
        case .wheelUp: return press(.pageUp, &model, world)
        case .wheelDown: return press(.pageDown, &model, world)
        case .release: return []
        case .press:
            guard entry == nil, current != nil,
                let index = TriageView(model, self, layout.body).index(at: event.position)
            else { return [] }
            return press(.character(Character("\(index + 1)")), &model, world)
        }
    }

    func draw(_ model: Model, _ layout: Layout, on grid: inout Grid) {
        TriageView(model, self, layout.body).draw(on: &grid)
    }

    var takesLetters: Bool { true }

    var scope: KeyScope { .triage }

    var hasHelp: Bool { entry == nil }

    /// What can be done with the note that is shown, how one leaves second.
    func hints(_ model: Model) -> [Hint] {
        let phrases = model.phrases
        if entry != nil {
            return [.enter(phrases.triageFile.verb, model), .givesUp(model), .arrows(phrases.verbChoose)]
        }
        var acts: [TriageAct] =
            current == nil
            ? [.leave, .back] : [.file, .leave, .name, .skip, .back, .aside, .kind, .edit, .vote]
        if !advice.twins.isEmpty { acts.insert(.group, at: 3) }
        return acts.compactMap { act in
            let keys = act.keyNames(phrases, model.keymap)
            return keys.isEmpty ? nil : Hint(keys: keys, verb: act.words(phrases).verb)
        }
    }
}
