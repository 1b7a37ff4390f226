/// How the room votes: how many dots there are for all, whether counts may be seen yet, how many dots were placed.
public struct Voting: Hashable, Sendable {
    /// While votes are hidden, nothing that is shown says who leads.
    public internal(set) var isHidden = false
    public internal(set) var budget: DotBudget?
    /// The dots that stand on all notes, of any colour, also on notes that were set aside since: they were given out.
    public internal(set) var placed = 0
}

/// How many dots the room has.
public enum DotBudget: Hashable, Sendable {
    /// For all together.
    case total(Int)
    /// For each person who is there.
    case perPerson(Int)
}

extension State {
    /// How many dots there are for the room; nil where nobody said.
    public var dotsForAll: Int? {
        switch voting.budget {
        case .none: nil
        case .total(let count): count
        case .perPerson(let count): count * dotHolders
        }
    }

    /// How many people there are to give dots to, with those whose names nobody took.
    public var dotHolders: Int { presentCount }

    /// The workshop as it may be shown to the room: without votes, as long as they are hidden.
    public var asShown: State {
        guard voting.isHidden else { return self }
        var copy = self
        for id in sequence where copy.contributions[id]?.votes.isEmpty == false {
            copy.contributions[id]?.votes = Votes()
        }
        return copy
    }
}

extension Votes {
    /// What is answered to a question rather than stuck on a wall.
    public static let answers = [inFavour, against, abstention]

    /// Hands in favour, less those against.
    public var balance: Int { self[Votes.inFavour] - self[Votes.against] }

    /// The votes of both.
    public func adding(_ other: Votes) -> Votes {
        var sum = self
        for (label, count) in other.all { sum.set(label, to: self[label] + count) }
        return sum
    }
}
