/// How many columns text takes on the screen.
///
/// The one measure of the program: what a terminal thinks is not asked.
///
/// It counts what `Harmless` makes of the text, which is what `Grid.put` shows.
public enum DisplayWidth {
    /// Columns of one cluster: 1 or 2, more for what has to be spelled out such as ⟦U+202E⟧, 0 for what is not shown.
    public static func columns(of cluster: Character) -> Int {
        let scalars = cluster.unicodeScalars
        let first = scalars[scalars.startIndex]
        if PlainText.isPlain(first), scalars.index(after: scalars.startIndex) == scalars.endIndex { return 1 }
        return Harmless.clusters(of: cluster).reduce(0) { $0 + harmless($1) }
    }

    public static func columns(of text: String) -> Int {
        if let count = PlainText.count(of: text) { return count }
        return text.reduce(0) { $0 + columns(of: $1) }
    }

    /// The beginning of `text` that fits, ending with `ellipsis` when something was cut off.
    public static func clipped(_ text: String, to columns: Int, ellipsis: String = "…") -> String {
        guard Self.columns(of: text) > columns else { return text }
        let room = columns - Self.columns(of: ellipsis)
        guard room >= 0 else { return "" }
        var used = 0
        let kept = text.prefix {
            used += Self.columns(of: $0)
            return used <= room
        }
        return kept + ellipsis
    }

    /// Columns of a cluster that `Harmless` has let through: 1 or 2.
    ///
    /// A pair of regional indicators is a flag; an emoji variation selector, a joiner after a picture and a keycap make a
    /// picture; otherwise the scalars add up, to two at most.
    static func harmless(_ cluster: Character) -> Int {
        var sum = 0
        var indicators = 0
        for scalar in cluster.unicodeScalars {
            switch scalar.value {
            case 0xFE0F, 0x20E3: return 2
            case 0x1F1E6...0x1F1FF: indicators += 1
            default: break
            }
            sum += columns(of: scalar)
        }
        return indicators == 2 ? 2 : min(max(sum, 1), 2)
    }

    static func columns(of scalar: Unicode.Scalar) -> Int {
        let value = scalar.value
        if value < 0x300 { return 1 }
        if contains(value, WidthTables.zero) { return 0 }
        return value >= 0x1100 && contains(value, WidthTables.wide) ? 2 : 1
    }

    /// Whether one of the ranges holds `value`: how many bounds are passed tells, by halving.
    private static func contains(_ value: UInt32, _ bounds: [UInt32]) -> Bool {
        var low = 0
        var high = bounds.count / 2
        while low < high {
            let middle = (low + high) / 2
            if bounds[2 * middle + 1] < value { low = middle + 1 } else { high = middle }
        }
        return low < bounds.count / 2 && bounds[2 * low] <= value
    }
}
