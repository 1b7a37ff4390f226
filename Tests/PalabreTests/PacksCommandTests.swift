import Glibc
import Screen
import Support
import Testing
import Workshop

@Suite struct PacksCommandTests {
    @Test func `the packs are listed in the language of the reader, each with its name`() throws {
        let place = try Place()
        let french = try place.palabre("packs")
        #expect(french.status == 0 && french.complaint.isEmpty)
        for name in ["rencontre-ateliers  ", "reunion  ", "world-cafe  ", "bilan  "] {
            #expect(french.out.contains(name), "\(name)")
        }
        let english = try place.palabre("packs", "--language", "en")
        #expect(english.out != french.out)
        #expect(english.out.split(separator: "\n").count == french.out.split(separator: "\n").count)
    }

    @Test func `one is shown, or given as its file`() throws {
        let place = try Place()
        let shown = try place.palabre("packs", "reunion")
        #expect(shown.status == 0 && shown.out.contains("Qui fait quoi"))
        #expect(shown.out.split(separator: "\n").allSatisfy { $0.count <= 80 })
        let source = try place.palabre("packs", "reunion", "--source")
        #expect(source.out.contains("title: ") && source.out.contains("language: fr"))
        #expect(try place.palabre("packs", "reunion", "--language", "en").out.contains("Who does what"))
    }

    @Test func `a name that no pack has is answered with the nearest one`() throws {
        let place = try Place()
        let outcome = try place.palabre("packs", "recontre")
        #expect(outcome.status == 1 && outcome.complaint.contains("rencontre-ateliers\u{A0}»"))
    }

    @Test func `a file is checked, line by line`() throws {
        let place = try Place()
        place.write("title: Essai\nthemes: [Ici]\n", to: place.path + "/bon.yml")
        #expect(try place.palabre("packs", "--check", place.path + "/bon.yml").status == 0)
        place.write("titre: Essai\nagenda:\n  - title: Tour\n    minutes: dix\n", to: place.path + "/mauvais.yml")
        let outcome = try place.palabre("packs", "--check", place.path + "/mauvais.yml")
        #expect(outcome.status == 1)
        #expect(outcome.complaint.contains("ligne 1") && outcome.complaint.contains("title\u{A0}»"))
        #expect(outcome.complaint.contains("ligne 4") && outcome.complaint.contains("dix\u{A0}»"))
        #expect(try place.palabre("packs", "--check", place.path + "/rien.yml").status == 1)
    }

    @Test func `a new session starts from a pack, by its name, its title or its file`() throws {
        for name in ["rencontre-ateliers", "Rencontre en ateliers"] {
            let place = try Place()
            let outcome = try place.palabre("new", place.workshop, "--pack", name, "--title", "Une soirée")
            #expect(outcome.status == 0, "\(outcome.complaint)")
            #expect(outcome.out.contains("Reste à remplir"))
            let state = try place.state()
            #expect(state.outline.count == 15)
            #expect(state.agenda.count == 3)
            #expect(state.pack?.name == "rencontre-ateliers")
            #expect(state[.title] == "Une soirée")
        }
        let place = try Place()
        place.write("title: Essai\nthemes: [Ici]\n", to: place.path + "/essai.yml")
        #expect(try place.palabre("new", place.workshop, "--pack", place.path + "/essai.yml").status == 0)
        #expect(try place.state().outline.map(\.theme.title) == ["Ici"])
    }

    @Test func `a session that could not be made leaves the name free`() throws {
        let place = try Place()
        let long = String(repeating: "t", count: 10_240)
        #expect(try place.palabre("new", place.workshop, "--title", long).status == 1)
        #expect(access(place.workshop, F_OK) != 0)
        #expect(try place.palabre("new", place.workshop, "--title", "court").status == 0)
    }

    @Test func `a pack of a session that nothing could start from is not written`() throws {
        let place = try Place()
        let headings = (1...9).map { String(repeating: "#", count: min($0 + 1, 6)) + " n\($0)" }
        place.write(
            "Contribution;Thème\nx;\(headings.indices.map { "n\($0)" }.joined(separator: " › "))\n",
            to: place.path + "/n.csv")
        try #require(try place.palabre("import", place.path + "/n.csv", place.workshop).status == 0)
        let outcome = try place.palabre("packs", "--from", place.workshop, "--output", place.path + "/p.yml")
        #expect(outcome.status == 1 && access(place.path + "/p.yml", F_OK) != 0)
    }

