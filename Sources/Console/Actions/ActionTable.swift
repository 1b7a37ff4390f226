import Phrases
import Screen
import Workshop

/// Everything that can be done outside of a text: one list.
enum ActionTable {
    static let all: [Action] =
        session + errands + tables + comfort + moving + notes + votes + board + themes + people + floor

    static func action(named name: ActionName) -> Action? { all.first { $0.name == name } }
}

extension Action {
    /// Does it, or says why it cannot be done.
    func perform(_ model: inout Model, _ world: World) -> [Effect] {
        if let why = disabled(model) {
            model.warn(why)
            return []
        }
        return run(&model, world)
    }
}
