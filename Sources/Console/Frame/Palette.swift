import Screen

/// The few styles of the screen. Nothing is told by colour alone: each also differs by a sign, a word or a weight.
public struct Palette: Hashable, Sendable {
    /// As `--palette` and the configuration file call it.
    public let name: String
    /// What the list of colours calls it, in French and in English.
    public let titles: (french: String, english: String)
    let styles: PaletteStyles

    public init(name: String, titles: (french: String, english: String), styles: PaletteStyles) {
        (self.name, self.titles, self.styles) = (name, titles, styles)
    }

    public static func == (one: Palette, other: Palette) -> Bool {
        one.name == other.name && one.styles == other.styles
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(name)
        hasher.combine(styles)
    }

    /// The terminal's own sixteen colours, which its user chose.
    public static let terminal = Palette(
        name: "terminal", titles: (french: "Celles du terminal", english: "Those of the terminal"),
        styles: PaletteStyles(
            faint: Style(foreground: .brightBlack), accent: Style(foreground: .cyan, bold: true),
            warning: Style(foreground: .red, bold: true), good: Style(foreground: .green),
            mark: Style(foreground: .yellow, bold: true),
            hues: [.cyan, .yellow, .magenta, .green, .blue, .red].map { Style(foreground: $0) }))

    /// No colour at all: weights, and a heavy frame around the pane that keys go to.
    public static let colourless = Palette(
        name: "none", titles: (french: "Sans couleur", english: "No colour"),
        styles: .colourless)

    /// Whether it has any colour.
    var usesColour: Bool { !styles.hues.isEmpty }

    /// The colour of an atelier and of all that is under it.
    func hue(_ index: Int?) -> Style {
        guard let index, !styles.hues.isEmpty else { return .plain }
        return styles.hues[index % styles.hues.count]
    }

    var text: Style { styles.text }
    var strong: Style { styles.strong }
    var faint: Style { styles.faint }
    var accent: Style { styles.accent }
    var warning: Style { styles.warning }
    var good: Style { styles.good }
    var mark: Style { styles.mark }
    /// What stands for the terminal's own colours all over the screen; plain where those are left as they are.
    var paint: Style { styles.paint }
    var isFrameHeavy: Bool { styles.isFrameHeavy }

    /// The frame of a pane, by whether keys go to it.
    func frame(isFocused: Bool) -> Style { isFocused ? accent : faint }

    func frameTitle(isFocused: Bool) -> Style { isFocused ? accent : .plain }

    /// The row that is selected in the pane that has the focus: one look across the row's own colours.
    var selection: (inout Style) -> Void { { $0 = Style(bold: $0.bold, underline: $0.underline, reverse: true) } }
}

/// How each part of a screen looks.
public struct PaletteStyles: Hashable, Sendable {
    public var text, strong, faint, accent, warning, good, mark: Style
    /// Of the ateliers, in turn; none where there are no colours.
    public var hues: [Style]
    /// The colours of the screen itself; plain where the terminal keeps its own.
    public var paint: Style
    /// Whether the frame of the pane in use is drawn thicker.
    public var isFrameHeavy: Bool

    public init(
        text: Style = .plain, strong: Style = Style(bold: true), faint: Style, accent: Style, warning: Style,
        good: Style, mark: Style, hues: [Style], paint: Style = .plain, isFrameHeavy: Bool = false
    ) {
        (self.text, self.strong, self.faint, self.accent) = (text, strong, faint, accent)
        (self.warning, self.good, self.mark, self.hues) = (warning, good, mark, hues)
        (self.paint, self.isFrameHeavy) = (paint, isFrameHeavy)
    }

    /// Weights only.
    public static let colourless = PaletteStyles(
        faint: Style(dim: true), accent: Style(bold: true), warning: Style(bold: true, reverse: true), good: .plain,
        mark: Style(bold: true), hues: [], isFrameHeavy: true)
}
