import Phrases
import Screen
import Workshop

/// Everything that can be done outside of a text: one list.
enum ActionTable {
    static let all: [Action] =
        session + errands + tables + comfort + moving + time + notes + board + votes + themes + people + floor + sorting
        + report + projection

    /// Each place in which an action has keys, or may have them.
    static let slots: [KeySlot] = all.flatMap(\.slots)

    private static let byName = Dictionary(all.map { ($0.name, $0) }) { first, _ in first }

    static func action(named name: ActionName) -> Action? { byName[name] }
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
