import Glibc
import Testing

/// The built program, which stands beside the tests in the folder of build products.
enum Executable {
    static var path: String {
        get throws {
            var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
            let count = readlink("/proc/self/exe", &buffer, buffer.count)
            let own = String(decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
            let folder = own.split(separator: "/").dropLast().joined(separator: "/")
            let path = "/" + folder + "/palabre"
            try #require(access(path, X_OK) == 0, "there is no program at \(path): swift build --product palabre")
            return path
        }
    }

    /// Whether a file system of a few pages can be mounted where nobody else sees it.
    static let canMount = works("unshare -m mount -t tmpfs tmpfs /tmp")
    /// Whether system calls can be made to fail or to take long.
    static let canTrace = works("strace -f -qq -o /dev/null -e trace=fdatasync true")

    /// Whether a command of the shell does what it is asked.
    static func works(_ command: String) -> Bool {
        run(["/bin/sh", "-c", command], ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"], out: "/dev/null", err: "/dev/null")
            == 0
    }

    /// Runs a program to its end, with its standard streams from and to files.
    /// - Returns: its status as `waitpid` gives it; nil when it could not be started.
    static func run(
        _ words: [String], _ environment: [String: String], in input: String = "/dev/null", out: String, err: String
    ) -> Int32? {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, out, O_WRONLY | O_CREAT, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, err, O_WRONLY | O_CREAT, 0o600)
        let variables = environment.sorted { $0.key < $1.key }.map { "\($0)=\($1)" }
        var process: pid_t = 0
        let started = withCStrings(words) { arguments in
            withCStrings(variables) { variables in
                posix_spawn(&process, words.first ?? "", &actions, nil, arguments, variables)
            }
        }
        var status: Int32 = 0
        guard started == 0, waitpid(process, &status, 0) == process else { return nil }
        return status
    }

    private static func withCStrings<Result>(
        _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
        let copies = strings.map { strdup($0) }
        defer { copies.forEach { free($0) } }
        return body(copies + [nil])
    }
}
