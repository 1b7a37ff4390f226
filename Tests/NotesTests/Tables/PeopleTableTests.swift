import Notes
import Support
import Testing
import Workshop

@Suite struct PeopleTableTests {
    @Test(arguments: [
        "Nom;Prénom;Structure;Fonction;Courriel;Téléphone;Présence\nAubrac;Élise;MJC;présidente;e@exemple.fr;01 02 03 04 05;présente\n",
        "Attendance,E-mail,First name,Last name,Organization,Role,Phone\npresent,e@exemple.fr,Élise,Aubrac,MJC,présidente,01 02 03 04 05\n",
        "TEL.\tNOM ET PRÉNOM\tASSOCIATION\tQualité\tadresse mail\tPrésent(e)\n01 02 03 04 05\tÉlise Aubrac\tMJC\tprésidente\te@exemple.fr\tX\n",
    ])
    func `headings are known in French and English, in any order`(table: String) throws {
        var tables = Tables()
        try tables.bring(table)
        let person = try #require(tables.state.people.first)
        #expect((person.name, person.function, person.email) == ("Élise Aubrac", "présidente", "e@exemple.fr"))
        #expect((person.telephone, person.presence) == ("01 02 03 04 05", .present))
        #expect(tables.state.organisation(of: person)?.name == "MJC")
        #expect(tables.remarks.isEmpty)
    }

    @Test func `whoever is on a list without presences is expected`() throws {
        var tables = Tables()
        try tables.bring("Nom;Structure\nAwa Diop;MJC\nBo;\n")
        #expect(tables.state.people.map(\.presence) == [.absent, .absent])
    }

    @Test func `doubles are passed over and said, or completed on request; rows without a name are said`() throws {
        var tables = Tables()
        try tables.bring("Nom;Structure\nAwa Diop;MJC\n")
        let table =
            "Nom;Structure;Courriel\nAWA DIOP;mjc;awa@exemple.fr\n;Ville;\nBo;Ville;\nBo;ville;bo@exemple.fr\nBo;VILLE;\n"
        try tables.bring(table)
        #expect(tables.state.people.map(\.name) == ["Awa Diop", "Bo"])
        #expect(
            tables.remarks == [
                "ligne 2\u{A0}: AWA DIOP (mjc) est déjà sur la liste, laissée de côté\u{A0}; --merge y ajouterait\u{A0}: courriel",
                "ligne 3\u{A0}: pas de nom, laissée de côté",
                "ligne 5\u{A0}: Bo (ville) est déjà à la ligne 4, laissée de côté\u{A0}; --merge y ajouterait\u{A0}: courriel",
                "ligne 6\u{A0}: Bo (VILLE) est déjà à la ligne 4, laissée de côté",
            ])
        #expect(tables.passedOver == 4)
        tables.undo()
        #expect(tables.state.people.map(\.name) == ["Awa Diop"], "it was one step")
        try tables.bring(table, merging: true)
        #expect(tables.state.people.map(\.email) == ["awa@exemple.fr", "bo@exemple.fr"])
        #expect(
            tables.remarks.first == "ligne 2\u{A0}: AWA DIOP (mjc) est déjà sur la liste\u{A0}; ajouté\u{A0}: courriel")
        #expect(tables.remarks.last == "ligne 6\u{A0}: Bo (VILLE) est déjà à la ligne 4, et rien de plus")
    }

    @Test func `an atelier is the theme of that path, where there is one`() throws {
        var tables = Tables()
        try tables.perform(.plant([ThemePlan("Atelier 1 – L’eau")], under: nil, place: .last))
        try tables.bring("Nom;Atelier\nAwa;ATELIER 1 – l'eau\nBo;Atelier 9\n")
        #expect(
            tables.state.people.map { $0.theme.flatMap { tables.state.themes[$0]?.title } } == [
                "Atelier 1 – L’eau", nil,
            ])
        #expect(tables.remarks.count == 1 && tables.remarks[0].contains("Atelier 9"))
    }

    @Test func `what stands above the headings, beside them and under none is said`() throws {
        var tables = Tables()
        try tables.bring("Inscriptions au 12 mars\n\nNom;Régime\nAwa;végétarien\nBo;sans sel;le soir\n")
        #expect(tables.state.people.map(\.name) == ["Awa", "Bo"])
        #expect(tables.remarks.count == 3 && tables.remarks[0].hasPrefix("ligne 1\u{A0}: au-dessus"))
        #expect(
            tables.remarks[1].contains("«\u{A0}le soir\u{A0}»") && tables.remarks[2].contains("«\u{A0}Régime\u{A0}»"))
    }

    @Test func `a question in a list of people makes answers of it, unless it is said to be people`() throws {
        let table = "Nom;Structure;Que voulez-vous changer ?\nAwa;MJC;Des bancs\n"
        #expect(try ListTable(table.utf8).kind == .questionnaire)
        #expect(try ListTable(table.utf8, as: .people).kind == .people)
        #expect(try ListTable("Nom;Serez-vous présent·e ?\nAwa;oui\n".utf8).kind == .people)
        #expect(try ListTable("Nom;Souhaite recevoir le compte-rendu par courrier\nAwa;oui\n".utf8).kind == .people)
    }
}
