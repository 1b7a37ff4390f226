import Workshop

/// Names in notes that nobody on the list bears, and titles that several themes bear: what each means is asked once, when
/// its note is saved already.
struct NameQuestions: Hashable, Sendable {
    /// One name, and the notes that wait for the answer.
    struct Question: Hashable, Sendable {
        /// As it was typed first, with its sign.
        let mark: String
        var notes: [Contribution.ID]

        /// Without its sign.
        var name: String { String(mark.dropFirst()) }
        var isTheme: Bool { mark.first != "@" }
    }

    /// A note that waits, as its line was typed, to be read again.
    struct Waiting: Hashable, Sendable {
        var line: CaptureLine
        /// What was saved of it.
        var words: String
        /// Where it was filed for want of an answer.
        let themes: [Theme.ID]
        /// The theme that was selected: what a mark means depends on it.
        let selected: Theme.ID?
    }

    private(set) var open: [Question] = []
    private(set) var waiting: [Contribution.ID: Waiting] = [:]
    /// The names that are to stay text: nobody asks again.
    private(set) var settled: Set<String> = []
    /// The line that was just sent, until its note is there.
    private var sent: (CaptureLine, [String])?

    /// The one to answer now.
    var current: Question? { open.first }

    /// What a mark is known by.
    static func key(_ mark: String) -> String {
        let typed = String(mark.dropFirst())
        return mark.first == "@" ? "@" + Folded.key(GivenNames.name(typed)) : "#" + Folded.key(typed)
    }

    /// Keeps the line whose note is about to be made, with the marks in it that are to be asked.
    mutating func expect(_ line: CaptureLine, _ marks: [String]) { sent = marks.isEmpty ? nil : (line, marks) }

    /// The note is there.
    mutating func begin(_ note: Contribution, selected: Theme.ID?) {
        guard let (line, marks) = sent else { return }
        sent = nil
        waiting[note.id] = Waiting(line: line, words: note.text, themes: note.themes, selected: selected)
        for mark in marks { ask(mark, of: note.id) }
    }

    /// Asks about names that stayed in words, those that were to stay text too.
    mutating func ask(_ leftovers: LeftoverNames, _ state: State) {
        for leftover in leftovers.notes where waiting[leftover.id] == nil {
            guard let note = state.contributions[leftover.id] else { continue }
            waiting[note.id] = Waiting(line: leftover.line, words: note.text, themes: note.themes, selected: nil)
            for mark in leftover.marks {
                settled.remove(NameQuestions.key(mark))
                ask(mark, of: note.id)
            }
        }
    }

    private mutating func ask(_ mark: String, of note: Contribution.ID) {
        let key = NameQuestions.key(mark)
        // Which of several themes is meant depends on what the note is about.
        guard let index = open.firstIndex(where: { !$0.isTheme && NameQuestions.key($0.mark) == key }) else {
            open.append(Question(mark: mark, notes: [note]))
            return
        }
        if !open[index].notes.contains(note) { open[index].notes.append(note) }
    }

    mutating func update(_ line: CaptureLine, _ words: String, of note: Contribution.ID) {
        waiting[note]?.line = line
        waiting[note]?.words = words
    }

    /// The first question is answered, or not to be.
    mutating func close(asText: Bool) {
        guard let question = open.first else { return }
        open.removeFirst()
        if asText, !question.isTheme { settled.insert(NameQuestions.key(question.mark)) }
        let asked = Set(open.flatMap(\.notes))
        waiting = waiting.filter { asked.contains($0.key) }
    }

    static func == (left: NameQuestions, right: NameQuestions) -> Bool {
        left.open == right.open && left.waiting == right.waiting && left.settled == right.settled
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
    case theme(Theme.ID)

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
