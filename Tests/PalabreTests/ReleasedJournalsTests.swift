import Support
import Testing

/// Journals open for ever: a folder that each released version wrote, and the workshop that it holds.
///
/// A folder is never changed once it is here. What is expected of it changes only with the JSON that is written:
/// `palabre show Tests/PalabreTests/Journals/version-1 --json --language fr > Tests/PalabreTests/Journals/version-1.json`.
@Suite struct ReleasedJournalsTests {
    @Test(arguments: ["version-1"])
    func `a journal of a released version gives the workshop that it gave`(version: String) throws {
        let place = try Place()
        let journals = Place.folder(of: #filePath) + "/Journals"
        let whole = try place.palabre("verify", journals + "/" + version)
        #expect(whole.status == 0, "\(whole.out)")
        let shown = try place.palabre("show", journals + "/" + version, "--json", "--language", "fr")
        #expect(shown.status == 0 && shown.complaint.isEmpty)
        #expect(shown.out == place.read(journals + "/\(version).json"))
    }
}

extension Place {
    fileprivate static func folder(of file: String) -> String {
        file.lastIndex(of: "/").map { String(file[..<$0]) } ?? "."
    }
}
