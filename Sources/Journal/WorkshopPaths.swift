import Workshop

/// Where things are in a workshop folder.
enum WorkshopPaths {
    static func folder(of log: Log) -> String {
        switch log {
        case .journal: "journal"
        case .people: "people"
        }
    }

    /// The name that a device gives its own file, as seen from the workshop folder. Identifiers are taken from anywhere
    /// but a device's own are made here, so that this never leaves the folder.
    static func file(of device: Device.ID, _ log: Log) -> String { "\(folder(of: log))/\(device).jsonl" }
}
