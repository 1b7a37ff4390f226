import Phrases
import Screen
import Workshop

extension GatherBox: Responder {
    func press(_ key: Key, _ model: inout Model, _ world: World) -> [Effect] { model.pressGathering(key, self) }

    func paste(_ text: String, _ model: inout Model) {
        var box = self
        box.insert(Cleaning.line(text))
        model.mode = .gathering(box)
    }

    func point(_ event: MouseEvent, _ model: inout Model, _ layout: Layout, _ world: World) -> [Effect] {
        model.pointGathering(self, event, layout.body)
    }

    func draw(_ model: Model, _ layout: Layout, on grid: inout Grid) { draw(model, in: layout.body, on: &grid) }

    func hints(_ model: Model) -> [Hint] {
        let phrases = model.phrases
        if isTyping, !path.isEmpty || offers.isEmpty {
            return [.enter(phrases.verbLook, model), .closes(model), .tab(phrases.verbComplete)]
        }
        return [
            .enter(phrases.verbGather, model), .closes(model), Hint(keys: phrases.space, verb: phrases.verbTick),
            .arrows(phrases.verbChoose),
        ]
    }
}
