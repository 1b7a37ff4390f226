import Workshop

/// Why a file of the folder is not read whole, or not written to. What can be read of it is.
public enum FileProblem: Hashable, Sendable {
    /// The first line that cannot be taken.
    case damaged(Damage)
    /// A later program wrote it.
    case newer(version: Int)
    /// It belongs to another workshop, and is left out.
    case otherWorkshop(WorkshopFolder.ID)
    /// It is under the name of one device and says that it is another's.
    case otherDevice(Device.ID)
    /// A pipe, a link, a folder.
    case notAFile
    /// Beyond `Grammar.file`.
    case tooLarge
    case unreadable(SystemFault)
}

/// The beginning of a line whose end was never written, put aside before the file goes on.
public struct TornTail: Hashable, Sendable {
    /// As seen from the workshop folder: `journal/d-7f3a91c2.jsonl`.
    public let file: String
    /// Where its bytes are now.
    public let aside: String
    /// Where it began in the file.
    public let offset: Int
    public let bytes: Int
}

/// What the file system of a folder does not do. Work goes on without.
public enum FolderNotice: Hashable, Sendable {
    /// A new file's name may not survive a loss of power.
    case syncRefused(folder: String)
    /// Others on the machine may read the file.
    case modesRefused(file: String)
    /// Another program had changed this device's own file: it was written anew. What stood there is in `aside`, unless it was
    /// no more than a beginning.
    case rewritten(file: String, aside: String?)
}
