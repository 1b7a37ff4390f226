import Glibc

/// Where this user's own files are (XDG Base Directory Specification).
enum UserFolders {
    /// `$XDG_DATA_HOME/palabre`, or `~/.local/share/palabre`: packs and templates of the user's own.
    static var data: String {
        if let folder = getenv("XDG_DATA_HOME").map({ String(cString: $0) }), folder.first == "/" {
            return folder + "/palabre"
        }
        return (getenv("HOME").map { String(cString: $0) } ?? "") + "/.local/share/palabre"
    }

    /// The folder that the program itself stands in; nil where the system does not say.
    static var program: String? {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink("/proc/self/exe", &buffer, buffer.count)
        guard count > 0 else { return nil }
        let path = String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return path.lastIndex(of: "/").map { String(path[..<$0]) }
    }
}
