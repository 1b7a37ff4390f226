import Phrases
import Screen

extension Projection: Responder {
    func press(_ key: Key, _ model: inout Model, _ world: World) -> [Effect] { model.pressProjecting(key, self, world) }

    var scope: KeyScope { .projection }

    func hints(_ model: Model) -> [Hint] { [.closes(model)] }
}
