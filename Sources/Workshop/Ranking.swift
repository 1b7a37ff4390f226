/// Notes by their votes, those that got none left out: most dots of any colour first, then most hands in favour for less
/// against, then as they stand. Who got as much has the same rank, and the ranks after it are passed over: 1, 2, 2, 4.
///
/// What got hands only, and no dots, was counted at another moment: it comes behind the others, with ranks of its own.
///
/// A group is one entry, with all that the notes under it got. Memos, and what is under them, are not entries.
public struct Ranking: Hashable, Sendable {
    public struct Entry: Hashable, Sendable {
        public let note: Contribution.ID
        public let rank: Int
        public let votes: Votes

        /// Whether hands were raised for it, and no dots stuck on it.
        public var isShowOfHands: Bool { votes.allDots == 0 }
    }

    public let entries: [Entry]
    /// How many notes and groups got none.
    public let withoutVotes: Int

    /// - Parameters:
    ///   - theme: only what is filed under it and under the themes below it; nil for all.
    public init(_ state: State, _ arrangement: some NoteTree, under theme: Theme.ID? = nil) {
        var collector = Collector(arrangement)
        let themes = state.outline.map(\.theme.id).filter { id in theme.map { state.isTheme(id, within: $0) } ?? true }
        for id in themes { collector.take(arrangement.notes(under: id)) }
        if theme == nil { collector.take(arrangement.notes(under: nil)) }
        self.init(collector.found)
    }

    /// Ranks notes with what they got, given in the order in which they stand.
    private init(_ found: [(note: Contribution.ID, votes: Votes)]) {
        let voted = found.filter { !$0.votes.isEmpty }.map { (item: $0, score: ($0.votes.allDots, $0.votes.balance)) }
        let sorted = voted.enumerated().sorted { left, right in
            let (first, second) = (left.element.score, right.element.score)
            return first == second ? left.offset < right.offset : first > second
        }.map(\.element)
        var entries: [Entry] = []
        let firstByHand = sorted.firstIndex { $0.score.0 == 0 } ?? sorted.count
        for (index, (item, score)) in sorted.enumerated() {
            let isTie = index > 0 && sorted[index - 1].score == score
            let place = index < firstByHand ? index + 1 : index - firstByHand + 1
            entries.append(Entry(note: item.note, rank: isTie ? entries[index - 1].rank : place, votes: item.votes))
        }
        self.entries = entries
        withoutVotes = found.count - sorted.count
    }

    private struct Collector {
        let arrangement: any NoteTree
        var found: [(note: Contribution.ID, votes: Votes)] = []
        private var seen = Set<Contribution.ID>()

        init(_ arrangement: any NoteTree) { self.arrangement = arrangement }

        mutating func take(_ notes: [Contribution]) {
            for note in notes where note.kind != .memo && seen.insert(note.id).inserted {
                if note.isRedacted {
                    // Its words are gone: what is under it stands where it stood.
                    take(arrangement.subnotes(of: note.id))
                } else if note.kind == .group {
                    found.append((note.id, arrangement.votes(with: note) { seen.insert($0).inserted }))
                } else {
                    found.append((note.id, note.votes))
                    take(arrangement.subnotes(of: note.id))
                }
            }
        }
    }
}

extension NoteTree {
    /// What a note and all that is under it got, memos left out.
    ///
    /// - Parameter isNew: whether a note is to be counted: what stands in several places is so where it comes first.
    public func votes(with note: Contribution, isNew: (Contribution.ID) -> Bool = { _ in true }) -> Votes {
        var sum = note.votes
        for member in subnotes(of: note.id) where member.kind != .memo && isNew(member.id) {
            sum = sum.adding(votes(with: member, isNew: isNew))
        }
        return sum
    }
}
