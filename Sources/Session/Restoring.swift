import Journal
import Workshop

/// Puts into the workshop folder what this machine's other devices could not write: of programs that have ended.
struct Restoring {
    let pool: DevicePool
    let folder: String
    let workshop: WorkshopFolder.ID
    let options: Session.Options

    /// What became of one device's lines.
    enum Outcome {
        /// There were none, or a program has the device: its lines are that program's matter.
        case nothing
        /// They are in the folder: so many of them, that were not.
        case restored(Int, repairs: [TornTail])
        /// They cannot be written yet.
        case waits
        /// The device's files are no beginning of them.
        case strange(Int)
    }

    /// Writes the lines of a device, where its files are a beginning of them.
    func restore(_ member: DevicePool.Member) throws(SessionFault) -> Outcome {
        let rescue = Rescue(member.device, of: workshop, options)
        let images = rescue.images
        guard !images.isEmpty, let lock = try pool.lock(member, for: workshop) else { return .nothing }
        defer { options.fileSystem.release(lock) }
        let claimed = try? OwnFiles.claim(
            member.device, of: workshop, in: folder, zone: options.world.zone, fileSystem: options.fileSystem)
        guard var files = claimed else { return .waits }
        defer { files.release() }
        let lines = images.values.reduce(0) { $0 + Rescue.entries(in: $1).count }
        guard files.isBeginning(of: images) else { return .strange(lines) }
        let before = files.entries.count
        guard files.renew(images) == nil else { return .waits }
        rescue.remove()
        return .restored(max(0, lines - before), repairs: files.repairs)
    }

    /// Tries all but one of this machine's devices.
    /// - Returns: whether some of them wait on.
    func restoreAll(but device: Device.ID) -> Bool {
        let members = (try? pool.members()) ?? []
        return members.filter { $0.device != device }.reduce(false) { waits, member in
            if case .waits = (try? restore(member)) ?? .nothing { true } else { waits }
        }
    }
}
