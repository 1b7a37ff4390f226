import Glibc
import Journal
import Workshop

/// The device ids of one user on one machine, in the state folder: the first for the only program on a workshop, a
/// further one for each program that is open on it beside.
///
/// An id is the name of an empty file, `devices/1-d-7f3a91c2`. A program that writes as that device locks one byte of
/// the file, whose place stands for the workshop: another workshop can be written to as the same device meanwhile.
struct DevicePool {
    struct Member {
        let number: Int
        let device: Device.ID
        let path: String
    }

    private let folder: String
    private let fileSystem: FileSystem
    private let ids: IdentifierSource

    init(_ options: Session.Options) throws(SessionFault) {
        folder = options.stateFolder + "/devices"
        (fileSystem, ids) = (options.fileSystem, options.ids)
        try DevicePool.makeFolders(to: folder, fileSystem)
    }

    /// Makes a folder with those above it, where they are missing.
    private static func makeFolders(to path: String, _ fileSystem: FileSystem) throws(SessionFault) {
        if let status = try? fileSystem.statusOfPath(path), status.kind != .file { return }
        if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
            try makeFolders(to: String(path[..<slash]), fileSystem)
        }
        do throws(SystemFault) { try fileSystem.ensureFolder(path) } catch { throw .cannotCreate(path, error) }
    }

    /// The ids so far, in order.
    func members() throws(SessionFault) -> [Member] {
        do throws(SystemFault) {
            return try fileSystem.list(folder).compactMap { member(named: $0) }
                .sorted { ($0.number, $0.device) < ($1.number, $1.device) }
        } catch {
            throw .cannotRead(folder, error)
        }
    }

    /// Makes a further id.
    func add(number: Int) throws(SessionFault) -> Member {
        let device = ids.device()
        let path = "\(folder)/\(number)-\(device)"
        do throws(SystemFault) {
            fileSystem.close(try fileSystem.open(path, .creating))
        } catch {
            throw .cannotCreate(path, error)
        }
        return Member(number: number, device: device, path: path)
    }

    /// Locks a device for a workshop until it is released; nil when another program has it.
    func lock(_ member: Member, for workshop: WorkshopFolder.ID) throws(SessionFault) -> Int32? {
        do throws(SystemFault) {
            let descriptor = try fileSystem.open(member.path, .appending)
            do throws(SystemFault) {
                if try fileSystem.lockByte(descriptor, place(of: workshop)) { return descriptor }
            } catch {
                fileSystem.close(descriptor)
                throw error
            }
            fileSystem.close(descriptor)
            return nil
        } catch {
            throw .cannotWrite(member.path, error)
        }
    }

    private func member(named name: String) -> Member? {
        let parts = name.split(separator: "-", maxSplits: 1)
        guard parts.count == 2, let number = Int(parts[0]), let device = Device.ID(String(parts[1])) else { return nil }
        return Member(number: number, device: device, path: folder + "/" + name)
    }

    /// 62 bits of the FNV-1a hash of the workshop's id. Should two ever meet, a program takes a further device.
    private func place(of workshop: WorkshopFolder.ID) -> Int64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in workshop.rawValue.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return Int64(hash >> 2)
    }
}

extension FileSystem {
    /// Gives a device's lock back.
    func release(_ lock: Int32) {
        unlock(lock)
        close(lock)
    }
}
