import Console
import Glibc
import Journal
import Phrases

/// An errand under way: this very program, run with a command of the shell, with nothing to read. What it says is gathered
/// without ever waiting for it.
final class ErrandProcess {
    let errand: Errand
    private let process: pid_t
    private let output: Int32
    private var bytes: [UInt8] = []
    /// More than anybody reads of one command.
    private static let most = 1 << 20

    private static let setting = "PALABRE_ERRAND"

    /// Whether this program is one: what it says is read in the interface, and tells of no command.
    static var isOne: Bool { getenv(setting) != nil }

    /// The environment of this program, with what says that it is an errand.
    private static var settings: [UnsafeMutablePointer<CChar>?] {
        var settings: [UnsafeMutablePointer<CChar>?] = []
        var next = environ
        while let setting = next.pointee {
            settings.append(strdup(setting))
            next += 1
        }
        return settings + [strdup(setting + "=1"), nil]
    }

    /// Nil where it cannot be started.
    init?(_ errand: Errand, _ arguments: [String]) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return nil }
        // No other program that is started meanwhile is to hold them open.
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, ends[1], STDERR_FILENO)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // A group of its own: a key that interrupts the interface is not meant for it.
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK))
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        var words: [UnsafeMutablePointer<CChar>?] = (["palabre"] + arguments).map { strdup($0) } + [nil]
        defer { words.forEach { free($0) } }
        var process: pid_t = 0
        var settings = ErrandProcess.settings
        defer { settings.forEach { free($0) } }
        let code = posix_spawn(&process, "/proc/self/exe", &actions, &attributes, &words, &settings)
        close(ends[1])
        guard code == 0, fcntl(ends[0], F_SETFL, O_NONBLOCK) == 0 else {
            close(ends[0])
            return nil
        }
        (self.errand, self.process, output) = (errand, process, ends[0])
    }

    deinit { close(output) }

    /// What it said and whether it was done; nil while it runs.
    func outcome() -> (text: String, isDone: Bool)? {
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = chunk.withUnsafeMutableBytes { Glibc.read(output, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { break }
            if bytes.count < ErrandProcess.most { bytes += chunk[..<count] }
        }
        var status: Int32 = 0
        let ended = waitpid(process, &status, WNOHANG)
        guard ended != 0 else { return nil }
        // What it said last may have come between the two.
        let count = chunk.withUnsafeMutableBytes { Glibc.read(output, $0.baseAddress, $0.count) }
        if count > 0 { bytes += chunk[..<count] }
        return (String(decoding: bytes, as: UTF8.self), ended == process && status == 0)
    }
}

extension Errand {
    /// The arguments of the command that does it.
    func arguments(_ folder: String, _ phrases: Phrases, _ pack: PackDestination) -> [String] {
        let command: [String] =
            switch self {
            case .printReport: ["print"]
            case .printSheet: ["print", "--sheet"]
            case .verify: ["verify"]
            case .summary: ["show"]
            case .pack(let name): ["packs", name]
            case .checkPack(let path): ["packs", "--check", path]
            case .makePack: ["packs", "--from", folder, "--output", pack.path]
            case .copyTemplate(let name): ["templates", "--copy", name]
            case .checkTemplates: ["templates", "--check"]
            case .commands: ["--help"]
            case .manual: ["manual", "--text"]
            case .keys: ["keys"]
            // One that is there may have been worked on: what is wrong in it is said.
            case .keyFile: ["keys", KeyFile.isThere ? "--check" : "--write", KeyFile.path]
            }
        let language = ["--language", phrases.language.rawValue]
        return switch self {
        case .commands, .manual, .keys, .keyFile, .pack, .checkPack, .makePack: command + language
        default: command + language + ["--", folder]
        }
    }
}

/// Where a pack goes that is made of a session: among the user's own, under a name that is free.
struct PackDestination {
    let path: String

    init(_ name: String) {
        let folder = UserFolders.data + "/themes"
        let names = [name] + (2...99).map { "\(name)-\($0)" }
        let free = names.first { access(folder + "/" + $0 + ".yml", F_OK) != 0 }
        path = folder + "/" + (free ?? name) + ".yml"
    }

    /// The folders above it. What cannot be made is said by whoever writes the pack.
    func makeFolders() {
        for folder in path.indices.filter({ path[$0] == "/" && $0 > path.startIndex }) {
            _ = try? FileSystem.system.ensureFolder(String(path[..<folder]))
        }
    }
}
