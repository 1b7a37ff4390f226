import Glibc

extension PseudoTerminal {
    /// The descriptor through which the program's life is followed, out of the way of its own.
    private static let lifeLine: Int32 = 63

    /// Starts a program whose session leads the terminal.
    static func spawn(
        _ program: String,
        _ arguments: [String],
        _ environment: [String: String],
        terminal: String
    ) throws -> (pid_t, life: Int32) {
        var ends: [Int32] = [0, 0]
        // Sockets, because they can be made close-on-exec at once: no other program started meanwhile holds them.
        guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &ends) == 0 else {
            throw Fault.notStarted(errno: errno)
        }
        defer { close(ends[1]) }

        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        // The first terminal that the leader of a session opens becomes the session's.
        posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_adddup2(&actions, 0, 2)
        posix_spawn_file_actions_adddup2(&actions, ends[1], lifeLine)

        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        // POSIX_SPAWN_SETSID, which glibc declares for its own extensions only.
        let newSession: Int32 = 0x80
        posix_spawnattr_setflags(
            &attributes,
            Int16(newSession | Int32(POSIX_SPAWN_SETSIGDEF) | Int32(POSIX_SPAWN_SETSIGMASK))
        )

        let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
        let standard = [
            "PATH": path, "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no",
        ]
        let variables = standard.merging(environment) { $1 }.sorted { $0.key < $1.key }.map { "\($0)=\($1)" }
        var process: pid_t = 0
        let result = withCStrings([program] + arguments) { arguments in
            withCStrings(variables) { variables in
                posix_spawnp(&process, program, &actions, &attributes, arguments, variables)
            }
        }
        guard result == 0 else {
            close(ends[0])
            throw Fault.notStarted(errno: result)
        }
        return (process, ends[0])
    }

    private static func withCStrings<Result>(
        _ strings: [String],
        _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
        let copies = strings.map { strdup($0) }
        defer { copies.forEach { free($0) } }
        return body(copies + [nil])
    }
}
