import Phrases
import Screen
import Workshop

extension PasteBox: Responder {
    func press(_ key: Key, _ model: inout Model, _ world: World) -> [Effect] {
        var box = self
        switch key {
        case .escape, .control("c"):
            // Who was noting goes on noting: the next words are no commands.
            model.mode = isOverCapture ? .capturing : .browsing
            return []
        case .left, .up, .backTab: box.turn(by: -1)
        case .right, .down, .tab: box.turn(by: 1)
        case .enter:
            model.mode = isPeople ? .browsing : .capturing
            return [.perform(command(model))]
        default: break
        }
        model.mode = .pasting(box)
        return []
    }

    /// What comes in pieces is one paste.
    func paste(_ more: String, _ model: inout Model) {
        model.mode = .pasting(
            PasteBox(text + "\n" + more, isPeople: isPeople, isOverCapture: isOverCapture, model.state))
    }

    func point(_ event: MouseEvent, _ model: inout Model, _ layout: Layout, _ world: World) -> [Effect] { [] }

    func draw(_ model: Model, _ layout: Layout, on grid: inout Grid) { draw(model, in: layout.body, on: &grid) }

    func hints(_ model: Model) -> [Hint] {
        // A list of people is read in one way only.
        let readings = isPeople ? [] : [Hint(keys: "←→", verb: model.phrases.verbReading)]
        return [.enter(model.phrases.verbKeep, model), .givesUp(model)] + readings
    }
}

extension Model {
    /// Shows what a paste of several lines would become, where it may be taken.
    mutating func beginPaste(_ text: String, isPeople: Bool, isOverCapture: Bool) {
        if let why = ActionTable.readOnly(self) {
            warn(why)
        } else {
            mode = .pasting(PasteBox(text, isPeople: isPeople, isOverCapture: isOverCapture, state))
        }
    }
}