    @Test func `a pack with a fault makes no folder`() throws {
        let place = try Place()
        place.write("titre: Essai\n", to: place.path + "/essai.yml")
        let outcome = try place.palabre("new", place.workshop, "--pack", place.path + "/essai.yml")
        #expect(outcome.status == 1 && outcome.complaint.contains("ligne 1"))
        #expect(access(place.workshop, F_OK) != 0)
    }

    @Test func `a folder of packs comes before the user's own, and these before the program's`() throws {
        let place = try Place()
        let own = place.path + "/.local/share/palabre/themes"
        #expect(Executable.works("mkdir -p '\(own)' '\(place.path)/la'"))
        place.write("title: Notre réunion\nthemes: [Chez nous]\n", to: own + "/reunion.yml")
        place.write("title: Leur réunion\nthemes: [Chez eux]\n", to: place.path + "/la/reunion.yml")
        #expect(try place.palabre("packs").out.contains("Notre réunion"))
        let named = try place.palabre("packs", "--themes", place.path + "/la")
        #expect(named.out.contains("Leur réunion") && !named.out.contains("Notre réunion"))
        let english = try place.palabre("packs", "--language", "en")
        #expect(english.out.contains("Notre réunion"), "a pack that names no language is for everybody here")
        #expect(try place.palabre("packs", "--themes", place.path + "/nulle-part").status == 1)
    }

    @Test func `a pack is written from a session that went well, and another one starts from it`() throws {
        let place = try Place()
        try place.palabre("new", place.workshop, "--pack", "rencontre-ateliers", "--title", "Soirée du canal")
        let file = place.path + "/canal.yml"
        let written = try place.palabre("packs", "--from", place.workshop, "--output", file)
        #expect(written.status == 0, "\(written.complaint)")
        #expect(try place.palabre("packs", "--check", file).status == 0)
        let before = try place.state()
        #expect(Executable.works("rm -rf '\(place.workshop)'"))
        #expect(try place.palabre("new", place.workshop, "--pack", file).status == 0)
        let after = try place.state()
        #expect(after.outline.map(\.theme.title) == before.outline.map(\.theme.title))
        #expect(after.agenda.map(\.planned) == before.agenda.map(\.planned))
        #expect(after.pack?.name == "canal")
    }

    @Test func `new at a terminal asks for a pack, a title, a date and a place`() throws {
        let place = try Place()
        let terminal = try place.start(["new", place.workshop], size: Size(width: 100, height: 40))
        func answer(_ question: String, _ text: String) throws {
            try #require(terminal.waitUntil { $0.text.contains(question) }, "\(terminal.screenText())")
            terminal.type(text + "\n")
        }
        try answer("Modèle (un numéro ou un nom", "bilan")
        try answer("Titre de la séance", "Bilan d’été")
        try answer("Date (", "lundi 15 mars 2026")
        try answer("pas un lundi", "dimanche 15 mars 2026")
        try answer("Lieu", "Sous le préau")
        #expect(terminal.waitForExit() != nil)
        let state = try place.state()
        #expect((state[.title], state[.date], state[.place]) == ("Bilan d’été", "2026-03-15", "Sous le préau"))
        #expect(state.pack?.name == "bilan")
    }

    @Test func `a weekday that is another day's is pointed out, and again when the session is closed`() throws {
        let place = try Place()
        let outcome = try place.palabre("new", place.workshop, "--title", "Bal", "--date", "lundi 15 mars 2026")
        #expect(outcome.status == 0 && outcome.complaint.contains("dimanche 15 mars 2026, pas un lundi"))
        #expect(try place.palabre("close", place.workshop).out.contains("pas un lundi"))
        let other = try Place()
        try other.palabre("new", other.workshop, "--title", "Bal", "--date", "un lundi de mars")
        #expect(try !other.palabre("close", other.workshop).out.contains("pas un"))
    }

    @Test func `the manual page names every command, and every key`() throws {
        let place = try Place()
        let page = try place.palabre("manual").out
        #expect(page.hasPrefix(".TH PALABRE 1"))
        for command in ["new", "open", "add", "import", "close", "show", "report", "packs", "verify"] {
            #expect(page.contains(".SS \(command)\n"), "\(command)")
        }
        #expect(page.contains("Noter ce qui se dit") && page.contains("compte\\-rendu"))
        let english = try place.palabre(["manual"], setting: ["LC_ALL": "en_GB.UTF-8"]).out
        #expect(english.contains(".SH SYNOPSIS") && english.contains("Capture what is said"))
        #expect(!english.contains("Noter ce qui se dit"))
    }
}
