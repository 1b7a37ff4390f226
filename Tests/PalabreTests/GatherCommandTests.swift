import Screen
import Support
import Testing

/// Three tables note in three rooms, and are gathered in the evening.
@Suite struct GatherCommandTests {
    /// A copy of the prepared folder on a machine of its own.
    private func table(_ place: Place) throws -> Place {
        let other = try Place()
        try #require(Executable.works("cp -r '\(place.workshop)' '\(other.workshop)'"))
        return other
    }

    private func prepare() throws -> Place {
        let place = try Place()
        let made = try place.palabre("new", place.workshop, "--pack", "rencontre-ateliers", "--title", "La rencontre")
        try #require(made.status == 0, "\(made.complaint)")
        return place
    }

    @Test func `three tables on copies of one folder come together, and the compte-rendu holds them all`() throws {
        let place = try prepare()
        let state = try place.state()
        let ateliers = state.themes(under: nil).prefix(3)
        var tables: [Place] = []
        for (number, atelier) in ateliers.enumerated() {
            let other = try table(place)
            // The first of them is asked in the interface, the others on the command line.
            let arguments = number == 0 ? [] : ["--table", atelier.title, "--name", "Table \(number + 1)"]
            let terminal = try other.start(["open", other.workshop] + arguments)
            if number == 0 {
                try terminal.see("Quelle table êtes-vous")
                terminal.press(.enter)
                terminal.press(.enter)
            }
            try terminal.see { $0.isReady && !$0.text.contains("Quelle table") }
            try terminal.capture("Dit à la table \(number + 1)")
            try terminal.leave()
            tables.append(other)
        }
        let gathered = try place.palabre(["gather", place.workshop] + tables.map(\.workshop))
        #expect(gathered.status == 0, "\(gathered.complaint)")
        #expect(gathered.out.contains("1\u{A0}note"))
        let all = try place.state()
        for (number, atelier) in ateliers.enumerated() {
            let note = try #require(all.contributions.values.first { $0.text == "Dit à la table \(number + 1)" })
            #expect(note.themes == [atelier.id])
        }
        #expect(Set(all.deviceLabels.values).isSuperset(of: ["Table 2", "Table 3"]))
        #expect(all.tables.count == 3)
        // Twice brings nothing twice.
        let again = try place.palabre(["gather", place.workshop] + tables.map(\.workshop))
        #expect(again.out.contains("déjà là"))
        #expect(try place.notes().count == 3)
        #expect(try place.palabre("verify", place.workshop).status == 0)
        #expect(try place.palabre("close", place.workshop).status == 0)
        let report = try place.palabre("report", place.workshop, "--format", "markdown")
        for number in 1...3 { #expect(report.out.contains("- Dit à la table \(number)")) }
    }

    @Test func `whoever has the session open gathers by hand, and sees the notes come`() throws {
        let place = try prepare()
        let other = try table(place)
        #expect(try other.palabre("add", other.workshop, "De l’autre salle").status == 0)
        let terminal = try place.open(size: Size(width: 120, height: 40))
        try terminal.browse()
        terminal.press(.character(":"))
        terminal.type("rassembler")
        terminal.press(.enter)
        try terminal.see { $0.text.contains("Autre dossier") && !$0.text.contains("recherche…") }
        terminal.type("/" + other.path.dropFirst().dropLast(2))
        terminal.press(.tab)
        try terminal.see { $0.text.contains(other.path + "/") }
        terminal.press(.enter)
        try terminal.see { $0.text.contains("1 note") }
        terminal.press(.enter)
        try terminal.see { $0.noteCount == 1 && $0.footer.contains("1 note") }
        try terminal.leave()
        #expect(try place.notes() == ["De l’autre salle"])
    }

    @Test func `a copy of this very computer is gathered from the open session, which opens again for it`() throws {
        let place = try prepare()
        let key = place.path + "/cle"
        #expect(try place.palabre("add", place.workshop, "Avant la copie").status == 0)
        _ = Executable.works("cp -r '\(place.workshop)' '\(key)'")
        #expect(try place.palabre("add", key, "Sur le clone").status == 0)
        let terminal = try place.open(size: Size(width: 120, height: 40))
        try terminal.capture("Sur celui-ci")
        terminal.type("#besoins")
        terminal.press(.tab)
        terminal.press(.enter)
        try terminal.see("Besoins ▏")
        terminal.type("Des mots en route")
        try terminal.see("Besoins ▏ Des mots en route")
        try terminal.browse()
        terminal.press(.character(":"))
        terminal.type("rassembler")
        terminal.press(.enter)
        try terminal.see { $0.text.contains("Autre dossier") && !$0.text.contains("recherche…") }
        terminal.type(key)
        terminal.press(.enter)
        try terminal.see { $0.text.contains("1 note") && $0.text.contains("la séance se rouvre") }
        terminal.press(.enter)
        try terminal.see { $0.noteCount == 3 && $0.saysSaved && $0.text.contains("Besoins ▏ Des mots en route") }
        try terminal.see("1 note – deux ordinateurs")
        terminal.press(.enter)
        try terminal.see { $0.noteCount == 4 && $0.saysSaved }
        try terminal.leave()
        #expect(
            try Set(place.notes()) == ["Avant la copie", "Sur le clone", "Sur celui-ci", "Des mots en route"])
        #expect(try place.palabre("verify", place.workshop).status == 0)
    }

    @Test func `a key that was not copied whole says so, and the command fails`() throws {
        let place = try prepare()
        let other = try table(place)
        #expect(try other.palabre("add", other.workshop, "Une", "Deux", "Trois").status == 0)
        let journal = try #require(other.journals.first { other.read($0).contains("Trois") })
        other.write(other.bytes(of: journal).dropLast(20), to: journal)
        let gathered = try place.palabre("gather", place.workshop, other.workshop)
        #expect(gathered.status == 1)
        #expect(gathered.out.contains("s’arrête au milieu d’une ligne"))
        let again = try place.palabre("gather", place.workshop, other.workshop)
        #expect(again.status == 1)
        #expect(again.out.contains("rien de plus à prendre") && !again.out.contains("déjà là"))
    }

    @Test func `another session is joined where that is asked for, as one step`() throws {
        let place = try prepare()
        let other = try Place()
        try other.prepare(title: "Faite à part", notes: ["Une idée"])
        let refused = try place.palabre("gather", place.workshop, other.workshop)
        #expect(refused.status == 1)
        #expect(refused.complaint.contains("--join"))
        #expect(try place.notes() == [])
        let joined = try place.palabre("gather", place.workshop, other.workshop, "--join")
        #expect(joined.status == 0, "\(joined.complaint)")
        #expect(try place.palabre("gather", place.workshop, other.workshop, "--join").out.contains("déjà là"))
        #expect(try place.notes() == ["Une idée"])
        #expect(try place.state()[.title] == "La rencontre")
    }

    @Test func `what cannot be gathered is said`() throws {
        let place = try prepare()
        let empty = try place.palabre("gather", place.workshop, place.path + "/state")
        #expect(empty.status == 1)
        #expect(empty.complaint.contains("pas de séance"))
        let itself = try place.palabre("gather", place.workshop, place.workshop)
        #expect(itself.status == 1)
        #expect(itself.complaint.contains("dossier de cette séance"))
        #expect(try place.palabre("gather", place.path + "/rien", place.workshop).status == 1)
    }
}
