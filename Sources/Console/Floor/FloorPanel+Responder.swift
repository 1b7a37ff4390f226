import Phrases
import Screen

extension FloorPanel: Responder {
    func press(_ key: Key, _ model: inout Model, _ world: World) -> [Effect] { model.pressFloor(key, self, world) }

    func draw(_ model: Model, _ layout: Layout, on grid: inout Grid) {
        FloorView(self, model).draw(in: layout.body, on: &grid)
    }

    var takesLetters: Bool { true }

    var hasHelp: Bool { true }

    func hints(_ model: Model) -> [Hint] {
        let phrases = model.phrases
        let names: [ActionName] = [.askFloor, .endTurn, .withdrawTurn, .turnUp, .turnDown, .undo]
        let page = FloorView.showsBoth(Layout(model).body) ? [] : [Hint.tab(phrases.verbOtherPage)]
        return [.enter(phrases.verbGiveFloor, model), .closes(model)] + page + names.compactMap { Hint($0, model) }
    }
}
