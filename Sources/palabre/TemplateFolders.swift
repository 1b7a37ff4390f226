import Glibc
import Journal
import Phrases
import Report

/// Where people put templates of their own, `NAME.mustache`: in the workshop's folder, which comes first, and in their own.
struct TemplateFolders {
    static let name = "templates"
    private static let ending = ".mustache"
    /// A template is a page or two.
    private static let largest = 1 << 20

    /// The workshop's, where there is one, then the user's.
    let paths: [String]

    /// - Parameter workshop: its folder; nil where none is meant.
    init(workshop: String?) {
        paths = (workshop.map { [$0 + "/" + TemplateFolders.name] } ?? []) + [TemplateFolders.ofUser]
    }

    private static var ofUser: String { UserFolders.data + "/" + name }

    /// Templates, and the files that they are from.
    struct Found {
        var texts: [String: String] = [:]
        var files: [String: String] = [:]
    }

    /// All that there are. A folder that is not there holds none.
    func read(_ phrases: Phrases) throws -> Found {
        var found = Found()
        for folder in paths {
            for file in (try? FileSystem.system.list(folder)) ?? [] where file.hasSuffix(TemplateFolders.ending) {
                let name = String(file.dropLast(TemplateFolders.ending.count))
                guard !name.isEmpty, !name.hasPrefix("."), found.texts[name] == nil else { continue }
                let path = folder + "/" + file
                do throws(SystemFault) {
                    let bytes = try FileSystem.system.contents(of: path, limit: TemplateFolders.largest)
                    guard let text = String(validating: bytes, as: UTF8.self) else {
                        throw SystemFault(.read, EILSEQ)
                    }
                    (found.texts[name], found.files[name]) = (text, path)
                } catch {
                    throw Failure(sentence: phrases.cannotRead(path, phrases.system(error)))
                }
            }
        }
        return found
    }

    /// Writes a copy of one of the program's templates into the first of the folders.
    /// - Returns: the file.
    func copy(_ name: String, _ text: String, _ phrases: Phrases) throws -> String {
        let folder = paths[0]
        let path = folder + "/" + name + TemplateFolders.ending
        do throws(SystemFault) {
            try ensure(folder)
            // Asked before it is written: a copy is made to be changed.
            guard !exists(path) else { throw SystemFault(.open, EEXIST) }
            try FileSystem.system.replace(path, with: Array(text.utf8))
        } catch {
            guard error.code != EEXIST else { throw Failure(sentence: phrases.templateThere(path)) }
            throw Failure(sentence: phrases.cannotWrite(path, phrases.system(error)))
        }
        return path
    }

    private func exists(_ path: String) -> Bool {
        var information = stat()
        return lstat(path, &information) == 0
    }

    /// Makes the folder, and those that it is in.
    private func ensure(_ folder: String) throws(SystemFault) {
        if let slash = folder.lastIndex(of: "/"), slash > folder.startIndex {
            let parent = String(folder[..<slash])
            if !exists(parent) { try ensure(parent) }
        }
        try FileSystem.system.ensureFolder(folder)
    }
}
