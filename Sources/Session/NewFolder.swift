import Glibc
import Journal

/// Makes room for a new workshop.
enum NewFolder {
    /// Makes the folder, with its journal folder, where they are missing.
    /// - Throws: when there is something in it that is not the beginning of a workshop.
    static func prepare(_ folder: String, _ fileSystem: FileSystem) throws(SessionFault) {
        do throws(SystemFault) {
            try fileSystem.ensureFolder(folder)
            try synchronizeParent(of: folder, fileSystem)
        } catch {
            throw .cannotCreate(folder, error)
        }
        do throws(SystemFault) {
            let names = try fileSystem.list(folder)
            // A session that was closed holds other folders too: it is one all the same.
            if names.contains("journal"), try holdsHistory(folder, fileSystem) { throw SystemFault(.list, EEXIST) }
            for name in names {
                guard name == "journal" || name == "people",
                    try fileSystem.statusOfPath(folder + "/" + name).kind == .folder
                else { throw SystemFault(.list, ENOTEMPTY) }
            }
            try fileSystem.ensureFolder(folder + "/journal")
            if try holdsHistory(folder, fileSystem) { throw SystemFault(.list, EEXIST) }
        } catch {
            switch (error.operation, error.code) {
            case (.list, ENOTEMPTY): throw .folderNotEmpty(folder)
            case (.list, EEXIST): throw .alreadyAWorkshop(folder)
            default: throw .cannotCreate(folder, error)
            }
        }
    }

    /// Files without a single whole line are what is left where making a workshop was cut short.
    private static func holdsHistory(_ folder: String, _ fileSystem: FileSystem) throws(SystemFault) -> Bool {
        guard try fileSystem.statusOfPath(folder + "/journal").kind == .folder else { return false }
        var reader = FolderReader(folder, fileSystem: fileSystem)
        _ = try reader.look()
        return reader.files.values.contains { $0.lines > 0 || $0.problem != nil }
    }

    /// Makes the folder's own name survive a loss of power.
    private static func synchronizeParent(of folder: String, _ fileSystem: FileSystem) throws(SystemFault) {
        do throws(SystemFault) {
            try fileSystem.synchronizeFolder(at: folder + "/..")
        } catch {
            // One may pass through a folder without being allowed to list it.
            guard error.code == EACCES else { throw error }
        }
    }
}
