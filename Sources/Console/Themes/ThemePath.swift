import Screen

/// A path of themes in words: *Atelier 1 › Moyens*.
enum ThemePath {
    static let separator = " › "

    /// What of a path fits in some columns: its end says most, so that its beginning goes first.
    static func fitted(_ path: String, to columns: Int) -> String {
        guard DisplayWidth.columns(of: path) > columns else { return path }
        var rest = path[...]
        while let next = ThemePath.withoutFirst(rest) {
            let shown = "…" + separator + next
            if DisplayWidth.columns(of: shown) <= columns { return shown }
            rest = next
        }
        return DisplayWidth.clipped(String(rest), to: columns)
    }

    private static func withoutFirst(_ path: Substring) -> Substring? {
        let sign = Array(separator)
        var index = path.startIndex
        while index < path.endIndex {
            if path[index...].starts(with: sign) { return path[path.index(index, offsetBy: sign.count)...] }
            index = path.index(after: index)
        }
        return nil
    }
}
