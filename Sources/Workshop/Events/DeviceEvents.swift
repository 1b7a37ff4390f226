/// A device sits at a table: what it captures is of that atelier. Without a theme it is of the whole session again.
public struct DeviceSeated: Event {
    public static let type = "device.seated"
    public var theme: Theme.ID?
    /// Which device, where it is not the one that writes: of a workshop that was exported and comes in again.
    public var device: Device.ID?

    public init() {}

    public mutating func code(_ coder: inout FieldCoder) {
        coder.data("theme", &theme)
        coder.data("device", &device)
    }

    public func apply(to state: inout State, at moment: Moment) {
        state.tables[device ?? moment.device] = theme.flatMap { state.themes[$0] == nil ? nil : $0 }
    }
}
