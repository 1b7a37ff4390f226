import Workshop

/// The answers to one question, counted: the same words without regard to case and accents are one answer.
struct Answers {
    /// Who gave an answer, as far as it may be printed.
    struct Origin: Hashable {
        let line: Int
        let organisation: String
    }

    struct Answer: Hashable {
        /// As they were given first.
        let words: String
        fileprivate(set) var origins: [Origin]
    }

    private var answers: [Answer] = []
    private var places: [String: Int] = [:]

    mutating func take(_ words: String, from origin: Origin) {
        let key = Folded.key(words)
        guard let place = places[key] else {
            places[key] = answers.count
            answers.append(Answer(words: words, origins: [origin]))
            return
        }
        // Who says the same twice has said it once.
        if answers[place].origins.last != origin { answers[place].origins.append(origin) }
    }

    /// The most given first; of equals, the one that came first.
    var ranked: [Answer] {
        answers.enumerated().sorted { left, right in
            (-left.element.origins.count, left.offset) < (-right.element.origins.count, right.offset)
        }.map(\.element)
    }
}
