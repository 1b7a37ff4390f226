import Phrases
import Workshop

/// Finds the person who is meant by what is typed after `@`.
struct PersonFinder {
    private let context: CaptureContext
    private let rows: [(person: Attendee, key: String)]
    private static let longestList = 12

    init(_ context: CaptureContext) {
        self.context = context
        rows = context.state.people.map { ($0, Matching.key($0.name)) }
    }

    /// The person whose name this is, or the only one of that given name; nil for two of them.
    func resolve(_ typed: String) -> Attendee? {
        // A hyphen stands for a space, and for itself.
        let found = context.state.people(called: typed)
        return found.count == 1 ? found.first : nil
    }

    /// Somebody of the list whose whole name stands behind the sign with its spaces, « @Zoé Bertin », and where it ends. It is
    /// surer than what a given name alone means.
    func whole(_ word: MarkWord, in text: [Character]) -> (end: Int, person: Attendee)? {
        for end in word.farEnds(in: text, most: 4).reversed() {
            let key = Matching.key(String(text[(word.range.lowerBound + 1)..<end]))
            let found = rows.filter { $0.key == key }
            if found.count == 1, let row = found.first { return (end, row.person) }
        }
        return nil
    }

    /// Who may be meant: those of the selected theme's atelier first, then those who came; adding somebody comes last.
    func candidates(_ typed: String) -> [Completion.Candidate] {
        let key = Matching.key(typed)
        let around = Set(context.selected.map { context.state.path(to: $0).map(\.id) } ?? [])
        let fitting = rows.enumerated().compactMap { order, row in
            Matching.rank(key, in: row.key).map { rank in
                let isNear = row.person.theme.map { around.contains($0) } ?? false
                return (row.person, order: (rank.rawValue, isNear ? 0 : 1, row.person.came ? 0 : 1, order))
            }
        }
        let found = fitting.sorted { $0.order < $1.order }.prefix(PersonFinder.longestList).map { person, _ in
            let organisation = context.state.organisation(of: person)?.name ?? ""
            return Completion.Candidate(
                target: .person(.existing(person.id)),
                label: organisation.isEmpty ? person.name : "\(person.name) · \(organisation)",
                insertion: MarkWriting.insertion(of: person.name, typed: nil, isFirst: true))
        }
        let name = GivenNames.name(String(typed))
        guard name.first?.isLetter == true, !rows.contains(where: { $0.key == key }) else { return Array(found) }
        let addition = Completion.Candidate(
            target: .person(.new(name: name)), label: context.phrases.captureAddPerson(name), insertion: typed)
        return found + [addition]
    }
}
