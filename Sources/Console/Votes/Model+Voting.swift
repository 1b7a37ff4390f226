import Phrases
import Workshop

extension State {
    /// What of a note's votes may be seen: nothing while they are hidden.
    func shownVotes(of note: Contribution) -> [(label: String, count: Int)] {
        voting.isHidden ? [] : note.votes.all
    }

    /// The labels of the organisers' own that votes were counted under.
    var ownVoteLabels: [String] {
        var labels = Set<String>()
        for note in contributions.values where !note.votes.isEmpty {
            for (label, _) in note.votes.all where !Votes.standard.contains(label) { labels.insert(label) }
        }
        return labels.sorted()
    }
}

/// Notes whose votes are typed one after the other.
struct VoteRound: Hashable, Sendable {
    /// The one whose turn it is, and those after it.
    private(set) var notes: [Contribution.ID]
    private(set) var done = 0
    /// The organisers' own labels that votes were counted under.
    private(set) var labels: [String]

    init(notes: [Contribution.ID], labels: [String]) { (self.notes, self.labels) = (notes, labels) }

    /// How many there are in all.
    var count: Int { done + notes.count }

    /// The round without the note that these counts were typed for; nil where it was the last one.
    func next(after typed: String) -> VoteRound? {
        guard notes.count > 1 else { return nil }
        var next = self
        next.notes.removeFirst()
        next.done += 1
        for count in VoteLine(typed, known: labels).counts ?? [] where !Votes.standard.contains(count.label) {
            if !labels.contains(count.label) { next.labels.append(count.label) }
        }
        return next
    }
}

extension Model {
    /// What of a note's votes may be seen.
    func shownVotes(of note: Contribution) -> [(label: String, count: Int)] { state.shownVotes(of: note) }

    /// What may be seen of a note's votes where it stands: those of a group are of all that is in it, as they are ranked.
    func countedVotes(of note: Contribution) -> [(label: String, count: Int)] {
        guard note.kind == .group, !state.voting.isHidden else { return shownVotes(of: note) }
        return book.arrangement.votes(with: note).all
    }

    /// Opens the line that takes the counts of notes, one after the other.
    mutating func countVotes(of ids: [Contribution.ID]) {
        count(VoteRound(notes: ids, labels: state.ownVoteLabels))
    }

    private mutating func count(_ round: VoteRound) {
        guard let id = round.notes.first, let note = state.contributions[id] else { return }
        mode = .typing(LineEntry(.countVotes(round), countsAsTyped(note)))
        notes.select(id, themes: note.themes, self)
    }

    /// Goes on to the next of the notes that are counted; false where there is none.
    mutating func countNext(after entry: LineEntry) -> Bool {
        guard case .countVotes(let round) = entry.purpose, let next = round.next(after: entry.field.text) else {
            return false
        }
        count(next)
        return true
    }

    /// A note's votes as one would type them; nothing where they may not be seen, or could not be read again.
    private func countsAsTyped(_ note: Contribution) -> String {
        let votes = shownVotes(of: note)
        let text =
            votes.count == 1 && votes[0].label == Votes.dots
            ? "\(votes[0].count)"
            : votes.map { phrases.votes($0.count, label: $0.label) }.joined(separator: ", ")
        let read = VoteLine(text, known: votes.map(\.label)).counts ?? []
        return read.map(\.label) == votes.map(\.label) && read.map(\.number) == votes.map(\.count) ? text : ""
    }

    /// What is left of the room's dots if so many are placed: nil where nobody said how many there are.
    func budgetSentence(placed: Int) -> (text: String, isOver: Bool)? {
        guard let total = state.dotsForAll else { return nil }
        return (phrases.dotsPlaced(placed, of: total), placed > total)
    }

    /// Says what a vote made of the room's dots; while votes are hidden, that it counts.
    mutating func sayVotes(_ events: [any Event], _ marked: MarkedOutcome) {
        if let hidden = events.compactMap({ $0 as? VotesHidden }).last {
            say(
                hidden.isHidden
                    ? phrases.votesAreHidden(reveal: key(of: .hideVotes))
                    : phrases.votesAreRevealed(rank: key(of: .ranking)))
        } else if events.contains(where: { $0 is DotsGivenOut }) {
            say(budgetSentence(placed: state.voting.placed)?.text ?? phrases.noDotBudget)
        } else if events.contains(where: { $0 is VotesCast || $0 is VotesCounted }) {
            let budget = budgetSentence(placed: state.voting.placed)
            // Of marked notes that are out of sight it has been said that they changed.
            let voted = marked.unseen > 0 ? flash?.text ?? "" : state.voting.isHidden ? phrases.voted : ""
            let sentence = [voted, budget?.text ?? ""].filter { !$0.isEmpty }
                .joined(separator: " ")
            guard !sentence.isEmpty else { return }
            if budget?.isOver == true { warn(sentence) } else { say(sentence) }
        }
    }
}
