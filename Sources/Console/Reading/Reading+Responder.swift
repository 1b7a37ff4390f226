import Phrases
import Screen

extension Reading: Responder {
    func press(_ key: Key, _ model: inout Model, _ world: World) -> [Effect] {
        let lines = wrapped(width: max(8, model.size.width - 4)).count
        guard let top = ScrolledText.top(after: key, top, of: lines, room: Layout(model).body.height - 2) else {
            model.mode = over.mode
            return []
        }
        var reading = self
        reading.top = top
        model.mode = .reading(reading)
        return []
    }

    func draw(_ model: Model, _ layout: Layout, on grid: inout Grid) { draw(model, in: layout.body, on: &grid) }

    func hints(_ model: Model) -> [Hint] { [.closes(model), .arrows(model.phrases.verbScroll)] }
}
