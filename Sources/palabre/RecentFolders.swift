import Glibc
import Journal
import Session

/// The workshops that were opened lately on this machine, the last one first: a path a line, in the user's state folder.
struct RecentFolders {
    static let most = 9
    private let file = Session.Options.userStateFolder + "/recent"

    /// Those that are still there.
    var list: [String] {
        guard let bytes = try? FileSystem.system.contents(of: file, limit: 1 << 16) else { return [] }
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
            .filter { access($0 + "/journal", F_OK) == 0 }
    }

    /// Puts a folder first. What cannot be remembered is not: opening does not depend on it.
    func remember(_ path: String) {
        guard let absolute = realpath(path, nil) else { return }
        defer { free(absolute) }
        let path = String(cString: absolute)
        guard !path.contains("\n") else { return }
        let list = list
        guard list.first != path else { return }
        let paths = ([path] + list.filter { $0 != path }).prefix(RecentFolders.most)
        try? FileSystem.system.replace(file, with: Array(paths.map { $0 + "\n" }.joined().utf8))
    }
}
