import Screen

/// The few styles of the screen. Nothing is told by colour alone: each also differs by a sign, a word or a weight.
struct Palette {
    let usesColour: Bool

    private static let hues: [Color] = [.cyan, .yellow, .magenta, .green, .blue, .red]

    /// The colour of an atelier and of all that is under it.
    func hue(_ index: Int?) -> Style {
        guard usesColour, let index else { return .plain }
        return Style(foreground: Palette.hues[index % Palette.hues.count])
    }

    var text: Style { .plain }
    var strong: Style { Style(bold: true) }
    var faint: Style { usesColour ? Style(foreground: .brightBlack) : Style(dim: true) }
    var accent: Style { usesColour ? Style(foreground: .cyan, bold: true) : Style(bold: true) }
    var warning: Style { usesColour ? Style(foreground: .red, bold: true) : Style(bold: true, reverse: true) }
    var good: Style { usesColour ? Style(foreground: .green) : .plain }
    var mark: Style { usesColour ? Style(foreground: .yellow, bold: true) : Style(bold: true) }

    /// The frame of a pane, by whether keys go to it.
    func frame(isFocused: Bool) -> Style { isFocused ? accent : faint }

    func frameTitle(isFocused: Bool) -> Style { isFocused ? accent : .plain }

    /// The row that is selected in the pane that has the focus: one look across the row's own colours.
    var selection: (inout Style) -> Void { { $0 = Style(bold: $0.bold, underline: $0.underline, reverse: true) } }
}
