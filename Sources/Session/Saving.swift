import Journal
import Workshop

/// How far a session's events are on their way to the disk.
public enum Saving: Hashable, Sendable {
    /// All of them survive a loss of power.
    case saved
    /// So many do not yet.
    case saving(Int)
    /// Nothing more is written; what was typed is in memory.
    case failed(WriteFailure)
}

/// What a session took in.
public struct Changes: Sendable {
    /// Other devices' events: the state may be another.
    public var entriesCameIn = false
    /// Those of them that were not known before.
    public var arrived: [Entry] = []
    public var savingChanged = false

    public init() {}
}
