/// One time that something was timed: a step of the agenda, or a countdown beside it.
///
/// Moments are milliseconds since 1970, by the wall clock of whoever pressed the key. What was planned is the phase's and is
/// left alone by what happens: minutes that are added belong to the timing, so that planned and actual can be compared.
public struct Timing: Hashable, Sendable, Swift.Identifiable {
    public typealias ID = Identifier<Timing>

    public let id: ID
    /// Whose clock it is: three tables that capture on a copy of the folder each have their own.
    public let device: Device.ID
    /// The atelier that the device was at; nil for the whole session.
    public let table: Theme.ID?
    /// Nil for a countdown.
    public let phase: Phase.ID?
    /// How many minutes a countdown was started with.
    public let minutes: Int?
    public let started: Int64
    /// Since when it stands still; nil while it runs, and when it is over.
    public internal(set) var paused: Int64?
    /// How long it stood still before.
    public internal(set) var idle: Int64 = 0
    /// Minutes added to what was planned, or taken off it.
    public internal(set) var extended = 0
    public internal(set) var ended: Int64?
    /// Whether nobody stopped it: it was ended where its device was heard of last.
    public internal(set) var isGuessed = false

    init(
        id: ID, device: Device.ID, table: Theme.ID? = nil, phase: Phase.ID? = nil, minutes: Int? = nil, started: Int64
    ) {
        self.id = id
        self.device = device
        self.table = table
        self.phase = phase
        self.minutes = minutes
        self.started = started
    }

    public var isPaused: Bool { paused != nil && ended == nil }
    public var isCountdown: Bool { phase == nil }

    /// How many milliseconds it has run; never less than none, whatever the clocks of two machines say.
    public func elapsed(at now: Int64) -> Int64 { max(0, (ended ?? paused ?? now) - started - idle) }

    mutating func end(at moment: Int64) {
        let moment = max(moment, paused ?? started)
        if let paused { idle += moment - paused }
        (paused, ended) = (nil, moment)
    }
}

extension State {
    public var timed: [Timing] { timingOrder.compactMap { timings[$0] } }

    /// The minutes that a timing may take: those planned, and those added since; nil where nobody said.
    public func allotted(_ timing: Timing) -> Int? {
        let planned = timing.minutes ?? timing.phase.flatMap { phases[$0]?.planned }
        guard let planned else { return timing.extended > 0 ? timing.extended : nil }
        return max(0, planned + timing.extended)
    }

    /// How long a step took at a table (nil: for the whole session), in milliseconds; nil where nobody timed it to its end.
    ///
    /// What was timed in several goes adds up. Where two devices timed the same while, the longer of the two counts.
    public func spent(on phase: Phase.ID, at table: Theme.ID? = nil) -> Int64? {
        let spans = timed.filter { $0.phase == phase && $0.table == table && $0.ended != nil }
            .sorted { ($0.started, $0.id) < ($1.started, $1.id) }
        if spans.isEmpty, table == nil, let phase = phases[phase], let start = phase.started, let end = phase.ended {
            return max(0, end - start)
        }
        guard !spans.isEmpty else { return nil }
        var total: Int64 = 0
        var together: [Device.ID: Int64] = [:]
        var until = Int64.min
        for span in spans {
            if span.started >= until {
                total += together.values.max() ?? 0
                together = [:]
            }
            together[span.device, default: 0] += span.elapsed(at: span.started)
            until = max(until, span.ended ?? span.started)
        }
        return total + (together.values.max() ?? 0)
    }

    /// The tables that timed a step to its end, in the order of the themes.
    public func tables(thatTimed phase: Phase.ID) -> [Theme.ID] {
        let tables = Set(timed.filter { $0.phase == phase && $0.ended != nil }.compactMap(\.table))
        return tables.isEmpty ? [] : outline.map(\.theme.id).filter { tables.contains($0) }
    }

    /// Milliseconds as whole minutes, as people count them.
    public static func minutes(_ milliseconds: Int64) -> Int { Int((milliseconds + 30_000) / 60_000) }
}

/// Which clocks a screen shows.
extension State {
    /// The clock of the agenda that a device shows: its own where it has one, else the one started last by a device at the
    /// same table, else by one of the whole session. A table's clock is that table's alone.
    public func clock(of device: Device.ID) -> Timing? { shown(to: device) { !$0.isCountdown } }

    /// The countdown that it shows, by the same rule.
    public func countdown(of device: Device.ID) -> Timing? { shown(to: device) { $0.isCountdown } }

    private func shown(to device: Device.ID, _ isWanted: (Timing) -> Bool) -> Timing? {
        guard !timings.isEmpty, !isClosed else { return nil }
        let open = timed.filter { timing in
            guard timing.ended == nil, isWanted(timing) else { return false }
            return timing.phase.map { phases[$0].map { !$0.isSetAside } ?? false } ?? true
        }
        guard !open.isEmpty else { return nil }
        let table = tables[device]
        let circles: [(Timing) -> Bool] = [
            { $0.device == device }, { $0.table == table }, { $0.table == nil },
        ]
        for isNear in circles {
            // Of several that were started at once, everybody shows the same.
            if let found = open.filter(isNear).max(by: { ($0.started, $0.id) < ($1.started, $1.id) }) { return found }
        }
        return nil
    }
}
