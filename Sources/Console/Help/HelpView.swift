import Phrases
import Screen

/// The help: every action with its keys and its sentence, then the signs of the capture line.
func drawHelp(_ model: Model, top: Int, in body: Rect, on grid: inout Grid) {
    ScrolledText.draw(
        helpLines(model, width: max(8, body.width - 4)), title: model.phrases.help, top: top, model, in: body, on: &grid
    )
}

func helpLines(_ model: Model, width: Int) -> [[Span]] {
    let palette = Palette(usesColour: model.usesColour)
    var lines: [[Span]] = []
    let names = ActionTable.all.map { $0.keyNames(model.phrases) } + model.phrases.captureSignRows.map(\.0)
    let column = names.reduce(0) { max($0, DisplayWidth.columns(of: $1)) } + 2
    func row(_ keys: String, _ sentence: String) {
        let padding = String(repeating: " ", count: max(1, column - DisplayWidth.columns(of: keys)))
        for (index, text) in wrap(sentence, width: max(8, width - column)).enumerated() {
            let lead = index == 0 ? keys + padding : String(repeating: " ", count: column)
            lines.append([Span(lead, palette.accent), Span(text, palette.text)])
        }
    }
    for section in ActionSection.allCases {
        lines.append([Span(model.phrases.section(section.rawValue), palette.strong)])
        for action in ActionTable.all where action.section == section {
            row(action.keyNames(model.phrases), action.words(model.phrases).sentence)
        }
        lines.append([])
    }
    lines.append([Span(model.phrases.captureSigns, palette.strong)])
    for (sign, sentence) in model.phrases.captureSignRows { row(sign, sentence) }
    return lines
}
