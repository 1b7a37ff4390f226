import Glibc

/// Signals that end a program, held back while there is something to clean up: they take effect at the end.
struct Interruption {
    private static let signals = [SIGINT, SIGTERM, SIGHUP]

    /// Does something that a signal shall not cut short.
    static func heldBack<Result>(_ body: () throws -> Result) rethrows -> Result {
        var (held, before) = (set, sigset_t())
        pthread_sigmask(SIG_BLOCK, &held, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
        return try body()
    }

    /// Whether one of them is waiting.
    static var isWaiting: Bool {
        var pending = sigset_t()
        sigpending(&pending)
        return signals.contains { sigismember(&pending, $0) == 1 }
    }

    private static var set: sigset_t {
        var set = sigset_t()
        sigemptyset(&set)
        for signal in signals { sigaddset(&set, signal) }
        return set
    }
}
