import Workshop

/// Capitals five squares high, for titles that are read from the end of a room.
///
/// Each letter is five strings, `#` for a square that is filled. Accents are a row above with a gap, and what hangs (a
/// cedilla, a comma) is a row below.
enum BlockFont {
    /// The rows of a letter: the accent's, a gap, five of the letter, one below.
    static let height = 8

    struct Glyph: Hashable {
        let width: Int
        /// `height` rows of `width` squares.
        let rows: [[Bool]]
    }

    /// Nil for what the font does not have.
    static func glyphs(of text: String) -> [Glyph]? {
        var glyphs: [Glyph] = []
        for character in text {
            guard let glyph = glyph(of: character) else { return nil }
            glyphs += glyph
        }
        return glyphs
    }

    /// One or, for a ligature, two.
    private static func glyph(of character: Character) -> [Glyph]? {
        if character.isWhitespace { return [blank] }
        if let shape = signs[character] { return [Glyph(shape)] }
        // As it is searched for: lower case, without accents, ligatures as two letters.
        let plain = Folded.text(String(character))
        var glyphs: [Glyph] = []
        for letter in plain {
            guard let shape = letters[letter] ?? signs[letter] else { return nil }
            glyphs.append(Glyph(shape, mark: plain.count == 1 ? mark(of: character) : nil))
        }
        return glyphs.isEmpty ? nil : glyphs
    }

    private static let blank = Glyph(Array(repeating: "...", count: 5))

    enum Mark: Hashable { case acute, grave, circumflex, diaeresis, tilde, cedilla }

    private static let marks: [(Mark, String)] = [
        (.acute, "áéíóúý"), (.grave, "àèìòù"), (.circumflex, "âêîôûŵŷ"), (.diaeresis, "äëïöüÿ"), (.tilde, "ãñõ"),
        (.cedilla, "çş"),
    ]

    private static func mark(of character: Character) -> Mark? {
        let lower = Character(character.lowercased())
        return marks.first { $0.1.contains(lower) }?.0
    }
}

extension BlockFont.Glyph {
    init(_ shape: [String], mark: BlockFont.Mark? = nil) {
        let width = shape[0].count
        func row(_ text: String) -> [Bool] { text.map { $0 == "#" } }
        let empty = Array(repeating: false, count: width)
        var above = empty
        var below = shape.count > 5 ? row(shape[5]) : empty
        let middle = width / 2
        switch mark {
        case .acute: for x in middle..<min(width, middle + 2) { above[x] = true }
        case .grave: for x in max(0, middle - 1)...middle { above[x] = true }
        case .circumflex: for x in max(0, middle - 1)...min(width - 1, middle + 1) { above[x] = true }
        case .diaeresis: (above[0], above[width - 1]) = (true, true)
        case .tilde: above = Array(repeating: true, count: width)
        case .cedilla: for x in middle..<min(width, middle + 2) { below[x] = true }
        case .none: break
        }
        self.init(width: width, rows: [above, empty] + shape.prefix(5).map(row) + [below])
    }
}
