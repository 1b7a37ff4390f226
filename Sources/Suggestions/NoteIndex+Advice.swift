import Glibc
import Workshop

func naturalLogarithm(_ value: Double) -> Double { log(value) }

extension NoteIndex {
    /// Where some notes belong, all together, and which others say the same.
    ///
    /// The three filed notes or themes that are nearest (BM25 over stems and their beginnings) speak for their themes; so
    /// does, a little, each note that is there already. Ties go by identifiers and by the order of the themes: the same
    /// workshop gives the same advice on every machine, however the index came to be.
    ///
    /// - Parameters:
    ///   - notes: a note and its sub-notes, or several that are looked at together.
    ///   - limit: how many themes at most.
    public func advice(on notes: [Contribution.ID], leaning: Leaning = Leaning(), limit: Int = 9) -> Advice {
        let question = Question(notes, self)
        let answers = question.answers(self)
        let speakers = answers.lazy.filter { entries[$0.slot]?.themes.isEmpty == false }.prefix(NoteIndex.speakers)
        return Advice(
            suggestions: suggestions(Array(speakers), question, leaning).prefix(limit).map { $0 },
            twins: twins(among: answers, of: question))
    }

    private func suggestions(_ speakers: [Answer], _ question: Question, _ leaning: Leaning) -> [Suggestion] {
        var scores: [Theme.ID: Double] = [:]
        for answer in speakers {
            for theme in entries[answer.slot]?.themes ?? [] { scores[theme, default: 0] += answer.score }
        }
        let lead = leaning.before.flatMap { parents[$0] }
        for theme in outline {
            var bonus = NoteIndex.custom * naturalLogarithm(Double(1 + (filed[theme] ?? 0)))
            if theme == leaning.before {
                bonus += NoteIndex.nearness
            } else if let lead, theme == lead || parents[theme] == lead {
                bonus += NoteIndex.nearness / 3
            }
            if let atelier = leaning.atelier, isWithin(theme, atelier) { bonus += NoteIndex.nearness / 2 }
            scores[theme, default: 0] += bonus
        }
        return outline.enumerated().sorted {
            (-(scores[$0.element] ?? 0), $0.offset) < (-(scores[$1.element] ?? 0), $1.offset)
        }.map { _, theme in
            Suggestion(theme: theme, words: question.words(for: theme, speakers, self))
        }
    }

    private func isWithin(_ theme: Theme.ID, _ ancestor: Theme.ID) -> Bool {
        var next: Theme.ID? = theme
        var steps = 0
        while let current = next, steps <= outline.count {
            if current == ancestor { return true }
            next = parents[current]
            steps += 1
        }
        return false
    }

    /// How many of the nearest speak.
    static let speakers = 3
    /// What it weighs that a theme is used.
    static let custom = 1.5
    /// What it weighs that the note before is there.
    static let nearness = 3.0
}
