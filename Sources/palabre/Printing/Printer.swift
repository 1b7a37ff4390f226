import Glibc
import Journal
import Phrases

/// Sends a document to the printer through `lp`, which takes PDF and plain text.
struct Printer {
    let phrases: Phrases
    /// Nil for the usual printer.
    let name: String?

    /// A page is made a PDF by the first of these that is there; where none is, or there is no `lp`, it is said how to
    /// print the page otherwise.
    ///
    /// - Parameter file: the page, on the disk.
    func print(page file: String, title: String) throws {
        let lp = try spooler(insteadOpen: file)
        guard let converter = Converter.found else { throw Failure(sentence: phrases.noConverter(file)) }
        try Printer.withFolder(phrases) { folder in
            let pdf = folder + "/page.pdf"
            let outcome = converter.convert(Printer.absolute(file), to: pdf, in: folder)
            // A program that ends with 0 need not have written anything.
            let bytes = (try? FileSystem.system.contents(of: pdf, limit: 64 << 20)) ?? []
            guard outcome == .done, bytes.starts(with: Array("%PDF".utf8)) else {
                throw Failure(sentence: phrases.notConverted(converter.name, file))
            }
            try send(pdf, title, lp, in: folder, insteadOpen: file)
        }
    }

    /// - Parameter file: the page to open in a browser where printing fails.
    func print(text: String, title: String, insteadOpen file: String) throws {
        guard let lp = Tool.find("lp") else { throw Failure(sentence: phrases.noSpoolerForText) }
        try Printer.withFolder(phrases) { folder in
            let path = folder + "/page.txt"
            do throws(SystemFault) {
                try FileSystem.system.replace(path, with: Array(text.utf8))
            } catch {
                throw Failure(sentence: phrases.cannotWrite(path, phrases.system(error)))
            }
            try send(path, title, lp, in: folder, insteadOpen: file)
        }
    }

    private func spooler(insteadOpen file: String) throws -> Tool {
        guard let lp = Tool.find("lp") else { throw Failure(sentence: phrases.noSpooler(file)) }
        return lp
    }

    private func send(_ path: String, _ title: String, _ lp: Tool, in folder: String, insteadOpen file: String) throws {
        let destination = name.map { ["-d", $0] } ?? []
        switch lp.run(destination + ["-t", title, "--", path], seconds: 30, log: folder + "/lp.log") {
        case .done: return
        case .failed(let why):
            throw Failure(sentence: phrases.notPrinted(why.isEmpty ? phrases.noReason : why, file))
        case .late: throw Failure(sentence: phrases.notPrinted(phrases.tooLate, file))
        }
    }

    /// A folder of its own that only this user sees, gone afterwards.
    private static func withFolder(_ phrases: Phrases, _ body: (String) throws -> Void) throws {
        let folder: String
        do throws(SystemFault) { folder = try TemporaryFolder.make() } catch {
            throw Failure(sentence: phrases.cannotCreate(TemporaryFolder.parent, phrases.system(error)))
        }
        // Names of people may be in it: it goes whatever happens.
        try Interruption.heldBack {
            defer { remove(folder) }
            try body(folder)
        }
    }

    private static func remove(_ folder: String) {
        for name in (try? FileSystem.system.list(folder)) ?? [] {
            let path = folder + "/" + name
            // A browser leaves folders behind.
            if unlink(path) != 0 { remove(path) }
        }
        rmdir(folder)
    }

    private static func absolute(_ path: String) -> String {
        guard let absolute = realpath(path, nil) else { return path }
        defer { free(absolute) }
        return String(cString: absolute)
    }
}
