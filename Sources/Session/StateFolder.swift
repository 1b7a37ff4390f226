import Glibc

/// Where a user's state is kept on this machine: which devices it is, words that were not sent, lines that found no room.
public struct StateFolder: Hashable, Sendable {
    public let path: String
    /// Whether it is a stand-in that goes when the machine is switched off: the user's own cannot be written to.
    public let isTemporary: Bool

    /// `$XDG_STATE_HOME/palabre`, or `~/.local/state/palabre` (XDG Base Directory Specification). On a machine where the home
    /// folder is missing or locked a session is opened all the same, with a folder of the user's among the temporary ones.
    public static let user = StateFolder(environment: { name in getenv(name).map { String(cString: $0) } })

    init(environment: (String) -> String?, temporary: String = "/tmp") {
        let own: String
        if let folder = environment("XDG_STATE_HOME"), folder.first == "/" {
            own = folder + "/palabre"
        } else {
            own = (environment("HOME") ?? "") + "/.local/state/palabre"
        }
        let standIn = temporary + "/palabre-\(getuid())"
        if !StateFolder.canBeWritten(own), StateFolder.makePrivate(standIn) {
            (path, isTemporary) = (standIn, true)
        } else {
            (path, isTemporary) = (own, false)
        }
    }

    /// Whether it can be written to, or made where there is none yet.
    private static func canBeWritten(_ folder: String) -> Bool {
        var path = folder[...]
        while !path.isEmpty {
            if access(String(path), F_OK) == 0 { return access(path + "/", W_OK | X_OK) == 0 }
            path = path[..<(path.lastIndex(of: "/") ?? path.startIndex)]
        }
        return access("/", W_OK | X_OK) == 0
    }

    /// Where everybody may make folders, one of that name may be somebody else's.
    private static func makePrivate(_ folder: String) -> Bool {
        mkdir(folder, 0o700)
        var status = stat()
        guard lstat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR, status.st_uid == getuid() else {
            return false
        }
        return status.st_mode & 0o077 == 0
    }
}
