import Glibc
import Journal

/// A folder of its own among the temporary files, that only this user sees.
enum TemporaryFolder {
    static var parent: String {
        let named = getenv("TMPDIR").map { String(cString: $0) } ?? ""
        return named.isEmpty ? "/tmp" : named
    }

    /// Makes one. Whoever wants it gone removes it.
    static func make() throws(SystemFault) -> String {
        var template = Array((parent + "/palabre-XXXXXX").utf8CString)
        guard let made = mkdtemp(&template) else { throw SystemFault(.makeFolder, errno) }
        return String(cString: made)
    }
}
