import Glibc

/// Wakes a loop that waits in `poll`: its descriptor becomes readable when a background thread has news.
public final class WakePipe: Sendable {
    /// What to poll for reading.
    public let descriptor: Int32
    private let input: Int32

    public init() throws(SystemFault) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw SystemFault(.open, errno) }
        (descriptor, input) = (fcntl(ends[0], F_DUPFD_CLOEXEC, 3), fcntl(ends[1], F_DUPFD_CLOEXEC, 3))
        let code = errno
        ends.forEach { close($0) }
        guard descriptor >= 0, input >= 0, fcntl(descriptor, F_SETFL, O_NONBLOCK) == 0,
            fcntl(input, F_SETFL, O_NONBLOCK) == 0
        else { throw SystemFault(.open, code) }
    }

    deinit {
        close(descriptor)
        close(input)
    }

    /// A pipe that is full already wakes as well, so no failure matters.
    public func ring() {
        var byte: UInt8 = 1
        _ = write(input, &byte, 1)
    }

    /// Forgets the rings so far.
    public func quiet() {
        var bytes = [UInt8](repeating: 0, count: 512)
        while read(descriptor, &bytes, bytes.count) > 0 {}
    }
}
