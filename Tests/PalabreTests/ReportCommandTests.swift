import Glibc
import Support
import Testing
import Workshop

@Suite struct ReportCommandTests {
    private let markdown = """
        ---
        title: Les rencontres du port
        date: 2024-05-16
        ---
        ## Circulation

        > Comment venir à pied ?

        - Ralentir devant l’école
          - surtout le matin
        - [ ] Écrire à la mairie

        ## Espaces verts

        - Un arbre 🌳
        """

    private func imported() throws -> Place {
        let place = try Place()
        place.write(markdown, to: place.path + "/notes.md")
        let outcome = try place.palabre("import", place.path + "/notes.md", place.workshop)
        try #require(outcome.status == 0, "\(outcome.complaint)")
        return place
    }

    @Test func `Markdown notes become a workshop, and its compte-rendu says them again`() throws {
        let place = try imported()
        let report = try place.palabre("report", place.workshop)
        #expect(report.status == 0 && report.complaint.isEmpty)
        for words in [
            "Les rencontres du port", "## Circulation", "Ralentir devant l’école", "surtout le matin", "Un arbre 🌳",
        ] {
            #expect(report.out.contains(words), "\(words)")
        }
        #expect(try place.palabre("show", place.workshop).out.contains("Espaces verts"))
    }

    @Test func `JSON is lossless: what it gives is taken in again as the same workshop`() throws {
        let place = try imported()
        let json = try place.palabre("report", place.workshop, "--format", "json")
        #expect(json.status == 0)
        place.write(json.out, to: place.path + "/copie.json")
        #expect(try place.palabre("import", place.path + "/copie.json", place.path + "/copie").status == 0)
        #expect(try place.palabre("report", place.path + "/copie").out == place.palabre("report", place.workshop).out)
        #expect(try place.palabre("show", place.workshop, "--json").out == json.out)
    }

    @Test func `a file that cannot be taken in leaves nothing behind`() throws {
        let place = try Place()
        place.write("{", to: place.path + "/a.json")
        place.write("x", to: place.path + "/a.docx")
        for (file, status) in [("a.json", 1), ("a.docx", 2), ("nulle-part.md", 1)] {
            let outcome = try place.palabre("import", place.path + "/" + file, place.workshop)
            #expect(Int(outcome.status) == status && outcome.complaint.hasPrefix("palabre: "), "\(outcome.complaint)")
        }
        #expect(access(place.workshop, F_OK) != 0)
    }

    @Test func `a report goes to a file for its owner, whole or not at all`() throws {
        let place = try imported()
        let file = place.path + "/cr.md"
        #expect(try place.palabre("report", place.workshop, "--output", file).status == 0)
        #expect(try place.read(file) == place.palabre("report", place.workshop).out)
        var information = stat()
        #expect(stat(file, &information) == 0 && information.st_mode & 0o777 == 0o600)
        let nowhere = try place.palabre("report", place.workshop, "--output", place.path + "/nulle/part.md")
        #expect(nowhere.status == 1 && nowhere.complaint.contains("impossible d’écrire"))
    }

    @Test func `closing compiles the compte-rendu, and never overwrites one that was changed by hand`() throws {
        let place = try imported()
        let closing = try place.palabre("close", place.workshop)
        #expect(closing.status == 0, "\(closing.complaint)")
        #expect(try place.state().isClosed)
        let line = try #require(closing.out.split(separator: "\n").first { $0.hasSuffix(".md") })
        let file = try #require(line.split(separator: "\u{A0}: ").last.map(String.init))
        let first = place.read(file)
        #expect(first.contains("Un arbre 🌳"))
        place.write(first + "\nÀ la main.\n", to: file)
        let again = try place.palabre("close", place.workshop)
        #expect(again.status == 0 && again.complaint.contains("corrigé à la main"))
        #expect(place.read(file).hasSuffix("À la main.\n"))
        #expect(access(String(file.dropLast(3)) + "-v2.md", F_OK) != 0, "nothing else has changed since")
        try place.palabre("add", place.workshop, "Un banc de plus")
        let changed = try place.palabre("close", place.workshop)
        #expect(changed.complaint.contains("-v2.md"))
        #expect(place.read(file).hasSuffix("À la main.\n"))
        #expect(!place.read(String(file.dropLast(3)) + "-v2.md").isEmpty)
    }
}
