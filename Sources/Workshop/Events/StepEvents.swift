/// A step of the same device was undone: the fold passes over it.
public struct StepUndone: Event {
    public static let type = "step.undone"
    public var step = 0

    public init() {}

    public mutating func code(_ coder: inout FieldCoder) { coder.data("undone", &step) }

    public func apply(to state: inout State, at moment: Moment) {}
}

/// A step that was undone counts again.
public struct StepRedone: Event {
    public static let type = "step.redone"
    public var step = 0

    public init() {}

    public mutating func code(_ coder: inout FieldCoder) { coder.data("redone", &step) }

    public func apply(to state: inout State, at moment: Moment) {}
}
