import Glibc

/// Another program of the machine: found on the path, run without any shell.
struct Tool {
    let path: String

    /// The first of these names that the path has; nil where none is there.
    static func find(_ names: String...) -> Tool? {
        let folders = (getenv("PATH").map { String(cString: $0) } ?? "").split(separator: ":")
        for name in names {
            // A relative folder of the path would run what somebody left in the folder of the session.
            for folder in folders where folder.first == "/" {
                let path = folder + "/" + name
                if access(path, X_OK) == 0 { return Tool(path: path) }
            }
        }
        return nil
    }

    /// How it ended.
    enum Outcome: Hashable {
        /// With 0.
        case done
        /// With another status, or a signal; the last line of what it said.
        case failed(String)
        /// Not within the time that it was given, or until somebody had enough of waiting: it was ended.
        case late
    }

    /// Runs it to its end, with nothing to read.
    ///
    /// - Parameters:
    ///   - seconds: how long it may take.
    ///   - log: a file that what it says goes to.
    func run(_ arguments: [String], seconds: Int, log: String) -> Outcome {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, log, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // A group of its own, so that a browser's helpers end with it.
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK))
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
        defer { words.forEach { free($0) } }
        var process: pid_t = 0
        guard posix_spawn(&process, path, &actions, &attributes, &words, environ) == 0 else { return .failed(path) }
        guard let status = Tool.wait(for: process, seconds: seconds) else {
            kill(-process, SIGKILL)
            waitpid(process, nil, 0)
            return .late
        }
        return status == 0 ? .done : .failed(Tool.lastLine(of: log))
    }

    /// The status as `waitpid` gives it; nil when the time is over.
    private static func wait(for process: pid_t, seconds: Int) -> Int32? {
        var status: Int32 = 0
        // Twenty looks a second: nobody waits for a printer by the millisecond.
        for _ in 0..<(seconds * 20) {
            if waitpid(process, &status, WNOHANG) == process { return status }
            if Interruption.isWaiting { return nil }
            var pause = timespec(tv_sec: 0, tv_nsec: 50_000_000)
            nanosleep(&pause, nil)
        }
        return nil
    }

    private static func lastLine(of log: String) -> String {
        guard let stream = fopen(log, "r") else { return "" }
        defer { fclose(stream) }
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = fread(&bytes, 1, bytes.count, stream)
        let lines = String(decoding: bytes[..<count], as: UTF8.self).split(separator: "\n")
        return lines.last.map(String.init) ?? ""
    }
}
