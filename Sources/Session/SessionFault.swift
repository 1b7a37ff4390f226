import Journal

/// Why a session cannot do what it was asked to.
public enum SessionFault: Error, Hashable, Sendable {
    case notAWorkshop(String)
    case alreadyAWorkshop(String)
    /// A folder that holds other things does not become a workshop.
    case folderNotEmpty(String)
    case cannotCreate(String, SystemFault)
    case cannotRead(String, SystemFault)
    case cannotWrite(String, SystemFault)
    /// The system gives no further thread or descriptor.
    case cannotStart(SystemFault)
    /// The folder can be read only: opening it for reading will do.
    case readOnly(String)
    /// No file of the folder says which workshop it is of: the first one that is damaged, and where.
    case damaged(file: String, Damage)
    /// An event is longer than a line of the journal may be. Nothing of its step was kept.
    case tooLong(LineTooLong)
    /// The session was opened for reading.
    case notWriting
    /// Nothing more of this session reaches the disk.
    case notSaved(WriteFailure)
}
