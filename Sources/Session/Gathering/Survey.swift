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
        /// The complete lines, those that cannot be read among them.
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

    /// A file of which not all can be had, or nothing.
    public struct Lack: Hashable, Sendable {
        public enum Reason: Hashable, Sendable {
            /// Nothing of it is taken.
            case left(FileProblem)
            /// What can be read of it is taken.
            case damaged(Damage)
            /// It ends in the middle of a line: copying it was interrupted.
            case cut
            /// It does not even have its beginning.
            case empty
        }

        public let file: String
        public let reason: Reason
    }

    public let path: String
    public let kind: Kind
    /// The workshop as that folder has it.
    public let state: State
    public private(set) var copies: [Copy] = []
    public private(set) var lacks: [Lack] = []
    /// What of another session would be joined; nil for another copy of the same one.
    public private(set) var joining: Joining?
    /// The events that are not here yet.
    public private(set) var news: [Entry] = []
    /// Whether a device's journal is there, and its people file is nowhere or not whole: whoever named nobody has none.
    let isShortOfNames: Bool
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
        lacks = theirs.compactMap { file in file.lack.map { Lack(file: file.name, reason: $0) } }
        let (ours, known) = try Survey.read(home, of: workshop, fileSystem)
        isShortOfNames = Survey.isShortOfNames(theirs, ours)
        guard kind == .sameWorkshop else {
            news = entries
            merged = Timeline(known).state
            joining = Joining(state, to: merged)
            return
        }
        merged = Timeline(known + entries).state
        let keys = Set(known.map(EventKey.init))
        news = entries.filter { !keys.contains(EventKey($0)) }
        let own = Set(try DevicePool(options).members().map(\.device))
        var names = Set(ours.map(\.name))
        for file in theirs where file.isTaken {
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
                var file = LogFile(name: name, status: status)
                if file.isTaken { file.bytes = try fileSystem.contents(of: folder + "/" + name) }
                files.append(file)
            }
            return (files, entries)
        } catch {
            throw .cannotRead(folder, error)
        }
    }

    private static func isShortOfNames(_ theirs: [LogFile], _ ours: [LogFile]) -> Bool {
        func devices(_ files: [LogFile], _ log: Log) -> [Device.ID] {
            files.compactMap { $0.status.header?.log == log ? $0.status.header?.device : nil }
        }
        let named = Set(devices((theirs + ours).filter { $0.lack == nil }, .people))
        return devices(theirs, .journal).contains { !named.contains($0) }
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
        return Copy(name: target, log: header.log, device: header.device, bytes: file.complete, isFork: isFork)
    }
}
