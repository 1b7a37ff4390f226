import Glibc
import Workshop

/// A device's own two files, locked, their torn tails repaired: ready to be written to.
///
/// A file that is not there yet is made with the first line that goes into it.
public struct OwnFiles: Sendable {
    /// Why a device's files cannot be written to. Another device id can be, unless the system itself refuses.
    public enum Refusal: Error, Hashable, Sendable {
        /// Another program writes to them.
        case held
        /// A file is damaged, of a newer version, of another workshop, or not this device's.
        case unusable(file: String, FileProblem)
        case system(SystemFault, path: String)
    }

    struct Slot: Sendable {
        let path: String
        /// Nil until the file is there.
        var descriptor: Int32?
        /// What to write first; nil where the header is there.
        var header: [UInt8]?
        /// The first line, whether it is there or not.
        var headerLine: [UInt8]
        /// The lines of the events that were there.
        var lines: [ArraySlice<UInt8>] = []
        /// How many bytes the file should have: nobody else writes to it.
        var size = 0
        /// The sum that the next line follows.
        var sum: Sum
        /// Whether the file's name is known to survive a loss of power.
        var isListed = false
    }

    public let device: Device.ID
    /// The events of both files.
    public private(set) var entries: [Entry] = []
    /// The last seq of both files; 0 where there is none.
    public private(set) var seq = 0
    /// The torn tails that were put aside.
    public private(set) var repairs: [TornTail] = []
    public internal(set) var notices = Set<FolderNotice>()
    let folder: String
    var slots: [Log: Slot] = [:]
    let fileSystem: FileSystem

    /// Locks, reads and repairs the files of `device` in a workshop folder.
    /// - Parameter zone: the time zone that new files say they come from.
    public static func claim(
        _ device: Device.ID, of workshop: WorkshopFolder.ID, in folder: String, zone: String,
        fileSystem: FileSystem = .system
    ) throws(Refusal) -> OwnFiles {
        var files = OwnFiles(device: device, folder: folder, fileSystem: fileSystem)
        do throws(Refusal) {
            for log in Log.allCases {
                try files.claim(Header(device: device, workshop: workshop, zone: zone, log: log))
            }
        } catch {
            files.release()
            throw error
        }
        return files
    }

    private init(device: Device.ID, folder: String, fileSystem: FileSystem) {
        self.device = device
        self.folder = folder
        self.fileSystem = fileSystem
    }

    /// The files' names, as seen from the workshop folder.
    public var names: Set<String> { Set(Log.allCases.map { WorkshopPaths.file(of: device, $0) }) }

    /// Whether `others` hold an event of this device that its own files do not: a copy went on elsewhere.
    public func isForked(in others: some Sequence<Entry>) -> Bool {
        let copies = others.filter { $0.device == device }
        guard !copies.isEmpty else { return false }
        let known = Dictionary(entries.map { ($0.seq, $0.clock) }, uniquingKeysWith: { first, _ in first })
        return copies.contains { known[$0.seq] != $0.clock }
    }

    /// Unlocks and closes the files.
    public mutating func release() {
        for descriptor in slots.values.compactMap(\.descriptor) {
            fileSystem.unlock(descriptor)
            fileSystem.close(descriptor)
        }
        slots = [:]
    }

    private mutating func claim(_ header: Header) throws(Refusal) {
        let name = WorkshopPaths.file(of: device, header.log)
        let path = folder + "/" + name
        let (line, seed) = LineWriter.header(header)
        slots[header.log] = Slot(path: path, descriptor: nil, header: line, headerLine: line, sum: seed)
        guard let descriptor = try open(path, name) else { return }
        slots[header.log]?.descriptor = descriptor
        let isLocked = try asked(of: path) { () throws(SystemFault) in try fileSystem.lock(descriptor) }
        guard isLocked else { throw .held }
        let status = try asked(of: path) { () throws(SystemFault) in try fileSystem.status(descriptor) }
        guard status.kind == .file else { throw .unusable(file: name, .notAFile) }
        let bytes = try asked(of: path) { () throws(SystemFault) in
            try fileSystem.readAll(descriptor, from: 0, expecting: status.size)
        }
        var reader = FileReader()
        let read = reader.read(bytes)
        entries += read
        if let problem = reader.problem(in: header.workshop, as: device, log: header.log) {
            throw .unusable(file: name, problem)
        }
        if reader.consumed < bytes.count {
            try putAside(Array(bytes[reader.consumed...]), from: descriptor, name: name, offset: reader.consumed)
        }
        seq = max(seq, reader.seq)
        slots[header.log]?.size = reader.consumed
        guard reader.header != nil, let sum = reader.sum, let end = bytes.lineEnd(from: 0) else { return }
        slots[header.log]?.header = nil
        slots[header.log]?.headerLine = Array(bytes[..<end])
        slots[header.log]?.lines = read.map(\.line)
        slots[header.log]?.sum = sum
    }

    private func open(_ path: String, _ name: String) throws(Refusal) -> Int32? {
        do throws(SystemFault) {
            return try fileSystem.open(path, .appending)
        } catch {
            switch error.code {
            case ENOENT: return nil
            case ELOOP, EISDIR, ENXIO: throw .unusable(file: name, .notAFile)
            default: throw .system(error, path: path)
            }
        }
    }

    /// Keeps what was torn in a file of its own, on the disk, and only then cuts it off.
    private mutating func putAside(
        _ tail: [UInt8], from descriptor: Int32, name: String, offset: Int
    ) throws(Refusal) {
        let aside = try asked(of: folder + "/" + name + ".torn") { () throws(SystemFault) in
            try keepAside(tail, of: name)
        }
        try asked(of: folder + "/" + name) { () throws(SystemFault) in
            try fileSystem.truncate(descriptor, offset)
            try fileSystem.synchronize(descriptor)
        }
        repairs.append(TornTail(file: name, aside: aside, offset: offset, bytes: tail.count))
    }

    /// Keeps bytes in a file of their own beside `name`, on the disk.
    /// - Returns: its name, as seen from the workshop folder.
    mutating func keepAside(_ bytes: [UInt8], of name: String) throws(SystemFault) -> String {
        var aside = name + ".torn"
        var number = 1
        var copy: Int32?
        while copy == nil {
            do throws(SystemFault) {
                copy = try fileSystem.open(folder + "/" + aside, .creating)
            } catch {
                guard error.code == EEXIST, number < 1000 else { throw error }
                number += 1
                aside = "\(name).torn.\(number)"
            }
        }
        guard let copy else { return aside }
        do throws(SystemFault) {
            defer { fileSystem.close(copy) }
            try fileSystem.writeAll(copy, bytes)
            try fileSystem.synchronize(copy)
            let parent = folder + "/" + name.prefix { $0 != "/" }
            if try !fileSystem.synchronizeFolder(at: parent) { notices.insert(.syncRefused(folder: folder)) }
        } catch {
            // Half of it is of no use, and each try would leave another one.
            unlink(folder + "/" + aside)
            throw error
        }
        return aside
    }

    private func asked<Answer>(
        of path: String, _ body: () throws(SystemFault) -> Answer
    ) throws(Refusal) -> Answer {
        do throws(SystemFault) { return try body() } catch { throw .system(error, path: path) }
    }
}
