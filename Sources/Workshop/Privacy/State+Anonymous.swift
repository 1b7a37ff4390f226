/// What an anonymous compte-rendu is made from.
public struct AnonymousWords: Sendable {
    /// The same workshop, nobody named in its words.
    public fileprivate(set) var state: State
    /// In how many places an ellipsis stands for a name, an address or a telephone number.
    public fileprivate(set) var hidden = 0
    /// What it stands for, each once, the most frequent first.
    public fileprivate(set) var replaced: [(word: String, count: Int)] = []
    /// Words that stayed and may be names, each once, the most frequent first.
    public fileprivate(set) var doubts: [(word: String, count: Int)] = []
}

extension State {
    /// Takes names out of what people wrote: notes, prompts, titles, texts. Of what names a place or an organisation, whole
    /// names only. People themselves stay on the list: leaving them out is the matter of whoever prints it.
    public var anonymousWords: AnonymousWords {
        var writer = AnonymousWriter(self)
        writer.write()
        return writer.outcome
    }
}

private struct AnonymousWriter {
    var outcome: AnonymousWords
    private let scan: NameScan
    private let packWords: Set<String>
    private var counts: [String: Int] = [:]
    private var replaced: [String: Int] = [:]
    private var isTelling = true
    /// Answers that were voted for, and what they are called.
    private var labels: [String: String] = [:]

    init(_ state: State) {
        outcome = AnonymousWords(state: state)
        packWords = Set(NameWords(state.pack?.source ?? "").words.map(\.key))
        let fields = [Detail.animation, .noteTaking, .referent].flatMap { field in
            state[field].replacing(" et ", with: ",").replacing(" and ", with: ",")
                .split { ",;&/\n".contains($0) }.map(String.init)
        }
        let places: [Detail] = [.place, .organiser, .host, .partner]
        scan = NameScan(
            state.attendeeOrder.compactMap { state.attendees[$0] }.filter { !$0.isErased }, others: fields,
            things: state.organisations.values.map(\.name)
                + places.flatMap { state[$0].split { ",;()–\n".contains($0) }.map(String.init) },
            texts: AnonymousWriter.texts(of: state))
    }

    /// What people said, for what is learnt of it.
    private static func texts(of state: State) -> [String] {
        state.contributions.values.flatMap { [$0.text, $0.reformulation, $0.method, $0.due] }
            + state.themes.values.flatMap { [$0.title, $0.prompt] } + state.phases.values.map(\.title)
            + [state[.introduction], state[.objectives]]
    }

    mutating func write() {
        for note in outcome.state.contributions.values {
            var changed = note
            let authors = note.authors.compactMap { outcome.state.person($0) }
            // Of what is printed nowhere nothing need be read over.
            isTelling = note.kind != .memo && !outcome.state.isAside(note.id)
            hide(&changed.text, saidBy: authors)
            hide(&changed.reformulation, saidBy: authors)
            hide(&changed.method)
            if !note.isDueOnADay { hide(&changed.due) }
            changed.votes = Votes(labels: note.votes) { label(for: $0) }
            if changed != note { outcome.state.contributions[note.id] = changed }
        }
        isTelling = true
        for id in outcome.state.themes.keys.sorted() {
            guard var theme = outcome.state.themes[id] else { continue }
            hide(&theme.title)
            hide(&theme.prompt)
            hide(&theme.room, .wholeNames)
            hide(&theme.headCount)
            hide(&theme.provenance)
            outcome.state.themes[id] = theme
        }
        for id in outcome.state.phases.keys.sorted() {
            guard var phase = outcome.state.phases[id] else { continue }
            hide(&phase.title)
            outcome.state.phases[id] = phase
        }
        for id in outcome.state.meetings.keys.sorted() {
            guard var meeting = outcome.state.meetings[id] else { continue }
            hide(&meeting.title, .wholeNames)
            hide(&meeting.place, .wholeNames)
            outcome.state.meetings[id] = meeting
        }
        let details = outcome.state.details.keys.filter { !$0.isPersonal }.sorted { $0.name < $1.name }
        for detail in details {
            var value = outcome.state[detail]
            let isWords = detail == .introduction || detail == .objectives || detail.isExtra
            hide(&value, isWords ? .everything : .wholeNames)
            outcome.state.details[detail] = value
        }
        // Organisations are printed as they are called: *Boulangerie Lemaître* may be somebody's.
        for name in Set(outcome.state.organisations(of: outcome.state.people).map(\.name)) where scan.isNamed(in: name)
        {
            counts[name, default: 0] += 1
        }
        outcome.doubts = AnonymousWriter.frequentFirst(counts)
        outcome.replaced = AnonymousWriter.frequentFirst(replaced)
    }

    private static func frequentFirst(_ counts: [String: Int]) -> [(word: String, count: Int)] {
        counts.map { ($0.key, $0.value) }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    }

    /// What an answer that was voted for is called: two names stay two answers.
    private mutating func label(for label: String) -> String {
        if Votes.standard.contains(label) { return label }
        if let known = labels[label] { return known }
        var shown = label
        hide(&shown)
        let taken = Set(labels.values)
        let free = ([shown] + (2...1_000).map { "\(shown) \($0)" }).first { !taken.contains($0) }
        labels[label] = free ?? shown
        return free ?? shown
    }

    private mutating func hide(
        _ text: inout String, saidBy authors: [Attendee] = [], _ depth: NameScan.Depth = .everything
    ) {
        let found = scan.hide(in: text, saidBy: authors, depth)
        text = found.text
        outcome.hidden += found.hidden.count
        guard isTelling else { return }
        for word in found.hidden { replaced[word, default: 0] += 1 }
        for word in found.doubts where !isOfPack(word) { counts[word, default: 0] += 1 }
    }

    /// Whether the pack has the words, which somebody wrote who knew nobody of the room.
    private func isOfPack(_ words: String) -> Bool {
        !packWords.isEmpty && NameWords(words).words.allSatisfy { packWords.contains($0.key) }
    }
}
