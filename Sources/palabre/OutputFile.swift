import Journal
import Phrases

/// Where a document goes that somebody asked for: a file, or `-` for standard output.
struct OutputFile {
    let path: String
    let phrases: Phrases

    init(_ path: String, _ phrases: Phrases) { (self.path, self.phrases) = (path, phrases) }

    func write(_ text: String) throws {
        guard path != "-" else { return Output.give(text) }
        do throws(SystemFault) {
            try FileSystem.system.replace(path, with: Array(text.utf8))
        } catch {
            throw Failure(sentence: phrases.cannotWrite(path, phrases.system(error)))
        }
    }
}
