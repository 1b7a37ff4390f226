/// What stands elsewhere in a list than it did.
struct Displacement<Item: Hashable> {
    /// The one that was moved; of two that changed places, both; none where more of them were.
    let items: [Item]

    /// - Returns: nil where both lists are the same, or do not hold the same.
    init?(_ before: [Item], _ after: [Item]) {
        guard before.count == after.count,
            let first = before.indices.first(where: { before[$0] != after[$0] }),
            let last = before.indices.last(where: { before[$0] != after[$0] }),
            Set(before[first...last]) == Set(after[first...last])
        else { return nil }
        if last == first + 1 {
            items = [after[first], after[last]]
        } else if before[first + 1...last].elementsEqual(after[first..<last]) {
            items = [before[first]]
        } else if before[first..<last].elementsEqual(after[first + 1...last]) {
            items = [before[last]]
        } else {
            items = []
        }
    }
}
