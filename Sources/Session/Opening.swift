import Glibc
import Journal
import Workshop

/// Everything that a session finds when it opens a folder, and its own files, locked.
struct Opening {
    var reader: FolderReader
    var entries: [Entry] = []
    /// Nil when the session only reads.
    var own: OwnFiles?
    /// Holds the device's lock in the state folder.
    var lock: Int32?
    var notices: [Notice] = []
    /// Whether others have written to the workshop, and nobody on this machine ever has.
    private(set) var isFirstVisit = false
    /// The other ids of this machine.
    private(set) var siblings: [Device.ID] = []
    /// How many lines are kept on this machine because the folder could not take them.
    private(set) var linesElsewhere = 0
    /// Those of them that no program writes to the workshop as.
    private(set) var idle: [Device.ID] = []
    /// Those of them whose last lines wait on this machine, and cannot be written to the folder yet.
    private(set) var waiting: Set<Device.ID> = []

    /// Reads the folder without writing anything.
    init(reading folder: String, of workshop: WorkshopFolder.ID, _ options: Session.Options) throws(SessionFault) {
        reader = FolderReader(folder, fileSystem: options.fileSystem)
        reader.workshop = workshop
        try look()
        // What this machine could not write yet is read too: nobody should think that it is gone.
        readRescues(options) { _ in true }
    }

    /// Takes in what is kept on this machine and is not in the folder.
    private mutating func readRescues(_ options: Session.Options, where isWanted: (Device.ID) -> Bool) {
        guard let workshop = reader.workshop else { return }
        let waiting = Rescue.waiting(for: workshop, options).filter { isWanted($0.device) }
        guard !waiting.isEmpty else { return }
        let known = Set(entries.map { Known(device: $0.device, seq: $0.seq) })
        let missing = waiting.filter { !known.contains(Known(device: $0.device, seq: $0.seq)) }
        guard !missing.isEmpty else { return }
        entries += missing
        linesElsewhere = missing.count
        add(.rescueWaits(missing.count, folder: Rescue.folder(options)))
    }

    /// Reads the folder, and takes the first of this machine's devices whose files can be written to.
    init(writing folder: String, of workshop: WorkshopFolder.ID, _ options: Session.Options) throws(SessionFault) {
        for path in [folder, folder + "/journal", folder + "/people"] {
            // The people folder is made when somebody is named.
            guard options.fileSystem.isWritable(path) || (try? options.fileSystem.statusOfPath(path)) == nil else {
                throw .readOnly(path)
            }
        }
        reader = FolderReader(folder, fileSystem: options.fileSystem)
        reader.workshop = workshop
        let pool = try DevicePool(options)
        let known = try pool.members()
        var restored = 0
        let restoring = Restoring(pool: pool, folder: folder, workshop: workshop, options: options)
        for member in known { restored += try restore(member, restoring) }
        if restored > 0 { add(.rescued(restored)) }
        var members = known[...]
        var number = 0
        while own == nil {
            let next = members.popFirst()
            let member = if let next { next } else { try pool.add(number: number + 1) }
            number = max(number, member.number)
            try take(member, of: pool, for: workshop, options)
        }
        readRescues(options, where: waiting.contains)
        siblings = known.map(\.device).filter { $0 != own?.device }
        for member in known where member.device != own?.device {
            guard let lock = try pool.lock(member, for: workshop) else { continue }
            options.fileSystem.release(lock)
            idle.append(member.device)
        }
        let writers = Set(reader.files.values.filter { $0.events > 0 }.compactMap(\.header?.device))
        isFirstVisit = own?.entries.isEmpty == true && !writers.isEmpty && writers.isDisjoint(with: known.map(\.device))
    }

    /// Tries one device; leaves `own` nil where its files are not to be written to.
    private mutating func take(
        _ member: DevicePool.Member, of pool: DevicePool, for workshop: WorkshopFolder.ID, _ options: Session.Options
    ) throws(SessionFault) {
        // What goes on from a file that is behind would be another history of the same device.
        guard !waiting.contains(member.device) else { return }
        guard let lock = try pool.lock(member, for: workshop) else {
            add(.secondProgram)
            return
        }
        var files: OwnFiles
        do throws(OwnFiles.Refusal) {
            files = try OwnFiles.claim(
                member.device, of: workshop, in: reader.folder, zone: options.world.zone,
                fileSystem: options.fileSystem)
        } catch {
            options.fileSystem.release(lock)
            switch error {
            case .held: add(.secondProgram)
            case .unusable(let file, let problem): add(.ownFileLeft(file, problem))
            case .system(let fault, let path):
                // Without room to put a torn line aside, whoever stays open writes as another device once there is some.
                if options.rescues, [ENOSPC, EDQUOT].contains(fault.code) {
                    add(.ownFileLeft(path, .unreadable(fault)))
                    return
                }
                // What can be read is.
                throw [EROFS, EACCES, EPERM, ENOSPC, EDQUOT].contains(fault.code)
                    ? .readOnly(path) : .cannotWrite(path, fault)
            }
            return
        }
        notices += files.repairs.map { .tornTail($0) } + files.notices.map { .folder($0) }
        reader.excluded = files.names
        let known = entries.count
        do throws(SessionFault) {
            try look()
        } catch {
            files.release()
            options.fileSystem.release(lock)
            throw error
        }
        entries += files.entries
        guard !files.isForked(in: entries[known...]) else {
            add(.forked(member.device))
            files.release()
            options.fileSystem.release(lock)
            reader.excluded = []
            return
        }
        (own, self.lock) = (files, lock)
    }

    /// Writes what one of this machine's devices left the last time. What cannot be written yet goes on waiting.
    /// - Returns: how many lines that were.
    private mutating func restore(_ member: DevicePool.Member, _ restoring: Restoring) throws(SessionFault) -> Int {
        switch try restoring.restore(member) {
        case .nothing: break
        case .restored(let count, let repairs):
            notices += repairs.map { .tornTail($0) }
            return count
        case .waits: waiting.insert(member.device)
        case .strange(let lines): add(.rescueWaits(lines, folder: Rescue.folder(restoring.options)))
        }
        return 0
    }

    /// What names an event.
    private struct Known: Hashable {
        let device: Device.ID
        let seq: Int
    }

    private mutating func look() throws(SessionFault) {
        do throws(SystemFault) {
            entries += try reader.look()
        } catch {
            throw .cannotRead(reader.folder, error)
        }
    }

    private mutating func add(_ notice: Notice) {
        if !notices.contains(notice) { notices.append(notice) }
    }
}

extension Opening {
    /// Finds out which workshop a folder is of.
    static func workshop(of folder: String, _ fileSystem: FileSystem) throws(SessionFault) -> WorkshopFolder.ID {
        var reader = FolderReader(folder, fileSystem: fileSystem)
        do throws(SystemFault) {
            if let workshop = try reader.identify() { return workshop }
            _ = try reader.look()
        } catch {
            throw [ENOENT, ENOTDIR].contains(error.code) ? .notAWorkshop(folder) : .cannotRead(folder, error)
        }
        for (name, file) in reader.files.sorted(by: { $0.key < $1.key }) {
            if let damage = file.damages.first { throw .damaged(file: name, damage) }
        }
        throw .notAWorkshop(folder)
    }
}
