/// Text in block letters, as rows of half blocks: a square of the font is as high as it is wide.
enum BlockLetters {
    /// The rows of a text that is broken between words, at most `width` columns wide.
    ///
    /// - Parameters:
    ///   - scale: 1 makes letters three or four rows high, 2 twice that, and so on.
    ///   - mostLines: how many lines of letters it may take.
    /// - Returns: nil where the font lacks a letter, or where it does not fit.
    static func rows(_ text: String, width: Int, scale: Int, mostLines: Int) -> [String]? {
        let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        guard !words.isEmpty, scale > 0 else { return nil }
        var lines: [[BlockFont.Glyph]] = []
        for word in words {
            guard let glyphs = BlockFont.glyphs(of: word), columns(glyphs) * scale <= width else { return nil }
            if let last = lines.last, let space = BlockFont.glyphs(of: " "),
                columns(last + space + glyphs) * scale <= width
            {
                lines[lines.count - 1] = last + space + glyphs
            } else {
                lines.append(glyphs)
            }
            if lines.count > mostLines { return nil }
        }
        return lines.enumerated().flatMap { ($0 == 0 ? [] : [""]) + rows($1, scale: scale) }
    }

    private static func columns(_ glyphs: [BlockFont.Glyph]) -> Int {
        glyphs.reduce(0) { $0 + $1.width } + max(0, glyphs.count - 1)
    }

    private static func rows(_ glyphs: [BlockFont.Glyph], scale: Int) -> [String] {
        var squares: [[Bool]] = (0..<BlockFont.height).map { y in
            Array(glyphs.map { $0.rows[y] }.joined(separator: [false]))
        }
        // No room for accents where there are none.
        while let first = squares.first, squares.count > 5, !first.contains(true) { squares.removeFirst() }
        while let last = squares.last, squares.count > 5, !last.contains(true) { squares.removeLast() }
        let scaled = squares.flatMap { row in
            let wide = row.flatMap { Array(repeating: $0, count: scale) }
            return Array(repeating: wide, count: scale)
        }
        return stride(from: 0, to: scaled.count, by: 2).map { y in
            let lower = y + 1 < scaled.count ? scaled[y + 1] : Array(repeating: false, count: scaled[y].count)
            let row = zip(scaled[y], lower).map { upper, lower -> Character in
                upper ? (lower ? "█" : "▀") : (lower ? "▄" : " ")
            }
            return String(row)
        }
    }
}
