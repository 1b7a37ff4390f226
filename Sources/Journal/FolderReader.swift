import Glibc
import Workshop

/// Reads every journal and people file of a workshop folder, and, looked at again, what has come since.
///
/// Whose a file is stands in its header, never in its name. Nothing that a file holds can keep the others from being
/// read.
public struct FolderReader: Sendable {
    /// A file as it was last read.
    public struct File: Hashable, Sendable {
        public internal(set) var header: Header?
        /// Complete lines, the header counted.
        public internal(set) var lines = 0
        public internal(set) var events = 0
        /// How many of them hold something that this version does not know.
        public internal(set) var unknown = 0
        /// The lines that cannot be taken, the first ones of them.
        public internal(set) var damages: [Damage] = []
        public internal(set) var problem: FileProblem?
        /// Bytes after the last complete line: another device's is still being copied, ours was torn.
        public internal(set) var tail = 0
        /// Where that tail begins.
        public internal(set) var offset = 0
    }

    public let folder: String
    /// The workshop whose files are read; those of another one are left out.
    public var workshop: WorkshopFolder.ID?
    /// The program's own files, which it need not follow, as seen from the folder.
    public var excluded = Set<String>()
    private var tracks: [String: Track] = [:]
    private let fileSystem: FileSystem

    fileprivate struct Track: Sendable {
        var reader = FileReader()
        var status: FileStatus?
        var file = File()
        /// The first bytes, which change when the file is written anew.
        var beginning: [UInt8] = []
    }

    public init(_ folder: String, fileSystem: FileSystem = .system) {
        self.folder = folder
        self.fileSystem = fileSystem
    }

    /// The files, by name (`journal/d-7f3a91c2.jsonl`).
    public var files: [String: File] { tracks.mapValues(\.file) }

    /// Finds out which workshop the folder is of: what most headers say, the first in order where there are several.
    /// - Returns: nil when no header can be read.
    public func identify() throws(SystemFault) -> WorkshopFolder.ID? {
        var counts: [WorkshopFolder.ID: Int] = [:]
        for name in try names() {
            guard let workshop = peek(name)?.workshop else { continue }
            counts[workshop, default: 0] += 1
        }
        return counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
    }

    /// Reads what is new.
    /// - Returns: entries, some of them perhaps known already. In the order of the files' names.
    /// - Throws: when the folder itself cannot be listed.
    public mutating func look() throws(SystemFault) -> [Entry] {
        var entries: [Entry] = []
        let names = try names()
        for name in names where !excluded.contains(name) { look(at: name, into: &entries) }
        let present = Set(names)
        tracks = tracks.filter { present.contains($0.key) && !excluded.contains($0.key) }
        return entries
    }

    /// Whether a file of that name, in one of the two folders, is one to read.
    static func isLog(_ name: String) -> Bool {
        name.utf8.suffix(6).elementsEqual(".jsonl".utf8) && name.utf8.first != 0x2E
    }

    private func names() throws(SystemFault) -> [String] {
        var names: [String] = []
        for log in Log.allCases {
            let subfolder = WorkshopPaths.folder(of: log)
            do throws(SystemFault) {
                names += try fileSystem.list(folder + "/" + subfolder)
                    .filter(FolderReader.isLog)
                    .map { subfolder + "/" + $0 }
            } catch {
                guard error.code == ENOENT, log == .people else { throw error }
            }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private func peek(_ name: String) -> Header? {
        guard let descriptor = try? fileSystem.open(folder + "/" + name, .reading) else { return nil }
        defer { fileSystem.close(descriptor) }
        guard (try? fileSystem.status(descriptor))?.kind == .file,
            let bytes = try? fileSystem.readBeginning(descriptor, count: 4096), let end = bytes.lineEnd(from: 0)
        else { return nil }
        return try? LineReader.header(bytes[..<end]).header
    }

    private mutating func look(at name: String, into entries: inout [Entry]) {
        var track = tracks[name] ?? Track()
        defer { tracks[name] = track }
        do throws(SystemFault) {
            let path = folder + "/" + name
            let status = try fileSystem.statusOfPath(path)
            guard status != track.status else { return }
            guard status.kind == .file else {
                track = Track(status: status, file: File(problem: .notAFile))
                return
            }
            let descriptor = try fileSystem.open(path, .reading)
            defer { fileSystem.close(descriptor) }
            try track.read(descriptor, fileSystem, in: workshop, into: &entries)
        } catch {
            track.status = nil
            track.file.problem = error.code == EFBIG ? .tooLarge : .unreadable(error)
        }
    }
}

extension FolderReader.Track {
    /// Goes on where the file was left, or begins again where it is not the same any more.
    fileprivate mutating func read(
        _ descriptor: Int32, _ fileSystem: FileSystem, in workshop: WorkshopFolder.ID?, into entries: inout [Entry]
    ) throws(SystemFault) {
        let now = try fileSystem.status(descriptor)
        guard now.kind == .file else {
            self = Self(status: now, file: FolderReader.File(problem: .notAFile))
            return
        }
        let before = try fileSystem.readBeginning(descriptor, count: beginning.count)
        let isSame = status?.node == now.node && now.size >= reader.consumed && before == beginning
        if !isSame || !reader.damages.isEmpty || reader.header == nil { self = Self() }
        let bytes = try fileSystem.readAll(descriptor, from: reader.consumed, expecting: now.size)
        if beginning.isEmpty { beginning = Array(bytes.prefix(512)) }
        let offset = reader.consumed
        let known = entries.count
        reader.read(bytes, into: &entries)
        file.header = reader.header
        file.lines = reader.lines
        file.events = reader.count
        file.unknown = reader.unknown
        file.damages = reader.damages
        file.problem = reader.problem(in: workshop)
        file.offset = reader.consumed
        file.tail = offset + bytes.count - reader.consumed
        if case .otherWorkshop = file.problem { entries.removeSubrange(known...) }
        status = now
    }
}

extension FileSystem {
    /// The first bytes of a file, as many as there are.
    fileprivate func readBeginning(_ descriptor: Int32, count: Int) throws(SystemFault) -> [UInt8] {
        guard count > 0 else { return [] }
        var fault: SystemFault?
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            do throws(SystemFault) {
                filled = try read(descriptor, UnsafeMutableRawBufferPointer(buffer), 0)
            } catch {
                (filled, fault) = (0, error)
            }
        }
        if let fault, fault.code != EINTR { throw fault }
        return bytes
    }
}
