import Notes
import Support
import Testing
import Workshop

@Suite struct NoteTableTests {
    @Test func `a note has its words, themes, authors, votes, kind and date`() throws {
        var tables = Tables()
        try tables.bring(
            """
            Contribution;Thème;Auteur·e;Gommettes;Pour;Contre;Nature;Échéance;État;Voix : rouges
            Écrire à la mairie;Rues/Places;Awa Diop;1 200;8;2;Action;01/04/2026;fait;3
            Quand ouvre-t-on ?;rues › PLACES | Eau;;;;;question;à la rentrée;;
            """)
        let (first, second) = (tables.notes[0], tables.notes[1])
        #expect(
            (first.text, first.kind, first.due, first.isDone) == ("Écrire à la mairie", .action, "2026-04-01", true))
        #expect(tables.authors(of: first) == ["Awa Diop"])
        #expect(first.votes.all.map { "\($0.label) \($0.count)" } == ["dots 1200", "for 8", "against 2", "rouges 3"])
        #expect((second.kind, second.due) == (.question, "à la rentrée"))
        #expect(tables.paths(of: second) == ["Rues/Places", "Eau"])
        #expect(tables.themes == ["Rues", "  Places", "Eau"])
        #expect(tables.state.people.map(\.presence) == [.mentioned])
        #expect(tables.remarks.isEmpty)
        tables.undo()
        #expect(tables.state.contributions.isEmpty && tables.state.themes.isEmpty && tables.state.people.isEmpty)
    }

    @Test func `themes that are there are found, and columns of several levels make one path`() throws {
        var tables = Tables()
        var atelier = ThemePlan("Atelier 1")
        atelier.themes = [ThemePlan("Énergie")]
        try tables.perform(.plant([atelier], under: nil, place: .last))
        try tables.bring("Sous-thème,Idée,Atelier\nenergie,Isoler,ATELIER 1\nEau/pluie,Récupérer,Atelier 1\n")
        #expect(tables.themes == ["Atelier 1", "  Énergie", "  Eau", "    pluie"])
        #expect(tables.notes.map(tables.paths(of:)) == [["Atelier 1/Énergie"], ["Atelier 1/Eau/pluie"]])
    }

    @Test(arguments: [
        ("Awa Diop; Marie Petit", ["Awa Diop", "Marie Petit"]), ("Dupont, Marie", ["Dupont, Marie"]),
        ("Terre et Cie", ["Terre et Cie"]), ("Ida et Lou Brun", ["Ida", "Lou Brun"]),
        ("ida, LOU BRUN", ["Ida", "Lou Brun"]),
        ("Ida et Noé", ["Ida et Noé"]), ("Awa Diop, Marie Petit", ["Awa Diop, Marie Petit"]), ("a\\; b", ["a; b"]),
    ])
    func `a name is never cut in two, unless both parts are known`(cell: String, names: [String]) throws {
        var tables = Tables()
        try tables.perform(.addPeople([PersonDraft("Ida"), PersonDraft("Lou Brun")]))
        try tables.bring("Note;Auteur\nBancs;\"\(cell)\"\n")
        #expect(tables.authors(of: tables.notes[0]) == names)
        #expect(tables.remarks.isEmpty == (cell != "Awa Diop, Marie Petit"))
    }

    @Test func `a name of a cell of its own is known in the whole table, however it is written`() throws {
        var tables = Tables()
        try tables.bring("Note;Qui\nun;Awa Diop et Marie Petit\ndeux;awa diop\ntrois;Marie Petit\nquatre;AWA DIOP\n")
        #expect(
            tables.notes.map(tables.authors(of:)) == [
                ["awa diop", "Marie Petit"], ["awa diop"], ["Marie Petit"], ["awa diop"],
            ])
        #expect(tables.state.people.count == 2)
    }

    @Test func `what is not understood is said, and the note is taken`() throws {
        var tables = Tables()
        try tables.bring(
            "Idée;Voix;Nature;Fait\nBancs;douze;poème;peut-être\n;3;;\nArbres;-2;;non\n", language: .english)
        #expect(tables.notes.map(\.text) == ["Bancs", "Arbres"])
        #expect(tables.notes.allSatisfy { $0.votes.isEmpty && $0.kind == .idea && !$0.isDone })
        #expect(
            tables.remarks == [
                "line 2: “douze” is no whole number (column “Voix”), ignored",
                "line 2: kind not understood (“poème”); taken as an idea",
                "line 2: status not understood (“peut-être”); taken as to do", "line 3: no words, left out",
                "line 4: “-2” is no whole number (column “Voix”), ignored",
            ])
    }

    @Test func `a title that several themes have makes a new one, and that is said`() throws {
        var tables = Tables()
        var (one, two) = (ThemePlan("Atelier 1"), ThemePlan("Atelier 2"))
        one.themes = [ThemePlan("Moyens")]
        two.themes = [ThemePlan("Moyens")]
        try tables.perform(.plant([one, two], under: nil, place: .last))
        try tables.bring("Idée;Thème\nA;Moyens\nB;Atelier 2/Moyens\n")
        #expect(tables.notes.map(tables.paths(of:)) == [["Moyens"], ["Atelier 2/Moyens"]])
        #expect(tables.remarks.count == 1 && tables.remarks[0].hasPrefix("ligne 2"))
    }

    @Test func `a heading may say the kind of all notes`() throws {
        var tables = Tables()
        try tables.bring("Décisions;Thème\nOuvrir le samedi;Horaires\n")
        #expect(tables.notes.map(\.kind) == [.decision])
    }

    @Test(arguments: [
        "=cmd|'/c calc'!A1", "+1", "-1", "@x", "\tx", "\rx", "ok\n=1", "#besoins @Awa =12", "? ! > \" ~",
        "**fort** \\* _x_",
        "<script>alert(1)</script>", "\u{202E}gauche", "e" + String(repeating: "\u{301}", count: 200), "\u{1B}[2Jx",
    ])
    func `hostile words are read whole, as the words that they are`(words: String) throws {
        var tables = Tables()
        let quoted = words.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
        try tables.bring("Thème;Contribution\nA;\"\(quoted)\"\nA;\"avant \(quoted)\"\n")
        #expect(tables.notes.map(\.text) == [Cleaning.text(words), Cleaning.text("avant " + words)])
        #expect(tables.notes.allSatisfy { $0.kind == .idea && $0.votes.isEmpty && $0.authors.isEmpty })
        #expect(tables.themes == ["A"])
    }

    @Test func `an apostrophe that defuses a formula is taken off, and no other one is`() throws {
        var tables = Tables()
        try tables.bring("Contribution\n'=1+1\n'été\n\"ok\n'-2\"\n''=2\n")
        #expect(tables.notes.map(\.text) == ["=1+1", "'été", "ok\n-2", "'=2"])
    }

    @Test func `levels make sub-notes, however deep they say they are`() throws {
        var tables = Tables()
        try tables.bring("Note;Niveau;Thème\nun;;A\ndeux;1;A\ntrois;2;A\nquatre;1;A\ncinq;999999999;\nsix;0;B\n")
        let arrangement = Arrangement(tables.state)
        let rows = arrangement.branch(below: tables.notes[0].id).map { "\($0.depth) \($0.note.text)" }
        #expect(rows == ["1 deux", "2 trois", "1 quatre", "2 cinq"])
        #expect(tables.paths(of: tables.notes[5]) == ["B"])
        let deep = (0..<5_000).map { "n\($0);\($0)" }.joined(separator: "\n")
        try tables.bring("Note;Niveau\n" + deep)
        #expect(tables.notes.count == 5_006)
    }
}
