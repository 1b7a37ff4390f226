/// A rectangle of cells.
///
/// One without a column or a row is empty; its size is never negative.
public struct Rect: Hashable, Sendable {
    public var x, y, width, height: Int

    public init(x: Int, y: Int, width: Int, height: Int) {
        self.x = x
        self.y = y
        self.width = max(0, width)
        self.height = max(0, height)
    }

    /// All of a screen of that size.
    public init(_ size: Size) { self.init(x: 0, y: 0, width: size.width, height: size.height) }

    /// The first column to the right of it.
    public var maxX: Int { x + width }
    /// The first row below it.
    public var maxY: Int { y + height }
    public var origin: Position { Position(x: x, y: y) }
    public var size: Size { Size(width: width, height: height) }
    public var isEmpty: Bool { width == 0 || height == 0 }

    public func contains(_ position: Position) -> Bool {
        position.x >= x && position.x < maxX && position.y >= y && position.y < maxY
    }

    public func intersection(_ other: Rect) -> Rect {
        let left = max(x, other.x)
        let top = max(y, other.y)
        return Rect(
            x: left,
            y: top,
            width: min(maxX, other.maxX) - left,
            height: min(maxY, other.maxY) - top
        )
    }
}

extension Rect {
    /// What is left inside a margin of `dx` columns on both sides and `dy` rows above and below.
    public func inset(dx: Int, dy: Int) -> Rect {
        Rect(x: x + dx, y: y + dy, width: width - 2 * dx, height: height - 2 * dy)
    }

    /// What is left inside a margin of `margin` cells all around: the inside of a frame is `inset(by: 1)`.
    public func inset(by margin: Int) -> Rect { inset(dx: margin, dy: margin) }

    /// Its first `rows` rows, or all of it when it has fewer.
    public func top(_ rows: Int) -> Rect {
        Rect(x: x, y: y, width: width, height: min(max(0, rows), height))
    }

    /// Its last `rows` rows, or all of it when it has fewer.
    public func bottom(_ rows: Int) -> Rect {
        let rows = min(max(0, rows), height)
        return Rect(x: x, y: maxY - rows, width: width, height: rows)
    }

    /// What is left below its first `rows` rows.
    public func removingTop(_ rows: Int) -> Rect { bottom(height - min(max(0, rows), height)) }

    /// What is left above its last `rows` rows.
    public func removingBottom(_ rows: Int) -> Rect { top(height - min(max(0, rows), height)) }

    /// Its first `columns` columns.
    public func left(_ columns: Int) -> Rect {
        Rect(x: x, y: y, width: min(max(0, columns), width), height: height)
    }

    /// Its last `columns` columns.
    public func right(_ columns: Int) -> Rect {
        let columns = min(max(0, columns), width)
        return Rect(x: maxX - columns, y: y, width: columns, height: height)
    }

    public func removingLeft(_ columns: Int) -> Rect { right(width - min(max(0, columns), width)) }

    public func removingRight(_ columns: Int) -> Rect { left(width - min(max(0, columns), width)) }

    /// Columns of these widths from left to right, cut where the rectangle ends.
    ///
    /// What the widths leave over belongs to
    /// nobody.
    public func columns(_ widths: [Int]) -> [Rect] {
        var rest = self
        return widths.map { width in
            defer { rest = rest.removingLeft(width) }
            return rest.left(width)
        }
    }

    /// Bands of these heights from top to bottom, cut where the rectangle ends.
    public func rows(_ heights: [Int]) -> [Rect] {
        var rest = self
        return heights.map { height in
            defer { rest = rest.removingTop(height) }
            return rest.top(height)
        }
    }

    /// A rectangle of that size, at most, in its middle.
    public func centered(_ size: Size) -> Rect {
        let width = min(size.width, self.width)
        let height = min(size.height, self.height)
        return Rect(x: x + (self.width - width) / 2, y: y + (self.height - height) / 2, width: width, height: height)
    }
}
