import Notes
import Phrases
import Workshop

/// The sample workshop that the program carries, for whoever wants to try before anything is at stake.
enum Sample {
    /// Makes a copy of it that may be spoilt, among the temporary files.
    /// - Returns: its folder.
    static func copy(_ phrases: Phrases) throws -> String {
        guard let folder = try? TemporaryFolder.make() else { throw Failure(sentence: phrases.welcomeSampleFailed) }
        let path = folder + "/rencontres"
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
