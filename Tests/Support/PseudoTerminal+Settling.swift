import Glibc

extension PseudoTerminal {
    /// Whether the program waits for something: its first thread, which draws, sleeps or is no more.
    ///
    /// A program that was interrupted in the middle of a frame, by the kernel too, runs, in the words of proc_pid_stat(5);
    /// one that waits for its output to be read does not, but then there is something to read.
    static func waits(_ process: pid_t) -> Bool {
        let file = open("/proc/\(process)/stat", O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return true }
        defer { close(file) }
        var buffer = [UInt8](repeating: 0, count: 512)
        let count = read(file, &buffer, buffer.count)
        guard let name = buffer[..<max(0, count)].lastIndex(of: UInt8(ascii: ")")), name + 2 < count
        else { return true }
        return buffer[name + 2] != UInt8(ascii: "R") && buffer[name + 2] != UInt8(ascii: "D")
    }
}
