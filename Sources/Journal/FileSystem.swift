import Glibc

/// What the journal asks of the system, one call each, so that tests can let any of them fail, halve a write, or lie.
///
/// `FileSystem.system` is the real one. Descriptors are closed on `exec`, and never 0, 1 or 2: a stray `print` cannot
/// write into a journal.
public struct FileSystem: Sendable {
    /// Opens a file in the way asked for. Symbolic links are refused, and a pipe is never waited for.
    public var open: @Sendable (_ path: String, _ way: Way) throws(SystemFault) -> Int32
    public var close: @Sendable (_ descriptor: Int32) -> Void
    /// How many bytes were read at `offset`; 0 at the end.
    public var read:
        @Sendable (_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer, _ offset: Int) throws(SystemFault)
            -> Int
    /// How many bytes were written at the end: perhaps fewer than there are.
    public var write: @Sendable (_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) throws(SystemFault) -> Int
    /// `fdatasync`.
    public var synchronize: @Sendable (_ descriptor: Int32) throws(SystemFault) -> Void
    /// `fsync` of a folder: what it lists survives a loss of power.
    public var synchronizeFolder: @Sendable (_ descriptor: Int32) throws(SystemFault) -> Void
    public var truncate: @Sendable (_ descriptor: Int32, _ size: Int) throws(SystemFault) -> Void
    public var setMode: @Sendable (_ descriptor: Int32, _ mode: UInt32) throws(SystemFault) -> Void
    public var status: @Sendable (_ descriptor: Int32) throws(SystemFault) -> FileStatus
    /// Of what stands at a path itself, a symbolic link not followed.
    public var statusOfPath: @Sendable (_ path: String) throws(SystemFault) -> FileStatus
    /// The names in a folder, `.` and `..` left out, in any order.
    public var list: @Sendable (_ path: String) throws(SystemFault) -> [String]
    /// Makes a folder that only its owner enters.
    public var makeFolder: @Sendable (_ path: String) throws(SystemFault) -> Void
    public var rename: @Sendable (_ path: String, _ other: String) throws(SystemFault) -> Void
    /// Locks a whole open file (`flock`) until `unlock`; false where another one holds the lock.
    public var lock: @Sendable (_ descriptor: Int32) throws(SystemFault) -> Bool
    /// Locks one byte of an open file, which need not be there, likewise.
    public var lockByte: @Sendable (_ descriptor: Int32, _ offset: Int64) throws(SystemFault) -> Bool
    /// Gives back both locks of an open file. Closing it is not enough: a program that is being started at this very
    /// moment has a copy of the descriptor until it runs.
    public var unlock: @Sendable (_ descriptor: Int32) -> Void
    /// Whether files can be made in a folder.
    public var isWritable: @Sendable (_ path: String) -> Bool

    public enum Way: Hashable, Sendable {
        case reading
        /// To read it and to write at its end.
        case appending
        /// Likewise, and it must not be there yet.
        case creating
        case folder
    }
}

/// What the system says of a file.
public struct FileStatus: Hashable, Sendable {
    public enum Kind: Hashable, Sendable { case file, folder, other }

    public var kind: Kind
    /// Bytes.
    public var size: Int
    /// Which file it is, whatever its name.
    public var node: UInt64
    /// How many names it has: none when it was deleted, or replaced by another one, while it is open.
    public var links: Int
    /// Nanoseconds since 1970.
    public var modified: Int64
    /// Permission bits.
    public var mode: UInt32
}

/// A call that failed.
public struct SystemFault: Error, Hashable, Sendable {
    public enum Operation: String, Hashable, Sendable {
        case open, read, write, synchronize, truncate, mode, status, list, makeFolder, rename, lock, thread
    }

    public let operation: Operation
    /// `errno`.
    public let code: Int32

    public var isNotFound: Bool { code == ENOENT }

    public init(_ operation: Operation, _ code: Int32) {
        self.operation = operation
        self.code = code
    }
}
