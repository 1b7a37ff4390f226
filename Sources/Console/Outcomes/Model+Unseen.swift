import Phrases
import Workshop

/// What was done to marked notes that are not listed where one looks.
struct MarkedOutcome: Hashable, Sendable {
    /// How many marked notes something was done to.
    var count = 0
    /// How many of them are out of sight.
    var unseen = 0

    /// Behind a count of notes; empty where all of them are in sight.
    func words(_ phrases: Phrases) -> String { unseen == 0 ? "" : phrases.outOfSight(unseen, of: count) }
}

extension Model {
    /// What these events do to marked notes, while what one looks at is as it was before.
    func marked(in events: [any Event]) -> MarkedOutcome {
        guard !notes.marked.isEmpty, !isSorting else { return MarkedOutcome() }
        let touched = Set(events.compactMap(Model.note)).intersection(notes.marked)
        guard !touched.isEmpty else { return MarkedOutcome() }
        let listed = Set(notes.rows.lazy.compactMap(\.note))
        return MarkedOutcome(
            count: touched.count, unseen: touched.count { !listed.contains($0) && !isInAnotherColumn($0) })
    }

    /// Which note an event is about, where it is there already.
    private static func note(of event: any Event) -> Contribution.ID? {
        switch event {
        case let event as ContributionChanged: event.id
        case let event as ContributionFiled: event.id
        case let event as ContributionNested: event.id
        case let event as VotesCast: event.id
        case let event as VotesCounted: event.id
        default: nil
        }
    }

    /// Whether a note stands on the board, in a column that is not the selected one, or inside of a card.
    private func isInAnotherColumn(_ id: Contribution.ID) -> Bool {
        guard showsBoard, !state.isAside(id) else { return false }
        let homes = state.themes(of: id)
        return boardColumns.contains { column in
            homes.isEmpty ? column.shelf == .unfiled : homes.contains { book.holds(column.shelf, $0) }
        }
    }
}
