import Glibc

extension FileSystem {
    /// The bytes from `offset` to the end, as far as the file goes now.
    func readAll(_ descriptor: Int32, from offset: Int, expecting size: Int) throws(SystemFault) -> [UInt8] {
        guard size <= Grammar.file else { throw SystemFault(.read, EFBIG) }
        var bytes: [UInt8] = []
        var next = offset
        var wanted = max(1, size - offset + 1)
        while true {
            let from = next
            var fault: SystemFault?
            let chunk = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
                do throws(SystemFault) {
                    count = min(try read(descriptor, UnsafeMutableRawBufferPointer(buffer), from), buffer.count)
                } catch {
                    (count, fault) = (0, error)
                }
            }
            if let fault {
                if fault.code == EINTR { continue }
                throw fault
            }
            if chunk.isEmpty { return bytes }
            next += chunk.count
            if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
            guard next <= Grammar.file else { throw SystemFault(.read, EFBIG) }
            wanted = max(4096, size - next + 1)
        }
    }

    /// Writes all of it, in as many calls as it takes.
    public func writeAll(_ descriptor: Int32, _ bytes: [UInt8]) throws(SystemFault) {
        var next = 0
        while next < bytes.count {
            do throws(SystemFault) {
                let count = try bytes.withUnsafeBufferPointer { (all) throws(SystemFault) in
                    try write(descriptor, UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: all[next...])))
                }
                // A call that writes nothing, or more than there is, cannot be trusted to have written anything.
                guard (1...bytes.count - next).contains(count) else { throw SystemFault(.write, EIO) }
                next += count
            } catch {
                guard error.code == EINTR else { throw error }
            }
        }
    }

    /// Makes what a folder lists survive a loss of power.
    /// - Returns: false on a file system that has no such thing (a USB key in vfat, for one).
    @discardableResult
    public func synchronizeFolder(at path: String) throws(SystemFault) -> Bool {
        let descriptor = try open(path, .folder)
        defer { close(descriptor) }
        do throws(SystemFault) {
            try synchronizeFolder(descriptor)
            return true
        } catch {
            guard [EINVAL, ENOSYS, EOPNOTSUPP, EPERM].contains(error.code) else { throw error }
            return false
        }
    }

    /// Makes the folder where it is missing.
    /// - Returns: whether it was missing.
    @discardableResult
    public func ensureFolder(_ path: String) throws(SystemFault) -> Bool {
        do throws(SystemFault) {
            try makeFolder(path)
            return true
        } catch {
            guard error.code == EEXIST, try statusOfPath(path).kind != .file else { throw error }
            return false
        }
    }

    /// Makes a folder with those above it, where they are missing.
    public func ensureFolders(to path: String) throws(SystemFault) {
        if let status = try? statusOfPath(path), status.kind != .file { return }
        if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
            try ensureFolders(to: String(path[..<slash]))
        }
        try ensureFolder(path)
    }

    /// Makes a new file private to its owner.
    /// - Returns: false on a file system without modes.
    func makePrivate(_ descriptor: Int32) throws(SystemFault) -> Bool {
        guard try status(descriptor).mode & 0o077 != 0 else { return true }
        do throws(SystemFault) {
            try setMode(descriptor, 0o600)
            return try status(descriptor).mode & 0o077 == 0
        } catch {
            guard [EPERM, EINVAL, ENOSYS, EOPNOTSUPP].contains(error.code) else { throw error }
            return false
        }
    }
}
