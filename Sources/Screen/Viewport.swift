/// Which part of a long list shows: it follows the selection, and moves no more than it must.
public struct Viewport: Hashable, Sendable {
    /// The index of the first item that shows.
    public var first: Int

    public init(first: Int = 0) { self.first = first }

    /// Moves so that the selected item is whole, or begins at the top when it is taller than the room.
    ///
    /// No room is left empty below the last item while others are hidden above. Its cost does not depend on `count`.
    ///
    /// - Parameters:
    ///   - selection: the index of an item, or nil when none is selected.
    ///   - count: how many items there are.
    ///   - room: how many rows there are to show them.
    ///   - height: how many rows an item takes, at least one.
    /// - Returns: the items that show, the last one perhaps not whole.
    @discardableResult
    public mutating func reveal(_ selection: Int?, of count: Int, room: Int, height: (Int) -> Int) -> Range<Int> {
        guard count > 0, room > 0 else {
            first = 0
            return 0..<0
        }
        first = min(max(0, first), count - 1)
        if let selection, selection >= 0, selection < count {
            let highest = start(of: room, endingWith: selection, height: height)
            first = min(max(first, highest), selection)
        }
        first = min(first, start(of: room, endingWith: count - 1, height: height))
        var end = first
        var used = 0
        while end < count, used < room {
            used += max(1, height(end))
            end += 1
        }
        return first..<end
    }

    /// The first of the items that fit in `room` rows when `last` stands at the bottom; `last` itself if it alone is taller.
    private func start(of room: Int, endingWith last: Int, height: (Int) -> Int) -> Int {
        var index = last
        var used = max(1, height(last))
        while index > 0 {
            used += max(1, height(index - 1))
            if used > room { break }
            index -= 1
        }
        return index
    }
}
