/// One place of the screen: a cluster of scalars that shows as one letter or picture, over one column or two.
public struct Cell: Hashable, Sendable {
    public var text: Character
    private var columns: Int8
    public var style: Style

    public init(text: Character, width: Int = 1, style: Style = .plain) {
        self.text = text
        columns = Int8(clamping: width)
        self.style = style
    }

    /// 1, 2, or 0 for the second half of a wide one (whose text is then a space).
    public var width: Int {
        get { Int(columns) }
        set { columns = Int8(clamping: newValue) }
    }

    static func blank(_ style: Style) -> Cell { Cell(text: " ", width: 1, style: style) }
}
