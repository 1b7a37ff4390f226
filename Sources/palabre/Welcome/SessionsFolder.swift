import Glibc
import Journal
import Phrases

/// Where sessions are kept that are made without naming a folder: where one stands, or from the home folder, where
/// programs begin that are started from a desktop, among the documents.
enum SessionsFolder {
    static var path: String {
        let current = here
        guard current == home || current == "/" || access(current, W_OK) != 0 else { return current }
        return documents
    }

    /// Where looking for a session begins.
    static var start: String {
        let path = path
        return access(path, F_OK) == 0 ? path : home
    }

    private static var home: String { getenv("HOME").map { String(cString: $0) } ?? "/" }

    private static var here: String {
        guard let real = realpath(".", nil) else { return "/" }
        defer { Glibc.free(real) }
        return String(cString: real)
    }

    /// `XDG_DOCUMENTS_DIR` of the user's `user-dirs.dirs` (xdg-user-dirs), or the home folder.
    private static var documents: String {
        let config = getenv("XDG_CONFIG_HOME").map { String(cString: $0) } ?? home + "/.config"
        let bytes = (try? FileSystem.system.contents(of: config + "/user-dirs.dirs", limit: 1 << 16)) ?? []
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            guard line.hasPrefix("XDG_DOCUMENTS_DIR=") else { continue }
            let value = line.dropFirst("XDG_DOCUMENTS_DIR=".count).filter { $0 != "\"" }
            let path = value.hasPrefix("$HOME") ? home + value.dropFirst("$HOME".count) : String(value)
            if path.hasPrefix("/"), access(path, W_OK) == 0 { return path }
        }
        return home
    }

    /// Makes it where it is missing: the documents may be.
    static func make(_ phrases: Phrases) throws {
        do throws(SystemFault) { _ = try FileSystem.system.ensureFolder(path) } catch {
            throw Failure(sentence: phrases.cannotCreate(path, phrases.system(error)))
        }
    }

    /// What stands there already.
    static var names: Set<String> { Set((try? FileSystem.system.list(path)) ?? []) }

    /// A path that nothing is at yet: `name`, `name-2`…
    static func free(_ path: String) -> String {
        ([path] + (2...99).map { "\(path)-\($0)" }).first { access($0, F_OK) != 0 } ?? path
    }
}
