/// People whose names nobody took came, or had been counted too many: a difference, so that two who count add up.
public struct UnnamedChanged: Event {
    public static let type = "unnamed.changed"
    /// The atelier at which they were counted; nil for the whole session.
    public var table: Theme.ID?
    public var by = 0

    public init() {}

    public mutating func code(_ coder: inout FieldCoder) {
        coder.data("table", &table)
        coder.data("by", &by)
    }

    public func apply(to state: inout State, at moment: Moment) {
        guard table.map({ state.themes[$0] != nil }) ?? true else { return }
        state.setCrowd((state.crowd[table] ?? 0) &+ by, at: table)
    }
}

/// So many people without a name are there, whatever was counted before.
public struct UnnamedCounted: Event {
    public static let type = "unnamed.counted"
    public var table: Theme.ID?
    public var count = 0

    public init() {}

    public mutating func code(_ coder: inout FieldCoder) {
        coder.data("table", &table)
        coder.data("count", &count)
    }

    public func apply(to state: inout State, at moment: Moment) {
        guard table.map({ state.themes[$0] != nil }) ?? true else { return }
        state.setCrowd(count, at: table)
    }
}

extension State {
    /// No room holds more, whatever a journal from elsewhere says.
    static let largestCrowd = 1_000_000

    mutating func setCrowd(_ count: Int, at table: Theme.ID?) {
        let count = min(max(-State.largestCrowd, count), State.largestCrowd)
        crowd[table] = count == 0 ? nil : count
    }
}
