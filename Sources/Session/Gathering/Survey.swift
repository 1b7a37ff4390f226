import Journal
import Workshop

/// What a folder from elsewhere would bring to a workshop: looked at, and nothing written, neither here nor there.
public struct Survey: Sendable {
    /// A file that would be copied.
    public struct Copy: Sendable {
        /// The name that it gets, as seen from the workshop's folder.
        public let name: String
        public let log: Log
        public let device: Device.ID
        /// The whole lines, every one of them verified.
        let bytes: [UInt8]
        /// Whether another file here tells another story of the same device: this one is put beside it.
        public let isFork: Bool
    }

    public enum Kind: Hashable, Sendable {
        /// Another copy of the same workshop: its files are taken in.
        case sameWorkshop
        /// A workshop of its own: its content can be joined.
        case otherWorkshop
    }

    /// A file that is left where it is, and why.
    public struct Left: Hashable, Sendable {
        public let file: String
        public let problem: FileProblem
    }

    public let path: String
    public let kind: Kind
    /// The workshop as that folder has it.
    public let state: State
    public private(set) var copies: [Copy] = []
    public private(set) var left: [Left] = []
    /// What of another session would be joined; nil for another copy of the same one.
    public private(set) var joining: Joining?
    /// The events that are not here yet.
    public private(set) var news: [Entry] = []
    /// The workshop as it is here once those are in.
    public private(set) var merged: State

    /// The devices whose events are not here yet.
    public var devices: [Device.ID] {
        var devices: [Device.ID] = []
        for entry in news where !devices.contains(entry.device) { devices.append(entry.device) }
        return devices
    }

    /// - Parameters:
    ///   - path: the folder from elsewhere.
    ///   - home: the workshop's own.
    ///   - options: whose device ids are this machine's.
    /// - Throws: when it is no workshop, or cannot be read.
    public init(of path: String, for home: String, options: Session.Options = Session.Options()) throws(SessionFault) {
        let fileSystem = options.fileSystem
        self.path = path
        let workshop = try Opening.workshop(of: home, fileSystem)
        let other = try Opening.workshop(of: path, fileSystem)
        kind = workshop == other ? .sameWorkshop : .otherWorkshop
        let (theirs, entries) = try Survey.read(path, of: other, fileSystem)
        state = Timeline(entries).state
        left = theirs.compactMap { file in file.status.problem.flatMap { Survey.left(file.name, $0) } }
        let (ours, known) = try Survey.read(home, of: workshop, fileSystem)
        guard kind == .sameWorkshop else {
            news = entries
            merged = Timeline(known).state
            joining = Joining(state, to: merged)
            return
        }
        merged = Timeline(known + entries).state
        let keys = Set(known.map(Key.init))
        news = entries.filter { !keys.contains(Key($0)) }
        let own = Set(try DevicePool(options).members().map(\.device))
        var names = Set(ours.map(\.name))
        for file in theirs where file.isWhole {
            if let copy = copy(of: file, beside: ours, own, &names) { copies.append(copy) }
        }
        // A person is there before what refers to them.
        copies.sort { $0.log == .people && $1.log == .journal }
    }

    // MARK: Reading

    private static func read(
        _ folder: String, of workshop: WorkshopFolder.ID, _ fileSystem: FileSystem
    ) throws(SessionFault) -> ([LogFile], [Entry]) {
        var reader = FolderReader(folder, fileSystem: fileSystem)
        reader.workshop = workshop
        do throws(SystemFault) {
            let entries = try reader.look()
            var files: [LogFile] = []
            for (name, status) in reader.files.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
                let isTaken = status.header != nil && status.problem.map(LogFile.isHarmless) ?? true
                let bytes = isTaken ? try fileSystem.contents(of: folder + "/" + name) : []
                files.append(LogFile(name: name, status: status, bytes: bytes))
            }
            return (files, entries)
        } catch {
            throw .cannotRead(folder, error)
        }
    }

    /// A file of another workshop is none of this one's.
    private static func left(_ name: String, _ problem: FileProblem) -> Left? {
        if case .otherWorkshop = problem { return nil }
        return LogFile.isHarmless(problem) ? nil : Left(file: name, problem: problem)
    }

    // MARK: What to copy

    /// A longer story takes the place of its own beginning; another one is put beside it, and this machine's own files are
    /// never touched.
    private func copy(
        of file: LogFile, beside ours: [LogFile], _ own: Set<Device.ID>, _ names: inout Set<String>
    ) -> Copy? {
        guard let header = file.status.header, file.status.events > 0, let name = LogFile.name(of: header) else {
            return nil
        }
        let twins = ours.filter { $0.status.header?.device == header.device && $0.status.header?.log == header.log }
        if twins.contains(where: { $0.holds(file) }) { return nil }
        let isOwn = own.contains(header.device)
        var target: String?
        if let beginning = twins.first(where: { file.holds($0) }), !isOwn { target = beginning.name }
        let isFork = target == nil && !twins.isEmpty
        if target == nil {
            var (free, number) = (name, 2)
            while names.contains(free) {
                free = name.dropLast(6) + ".\(number).jsonl"
                number += 1
            }
            target = free
        }
        guard let target else { return nil }
        names.insert(target)
        return Copy(name: target, log: header.log, device: header.device, bytes: file.whole, isFork: isFork)
    }

    /// One event, wherever it is read.
    private struct Key: Hashable {
        let device: Device.ID
        let seq: Int
        let clock: Clock

        init(_ entry: Entry) { (device, seq, clock) = (entry.device, entry.seq, entry.clock) }
    }
}

/// A file that was read whole, for what it holds to be compared.
struct LogFile {
    let name: String
    let status: FolderReader.File
    let bytes: [UInt8]

    /// The lines that are complete: what stands after them may be half an event.
    var whole: [UInt8] { Array(bytes.prefix(status.offset)) }

    /// Whether every line of it was taken, or is of a newer version.
    var isWhole: Bool { status.header != nil && status.offset > 0 && (status.problem.map(LogFile.isHarmless) ?? true) }

    static func isHarmless(_ problem: FileProblem) -> Bool {
        if case .newer = problem { true } else { false }
    }

    /// Whether the other one is the beginning of this one, or the same; or this one is what is left of it without words that
    /// were taken out.
    func holds(_ other: LogFile) -> Bool {
        guard isWhole, other.isWhole, let own = status.header, let theirs = other.status.header else { return false }
        if own.generation == theirs.generation {
            return other.status.offset <= status.offset
                && bytes[..<other.status.offset].elementsEqual(other.bytes[..<other.status.offset])
        }
        return own.generation > theirs.generation && status.events >= other.status.events
    }

    /// The name that a device's file has here; nil where its identifier could lead out of the folder.
    static func name(of header: Header) -> String? {
        let device = header.device.rawValue
        let isPlain = device.utf8.allSatisfy {
            (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
        }
        return isPlain ? "\(header.log.rawValue)/\(device).jsonl" : nil
    }
}
