/// Votes were hidden, so that nobody follows the leader, or revealed.
public struct VotesHidden: Event {
    public static let type = "votes.hidden"
    public var isHidden = true

    public init() {}

    public mutating func code(_ coder: inout FieldCoder) { coder.data("hidden", &isHidden) }

    public func apply(to state: inout State, at moment: Moment) { state.voting.isHidden = isHidden }
}

/// It was said how many dots the room has: for all together, or for each person. With neither, as many as one likes.
public struct DotsGivenOut: Event {
    public static let type = "votes.budgeted"
    public var total: Int?
    public var perPerson: Int?

    public init() {}

    public init(_ budget: DotBudget?) {
        switch budget {
        case .none: break
        case .total(let count): total = count
        case .perPerson(let count): perPerson = count
        }
    }

    public mutating func code(_ coder: inout FieldCoder) {
        coder.data("total", &total)
        coder.data("each", &perPerson)
    }

    public func apply(to state: inout State, at moment: Moment) { state.voting.budget = budget }

    private var budget: DotBudget? {
        // What a damaged or hostile journal says is no number of dots.
        func sensible(_ count: Int) -> Bool { (1...DotBudget.most).contains(count) }
        if let total, sensible(total) { return .total(total) }
        if let perPerson, sensible(perPerson) { return .perPerson(perPerson) }
        return nil
    }
}

extension DotBudget {
    /// More than any room has, and small enough to be multiplied by its people.
    public static let most = 1_000_000
}

extension State {
    /// Changes the votes of a note, and with them how many dots are placed.
    mutating func changeVotes(of id: Contribution.ID, _ change: (inout Votes) -> Void) {
        guard let before = contributions[id]?.votes else { return }
        var votes = before
        change(&votes)
        contributions[id]?.votes = votes
        voting.placed = voting.placed &+ votes.allDots &- before.allDots
    }
}
