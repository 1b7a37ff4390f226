import Support
import Workshop

@testable import Journal

/// A workshop folder, and files that sync at once.
struct Workplace {
    let folder = TemporaryFolder()
    var fileSystem = Workplace.quick

    static var quick: FileSystem {
        var fileSystem = FileSystem.system
        fileSystem.synchronize = { _ in }
        fileSystem.synchronizeFolder = { _ in }
        return fileSystem
    }

    init() {
        Disk.makeFolder(folder("journal"))
        Disk.makeFolder(folder("people"))
    }

    func path(_ device: Device.ID, _ log: Log = .journal) -> String { folder("\(log.rawValue)/\(device).jsonl") }

    func claim(_ device: Device.ID) throws(OwnFiles.Refusal) -> OwnFiles {
        try OwnFiles.claim(
            device, of: Samples.workshop, in: folder.path, zone: "Europe/Paris", fileSystem: fileSystem)
    }

    func writer(_ device: Device.ID) throws -> JournalWriter { try JournalWriter(try claim(device)) }
}
