import Glibc
import Journal
import Phrases

/// Where a document goes that somebody asked for: a file, or `-` for standard output.
///
/// A file is replaced as a whole; a link leads to the file that it names, and what is no file (a device, a pipe) is written
/// to as it stands.
struct OutputFile {
    let path: String
    let phrases: Phrases

    init(_ path: String, _ phrases: Phrases) { (self.path, self.phrases) = (path, phrases) }

    func write(_ text: String) throws {
        guard path != "-" else { return Output.give(text) }
        var information = stat()
        let isThere = stat(path, &information) == 0
        let isPlain = information.st_mode & S_IFMT == S_IFREG || information.st_mode & S_IFMT == S_IFDIR
        do throws(SystemFault) {
            if isThere, !isPlain {
                try OutputFile.fill(path, Array(text.utf8))
            } else {
                try FileSystem.system.replace(isThere ? OutputFile.target(of: path) : path, with: Array(text.utf8))
            }
        } catch {
            throw Failure(sentence: phrases.cannotWrite(path, phrases.system(error)))
        }
    }

    /// The file itself, whatever links lead to it.
    private static func target(of path: String) -> String {
        guard let absolute = realpath(path, nil) else { return path }
        defer { free(absolute) }
        return String(cString: absolute)
    }

    private static func fill(_ path: String, _ bytes: [UInt8]) throws(SystemFault) {
        let descriptor = open(path, O_WRONLY | O_NOCTTY | O_CLOEXEC)
        guard descriptor >= 0 else { throw SystemFault(.open, errno) }
        defer { close(descriptor) }
        var next = 0
        while next < bytes.count {
            let count = bytes[next...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { throw SystemFault(.write, errno) }
            next += count
        }
    }
}
