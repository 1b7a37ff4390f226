import Glibc
import Journal
import Workshop

/// What could not be written to the workshop folder, kept on this machine until it can be.
///
/// One file for each of the device's two, in the user's state folder: whole files, as they should stand in the workshop
/// folder. They are gone as soon as those are there, for names of people may be in them.
struct Rescue {
    private let folder: String
    private let stem: String
    private let fileSystem: FileSystem

    init(_ device: Device.ID, of workshop: WorkshopFolder.ID, _ options: Session.Options) {
        folder = Rescue.folder(options)
        stem = "\(workshop)-\(device)"
        fileSystem = options.fileSystem
    }

    static func folder(_ options: Session.Options) -> String { options.stateFolder + "/rescue" }

    /// What this machine keeps of a workshop, whichever of its devices wrote it.
    static func waiting(for workshop: WorkshopFolder.ID, _ options: Session.Options) -> [Entry] {
        let names = (try? options.fileSystem.list(folder(options))) ?? []
        return names.filter { $0.hasPrefix("\(workshop)-") }.sorted().flatMap { name in
            entries(in: (try? options.fileSystem.contents(of: folder(options) + "/" + name)) ?? [])
        }
    }

    /// The events of a whole file.
    static func entries(in bytes: [UInt8]) -> [Entry] {
        var reader = FileReader()
        return reader.read(bytes)
    }

    /// Where a file's lines are kept.
    private func path(_ log: Log) -> String { "\(folder)/\(stem)-\(log.rawValue).jsonl" }

    /// Keeps the files as they should be.
    /// - Returns: the folder that they are in; nil where that failed too.
    func keep(_ images: [Log: [UInt8]]) -> String? {
        do throws(SystemFault) {
            try fileSystem.ensureFolder(folder)
            for (log, image) in images { try fileSystem.replace(path(log), with: image) }
            return folder
        } catch {
            return nil
        }
    }

    /// What was kept; nothing where nothing was.
    var images: [Log: [UInt8]] {
        Log.allCases.reduce(into: [:]) { $0[$1] = try? fileSystem.contents(of: path($1)) }
    }

    func remove() {
        for log in Log.allCases { unlink(path(log)) }
    }
}
