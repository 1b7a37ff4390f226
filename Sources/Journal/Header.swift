import Workshop

/// The first line of a journal or people file: whose it is, and how to read it.
public struct Header: Hashable, Sendable {
    /// The version of the format that this program writes.
    public static let currentVersion = 1

    public var version = Header.currentVersion
    public var device: Device.ID
    public var workshop: WorkshopFolder.ID
    /// The time zone of the device when it made the file, as `Europe/Paris`; empty where it is not known.
    public var zone: String
    public var log: Log
    /// How often the file was rewritten without words that were taken out, counted from one.
    public var generation = 1

    public init(device: Device.ID, workshop: WorkshopFolder.ID, zone: String, log: Log) {
        self.device = device
        self.workshop = workshop
        self.zone = zone
        self.log = log
    }

    /// Whether a later program wrote the file: it is read as far as it can be, and never written to.
    public var isNewer: Bool { version > Header.currentVersion }
}
