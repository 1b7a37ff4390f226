import Phrases
import Screen

extension NameEntry: Responder {
    func press(_ key: Key, _ model: inout Model, _ world: World) -> [Effect] { model.pressNaming(key, self, world) }

    func paste(_ text: String, _ model: inout Model) {
        guard !text.contains(where: { $0 == "\n" }) else {
            model.mode = .pasting(PasteBox(text, isPeople: true, isOverCapture: false, model.state))
            return
        }
        var entry = self
        entry.insert(text, model.state)
        model.mode = .naming(entry)
    }

    func point(_ event: MouseEvent, _ model: inout Model, _ layout: Layout, _ world: World) -> [Effect] { [] }

    func draw(_ model: Model, _ layout: Layout, on grid: inout Grid) {
        if case .floor(let panel) = over { panel.draw(model, layout, on: &grid) }
    }

    func entry(_ model: Model, width: Int) -> EntryText? {
        let view = NameEntryView(self, model, width: width)
        return EntryText(lines: view.lines, cursor: view.cursor)
    }

    var hasHelp: Bool { true }

    func hints(_ model: Model) -> [Hint] {
        let phrases = model.phrases
        return [
            .enter(purpose == .walkIn ? phrases.verbAddAndGoOn : phrases.verbKeep, model), .closes(model),
            .arrows(phrases.verbChoose), .tab(phrases.verbComplete),
        ]
    }
}
