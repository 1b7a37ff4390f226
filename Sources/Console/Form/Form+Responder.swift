import Phrases
import Screen
import Workshop

extension Form: Responder {
    func press(_ key: Key, _ model: inout Model, _ world: World) -> [Effect] { model.pressFilling(key, self, world) }

    func paste(_ text: String, _ model: inout Model) {
        var form = self
        if form.editing == nil { form.edit(isAnew: true) }
        let words = form.current?.hasLines == true ? text : Cleaning.line(text)
        form.editing?.insert(words)
        model.mode = .filling(form)
    }

    func point(_ event: MouseEvent, _ model: inout Model, _ layout: Layout, _ world: World) -> [Effect] {
        guard editing == nil else { return [] }
        var form = self
        switch event.action {
        case .wheelUp: form.move(by: -1)
        case .wheelDown: form.move(by: 1)
        case .press: if let index = index(at: event.position, in: layout.body) { form.selected = index }
        case .release: break
        }
        model.mode = .filling(form)
        return []
    }

    func draw(_ model: Model, _ layout: Layout, on grid: inout Grid) { draw(model, in: layout.body, on: &grid) }

    var hasHelp: Bool { editing == nil }

    func hints(_ model: Model) -> [Hint] {
        let phrases = model.phrases
        guard editing != nil else {
            return [
                .enter(phrases.verbEdit, model), .closes(model), .arrows(phrases.verbChoose),
                Hint(keys: phrases.typing, verb: phrases.verbReplace),
            ]
        }
        let line = Hint(keys: phrases.altEnter, verb: phrases.verbLineEnd)
        return [.enter(phrases.verbKeepAndGoOn, model), .givesUp(model)] + (current?.hasLines == true ? [line] : [])
    }
}
