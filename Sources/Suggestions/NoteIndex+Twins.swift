import Workshop

extension NoteIndex {
    /// The notes among the answers that say nearly the same: they have most of the weighty words in common, or nearly all
    /// letters.
    func twins(among answers: [Answer], of question: Question) -> [Twin] {
        let own = NoteIndex.letters(question.text)
        let parts = question.parts.filter { lexicon.isStem($0.term) }
        let weights = Dictionary(uniqueKeysWithValues: parts.map { ($0.term, $0.weight) })
        let norm = parts.reduce(0) { $0 + $1.weight * $1.weight }
        var twins: [Twin] = []
        for answer in answers.prefix(NoteIndex.compared) {
            guard let entry = entries[answer.slot], case .note(let id) = entry.key else { continue }
            let closeness = max(
                overlap(entry, weights, norm), NoteIndex.closeness(own, NoteIndex.letters(entry.texts.last ?? "")))
            if closeness >= NoteIndex.nearEnough { twins.append(Twin(note: id, closeness: closeness)) }
        }
        return Array(twins.sorted { ($1.closeness, $0.note) < ($0.closeness, $1.note) }.prefix(NoteIndex.mostTwins))
    }

    /// The cosine of the angle between two texts, each a vector of its words' rarities.
    private func overlap(_ entry: Entry, _ weights: [Lexicon.Term: Double], _ norm: Double) -> Double {
        var (shared, other, common) = (0.0, 0.0, 0)
        for term in entry.terms where lexicon.isStem(term.term) {
            let weight = weights[term.term] ?? rarity(of: term.term) * lexicon.share(term.term)
            other += weight * weight
            if weights[term.term] != nil {
                shared += weight * weight
                common += lexicon.isFullStem(term.term) ? 1 : 0
            }
        }
        guard norm > 0, other > 0, common > 1 || shared == norm && shared == other else { return 0 }
        return min(1, shared / (norm * other).squareRoot())
    }

    /// How many of the letters stay when one is made the other.
    private static func closeness(_ one: [UInt8], _ other: [UInt8]) -> Double {
        let longest = max(one.count, other.count)
        guard min(one.count, other.count) >= fewestLetters, min(one.count, other.count) * 4 >= longest * 3 else {
            return 0
        }
        let same = 1 - Double(Likeness.distance(one, other)) / Double(longest)
        // As many letters as that come together by chance.
        return same < 0.75 ? 0 : same
    }

    private static func letters(_ text: String) -> [UInt8] {
        Array(Folded.words(String(text.prefix(mostLetters))).utf8)
    }

    private static let compared = 12
    private static let nearEnough = 0.6
    private static let mostTwins = 5
    private static let fewestLetters = 6
    private static let mostLetters = 120
}
