import Screen
import Workshop

/// A line for a name: whoever is on the list is found by a few letters, and whoever is not is added.
struct NameEntry: Hashable, Sendable {
    enum Purpose: Hashable, Sendable {
        /// People come in, one after the other.
        case walkIn
        /// Somebody asks for the floor.
        case floor
    }

    /// What one goes back to.
    enum Over: Hashable, Sendable {
        case panes, capture
        case floor(FloorPanel)
    }

    let purpose: Purpose
    let over: Over
    private(set) var field = TextField()
    /// Those on the list who may be meant, the nearest first.
    private(set) var people: [Attendee.ID] = []
    /// Which of them Enter takes; behind the last of them stands whoever is typed, as a new person.
    private(set) var selected = 0

    /// Whether it was seen that several people may be meant.
    private(set) var isWarned = false

    private static let longestList = 9

    init(_ purpose: Purpose, over: Over = .panes) { (self.purpose, self.over) = (purpose, over) }

    var isEmpty: Bool { field.text.allSatisfy(\.isWhitespace) }

    /// Who Enter takes of those on the list; nil for somebody new.
    var chosen: Attendee.ID? { people.indices.contains(selected) ? people[selected] : nil }

    /// The new person that was typed.
    var draft: PersonDraft? {
        // An organisation alone is nobody.
        let isNameless = field.text.first { !$0.isWhitespace }.map { ",;".contains($0) } ?? true
        return isNameless ? nil : PersonLine.draft(field.text)
    }

    /// Whether the first two bear the same given name and nothing tells which of them is meant: nobody has chosen yet.
    func isAmbiguous(_ state: State) -> Bool {
        guard !isWarned, selected == 0, people.count > 1, let draft else { return false }
        let (one, other) = (state.attendees[people[0]], state.attendees[people[1]])
        guard let one, let other, isLikely(one) == isLikely(other) else { return false }
        let query = Matching.key(draft.name)
        let names = [one, other].map { Matching.key($0.name) }
        guard !names.contains(query) else { return false }
        return names[0].split(separator: " ").first == names[1].split(separator: " ").first
    }

    /// Who typed has seen that there are several.
    mutating func warn() { isWarned = true }

    mutating func move(by step: Int) {
        guard !people.isEmpty else { return }
        isWarned = true
        selected = (selected + step + people.count + 1) % (people.count + 1)
    }

    /// Takes a key of the text.
    mutating func handle(_ key: Key, _ state: State) {
        let before = field.text
        if field.handle(key), field.text != before { find(state) }
    }

    mutating func insert(_ text: String, _ state: State) {
        field.insert(Cleaning.line(text))
        find(state)
    }

    /// Writes the name of the one that is meant, to go on behind it.
    mutating func complete(_ state: State) {
        guard let person = (chosen ?? people.first).flatMap({ state.attendees[$0] }) else { return }
        field = TextField(person.name)
        field.cursor = person.name.count
        find(state)
    }

    mutating func clear() {
        field = TextField()
        (people, selected) = ([], 0)
    }

    private mutating func find(_ state: State) {
        people = []
        selected = 0
        isWarned = false
        guard let draft else { return }
        // Behind a comma the name is whole.
        if field.text.contains(where: { ",;\t".contains($0) }) {
            people = WalkIn.known(draft, in: state).map { [$0.id] } ?? []
            return
        }
        let query = Matching.key(draft.name)
        let fitting = state.people.enumerated().compactMap { order, person -> (Attendee, (Int, Int, Int))? in
            guard let rank = Matching.rank(query, in: Matching.key(person.name)), rank <= .initials else { return nil }
            return (person, (rank.rawValue, isLikely(person) ? 0 : 1, order))
        }
        people = fitting.sorted { $0.1 < $1.1 }.prefix(NameEntry.longestList).map { $0.0.id }
        if !isSure(query, state) { selected = people.count }
    }

    /// Those who come in were expected; those who ask for the floor are there.
    private func isLikely(_ person: Attendee) -> Bool {
        switch purpose {
        case .walkIn: !person.came
        case .floor: person.isThere
        }
    }

    /// Whether few letters are enough to mean the first of the list. A short name may well be somebody new.
    private func isSure(_ query: String, _ state: State) -> Bool {
        switch purpose {
        case .walkIn: query.count > 2 || state.people(called: query).count == 1
        case .floor: true
        }
    }
}
