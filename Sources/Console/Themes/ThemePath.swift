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

    /// What tells a path from others of the same end: the beginning of the first title, and the last one.
    static func distinct(_ path: String, to columns: Int) -> String {
        guard DisplayWidth.columns(of: path) > columns else { return path }
        let titles = path.split(separator: separator)
        guard titles.count > 1, let first = titles.first, let last = titles.last else {
            return DisplayWidth.clipped(path, to: columns)
        }
        let end = separator + last
        let room = columns - DisplayWidth.columns(of: end)
        return room < 6 ? fitted(path, to: columns) : DisplayWidth.clipped(String(first), to: room) + end
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
