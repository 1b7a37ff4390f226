import Workshop

extension OperatorReader {
    /// So many words of a name are looked for, no more.
    private static let mostWords = 6

    /// The name of several words that a search goes on with, as one word: `#vie locale`, `@amina belk`.
    ///
    /// Words behind `#` or `@` belong to it as long as together they begin a title or a name, or one that begins with another
    /// of its words; else they are searched for, as in `#jardin arbre`.
    func name(beginning words: ArraySlice<QueryWord>) -> QueryWord? {
        guard let first = words.first, !first.isQuoted, let sign = first.text.first, first.text.count > 1,
            "#²@".contains(sign)
        else { return nil }
        let following = words.dropFirst().prefix(OperatorReader.mostWords - 1).prefix { !$0.isQuoted && !$0.isExcluded }
        guard !following.isEmpty else { return nil }
        let names = sign == "@" ? peopleKeys : themeKeys
        for count in stride(from: following.count, through: 1, by: -1) {
            let run = [first] + following.prefix(count)
            let text = run.map(\.text).joined(separator: " ")
            let key = " " + Matching.key(String(text.dropFirst()))
            guard let last = run.last, names.contains(where: { (" " + $0).contains(key) }) else { continue }
            return QueryWord(
                range: first.range.lowerBound..<last.range.upperBound, text: text, isExcluded: first.isExcluded,
                isQuoted: false)
        }
        return nil
    }

    private var themeKeys: [String] { state.outline.map { Matching.key($0.theme.title) } }

    private var peopleKeys: [String] {
        state.people.map { Matching.key($0.name) }
            + state.organisationOrder.compactMap { state.organisations[$0].map { Matching.key($0.name) } }
    }
}
