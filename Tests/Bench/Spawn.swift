import Glibc

enum Spawn {
    /// Starts a program: in a session of its own that leads `terminal`, or with its output thrown away.
    static func start(_ words: [String], _ environment: [String: String], terminal: String? = nil) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        // The first terminal that the leader of a session opens becomes the session's.
        posix_spawn_file_actions_addopen(&actions, 0, terminal ?? "/dev/null", O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_adddup2(&actions, 0, 2)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // POSIX_SPAWN_SETSID, which glibc declares for its own extensions only.
        if terminal != nil { posix_spawnattr_setflags(&attributes, 0x80) }
        var process: pid_t = 0
        let variables = environment.sorted { $0.key < $1.key }.map { "\($0)=\($1)" }
        let result = withCStrings(words) { arguments in
            withCStrings(variables) { variables in
                posix_spawn(&process, words.first ?? "", &actions, &attributes, arguments, variables)
            }
        }
        guard result == 0 else { throw RawTerminal.NotStarted(errno: result) }
        return process
    }

    /// How long a program takes from its start to its end.
    static func time(_ words: [String], _ environment: [String: String]) throws -> Nanoseconds {
        let start = now()
        let process = try Spawn.start(words, environment)
        var status: Int32 = 0
        waitpid(process, &status, 0)
        let end = now()
        guard status == 0 else { throw RawTerminal.NotStarted(errno: status) }
        return end - start
    }

    private static func withCStrings<Result>(
        _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
        let copies = strings.map { strdup($0) }
        defer { copies.forEach { free($0) } }
        return body(copies + [nil])
    }
}
