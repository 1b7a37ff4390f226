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
            // Whoever copies an older folder over this one cuts the file, and a program that synchronizes puts another one
            // in its place: what is written behind that would be read by nobody.
            let status = try fileSystem.status(open)
            guard status.links > 0 else { throw SystemFault(.write, ENOENT) }
            // The same under its name: a folder that was moved away, and an older one put in its place, is not the one that
            // people see.
            let named = try fileSystem.statusOfPath(slot.path)
            guard status.size == slot.size, named.size == slot.size else { throw SystemFault(.write, ESTALE) }
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
        slots[log]?.size += header.count + bytes.count
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

    /// Writes the files anew from what is known of them, after a write or a sync that failed or after another program changed
    /// them: beside, synced, and then in their places. No descriptor on which anything failed is used again, and what stood
    /// there is kept where it was anything but a beginning of the same.
    ///
    /// - Parameter images: all that a file is to hold, its header included.
    /// - Returns: what went wrong; the old files are as they were then.
    public mutating func renew(_ images: [Log: [UInt8]]) -> WriteFailure? {
        for log in [Log.people, .journal] {
            guard let image = images[log], let path = slots[log]?.path else { continue }
            do throws(SystemFault) {
                try renew(log, image)
            } catch {
                return WriteFailure(error, path: path)
            }
        }
        return nil
    }

    /// Whether what the files hold is the same, as far as it goes.
    public func isBeginning(of images: [Log: [UInt8]]) -> Bool {
        slots.allSatisfy { log, slot in
            guard slot.header == nil else { return true }
            guard let image = images[log] else { return false }
            let lines = [slot.headerLine[...]] + slot.lines
            return image.starts(with: lines.flatMap { $0 + [0x0A] })
        }
    }

    private mutating func renew(_ log: Log, _ image: [UInt8]) throws(SystemFault) {
        guard let slot = slots[log] else { return }
        let parent = folder + "/" + WorkshopPaths.folder(of: log)
        try fileSystem.ensureFolder(parent)
        let name = WorkshopPaths.file(of: device, log)
        let new = slot.path + ".new"
        unlink(new)
        let descriptor = try fileSystem.open(new, .creating)
        do throws(SystemFault) {
            guard try fileSystem.lock(descriptor) else { throw SystemFault(.lock, EWOULDBLOCK) }
            if try !fileSystem.makePrivate(descriptor) { notices.insert(.modesRefused(file: slot.path)) }
            try fileSystem.writeAll(descriptor, image)
            try fileSystem.synchronize(descriptor)
            let there = try standing(at: slot.path)
            if !image.starts(with: there) {
                notices.insert(.rewritten(file: name, aside: try keepAside(there, of: name)))
            } else if slot.size > there.count {
                notices.insert(.rewritten(file: name, aside: nil))
            }
            try fileSystem.rename(new, slot.path)
        } catch {
            fileSystem.unlock(descriptor)
            fileSystem.close(descriptor)
            unlink(new)
            throw error
        }
        if let old = slot.descriptor {
            fileSystem.unlock(old)
            fileSystem.close(old)
        }
        slots[log]?.descriptor = descriptor
        slots[log]?.header = nil
        slots[log]?.size = image.count
        try synchronize(parent)
        try synchronize(folder)
        slots[log]?.isListed = true
    }

    /// What a path holds; nothing where nothing is there.
    private func standing(at path: String) throws(SystemFault) -> [UInt8] {
        do throws(SystemFault) {
            return try fileSystem.contents(of: path)
        } catch {
            guard error.isNotFound else { throw error }
            return []
        }
    }

    private mutating func synchronize(_ path: String) throws(SystemFault) {
        if try !fileSystem.synchronizeFolder(at: path) { notices.insert(.syncRefused(folder: folder)) }
    }
}
