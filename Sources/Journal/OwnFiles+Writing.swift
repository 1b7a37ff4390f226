import Glibc
import Workshop

extension OwnFiles {
    /// Writes a batch and makes it durable: people first, so that no event ever refers to someone who is not there.
    /// - Parameter logs: files to make even though the batch has nothing for them.
    /// - Returns: what went wrong; the files must not be written to any more then.
    mutating func write(_ lines: [PendingLine], makingEmpty logs: [Log]) -> WriteFailure? {
        for log in [Log.people, .journal] {
            let bytes = lines.reduce(into: [UInt8]()) { if $1.log == log { $0 += $1.bytes } }
            guard !bytes.isEmpty || logs.contains(log), let path = slots[log]?.path else { continue }
            do throws(SystemFault) {
                try write(bytes, to: log)
            } catch {
                return WriteFailure(error, path: path)
            }
        }
        return nil
    }

    private mutating func write(_ bytes: [UInt8], to log: Log) throws(SystemFault) {
        guard let slot = slots[log] else { return }
        let parent = folder + "/" + WorkshopPaths.folder(of: log)
        let descriptor: Int32
        if let open = slot.descriptor {
            descriptor = open
        } else {
            try fileSystem.ensureFolder(parent)
            descriptor = try fileSystem.open(slot.path, .creating)
            slots[log]?.descriptor = descriptor
            guard try fileSystem.lock(descriptor) else { throw SystemFault(.lock, EWOULDBLOCK) }
            if try !fileSystem.makePrivate(descriptor) { notices.insert(.modesRefused(file: slot.path)) }
        }
        let header = slot.header.map { $0 + [0x0A] } ?? []
        slots[log]?.header = nil
        if !header.isEmpty || !bytes.isEmpty { try fileSystem.writeAll(descriptor, header + bytes) }
        try fileSystem.synchronize(descriptor)
        if !slot.isListed {
            // Also where the file was there already: the program that made it may have been killed before it got so far.
            try synchronize(parent)
            try synchronize(folder)
            slots[log]?.isListed = true
        }
        // A file that was deleted takes everything, and keeps nothing.
        guard try fileSystem.status(descriptor).links > 0 else { throw SystemFault(.write, ENOENT) }
    }

    private mutating func synchronize(_ path: String) throws(SystemFault) {
        if try !fileSystem.synchronizeFolder(at: path) { notices.insert(.syncRefused(folder: folder)) }
    }
}
