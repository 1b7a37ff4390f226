import Glibc

/// A program on a pseudo-terminal whose bytes are taken and timed, and not looked at.
final class RawTerminal {
    struct NotStarted: Error { let errno: Int32 }

    private let master: Int32
    private let process: pid_t

    init(_ words: [String], _ environment: [String: String], columns: UInt16, rows: UInt16) throws {
        // posix_openpt and its like are not imported; this is what they do on Linux (pty(7), ioctl_tty(2)).
        master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        var isLocked: Int32 = 0
        var number: UInt32 = 0
        guard master >= 0, ioctl(master, 0x4004_5431 as UInt, &isLocked) == 0,
            ioctl(master, 0x8004_5430 as UInt, &number) == 0
        else { throw NotStarted(errno: errno) }
        var window = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(master, UInt(TIOCSWINSZ), &window)
        process = try Spawn.start(words, environment, terminal: "/dev/pts/\(number)")
    }

    deinit {
        kill(process, SIGKILL)
        close(master)
    }

    func send(_ bytes: [UInt8]) { _ = bytes.withUnsafeBytes { write(master, $0.baseAddress, $0.count) } }

    /// Waits until the program has written something.
    /// - Returns: false when it has not for so long.
    func waitForBytes(milliseconds: Int32 = 5000) -> Bool {
        var polled = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        return poll(&polled, 1, milliseconds) == 1 && polled.revents & Int16(POLLIN) != 0
    }

    /// What there is to read now.
    func take() -> [UInt8] {
        var chunk = [UInt8](repeating: 0, count: 65_536)
        let count = read(master, &chunk, chunk.count)
        return Array(chunk.prefix(max(0, count)))
    }

    /// Takes all until the program is silent for so long.
    func settle(milliseconds: Int32 = 3) {
        while waitForBytes(milliseconds: milliseconds), !take().isEmpty {}
    }

    /// Takes all until some text has come.
    func takeUntil(_ text: String) -> Bool {
        let wanted = Array(text.utf8)
        var last: [UInt8] = []
        while waitForBytes() {
            let bytes = take()
            guard !bytes.isEmpty else { return false }
            last += bytes
            if String(decoding: last, as: UTF8.self).contains(text) { return true }
            last = last.suffix(wanted.count * 8)
        }
        return false
    }

    /// From a key to the first bytes of the answer.
    func answer(to key: [UInt8]) -> Nanoseconds? {
        let start = now()
        send(key)
        guard waitForBytes() else { return nil }
        let end = now()
        settle()
        return end - start
    }

    func end(_ signal: Int32) { kill(process, signal) }

    /// Takes all until the program has ended.
    func waitForEnd() {
        while waitForBytes(), !take().isEmpty {}
        var status: Int32 = 0
        waitpid(process, &status, 0)
    }
}
