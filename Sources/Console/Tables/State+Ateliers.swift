import Workshop

extension State {
    /// The themes that tables work on side by side, each with a device of its own; empty where the workshop has none.
    ///
    /// A pack says at which depth they are; without one they are those at the top that have a number: *Atelier 2*, *Table 4*.
    func ateliers(_ pack: Pack?) -> [Theme] {
        let depth = pack?.levels.firstIndex { State.parallelLevels.contains(Folded.key($0)) }
        if let depth { return outline.filter { $0.depth == depth }.map(\.theme) }
        return themes(under: nil).filter { !$0.number.isEmpty || State.isNumbered($0.title) }
    }

    /// The theme whose title somebody means by some of its words, if there is just one: *2* is « Atelier 2 – Événements ».
    func theme(meant words: String) -> Theme.ID? {
        let wanted = Folded.words(words).split(separator: " ")
        guard !wanted.isEmpty else { return nil }
        let found = outline.filter { row in
            let title = Folded.words(row.theme.title).split(separator: " ")
            return wanted.allSatisfy(title.contains)
        }
        // The one nearest to the top is the atelier, and what is under it may well repeat its words.
        guard let top = found.map(\.depth).min() else { return nil }
        let nearest = found.filter { $0.depth == top }
        return nearest.count == 1 ? nearest[0].theme.id : nil
    }

    /// What packs call the themes that are worked on at the same time.
    private static let parallelLevels: Set<String> = [
        "atelier", "table", "groupe", "piste", "workshop", "group", "track",
    ]

    /// Whether a title begins with a word and a number.
    private static func isNumbered(_ title: String) -> Bool {
        let words = Folded.text(title).split(whereSeparator: \.isWhitespace).prefix(2)
        guard words.count == 2, words[0].allSatisfy(\.isLetter) else { return false }
        return words[1].prefix { $0.isASCII && $0.isNumber }.isEmpty == false
    }
}

extension Theme {
    /// What an atelier is called where there is little room: *Atelier 2* of « Atelier 2 – Événements ».
    var shortTitle: String {
        for sign in [" – ", " — ", " - ", " : ", "\u{A0}: "] {
            if let range = title.ranges(of: sign).first { return String(title[..<range.lowerBound]) }
        }
        return title
    }
}
