/// A cell's place on the screen: column and row, from 0 at the top left.
public struct Position: Hashable, Sendable {
    public var x, y: Int

    public init(x: Int, y: Int) {
        self.x = x
        self.y = y
    }

    /// The place `dx` columns to the right and `dy` rows below.
    public func moved(dx: Int = 0, dy: Int = 0) -> Position { Position(x: x + dx, y: y + dy) }
}

/// How many columns and rows there are; never negative.
public struct Size: Hashable, Sendable {
    public var width, height: Int

    public init(width: Int, height: Int) {
        self.width = max(0, width)
        self.height = max(0, height)
    }
}
