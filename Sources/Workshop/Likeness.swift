/// What somebody probably meant.
public enum Likeness {
    /// The nearest of the words that are known, without regard to case, accents and what stands between words.
    ///
    /// - Returns: nil where none is near: more than a third of its letters would have to change.
    public static func nearest<Words: Sequence<String>>(to typed: String, among known: Words) -> String? {
        let wanted = key(typed)
        var best: (word: String, distance: Int)?
        for word in known {
            let candidate = key(word)
            let limit = max(1, max(wanted.count, candidate.count) / 3)
            let distance = distance(wanted, candidate)
            if distance <= limit, distance < best?.distance ?? .max { best = (word, distance) }
        }
        return best?.word
    }

    private static func key(_ word: String) -> [Character] {
        Folded.text(word).filter { $0.isLetter || $0.isNumber }
    }

    /// How many letters to add, take away, change or swap with the next: optimal string alignment (F. Damerau, 1964).
    @inlinable
    public static func distance<Letter: Equatable>(_ one: [Letter], _ other: [Letter]) -> Int {
        guard !one.isEmpty, !other.isEmpty else { return max(one.count, other.count) }
        var before: [Int] = []
        var above = Array(0...other.count)
        for (i, letter) in one.enumerated() {
            var row = [i + 1]
            for (j, candidate) in other.enumerated() {
                var cost = min(above[j] + (letter == candidate ? 0 : 1), above[j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, letter == other[j - 1], one[i - 1] == candidate { cost = min(cost, before[j - 1] + 1) }
                row.append(cost)
            }
            (before, above) = (above, row)
        }
        return above[other.count]
    }
}
