import Workshop

/// An entry that has something in common with what is asked about.
struct Answer: Sendable {
    let slot: Int
    let score: Double
}

/// What is asked of an index: the terms of some notes, with what each of them weighs.
struct Question: Sendable {
    struct Part: Sendable {
        let term: Lexicon.Term
        let weight: Double
    }

    let parts: [Part]
    /// The notes themselves, which are no answer.
    let slots: Set<Int>
    /// Their words, in order.
    private let words: [String]
    /// What the first of the notes says: others are held against it.
    let text: String

    init(_ notes: [Contribution.ID], _ index: NoteIndex) {
        var parts: [Part] = []
        var heard = Set<Lexicon.Term>()
        var slots = Set<Int>()
        var texts: [String] = []
        for note in notes {
            guard let slot = index.slots[.note(note)], let entry = index.entries[slot] else { continue }
            slots.insert(slot)
            texts += entry.texts
            for term in entry.terms where heard.insert(term.term).inserted {
                parts.append(
                    Part(term: term.term, weight: index.rarity(of: term.term) * index.lexicon.share(term.term)))
            }
        }
        (self.parts, self.slots) = (parts, slots)
        let first = notes.first.flatMap { index.slots[.note($0)] }.flatMap { index.entries[$0] }
        text = first?.texts.last ?? ""
        words = texts.flatMap(WordReader.words)
    }

    /// All entries that have something in common with it, the nearest first.
    func answers(_ index: NoteIndex) -> [Answer] {
        var scores = [Double](repeating: 0, count: index.entries.count)
        let mean = index.meanLength
        for part in parts {
            for posting in index.postings[Int(part.term)] {
                let slot = Int(posting.slot)
                let length = Double(index.entries[slot]?.length ?? 0)
                scores[slot] += part.weight * Question.saturation(posting.weight, length / mean)
            }
        }
        let found = scores.indices.filter { scores[$0] > 0 && !slots.contains($0) }
        return Question.best(found.map { Answer(slot: $0, score: scores[$0]) }, index)
    }

    /// BM25's: each further time, and each further word of the text, says less.
    static func saturation(_ weight: Int32, _ relativeLength: Double) -> Double {
        let frequency = Double(weight) / 2
        return frequency * 2.2 / (frequency + 1.2 * (0.25 + 0.75 * relativeLength))
    }

    /// The nearest few, in order: what comes after them is never looked at.
    private static func best(_ answers: [Answer], _ index: NoteIndex) -> [Answer] {
        func isNearer(_ left: Answer, _ right: Answer) -> Bool {
            if left.score != right.score { return left.score > right.score }
            guard let one = index.entries[left.slot]?.key, let other = index.entries[right.slot]?.key else {
                return false
            }
            return one < other
        }
        var best: [Answer] = []
        for answer in answers {
            if best.count == kept, let last = best.last, !isNearer(answer, last) { continue }
            let place = best.firstIndex { isNearer(answer, $0) } ?? best.count
            best.insert(answer, at: place)
            if best.count > kept { best.removeLast() }
        }
        return best
    }

    private static let kept = 40

    /// The words that spoke for a theme, the weightiest first.
    func words(for theme: Theme.ID, _ speakers: [Answer], _ index: NoteIndex) -> [String] {
        let speaking = speakers.compactMap { index.entries[$0.slot] }.filter { $0.themes.contains(theme) }
        guard !speaking.isEmpty else { return [] }
        let common = Set(speaking.flatMap { $0.terms.map(\.term) })
        var weights: [(word: String, weight: Double, order: Int)] = []
        var told = Set<Lexicon.Term>()
        for (order, word) in words.enumerated() where word.unicodeScalars.count > 2 && index.isTelling(word) {
            let terms = index.lexicon.terms(of: word).filter(common.contains)
            guard let first = terms.first, told.insert(first).inserted else { continue }
            let weight = parts.lazy.filter { terms.contains($0.term) }.map(\.weight).reduce(0, +)
            weights.append((word, weight, order))
        }
        let most = weights.map(\.weight).max() ?? 0
        // A word that is everywhere spoke for nothing.
        return weights.filter { $0.weight > most * 0.4 }
            .sorted { ($0.weight, -$0.order) > ($1.weight, -$1.order) }.prefix(3).map(\.word)
    }
}
