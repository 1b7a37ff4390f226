import Phrases
import Screen

/// The help has the keys, over what one goes back to.
struct Helping: Responder {
    let top: Int
    let below: Mode

    func press(_ key: Key, _ model: inout Model, _ world: World) -> [Effect] {
        let lines = helpLines(model, width: max(8, model.size.width - 4)).count
        if let top = ScrolledText.top(after: key, top, of: lines, room: Layout(model).body.height - 2) {
            model.mode = .helping(top: top, over: below)
        } else {
            model.mode = below
            model.refreshForm()
        }
        return []
    }

    func draw(_ model: Model, _ layout: Layout, on grid: inout Grid) {
        drawHelp(model, top: top, in: layout.body, on: &grid)
    }

    func hints(_ model: Model) -> [Hint] { [.closes(model), .arrows(model.phrases.verbScroll)] }
}
