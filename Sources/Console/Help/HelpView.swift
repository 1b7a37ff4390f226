import Phrases
import Screen

/// The help: every action with its keys and its sentence, then the signs of the capture line.
func drawHelp(_ model: Model, top: Int, in body: Rect, on grid: inout Grid) {
    ScrolledText.draw(
        helpLines(model, width: max(8, body.width - 4)), title: model.phrases.help, top: top, model, in: body, on: &grid
    )
}

func helpLines(_ model: Model, width: Int) -> [[Span]] {
    let palette = model.palette
    var lines: [[Span]] = []
    let sections = KeyReference(model.phrases, model.keymap).sections
    let column = sections.flatMap(\.rows).reduce(0) { max($0, DisplayWidth.columns(of: $1.keys)) } + 2
    func row(_ keys: String, _ sentence: String) {
        let padding = String(repeating: " ", count: max(1, column - DisplayWidth.columns(of: keys)))
        for (index, text) in wrap(sentence, width: max(8, width - column)).enumerated() {
            let lead = index == 0 ? keys + padding : String(repeating: " ", count: column)
            lines.append([Span(lead, palette.accent), Span(text, palette.text)])
        }
    }
    for (index, section) in sections.enumerated() {
        if index > 0 { lines.append([]) }
        lines.append([Span(section.title, palette.strong)])
        for (keys, sentence) in section.rows { row(keys, sentence) }
    }
    return lines
}
