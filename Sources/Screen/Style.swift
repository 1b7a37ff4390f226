/// A colour that a terminal names: its own standard one, one of 16 whose tint its user chose, or one of 256.
///
/// A terminal with fewer colours shows the nearest it has.
public enum Color: Hashable, Sendable {
    case standard
    case black, red, green, yellow, blue, magenta, cyan, white
    case brightBlack, brightRed, brightGreen, brightYellow, brightBlue, brightMagenta, brightCyan, brightWhite
    /// xterm's palette: 0 to 15 the named ones, 16 to 231 a cube of 6 x 6 x 6, 232 to 255 greys.
    case indexed(UInt8)
}

/// How a cell looks.
public struct Style: Hashable, Sendable {
    public var foreground, background: Color
    private var attributes: Attributes

    public init(
        foreground: Color = .standard,
        background: Color = .standard,
        bold: Bool = false,
        dim: Bool = false,
        italic: Bool = false,
        underline: Bool = false,
        reverse: Bool = false
    ) {
        self.foreground = foreground
        self.background = background
        attributes = []
        self.bold = bold
        self.dim = dim
        self.italic = italic
        self.underline = underline
        self.reverse = reverse
    }

    /// The terminal's own colours and nothing else.
    public static let plain = Style()

    public var bold: Bool {
        get { attributes.contains(.bold) }
        set { attributes.set(.bold, newValue) }
    }
    public var dim: Bool {
        get { attributes.contains(.dim) }
        set { attributes.set(.dim, newValue) }
    }
    public var italic: Bool {
        get { attributes.contains(.italic) }
        set { attributes.set(.italic, newValue) }
    }
    public var underline: Bool {
        get { attributes.contains(.underline) }
        set { attributes.set(.underline, newValue) }
    }
    public var reverse: Bool {
        get { attributes.contains(.reverse) }
        set { attributes.set(.reverse, newValue) }
    }

    /// The same, but for what is named.
    public func with(
        foreground: Color? = nil,
        background: Color? = nil,
        bold: Bool? = nil,
        dim: Bool? = nil,
        italic: Bool? = nil,
        underline: Bool? = nil,
        reverse: Bool? = nil
    ) -> Style {
        Style(
            foreground: foreground ?? self.foreground,
            background: background ?? self.background,
            bold: bold ?? self.bold,
            dim: dim ?? self.dim,
            italic: italic ?? self.italic,
            underline: underline ?? self.underline,
            reverse: reverse ?? self.reverse
        )
    }

    /// One byte, because a screen of cells is compared at each frame.
    private struct Attributes: OptionSet, Hashable {
        let rawValue: UInt8
        static let bold = Attributes(rawValue: 1)
        static let dim = Attributes(rawValue: 2)
        static let italic = Attributes(rawValue: 4)
        static let underline = Attributes(rawValue: 8)
        static let reverse = Attributes(rawValue: 16)

        mutating func set(_ attribute: Attributes, _ isOn: Bool) {
            if isOn { insert(attribute) } else { remove(attribute) }
        }
    }
}

/// A stretch of text in one style.
public struct Span: Hashable, Sendable {
    public var text: String
    public var style: Style

    public init(_ text: String, _ style: Style = .plain) {
        self.text = text
        self.style = style
    }
}
