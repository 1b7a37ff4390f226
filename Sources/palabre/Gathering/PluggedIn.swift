import Glibc
import Journal

/// Looks for workshop folders on whatever is plugged in.
struct PluggedIn {
    /// Where systems show USB keys and disks: each folder in one of these is such a thing.
    private static let places = ["/media", "/run/media", "/mnt"]
    private let fileSystem = FileSystem.system
    /// A key may hold anything: looking ends after so many folders.
    private static let mostFolders = 3_000
    private static let deepest = 5

    /// The workshops on all keys, in the order of their paths; `home` is left out.
    func workshops(except home: String) -> [String] {
        var found: [String] = []
        for place in PluggedIn.places {
            // `/media/<somebody>/<key>`, `/media/<key>` and `/mnt/<key>` are all in use.
            for folder in folders(in: place) {
                found += workshops(under: folder, except: home, depth: PluggedIn.deepest + 1)
            }
        }
        return found
    }

    /// The workshops in a folder, itself among them, some levels deep at most.
    func workshops(under folder: String, except home: String, depth: Int = PluggedIn.deepest) -> [String] {
        var (found, seen) = ([String](), 0)
        var waiting = [(path: folder, depth: depth)]
        while let next = waiting.first, seen < PluggedIn.mostFolders {
            waiting.removeFirst()
            seen += 1
            if PluggedIn.isWorkshop(next.path) {
                if !PluggedIn.isSame(next.path, home) { found.append(next.path) }
            } else if next.depth > 0 {
                waiting += folders(in: next.path).map { ($0, next.depth - 1) }
            }
        }
        return found.sorted()
    }

    static func isWorkshop(_ path: String) -> Bool {
        ((try? FileSystem.system.list(path + "/journal")) ?? []).contains { $0.hasSuffix(".jsonl") }
    }

    static func isSame(_ path: String, _ other: String) -> Bool {
        var (one, two) = (stat(), stat())
        return stat(path, &one) == 0 && stat(other, &two) == 0 && one.st_dev == two.st_dev && one.st_ino == two.st_ino
    }

    /// The folders in one, those left out that are hidden or links, which may lead anywhere.
    private func folders(in path: String) -> [String] {
        ((try? fileSystem.list(path)) ?? []).filter { $0.first != "." }.sorted().map { path + "/" + $0 }
            .filter { (try? fileSystem.statusOfPath($0))?.kind == .folder }
    }
}

/// A path of folders that is being typed.
struct TypedPath {
    /// With the home folder in place of `~`, and without the quotes that a file manager puts around what is dropped.
    static func whole(_ typed: String) -> String {
        var typed = typed[...]
        while typed.last == " " { typed.removeLast() }
        if typed.count > 1, let quote = typed.first, "'\"".contains(quote), typed.last == quote {
            typed = typed.dropFirst().dropLast()
        }
        return withHome(String(typed))
    }

    private static func withHome(_ typed: String) -> String {
        guard typed == "~" || typed.hasPrefix("~/"), let home = getenv("HOME") else { return typed }
        return String(cString: home) + typed.dropFirst()
    }

    /// As much of it as is certain, and the names that it may go on with where there are several.
    static func complete(_ typed: String) -> (path: String, choices: [String]) {
        guard typed != "~" else { return ("~/", []) }
        let start = typed.lastIndex(of: "/").map { typed.index(after: $0) } ?? typed.startIndex
        let (parent, beginning) = (typed[..<start], typed[start...])
        let folder = parent.isEmpty ? "." : withHome(String(parent))
        let names = ((try? FileSystem.system.list(folder)) ?? []).filter { name in
            name.hasPrefix(beginning) && (name.first != "." || beginning.first == ".") && isFolder(folder + "/" + name)
        }.sorted()
        guard let first = names.first else { return (typed, []) }
        guard names.count > 1 else { return (parent + first + "/", []) }
        let common = names.dropFirst().reduce(first) { $0.commonPrefix($1) }
        return (parent + common, Array(names.prefix(12)))
    }

    private static func isFolder(_ path: String) -> Bool {
        var information = stat()
        return stat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFDIR
    }
}

extension String {
    fileprivate func commonPrefix(_ other: String) -> String {
        String(zip(self, other).prefix { $0 == $1 }.map(\.0))
    }
}
