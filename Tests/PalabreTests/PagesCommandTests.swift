import Glibc
import Support
import Testing
import Workshop

@Suite struct PagesCommandTests {
    private func prepared() throws -> Place {
        let place = try Place()
        let made = try place.palabre(
            "new", place.workshop, "--title", "Café du port", "--date", "2024-05-16", "--language", "fr")
        try #require(made.status == 0, "\(made.complaint)")
        try place.palabre("add", place.workshop, "Un arbre devant l’école")
        return place
    }

    private func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    private let file = "2024-05-16-cafe-du-port"

    @Test func `closing writes the page first, then what programs read`() throws {
        let place = try prepared()
        let closing = try place.palabre("close", place.workshop, "--language", "fr")
        let written = closing.out.split(separator: "\n").compactMap { $0.split(separator: ".").last }
        #expect(written.prefix(3) == ["html", "md", "json"])
        let page = place.read(place.workshop + "/compte-rendu/\(file)-compte-rendu.html")
        #expect(page.contains("Un arbre devant l’école") && page.hasSuffix("</html>\n"))
    }

    @Test func `a report can be a page, or plain text for a letter`() throws {
        let place = try prepared()
        #expect(try place.palabre("report", place.workshop, "--format", "html").out.hasPrefix("<!DOCTYPE html>"))
        let text = try place.palabre("report", place.workshop, "--format", "text", "--language", "fr").out
        #expect(text.contains("Café du port\n============\n"))
        let wrong = try place.palabre("report", place.workshop, "--format", "docx")
        #expect(wrong.status == 2 && wrong.complaint.contains("html"))
    }

    @Test func `the sign-in sheet is a file apart, never among what is published`() throws {
        let place = try prepared()
        let made = try place.palabre("sheet", place.workshop, "--language", "fr")
        #expect(made.status == 0, "\(made.complaint)")
        let path = place.workshop + "/emargement/\(file)-emargement.html"
        #expect(made.out.contains(path) && place.read(path).contains("Feuille d’émargement"))
        #expect(!exists(place.workshop + "/compte-rendu"))
        var information = stat()
        #expect(stat(path, &information) == 0 && information.st_mode & 0o777 == 0o600)
        #expect(
            try place.palabre("sheet", place.workshop, "--output", "-", "--rows", "3").out.contains(
                "<td class=\"rank\">3"))
        #expect(try place.palabre("sheet", place.workshop, "--rows", "-1").status == 2)
        #expect(try place.palabre("sheet", place.workshop, "--rows", "501").status == 2)
    }

    @Test func `templates are listed with the names they may use, in both languages`() throws {
        let place = try Place()
        let french = try place.palabre("templates", "--language", "fr")
        #expect(french.status == 0 && french.out.contains("Le compte-rendu en HTML."))
        #expect(try place.palabre("templates", "--language", "en").out.contains("The report as HTML."))
    }

    @Test func `a copy is written once, and is what the report is then made with`() throws {
        let place = try prepared()
        let copy = place.workshop + "/templates/part.mustache"
        #expect(try place.palabre("templates", "--copy", "part", place.workshop).out.contains(copy))
        #expect(place.read(copy).contains("<section"))
        let again = try place.palabre("templates", "--copy", "part", place.workshop, "--language", "fr")
        #expect(again.status == 1 && again.complaint.contains("est déjà là"))
        place.write("<p>à ma façon</p>\n", to: copy)
        #expect(try place.palabre("report", place.workshop, "--format", "html").out.contains("<p>à ma façon</p>"))
        #expect(try place.palabre("templates", "--copy", "partt", place.workshop).status == 2)
        #expect(try place.palabre("templates", "--copy", "part", place.path + "/nulle-part").status == 1)
    }

    @Test func `the workshop's templates come before the user's`() throws {
        let place = try prepared()
        let setting = ["XDG_DATA_HOME": place.path + "/data"]
        #expect(try place.palabre("templates", "--copy", "html", setting: setting).status == 0)
        let own = place.path + "/data/palabre/templates/html.mustache"
        place.write("à moi\n", to: own)
        #expect(try place.palabre("report", place.workshop, "--format", "html", setting: setting).out == "à moi\n")
        try place.palabre("templates", "--copy", "html", place.workshop, setting: setting)
        place.write("à nous\n", to: place.workshop + "/templates/html.mustache")
        #expect(try place.palabre("report", place.workshop, "--format", "html", setting: setting).out == "à nous\n")
    }

    @Test func `checking names what does not exist, with file, line and column`() throws {
        let place = try prepared()
        try place.palabre("templates", "--copy", "part", place.workshop)
        #expect(try place.palabre("templates", "--check", place.workshop).status == 0)
        let file = place.workshop + "/templates/part.mustache"
        place.write("<p>\n  {{titel}}</p>\n", to: file)
        let checked = try place.palabre("templates", "--check", place.workshop, "--language", "fr")
        #expect(checked.status == 1)
        #expect(checked.complaint.contains("\(file), ligne 2, colonne 3"), "\(checked.complaint)")
        #expect(checked.complaint.contains("« title »"))
    }

    @Test func `one that is broken is a sentence, and closing still gives a compte-rendu`() throws {
        let place = try prepared()
        try place.palabre("templates", "--copy", "html", place.workshop)
        place.write("{{#parts}}", to: place.workshop + "/templates/html.mustache")
        let report = try place.palabre("report", place.workshop, "--format", "html", "--language", "fr")
        #expect(report.status == 1 && report.out.isEmpty && report.complaint.contains("ligne 1, colonne 1"))
        #expect(try place.palabre("report", place.workshop).status == 0)
        let closing = try place.palabre("close", place.workshop, "--language", "fr")
        #expect(closing.status == 0 && closing.complaint.contains("gabarits de Palabre"))
        #expect(
            place.read(place.workshop + "/compte-rendu/\(file)-compte-rendu.html").contains("Un arbre devant l’école"))
    }
}
