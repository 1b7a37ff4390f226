import Phrases
import Screen
import Workshop

extension FilePicker: Responder {
    func press(_ key: Key, _ model: inout Model, _ world: World) -> [Effect] { model.pressPicking(key, self) }

    func paste(_ text: String, _ model: inout Model) {
        var picker = self
        picker.paste(Cleaning.line(text))
        model.mode = .picking(picker)
    }

    func point(_ event: MouseEvent, _ model: inout Model, _ layout: Layout, _ world: World) -> [Effect] {
        model.pointPicking(event, self, layout.body)
    }

    func draw(_ model: Model, _ layout: Layout, on grid: inout Grid) {
        draw(model.phrases, model.palette, in: layout.body, on: &grid)
    }

    func hints(_ model: Model) -> [Hint] {
        let phrases = model.phrases
        return [
            .enter(phrases.verbDo, model), .closes(model), Hint(keys: "←→", verb: phrases.pickerWalk),
            .tab(phrases.verbComplete),
        ]
    }
}
