import Journal

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
public struct Changes: Hashable, Sendable {
    /// Other devices' events: the state may be another.
    public var entriesCameIn = false
    public var savingChanged = false

    public init() {}
}
