import Workshop

/// Names in notes that nobody on the list bears: whom each means is asked once, when its note is saved already.
struct NameQuestions: Hashable, Sendable {
    /// One name, and the notes that wait for the answer.
    struct Question: Hashable, Sendable {
        /// As it was typed first, without its sign.
        let name: String
        var notes: [Contribution.ID]
    }

    private(set) var open: [Question] = []
    /// The lines of those notes as they were typed, to be read again.
    private(set) var lines: [Contribution.ID: CaptureLine] = [:]
    /// The names that are to stay text: nobody asks again.
    private(set) var settled: Set<String> = []
    /// The line that was just sent, until its note is there.
    private var sent: (CaptureLine, [String])?

    /// The one to answer now.
    var current: Question? { open.first }

    static func key(_ typed: String) -> String { Folded.key(GivenNames.name(typed)) }

    /// Keeps the line whose note is about to be made, with the names in it that are to be asked.
    mutating func expect(_ line: CaptureLine, _ names: [String]) { sent = names.isEmpty ? nil : (line, names) }

    /// The note is there.
    mutating func begin(_ note: Contribution.ID) {
        guard let (line, names) = sent else { return }
        sent = nil
        lines[note] = line
        for name in names {
            let key = NameQuestions.key(name)
            if let index = open.firstIndex(where: { NameQuestions.key($0.name) == key }) {
                open[index].notes.append(note)
            } else {
                open.append(Question(name: name, notes: [note]))
            }
        }
    }

    mutating func update(_ line: CaptureLine, of note: Contribution.ID) { lines[note] = line }

    /// The first question is answered, or not to be.
    mutating func close(asText: Bool) {
        guard let question = open.first else { return }
        open.removeFirst()
        if asText { settled.insert(NameQuestions.key(question.name)) }
        let waiting = Set(open.flatMap(\.notes))
        lines = lines.filter { waiting.contains($0.key) }
    }

    static func == (left: NameQuestions, right: NameQuestions) -> Bool {
        left.open == right.open && left.lines == right.lines && left.settled == right.settled
    }

    func hash(into hasher: inout Hasher) { hasher.combine(open) }
}

/// What can be answered.
enum NameAnswer: Hashable, Sendable {
    case person(Attendee.ID)
    /// Somebody who is there, and goes on the list.
    case new
    /// Somebody who is named and nothing else.
    case nameOnly

    private static let longestList = 6

    /// The nearest names first: those who bear it as a given name, those whose name it could be, then the others.
    static func all(for typed: String, in state: State) -> [NameAnswer] {
        let name = GivenNames.name(typed)
        let query = Folded.key(name)
        let near = state.people.enumerated().compactMap { order, person -> (Attendee.ID, (Int, Int, Int))? in
            guard !person.name.isEmpty else { return nil }
            let distance = distance(from: name, to: person.name)
            let rank = Matching.rank(query, in: Matching.key(person.name)).flatMap { $0 <= .inside ? $0.rawValue : nil }
            guard let nearness = [distance.map { $0 + 1 }, rank].compactMap({ $0 }).min() else { return nil }
            return (person.id, (nearness, person.came ? 0 : 1, order))
        }
        return near.sorted { $0.1 < $1.1 }.prefix(longestList).map { .person($0.0) } + [.new, .nameOnly]
    }

    /// From what was typed to the whole name or a part of it.
    private static func distance(from typed: String, to name: String) -> Int? {
        let parts = name.split(whereSeparator: \.isWhitespace).map(String.init)
        return ([name] + parts).compactMap { Likeness.distance(from: typed, to: $0) }.min()
    }
}
