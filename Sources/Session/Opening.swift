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

    /// Reads the folder without writing anything.
    init(reading folder: String, of workshop: WorkshopFolder.ID, _ options: Session.Options) throws(SessionFault) {
        reader = FolderReader(folder, fileSystem: options.fileSystem)
        reader.workshop = workshop
        try look()
        // What this machine could not write yet is read too: nobody should think that it is gone.
        let waiting = Rescue.waiting(for: workshop, options)
        guard !waiting.isEmpty else { return }
        let known = Set(entries.map { Known(device: $0.device, seq: $0.seq) })
        let missing = waiting.filter { !known.contains(Known(device: $0.device, seq: $0.seq)) }
        guard !missing.isEmpty else { return }
        entries += missing
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
        var members = known[...]
        var number = 0
        while own == nil {
            let next = members.popFirst()
            let member = if let next { next } else { try pool.add(number: number + 1) }
            number = max(number, member.number)
            try take(member, of: pool, for: workshop, options)
        }
        siblings = known.map(\.device).filter { $0 != own?.device }
        let writers = Set(reader.files.values.filter { $0.events > 0 }.compactMap(\.header?.device))
        isFirstVisit = own?.entries.isEmpty == true && !writers.isEmpty && writers.isDisjoint(with: known.map(\.device))
    }

    /// Tries one device; leaves `own` nil where its files are not to be written to.
    private mutating func take(
        _ member: DevicePool.Member, of pool: DevicePool, for workshop: WorkshopFolder.ID, _ options: Session.Options
    ) throws(SessionFault) {
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
            // What can be read is, also where there is no room to put a torn line aside.
            case .system(let fault, let path):
                throw [EROFS, EACCES, EPERM, ENOSPC, EDQUOT].contains(fault.code)
                    ? .readOnly(path) : .cannotWrite(path, fault)
            }
            return
        }
        files = try takeRescued(files, Rescue(member.device, of: workshop, options), lock, options)
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

    /// Writes what was kept the last time, where the files are a beginning of that, and reads them again.
    private mutating func takeRescued(
        _ files: OwnFiles, _ rescue: Rescue, _ lock: Int32, _ options: Session.Options
    ) throws(SessionFault) -> OwnFiles {
        let images = rescue.images
        guard !images.isEmpty else { return files }
        var files = files
        let before = files.entries.count
        guard files.isBeginning(of: images) else {
            add(
                .rescueWaits(
                    images.values.reduce(0) { $0 + Rescue.entries(in: $1).count }, folder: Rescue.folder(options)))
            return files
        }
        let (device, workshop) = (files.device, reader.workshop)
        let failure = files.renew(images)
        files.release()
        guard failure == nil, let workshop else {
            options.fileSystem.release(lock)
            throw .readOnly(failure?.path ?? reader.folder)
        }
        do throws(OwnFiles.Refusal) {
            files = try OwnFiles.claim(
                device, of: workshop, in: reader.folder, zone: options.world.zone, fileSystem: options.fileSystem)
        } catch {
            options.fileSystem.release(lock)
            throw .cannotRead(reader.folder, SystemFault(.open, EIO))
        }
        rescue.remove()
        if files.entries.count > before { add(.rescued(files.entries.count - before)) }
        return files
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
