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

    /// `$XDG_CONFIG_HOME/palabre`, or `~/.config/palabre`: settings and keys of the user's own.
    static var configuration: String {
        if let folder = getenv("XDG_CONFIG_HOME").map({ String(cString: $0) }), folder.first == "/" {
            return folder + "/palabre"
        }
        return (getenv("HOME").map { String(cString: $0) } ?? "") + "/.config/palabre"
    }

    /// Makes a folder with those above it, private to the user. What cannot be made is not: whoever writes there sees it.
    static func make(_ folder: String) {
        var path = ""
        for name in folder.split(separator: "/") {
            path += "/" + name
            mkdir(path, 0o700)
        }
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
