import Phrases
import Screen

/// The last row: what can be done now, or what was just done.
struct FooterView {
    private let model: Model
    private let palette: Palette

    init(_ model: Model) {
        self.model = model
        palette = Palette(usesColour: model.usesColour)
    }

    /// What was just done, in as many rows as that takes, up to three.
    static func news(_ model: Model) -> [String] {
        guard let flash = model.flash else { return [] }
        return Array(wrap(flash.text, width: max(8, model.size.width - 2)).prefix(3))
    }

    func draw(_ layout: Layout, on grid: inout Grid) {
        let area = layout.footer
        if let flash = model.flash {
            for (offset, text) in FooterView.news(model).enumerated() {
                let style = flash.isWarning ? palette.warning : palette.accent
                grid.put(" " + text, at: area.origin.moved(dy: offset), style: style, width: area.width)
            }
            return
        }
        let help = model.phrases.helpHint
        let right = layout.hasTabs && model.mode == .browsing ? tabs(layout) + "  " + help : help
        let columns = DisplayWidth.columns(of: right)
        grid.put(right, at: Position(x: area.maxX - columns - 1, y: area.y), style: palette.faint)
        var x = area.x + 1
        let end = area.maxX - columns - 3
        for (index, hint) in FooterHints.hints(model).enumerated() {
            let lead = index == 0 ? "" : " · "
            let width = DisplayWidth.columns(of: lead + hint.keys + " " + hint.verb)
            guard x + width <= end else { break }
            grid.put(
                [Span(lead, palette.faint), Span(hint.keys, palette.accent), Span(" " + hint.verb, palette.text)],
                at: Position(x: x, y: area.y))
            x += width
        }
    }

    /// The panes that are reached by their keys only; on the smallest screens all three, the one in view between brackets.
    private func tabs(_ layout: Layout) -> String {
        guard model.size.width >= Layout.double else {
            return Pane.allCases.map { $0 == model.focus ? "[\($0.rawValue + 1)]" : "\($0.rawValue + 1)" }
                .joined(separator: " ")
        }
        return layout.people == nil ? "1 " + model.phrases.people : "2 " + model.phrases.themes
    }
}
