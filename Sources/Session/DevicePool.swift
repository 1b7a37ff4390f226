import Glibc
import Journal
import Workshop

/// The device ids of one user on one machine, in the state folder: the first for the only program on a workshop, a
/// further one for each program that is open on it beside.
///
/// An id is the name of a file, `devices/1-d-7f3a91c2`. A program that writes as that device locks one byte of
/// the file, whose place stands for the workshop: another workshop can be written to as the same device meanwhile.
///
/// The file holds which machine the id was made on: the state folder of a machine that was cloned gives ids that another one
/// writes as, and so does a home folder that several machines share. Each takes its own.
struct DevicePool {
    struct Member {
        let number: Int
        let device: Device.ID
        let path: String
    }

    private let folder: String
    private let fileSystem: FileSystem
    private let ids: IdentifierSource
    private let machine: Machine

    init(_ options: Session.Options) throws(SessionFault) {
        folder = options.stateFolder + "/devices"
        (fileSystem, ids, machine) = (options.fileSystem, options.ids, options.machine())
        do throws(SystemFault) { try fileSystem.ensureFolders(to: folder) } catch { throw .cannotCreate(folder, error) }
    }

    /// This machine's ids so far, in order.
    func members() throws(SessionFault) -> [Member] {
        do throws(SystemFault) {
            return try fileSystem.list(folder).compactMap { member(named: $0) }
                .filter(isOfThisMachine)
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
            let descriptor = try fileSystem.open(path, .creating)
            mark(descriptor)
            fileSystem.close(descriptor)
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

    /// Whether the id was made on this machine. One that says nothing is taken as this machine's, and says so from then on.
    private func isOfThisMachine(_ member: Member) -> Bool {
        let bytes = (try? fileSystem.contents(of: member.path, limit: 1 << 16)) ?? []
        if let maker = Machine(String(decoding: bytes, as: UTF8.self)) { return maker.isSame(as: machine) }
        if let descriptor = try? fileSystem.open(member.path, .appending) {
            mark(descriptor)
            fileSystem.close(descriptor)
        }
        return true
    }

    /// An id without its mark is as good as one of an earlier version: no failure matters.
    private func mark(_ descriptor: Int32) {
        try? fileSystem.writeAll(descriptor, Array((machine.text + "\n").utf8))
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
