import Phrases
import Screen
import Workshop

extension Chooser: Responder {
    func press(_ key: Key, _ model: inout Model, _ world: World) -> [Effect] { model.pressChoosing(key, self, world) }

    func paste(_ text: String, _ model: inout Model) {
        var chooser = self
        chooser.insert(Cleaning.line(text))
        model.mode = .choosing(chooser)
    }

    func point(_ event: MouseEvent, _ model: inout Model, _ layout: Layout, _ world: World) -> [Effect] {
        var chooser = self
        switch event.action {
        case .wheelUp: chooser.move(by: -1)
        case .wheelDown: chooser.move(by: 1)
        case .press:
            guard let index = index(at: event.position, in: layout.body) else {
                model.mode = over.mode
                return []
            }
            chooser.select(index)
            return model.pick(chooser, world)
        case .release: return []
        }
        model.mode = .choosing(chooser)
        return []
    }

    func draw(_ model: Model, _ layout: Layout, on grid: inout Grid) {
        // What is chosen for the note that is sorted is chosen in view of it.
        if case .triage(let triage) = over { triage.draw(model, layout, on: &grid) }
        draw(model, in: layout.body, on: &grid)
    }

    func hints(_ model: Model) -> [Hint] {
        [.enter(model.phrases.verbDo, model), .closes(model), .arrows(model.phrases.verbChoose)]
    }
}
