import Console
import Glibc
import Journal
import Phrases

/// Looks into folders for whoever chooses a file.
struct FolderWalk {
    let phrases: Phrases
    /// Where it begins.
    let start: String

    /// - Parameter path: from the root, from the home folder (`~`) or from where it begins; empty for that.
    func listing(of path: String) -> FolderListing {
        let wanted = FolderWalk.expanded(path.isEmpty ? start : path, from: start)
        guard let real = realpath(wanted, nil) else { return FolderListing(path, problem: phrases.noSuchFolder(path)) }
        defer { free(real) }
        let found = String(cString: real)
        guard FolderWalk.isFolder(found) else {
            let parent = found.split(separator: "/").dropLast().joined(separator: "/")
            return FolderListing("/" + parent, file: found)
        }
        do throws(SystemFault) {
            let names = try FileSystem.system.list(found).filter { !$0.hasPrefix(".") }
            let entries = names.map { FolderListing.Entry($0, FolderWalk.kind(of: found + "/" + $0)) }
            let sorted = entries.sorted { left, right in
                if (left.kind == .file) != (right.kind == .file) { return right.kind == .file }
                return left.name.lowercased() < right.name.lowercased()
            }
            return FolderListing(found, sorted)
        } catch {
            return FolderListing(found, problem: phrases.cannotRead(found, phrases.system(error)))
        }
    }

    private static func expanded(_ path: String, from start: String) -> String {
        if path == "~" || path.hasPrefix("~/") {
            return (getenv("HOME").map { String(cString: $0) } ?? "") + path.dropFirst()
        }
        return path.hasPrefix("/") ? path : start + "/" + path
    }

    private static func kind(of path: String) -> FolderListing.Entry.Kind {
        guard isFolder(path) else { return .file }
        return access(path + "/journal", F_OK) == 0 ? .workshop : .folder
    }

    static func isFolder(_ path: String) -> Bool {
        var information = stat()
        return stat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFDIR
    }
}
