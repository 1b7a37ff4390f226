import Glibc
import Journal
import Workshop

/// What the files of a workshop hold, and whether it is what was written: for `palabre verify`.
public struct Verification: Hashable, Sendable {
    public struct File: Hashable, Sendable {
        /// As seen from the workshop folder.
        public let name: String
        /// Nil where the header cannot be read.
        public let header: Header?
        /// Complete lines, the header counted.
        public let lines: Int
        public let events: Int
        /// Events that hold something that this version does not know.
        public let unknown: Int
        public let verdict: Verdict
    }

    public enum Verdict: Hashable, Sendable {
        case whole
        /// Not one byte: cut off as it was made, or all that it held is lost.
        case empty
        /// So many bytes after the last complete line, from `offset` on: a device's that is still being copied, or its
        /// own, cut off while it was written.
        case torn(offset: Int, bytes: Int)
        /// The lines that are not what was written: the first ones, at least one.
        case damaged([Damage])
        /// A later version wrote it: what is known of it was read.
        case newer(version: Int)
        /// It belongs to another workshop.
        case ignored(WorkshopFolder.ID)
        case unreadable(FileProblem)
    }

    public let workshop: WorkshopFolder.ID?
    /// In the order of their names.
    public let files: [File]

    /// Whether nothing is damaged or empty, and nothing could not be read.
    public var isSound: Bool {
        files.allSatisfy { file in
            switch file.verdict {
            case .damaged, .unreadable, .empty: false
            default: true
            }
        }
    }

    /// Reads every file of a folder, without changing anything.
    public init(of folder: String, fileSystem: FileSystem = .system) throws(SessionFault) {
        var reader = FolderReader(folder, fileSystem: fileSystem)
        do throws(SystemFault) {
            reader.workshop = try reader.identify()
            _ = try reader.look()
        } catch {
            throw [ENOENT, ENOTDIR].contains(error.code) ? .notAWorkshop(folder) : .cannotRead(folder, error)
        }
        workshop = reader.workshop
        files = reader.files.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { name, file in
            File(
                name: name, header: file.header, lines: file.lines, events: file.events, unknown: file.unknown,
                verdict: Verdict(file))
        }
    }
}

extension Verification.Verdict {
    fileprivate init(_ file: FolderReader.File) {
        switch file.problem {
        case .damaged: self = .damaged(file.damages)
        case .newer(let version): self = .newer(version: version)
        case .otherWorkshop(let workshop): self = .ignored(workshop)
        case .some(let problem): self = .unreadable(problem)
        case nil where file.tail > 0: self = .torn(offset: file.offset, bytes: file.tail)
        case nil: self = file.lines == 0 ? .empty : .whole
        }
    }
}
