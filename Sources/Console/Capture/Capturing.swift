import Phrases
import Screen
import Workshop

/// The capture line has the keys; its words are the model's, which keeps them while something else is done.
struct Capturing: Responder {
    func press(_ key: Key, _ model: inout Model, _ world: World) -> [Effect] { model.pressCapturing(key, world) }

    func paste(_ text: String, _ model: inout Model) {
        if model.capture.isEmpty, text.contains(where: { $0 == "\n" }) {
            model.beginPaste(text, isPeople: false, isOverCapture: true)
        } else {
            model.capture.paste(text, in: model.captureContext)
        }
    }

    func point(_ event: MouseEvent, _ model: inout Model, _ layout: Layout, _ world: World) -> [Effect] {
        model.pointPanes(event, layout)
        return []
    }

    func entry(_ model: Model, width: Int) -> EntryText? {
        let view = CaptureView(model, width: width)
        return EntryText(lines: view.lines, cursor: view.cursor, typed: view.typed)
    }

    var hasHelp: Bool { true }

    func hints(_ model: Model) -> [Hint] {
        let phrases = model.phrases
        guard model.nameQuestion == nil else {
            // What answers the question under the empty line.
            let answers = model.nameAnswers.count
            let digits = answers == 1 ? "1" : "1-\(answers)"
            return [Hint(keys: phrases.thenEnter(digits), verb: phrases.verbAnswer), .closes(model)]
        }
        return [
            .enter(phrases.verbNote, model), .closes(model), Hint(keys: "#", verb: phrases.verbTheme),
            Hint(keys: "@", verb: phrases.verbAuthor), Hint(keys: "? ! > \" ~", verb: phrases.verbKind),
            .tab(phrases.verbComplete),
        ]
    }
}
