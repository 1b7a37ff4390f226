import Screen
import Workshop

/// What is being typed after `/`.
struct SearchLine: Hashable, Sendable {
    var field: TextField
    /// What is searched: the notes, the people, or the titles of themes.
    let scope: Pane
    /// What the word at the cursor may become.
    private(set) var completion: Completion?
    /// Which of the earlier searches is shown.
    var recalled: Int?

    struct Completion: Hashable, Sendable {
        let candidates: [Candidate]
        /// The one that was moved to; Tab takes the first one otherwise.
        var selected: Int?
        /// In characters, with the sign.
        let range: Range<Int>
    }

    struct Candidate: Hashable, Sendable {
        let label: String
        /// What takes the place of the word, without its sign.
        let insertion: String
    }

    init(_ text: String, scope: Pane) {
        field = TextField(text)
        self.scope = scope
    }

    var text: String { field.text }

    /// Looks for candidates for the word at the cursor.
    mutating func refresh(in context: CaptureContext) {
        completion = scope == .notes ? candidates(in: context) : nil
    }

    mutating func close() { completion = nil }

    mutating func moveInList(by step: Int) {
        guard var completion else { return }
        let count = completion.candidates.count
        completion.selected = completion.selected.map { ($0 + step + count) % count } ?? (step > 0 ? 0 : count - 1)
        self.completion = completion
    }

    /// Puts the candidate in the place of what was typed.
    mutating func accept() {
        guard let completion else { return }
        let typed = Array(field.text)
        let candidate = completion.candidates[completion.selected ?? 0]
        let start = completion.range.lowerBound
        guard completion.range.upperBound <= typed.count else { return }
        let sign = typed[start..<completion.range.upperBound].prefix { "-#²@".contains($0) }
        field.replace(completion.range, with: String(sign) + candidate.insertion + " ")
        self.completion = nil
    }

    private func candidates(in context: CaptureContext) -> Completion? {
        let text = Array(field.text)
        guard
            let word = QueryWord.all(in: text).first(where: {
                $0.range.lowerBound < field.cursor && field.cursor <= $0.range.upperBound
            }), !word.isQuoted, let sign = word.text.first
        else { return nil }
        let typed = String(word.text.dropFirst())
        let candidates: [Candidate]
        switch sign {
        case "#", "²": candidates = themes(typed, context)
        case "@": candidates = people(typed, context)
        default: return nil
        }
        // What is there already needs no completion.
        guard !candidates.isEmpty, candidates.first?.insertion != typed else { return nil }
        return Completion(candidates: candidates, selected: nil, range: word.range)
    }

    private func themes(_ typed: String, _ context: CaptureContext) -> [Candidate] {
        let finder = ThemeFinder(context)
        return finder.candidates(typed, isFirst: true).compactMap { candidate in
            guard case .theme(.existing(let id)) = candidate.target else { return nil }
            let isAlone = finder.meant(candidate.insertion) == [id]
            // Of themes of one name in several ateliers, the path says which.
            let titles = context.state.path(to: id).map { title in
                title.title.split(whereSeparator: \.isWhitespace).joined(separator: "-")
            }
            return Candidate(
                label: candidate.label, insertion: isAlone ? candidate.insertion : titles.joined(separator: "/"))
        }
    }

    private func people(_ typed: String, _ context: CaptureContext) -> [Candidate] {
        let people = PersonFinder(context).candidates(typed).compactMap { candidate -> Candidate? in
            guard case .person(.existing) = candidate.target else { return nil }
            return Candidate(label: candidate.label, insertion: candidate.insertion)
        }
        let key = Matching.key(typed)
        let state = context.state
        let doubles = Set(state.doubleOrganisations.map(\.double))
        let organisations = state.organisationOrder.compactMap { state.organisations[$0] }
            .filter {
                $0.mergedInto == nil && !doubles.contains($0.id) && Matching.rank(key, in: Matching.key($0.name)) != nil
            }
            .map { Candidate(label: $0.name, insertion: MarkWriting.insertion(of: $0.name, typed: nil, isFirst: true)) }
        return people + organisations.prefix(6)
    }
}
