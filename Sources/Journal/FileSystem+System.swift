import Glibc

extension FileSystem {
    /// The system's own files.
    public static let system = FileSystem(
        open: { (path, way) throws(SystemFault) in
            let common = O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
            let descriptor =
                switch way {
                case .reading: Glibc.open(path, O_RDONLY | common)
                case .appending: Glibc.open(path, O_RDWR | O_APPEND | common)
                case .creating: Glibc.open(path, O_RDWR | O_APPEND | O_CREAT | O_EXCL | common, 0o600)
                case .folder: Glibc.open(path, O_RDONLY | O_CLOEXEC | O_DIRECTORY)
                }
            guard descriptor >= 0 else { throw SystemFault(.open, errno) }
            guard descriptor < 3 else { return descriptor }
            let higher = fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
            let code = errno
            _ = Glibc.close(descriptor)
            guard higher >= 0 else { throw SystemFault(.open, code) }
            return higher
        },
        close: { descriptor in _ = Glibc.close(descriptor) },
        read: { (descriptor, buffer, offset) throws(SystemFault) in
            let count = pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset))
            guard count >= 0 else { throw SystemFault(.read, errno) }
            return count
        },
        write: { (descriptor, bytes) throws(SystemFault) in
            let count = Glibc.write(descriptor, bytes.baseAddress, bytes.count)
            guard count >= 0 else { throw SystemFault(.write, errno) }
            return count
        },
        synchronize: { (descriptor) throws(SystemFault) in
            guard fdatasync(descriptor) == 0 else { throw SystemFault(.synchronize, errno) }
        },
        synchronizeFolder: { (descriptor) throws(SystemFault) in
            guard fsync(descriptor) == 0 else { throw SystemFault(.synchronize, errno) }
        },
        truncate: { (descriptor, size) throws(SystemFault) in
            guard ftruncate(descriptor, off_t(size)) == 0 else { throw SystemFault(.truncate, errno) }
        },
        setMode: { (descriptor, mode) throws(SystemFault) in
            guard fchmod(descriptor, mode_t(mode)) == 0 else { throw SystemFault(.mode, errno) }
        },
        status: { (descriptor) throws(SystemFault) in
            var status = stat()
            guard fstat(descriptor, &status) == 0 else { throw SystemFault(.status, errno) }
            return FileStatus(status)
        },
        statusOfPath: { (path) throws(SystemFault) in
            var status = stat()
            guard lstat(path, &status) == 0 else { throw SystemFault(.status, errno) }
            return FileStatus(status)
        },
        list: { (path) throws(SystemFault) in try names(in: path) },
        makeFolder: { (path) throws(SystemFault) in
            guard mkdir(path, 0o700) == 0 else { throw SystemFault(.makeFolder, errno) }
        },
        rename: { (path, other) throws(SystemFault) in
            guard Glibc.rename(path, other) == 0 else { throw SystemFault(.rename, errno) }
        },
        lock: { (descriptor) throws(SystemFault) in
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
            guard errno == EWOULDBLOCK else { throw SystemFault(.lock, errno) }
            return false
        },
        lockByte: { (descriptor, offset) throws(SystemFault) in
            var range = fileRange(F_WRLCK, from: offset, length: 1)
            if fcntl(descriptor, setOpenFileLock, &range) == 0 { return true }
            guard errno == EAGAIN || errno == EACCES else { throw SystemFault(.lock, errno) }
            return false
        },
        unlock: { descriptor in
            _ = flock(descriptor, LOCK_UN)
            var whole = fileRange(F_UNLCK, from: 0, length: 0)
            _ = fcntl(descriptor, setOpenFileLock, &whole)
        },
        isWritable: { path in access(path, W_OK | X_OK) == 0 }
    )

    /// `F_OFD_SETLK`, which glibc's headers keep for C with `_GNU_SOURCE`: unlike older locks of `fcntl`, it is not lost
    /// when the process closes the file elsewhere.
    private static let setOpenFileLock: Int32 = 37

    private static func fileRange(_ type: Int32, from start: Int64, length: Int64) -> Glibc.flock {
        var range = Glibc.flock()
        range.l_type = Int16(type)
        range.l_whence = Int16(SEEK_SET)
        range.l_start = off_t(start)
        range.l_len = off_t(length)
        return range
    }

    private static func names(in path: String) throws(SystemFault) -> [String] {
        guard let folder = opendir(path) else { throw SystemFault(.list, errno) }
        defer { closedir(folder) }
        var names: [String] = []
        while true {
            errno = 0
            guard let entry = readdir(folder) else { break }
            guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { continue }
            let text = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self)
            let name = String(cString: text)
            if name != ".", name != ".." { names.append(name) }
        }
        guard errno == 0 else { throw SystemFault(.list, errno) }
        return names
    }
}

extension FileStatus {
    init(_ status: stat) {
        kind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            default: .other
            }
        size = Int(status.st_size)
        node = UInt64(status.st_ino)
        links = Int(status.st_nlink)
        // It tells one state of a file from another, and no more: a file of the year 2500 is one too.
        modified = Int64(status.st_mtim.tv_sec) &* 1_000_000_000 &+ Int64(status.st_mtim.tv_nsec)
        mode = UInt32(status.st_mode & 0o777)
    }
}
