import Glibc
import Notes
import Phrases
import Workshop

/// The sample workshop that the program carries, for whoever wants to try before anything is at stake.
enum Sample {
    /// Makes a copy of it that may be spoilt, among the temporary files.
    /// - Returns: its folder.
    static func copy(_ phrases: Phrases) throws -> String {
        let named = getenv("TMPDIR").map { String(cString: $0) } ?? ""
        let parent = named.isEmpty ? "/tmp" : named
        var template = Array((parent + "/palabre-XXXXXX").utf8CString)
        guard let made = mkdtemp(&template) else { throw Failure(sentence: phrases.welcomeSampleFailed) }
        let path = String(cString: made) + "/rencontres"
        let events: [any Event]
        do throws(NotesFault) {
            events = try JSONNotes.read(PackageResources.rencontres_de_valbrune_json)
        } catch {
            throw Failure(sentence: error.sentence(phrases))
        }
        try Folder(path, phrases).create { _ = try $0.perform(.adopt(events), phrases) }
        return path
    }
}
