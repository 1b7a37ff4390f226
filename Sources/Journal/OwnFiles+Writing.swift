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
        guard var slot = slots[log] else { return }
        let parent = folder + "/" + WorkshopPaths.folder(of: log)
        var isNew = false
        if slot.descriptor == nil {
            if try fileSystem.ensureFolder(parent) { try synchronize(folder) }
            slot.descriptor = try fileSystem.open(slot.path, .creating)
            slots[log] = slot
            isNew = true
        }
        guard let descriptor = slot.descriptor else { return }
        if isNew {
            guard try fileSystem.lock(descriptor) else { throw SystemFault(.lock, EWOULDBLOCK) }
            if try !fileSystem.makePrivate(descriptor) { notices.insert(.modesRefused(file: slot.path)) }
        }
        if let header = slot.header {
            try fileSystem.writeAll(descriptor, header + [0x0A] + bytes)
            slots[log]?.header = nil
        } else if !bytes.isEmpty {
            try fileSystem.writeAll(descriptor, bytes)
        }
        try fileSystem.synchronize(descriptor)
        if isNew { try synchronize(parent) }
    }

    private mutating func synchronize(_ path: String) throws(SystemFault) {
        if try !fileSystem.synchronizeFolder(at: path) { notices.insert(.syncRefused(folder: path)) }
    }
}
