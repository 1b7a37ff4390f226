import Glibc

extension FileSystem {
    /// The bytes of a regular file.
    /// - Parameter limit: how many bytes at most; a larger file is refused with `EFBIG`.
    public func contents(of path: String, limit: Int = Grammar.file) throws(SystemFault) -> [UInt8] {
        let descriptor = try open(path, .reading)
        defer { close(descriptor) }
        let status = try status(descriptor)
        guard status.kind == .file else { throw SystemFault(.read, status.kind == .folder ? EISDIR : EINVAL) }
        guard status.size <= limit else { throw SystemFault(.read, EFBIG) }
        return try readAll(descriptor, from: 0, expecting: status.size)
    }

    /// Replaces a derived file: the old one or the new one is there at any moment, whatever happens.
    ///
    /// Written aside, synced, renamed, and the folder synced.
    public func replace(_ path: String, with bytes: [UInt8]) throws(SystemFault) {
        let aside = path + ".\(UInt32.random(in: 0 ... .max)).part"
        let descriptor = try open(aside, .creating)
        do throws(SystemFault) {
            defer { close(descriptor) }
            _ = try makePrivate(descriptor)
            try writeAll(descriptor, bytes)
            try synchronize(descriptor)
        } catch {
            unlink(aside)
            throw error
        }
        do throws(SystemFault) {
            try rename(aside, path)
        } catch {
            unlink(aside)
            throw error
        }
        let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        _ = try synchronizeFolder(at: folder.isEmpty ? "/" : folder)
    }
}
