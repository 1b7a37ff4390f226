import Screen

/// What one edit did to a text: which characters went, and how many came in their place.
struct TextEdit {
    let removed: Range<Int>
    let inserted: Int

    /// Found by comparing: the cursors tell which of several equal characters went or came.
    init(from old: TextField, to new: TextField) {
        let (before, after) = (Array(old.text), Array(new.text))
        let shared = min(before.count, after.count)
        let firstLimit = min(shared, old.cursor, new.cursor)
        var first = 0
        while first < firstLimit, before[first] == after[first] { first += 1 }
        var last = 0
        while last < shared - first, before[before.count - 1 - last] == after[after.count - 1 - last] { last += 1 }
        removed = first..<(before.count - last)
        inserted = after.count - last - first
    }

    private var growth: Int { inserted - removed.count }

    /// Where a range is now; nil when the edit was inside it.
    func moved(_ range: Range<Int>) -> Range<Int>? {
        if removed.lowerBound >= range.upperBound { return range }
        if removed.upperBound <= range.lowerBound {
            return (range.lowerBound + growth)..<(range.upperBound + growth)
        }
        return nil
    }

    /// Where a range is now, with what was put into it and without what went; nil when nothing is left of it.
    func stretched(_ range: Range<Int>) -> Range<Int>? {
        if let moved = moved(range) { return moved }
        let lower = min(range.lowerBound, removed.lowerBound)
        let upper = max(range.upperBound, removed.upperBound) + growth
        return lower < upper ? lower..<upper : nil
    }
}
