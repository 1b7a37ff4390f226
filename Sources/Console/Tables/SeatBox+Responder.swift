import Phrases
import Screen
import Workshop

extension SeatBox: Responder {
    func press(_ key: Key, _ model: inout Model, _ world: World) -> [Effect] { model.pressSeating(key, self) }

    func paste(_ text: String, _ model: inout Model) {
        guard !isListing else { return }
        var box = self
        box.insert(Cleaning.line(text))
        model.mode = .seating(box)
    }

    func point(_ event: MouseEvent, _ model: inout Model, _ layout: Layout, _ world: World) -> [Effect] {
        model.pointSeating(self, event, layout.body)
    }

    func draw(_ model: Model, _ layout: Layout, on grid: inout Grid) { draw(model, in: layout.body, on: &grid) }

    func hints(_ model: Model) -> [Hint] {
        let phrases = model.phrases
        return [
            .enter(isListing ? phrases.verbSit : phrases.verbNext, model),
            isFirst ? Hint(keys: phrases.escape, verb: phrases.verbLater) : .givesUp(model),
            .arrows(phrases.verbChoose),
        ]
    }
}
