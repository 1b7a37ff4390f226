import Notes
import Support
import Testing
import Workshop

@Suite struct QuestionnaireTests {
    private let answers = """
        Horodateur;Nom;Structure;Que faut-il changer ?;Et quoi garder ?
        01/03/2026 10:00;Lou;MJC;Des bancs;
        01/03/2026 10:05;Awa;Les Tilleuls;un puits;la fête
        02/03/2026 09:00;;;"- des BANCS
        - Un puits";La fête
        02/03/2026 11:00;Ida;MJC;"des arbres ; des bancs";
        """

    @Test func `answers become proposed themes, the most given first, and say where they come from`() throws {
        var tables = Tables()
        try tables.bring(answers, named: "questionnaire.csv")
        #expect(
            tables.themes == [
                "Thèmes proposés", "  Que faut-il changer ?", "    Des bancs", "    un puits", "    des arbres",
                "  Et quoi garder ?", "    la fête",
            ])
        #expect(
            try tables.theme("Des bancs").provenance
                == "questionnaire.csv, 3\u{A0}réponses\u{A0}: lignes 2, 4 et 6 (MJC)")
        #expect(try tables.theme("des arbres").provenance == "questionnaire.csv, 1\u{A0}réponse\u{A0}: ligne 6 (MJC)")
        #expect(
            try tables.theme("la fête").provenance
                == "questionnaire.csv, 2\u{A0}réponses\u{A0}: lignes 3 et 4 (Les Tilleuls)")
        #expect(tables.state.outline.allSatisfy { $0.theme.whenEmpty == .omit })
        #expect(tables.state.people.isEmpty && tables.notes.isEmpty)
        #expect(tables.remarks == ["2\u{A0}réponses vides"])
        tables.undo()
        #expect(tables.state == State())
    }

    @Test func `longer answers are notes under their question, by who answered`() throws {
        var tables = Tables()
        try tables.perform(.addPeople([PersonDraft("Lou Brun")]))
        let long = "Il faudrait des bancs ; " + String(repeating: "vraiment ", count: 14) + "partout."
        try tables.bring(
            "Name,Timestamp,What would you change?\nlou brun,1,\"\(long)\"\n,2,\"\(long)\nEt voilà.\"\n",
            language: .english)
        #expect(tables.themes == ["Proposed themes", "  What would you change?"])
        #expect(tables.notes.map(\.text) == [long, long + "\nEt voilà."])
        #expect(tables.notes.map(tables.authors(of:)) == [["Lou Brun"], []])
        #expect(
            tables.notes.map(tables.paths(of:)) == [
                ["Proposed themes/What would you change?"], ["Proposed themes/What would you change?"],
            ])
        #expect(tables.state.people.map(\.presence) == [.present])
    }

    @Test func `a second file goes beside the first, and the same one once more changes nothing`() throws {
        var tables = Tables()
        try tables.bring(answers, named: "mars.csv")
        let before = tables.state
        try tables.bring(answers, named: "mars.csv")
        #expect(tables.state == before)
        try tables.bring("Que faut-il changer ?\ndes bancs\nla cabane\n", named: "avril.csv", language: .english)
        #expect(tables.themes.count == 8 && tables.themes.contains("    la cabane"))
        #expect(try tables.theme("Des bancs").provenance.hasSuffix("(MJC) ; avril.csv, 1 answer: line 2"))
    }

    @Test func `who says the same twice has said it once, and long lists of lines are cut`() throws {
        var tables = Tables()
        let many = (0..<50).map { _ in "oui;OUI" }.joined(separator: "\n")
        try tables.bring("Est-ce que cela vous plaît ?\n\"oui\noui\"\n" + many)
        let provenance = try tables.theme("oui").provenance
        #expect(provenance.hasPrefix("table.csv, 51\u{A0}réponses\u{A0}: lignes 2, 4, 5,"))
        #expect(provenance.hasSuffix("22 et 31 autres"))
    }

    @Test func `a table of one long heading is a questionnaire, and questions of one title are one`() throws {
        var tables = Tables()
        try tables.bring("Ce que je voudrais changer ici;Ce que je voudrais CHANGER ici\nBancs;Arbres\n")
        #expect(tables.themes == ["Thèmes proposés", "  Ce que je voudrais changer ici", "    Bancs", "    Arbres"])
    }

    @Test func `a character of a thousand accents is a note, for no title is that long`() throws {
        var tables = Tables()
        try tables.bring("Quoi ?\ne" + String(repeating: "\u{301}", count: 2_000) + "\n")
        #expect(tables.notes.count == 1)
    }
}
