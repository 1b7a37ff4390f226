import Suggestions
import Workshop

/// How long one note's suggestions take among many filed ones.
enum SuggestionTime {
    static func rows(notes count: Int = 10_000, runs: Int = 400) throws -> [Row] {
        var state = State()
        var random = Random(seed: 10_000)
        func perform(_ command: Command) throws {
            for event in try state.decide(command, ids: .system) {
                event.apply(to: &state, at: Moment(clock: .zero, device: .none, at: ""))
            }
        }
        for number in 1...40 {
            try perform(
                .addTheme(title: "Thème \(number)", prompt: Vocabulary.text(&random), parent: nil, place: .last))
        }
        let themes = state.outline.map(\.theme.id)
        let drafts = (0..<count).map { _ in
            var draft = Draft(Vocabulary.text(&random))
            draft.themes = themes.randomElement(using: &random).map { [.existing($0)] } ?? []
            return draft
        }
        try perform(.capture(drafts))
        var index = NoteIndex(languages: [.french])
        let start = now()
        index.update(from: state)
        let building = now() - start
        var (arrivals, questions) = (Samples(), Samples())
        for _ in 0..<runs {
            try perform(.capture([Draft(Vocabulary.text(&random))]))
            let note = state.sequence.last.map { [$0] } ?? []
            let arrival = now()
            index.update(from: state)
            let question = now()
            let advice = index.advice(on: note)
            let end = now()
            guard advice.suggestions.count == 9 else { throw NoAnswer(what: "suggestions") }
            arrivals.add(question - arrival)
            questions.add(end - question)
        }
        func row(_ name: String, _ figure: Nanoseconds, _ runs: Int, _ target: Row.Target) -> Row {
            Row(
                name: name, figure: figure, reference: "reading all anew", referenceFigure: building, runs: runs,
                target: target)
        }
        return [
            row("themes for a note, among 10,000", questions.median, runs, .milliseconds(5, later: 1)),
            row("  p99", questions.p99, runs, .milliseconds(5, later: 1)),
            row("a note comes into the index of 10,000", arrivals.median, runs, .milliseconds(5, later: 1)),
        ]
    }
}

/// Invented words in the proportions of a language: few that are everywhere, many that are rare (G. K. Zipf).
private enum Vocabulary {
    private static let everywhere = "de la les des et le un une pour à en du dans que plus avec qui par sur pas".split(
        separator: " ")
    private static let syllables = "ba co di fé lo ma né pi ra sé ti vu jar pon tri char bleu gran mer son".split(
        separator: " ")

    static func text(_ random: inout Random) -> String {
        (0..<Int.random(in: 4...24, using: &random)).map { _ in word(&random) }.joined(separator: " ")
    }

    private static func word(_ random: inout Random) -> String {
        guard Int.random(in: 0..<10, using: &random) >= 5 else {
            return String(everywhere.randomElement(using: &random) ?? "")
        }
        // The smaller of two numbers is small more often.
        let bound = Int.random(in: 1...8_000, using: &random)
        var number = Int.random(in: 0..<bound, using: &random)
        var word = ""
        repeat {
            word += syllables[number % syllables.count]
            number /= syllables.count
        } while number > 0
        return word + "tion"
    }
}
