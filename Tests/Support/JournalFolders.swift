import Glibc

/// A folder of a test's own, in memory where the system has such a place; gone with the value.
public final class TemporaryFolder: Sendable {
    public let path: String

    public init() {
        var template = Array(((access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp") + "/palabre-XXXXXX").utf8CString)
        path = mkdtemp(&template).map { String(cString: $0) } ?? "/nonexistent"
    }

    deinit { remove(path) }

    public func callAsFunction(_ name: String) -> String { path + "/" + name }

    private func remove(_ path: String) {
        if Glibc.remove(path) == 0 { return }
        chmod(path, 0o700)
        for name in Disk.names(in: path) { remove(path + "/" + name) }
        _ = Glibc.remove(path)
    }
}

/// Files as bytes, without ceremony.
public enum Disk {
    public static func read(_ path: String) -> [UInt8] {
        let descriptor = open(path, O_RDONLY)
        guard descriptor >= 0 else { return [] }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = Glibc.read(descriptor, &chunk, chunk.count)
            guard count > 0 else { return bytes }
            bytes += chunk[..<count]
        }
    }

    public static func write(_ path: String, _ bytes: some Collection<UInt8>) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        let bytes = Array(bytes)
        var next = 0
        while next < bytes.count {
            let count = bytes[next...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { return }
            next += count
        }
    }

    public static func makeFolder(_ path: String) { mkdir(path, 0o700) }

    public static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    public static func names(in path: String) -> [String] {
        guard let folder = opendir(path) else { return [] }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }
}
