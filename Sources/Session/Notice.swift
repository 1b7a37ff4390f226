import Journal
import Workshop

/// Something that people should know about the folder, though work goes on.
public enum Notice: Hashable, Sendable {
    /// The end of this device's file had been cut off while it was written.
    case tornTail(TornTail)
    /// A file that is not read whole, or not at all. `file` is as seen from the workshop folder.
    case file(String, FileProblem)
    /// This device's own file cannot be written to, so that a file of another id was taken.
    case ownFileLeft(String, FileProblem)
    /// So many events that could not be written the last time are in the folder now.
    case rescued(Int)
    /// So many events are kept on this machine and could not be written to the folder.
    case rescueWaits(Int, folder: String)
    /// Files hold two histories of this device, as when a machine was restored: both are kept, under a new id from now on.
    case forked(Device.ID)
    /// Another program on this machine has the workshop open: each writes to a file of its own.
    case secondProgram
    /// Something that the folder's file system does not do.
    case folder(FolderNotice)
    /// The folder cannot be looked at any more.
    case unreachable(SystemFault)
    /// So many events are of a newer version, and passed over.
    case unknownEvents(Int)
}
