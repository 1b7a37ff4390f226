import Glibc
import Screen
import Support
import Testing
import Workshop

/// Lists of people and of notes, from spreadsheets and to them.
@Suite struct TableCommandTests {
    /// As an old Excel writes it: Windows-1252, semicolons, CRLF.
    private func latin(_ text: String) -> [UInt8] {
        text.unicodeScalars.flatMap { scalar -> [UInt8] in
            switch scalar {
            case "\n": [0x0D, 0x0A]
            case "œ": [0x9C]
            case "’": [0x92]
            default: [UInt8(truncatingIfNeeded: scalar.value)]
            }
        }
    }

    @Test func `a list of people makes the session, and says line by line what it passed over`() throws {
        let place = try Place()
        let list = "Nom;Prénom;Structure\nAubrac;Élise;L’œuvre\n;;L’œuvre\nAUBRAC;elise;l'oeuvre\n"
        place.write(latin(list), to: place.path + "/gens.csv")
        let outcome = try place.palabre("import", place.path + "/gens.csv", place.workshop)
        #expect(outcome.status == 0, "\(outcome.complaint)")
        #expect(outcome.out.hasPrefix("Séance nouvelle"), "a slip in a name makes a session too")
        let lines = outcome.out.split(separator: "\n").dropFirst().map(String.init)
        #expect(lines.count == 3 && lines[0].contains("1\u{A0}personne") && lines[0].contains("2\u{A0}lignes"))
        #expect(lines[1].hasPrefix("ligne 3\u{A0}:") && lines[2].hasPrefix("ligne 4\u{A0}:"))
        #expect(lines[2].contains("elise AUBRAC (l'oeuvre)"))
        let state = try place.state()
        #expect(state.people.map(\.name) == ["Élise Aubrac"])
        #expect(state.people.first.flatMap { state.organisation(of: $0)?.name } == "L’œuvre")
    }

    @Test func `doubles are completed on request, and one undo takes the whole list back`() throws {
        let place = try Place()
        place.write("Name,Organisation\nAwa Diop,MJC\n", to: place.path + "/a.csv")
        place.write("Name,Organisation,E-mail\nAWA DIOP,mjc,awa@example.org\nBo,,\n", to: place.path + "/b.csv")
        try place.palabre("import", place.path + "/a.csv", place.workshop)
        let outcome = try place.palabre(
            "import", place.path + "/b.csv", place.workshop, "--merge", "--language", "en")
        #expect(outcome.out.hasPrefix("Taken in: 1 person, 1 completed\nline 2: AWA DIOP (mjc)"))
        #expect(try place.state().people.map(\.email) == ["awa@example.org", ""])
        let terminal = try place.open()
        try terminal.browse()
        terminal.press(.character("u"))
        try terminal.see("Annulé")
        try terminal.leave()
        #expect(try place.state().people.map(\.email) == [""])
    }

    @Test func `answers become proposed themes, which name their file`() throws {
        let place = try Place()
        try place.prepare()
        place.write("Que manque-t-il ?\nDes bancs\ndes bancs\n", to: place.path + "/enquête.csv")
        #expect(try place.palabre("import", place.path + "/enquête.csv", place.workshop).status == 0)
        let state = try place.state()
        #expect(state.outline.map(\.theme.title) == ["Thèmes proposés", "Que manque-t-il ?", "Des bancs"])
        #expect(state.outline.last?.theme.provenance == "enquête.csv, 2\u{A0}réponses\u{A0}: lignes 2 et 3")
    }

    @Test func `what goes out as a table comes back as the same notes, formulas and all`() throws {
        let place = try Place()
        let table = "Note;Thème;Auteur;Voix\n=cmd|'/c calc'!A1;Rues/Places;Awa;3\n\"ok\n=1\";Eau;;\n+1;;;\n"
        place.write(table, to: place.path + "/notes.csv")
        try place.palabre("import", place.path + "/notes.csv", place.workshop)
        #expect(try place.notes() == ["=cmd|'/c calc'!A1", "ok\n=1", "+1"])
        let file = place.path + "/sortie.csv"
        #expect(try place.palabre("report", place.workshop, "--format", "csv", "--output", file).status == 0)
        let text = place.read(file)
        #expect(text.hasPrefix("\u{FEFF}Contribution;") && text.contains("\r\n'=cmd|") && text.contains("\n'=1\""))
        #expect(try place.palabre("import", file, place.path + "/copie").status == 0)
        let copy = try place.palabre("report", place.path + "/copie", "--format", "csv")
        #expect(copy.out == text)
    }

    @Test func `people and actions have tables of their own, and people are never anonymous ones`() throws {
        let place = try Place()
        place.write("Action;Qui;Échéance\nÉcrire;Awa;1/4/2026\n", to: place.path + "/a.csv")
        try place.palabre("import", place.path + "/a.csv", place.workshop)
        let people = try place.palabre("report", place.workshop, "--format", "csv", "--of", "people")
        #expect(people.out.contains("Awa;;;;;hors liste"))
        let actions = try place.palabre(
            "report", place.workshop, "--format", "csv", "--of", "actions", "--language", "en")
        #expect(actions.out.hasSuffix("Écrire,Awa,2026-04-01,to do,\r\n"))
        let anonymous = try place.palabre(
            "report", place.workshop, "--format", "csv", "--of", "people", "--anonymous")
        #expect(anonymous.status == 2 && anonymous.out.isEmpty && anonymous.complaint.contains("anonyme"))
        #expect(
            try place.palabre("report", place.workshop, "--format", "csv", "--anonymous").out.contains("Awa") == false)
    }

    @Test(arguments: [
        ("A;B\n1;2\n", [String](), 1), ("A;B\n1;2\n", ["--as", "people"], 1), ("A;B\n1;2\n", ["--as", "poème"], 2),
        ("Nom\n\"Awa\n", [], 1), ("PK\u{3}\u{4}", [], 1), ("", [], 1),
    ])
    func `a table that cannot be read leaves nothing behind`(text: String, options: [String], status: Int32) throws {
        let place = try Place()
        place.write(text, to: place.path + "/a.csv")
        let outcome = try place.palabre(["import", place.path + "/a.csv", place.workshop] + options)
        #expect(outcome.status == status && outcome.out.isEmpty)
        #expect(outcome.complaint.hasPrefix("palabre: ") && outcome.complaint.split(separator: "\n").count == 1)
        #expect(access(place.workshop, F_OK) != 0)
    }

    @Test func `closing writes no table`() throws {
        let place = try Place()
        try place.prepare(notes: ["Un banc"])
        #expect(try !place.palabre("close", place.workshop).out.contains(".csv"))
    }

    @Test func `words of a table cannot steer the terminal`() throws {
        let place = try Place()
        place.write("Nom;Présence\nAwa;\u{1B}[2J\u{202E}x\nAwa;\n", to: place.path + "/a.csv")
        let outcome = try place.palabre("import", place.path + "/a.csv", place.workshop)
        #expect(outcome.out.contains("présence non comprise"))
        #expect(!outcome.out.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
    }
}
