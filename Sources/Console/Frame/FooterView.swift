import Phrases
import Screen

/// The last row: what can be done now, or what was just done.
struct FooterView {
    private let model: Model
    private let palette: Palette

    init(_ model: Model) {
        self.model = model
        palette = model.palette
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
        let hints = model.mode.responder.hints(model)
        let tabs = layout.hasTabs && model.mode == .browsing ? [tabs(layout)] : []
        let hint = model.mode.responder.hasHelp ? Hint(.help, model) : nil
        let help = hint.map { [$0.keys + " " + $0.verb] } ?? []
        // What is done here and how it is left go before the help.
        var right = (tabs + help).joined(separator: "  ")
        if columns(hints.prefix(2)) + DisplayWidth.columns(of: right) + 4 > area.width { right = "" }
        let room = area.width - DisplayWidth.columns(of: right) - (right.isEmpty ? 1 : 4)
        grid.put(
            right, at: Position(x: area.maxX - DisplayWidth.columns(of: right) - 1, y: area.y), style: palette.faint)
        var shown = hints.prefix(0)
        while shown.count < hints.count, columns(hints.prefix(shown.count + 1)) <= room {
            shown = hints.prefix(shown.count + 1)
        }
        grid.put(shown.enumerated().flatMap { spans($1, isFirst: $0 == 0) }, at: area.origin.moved(dx: 1))
    }

    private func columns(_ hints: ArraySlice<Hint>) -> Int {
        hints.reduce(-3) { $0 + DisplayWidth.columns(of: $1.keys + $1.verb) + 4 }
    }

    private func spans(_ hint: Hint, isFirst: Bool) -> [Span] {
        let lead = isFirst ? [] : [Span(" · ", palette.faint)]
        return lead + [Span(hint.keys, palette.accent), Span(" " + hint.verb, palette.text)]
    }

    /// The panes that are reached by their keys only; on the smallest screens all three, the one in view between brackets.
    private func tabs(_ layout: Layout) -> String {
        guard !layout.isSingle else {
            return Pane.allCases.map { $0 == model.focus ? "[\(model.key(of: $0))]" : model.key(of: $0) }
                .joined(separator: " ")
        }
        return layout.people == nil ? model.title(of: .people) : model.title(of: .themes)
    }
}
