extension Folded {
    /// The name of a file for a title: ASCII letters and digits, with single hyphens between words, cut at a word's end.
    /// - Parameter limit: how many bytes at most.
    public static func slug(_ title: String, limit: Int) -> String {
        var slug = ""
        for word in text(title).split(whereSeparator: { !($0.isASCII && ($0.isLetter || $0.isNumber)) }) {
            if slug.isEmpty {
                slug = String(word.prefix(limit))
            } else if slug.utf8.count + 1 + word.utf8.count <= limit {
                slug += "-" + word
            } else {
                break
            }
        }
        return slug
    }
}
