import Glibc
import Screen
import Support
import Testing
import Workshop

@Suite struct CommandTests {
    @Test func `a date of a new session that is not understood is kept, and that is said`() throws {
        let place = try Place()
        let outcome = try place.palabre("new", place.workshop, "--title", "Un bal", "--date", "31/02/2026")
        #expect(outcome.status == 0)
        #expect(outcome.complaint.contains("31/02/2026") && outcome.complaint.contains("n’est pas comprise"))
        #expect(try place.palabre("show", place.workshop).out.contains("31/02/2026"))
    }

    @Test func `the help and the version are given on standard output, with 0`() throws {
        let place = try Place()
        let help = try place.palabre("--help")
        #expect(help.status == 0 && help.complaint.isEmpty)
        for command in ["new", "open", "add", "import", "close", "show", "report", "verify"] {
            #expect(help.out.contains("  \(command) "), "\(command)")
            let outcome = try place.palabre(command, "--help")
            #expect(outcome.status == 0 && outcome.out.contains("USAGE\u{A0}: palabre \(command)"))
        }
        let version = try place.palabre("--version")
        #expect(version.status == 0 && version.complaint.isEmpty)
        #expect(version.out.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
    }

    @Test(arguments: [
        ["nouveau"], ["new"], ["new", "a", "b"], ["show"], ["add"], ["show", "a", "--inconnu"],
        ["open", "a", "--language"],
        ["show", "a", "--language", "de"], ["add", "a", "x", "--kind", "poème"],
        ["report", "a", "--format", "papyrus"],
        ["import", "a"],
    ])
    func `what is badly asked ends with 2, and says why on standard error`(arguments: [String]) throws {
        let place = try Place()
        let outcome = try place.palabre(arguments)
        #expect(outcome.status == 2)
        #expect(outcome.out.isEmpty)
        #expect(!outcome.complaint.isEmpty && !outcome.complaint.contains("Internal"), "\(outcome.complaint)")
    }

    @Test(arguments: [["show"], ["verify"], ["report"], ["close"], ["add", "x"]])
    func `what cannot be done ends with 1 and one sentence on standard error`(arguments: [String]) throws {
        let place = try Place()
        let outcome = try place.palabre([arguments[0], place.path + "/nulle-part"] + arguments.dropFirst())
        #expect(outcome.status == 1)
        #expect(outcome.out.isEmpty)
        #expect(outcome.complaint.hasPrefix("palabre: ") && outcome.complaint.split(separator: "\n").count == 1)
        #expect(outcome.complaint.contains("n’est pas une séance"))
        #expect(access(place.path + "/nulle-part", F_OK) != 0)
    }

    @Test func `a workshop is prepared once, with its title, date and place`() throws {
        let place = try Place()
        let first = try place.palabre(
            "new", place.workshop, "--title", "Café des voisins", "--date", "15/03/2023", "--place", "Salle des fêtes")
        #expect(first.status == 0 && first.out.contains(place.workshop))
        let state = try place.state()
        #expect(state[.title] == "Café des voisins")
        #expect(state[.date] == "2023-03-15")
        #expect(state[.place] == "Salle des fêtes")
        let again = try place.palabre("new", place.workshop)
        #expect(again.status == 1 && again.complaint.contains("est déjà une séance"))
        #expect(try place.state() == state)
    }

    @Test func `a folder that holds other things does not become a workshop`() throws {
        let place = try Place()
        let outcome = try place.palabre("new", place.path)
        #expect(outcome.status == 1 && outcome.complaint.contains("contient autre chose"))
    }

    @Test func `files are for their owner only`() throws {
        let place = try Place()
        try place.prepare(notes: ["Un banc"])
        var information = stat()
        for (path, mode) in [(place.workshop, 0o700), (place.workshop + "/journal", 0o700)]
            + place.journals.map({ ($0, 0o600) })
        {
            #expect(stat(path, &information) == 0)
            #expect(information.st_mode & 0o777 == mode, "\(path)")
        }
    }

    @Test func `notes come from standard input, one a line, without their bullets`() throws {
        let place = try Place()
        try place.prepare()
        let outcome = try place.palabre(
            "add", place.workshop, input: "- Un banc\n\n• Un arbre\n3. Un puits\r\n?! étrange\n")
        #expect(outcome.status == 0 && outcome.out == "4\u{A0}notes de plus.\n")
        #expect(try place.notes() == ["Un banc", "Un arbre", "Un puits", "?! étrange"])
        let one = try place.palabre("add", place.workshop, "Un", "seul", "mot")
        #expect(one.out == "1\u{A0}note de plus.\n")
        #expect(try place.notes().last == "Un seul mot")
    }

    @Test func `nothing is added of an input that is empty or no text`() throws {
        let place = try Place()
        try place.prepare()
        let empty = try place.palabre("add", place.workshop, input: "\n \n")
        #expect(empty.status == 1 && empty.complaint.contains("rien à ajouter"))
        place.write([0x61, 0xFF, 0x0A], to: place.path + "/latin")
        let latin = try place.palabre(["add", place.workshop], inputFile: place.path + "/latin")
        #expect(latin.status == 1 && latin.complaint.contains("UTF-8"))
        #expect(try place.notes().isEmpty)
    }

    @Test func `a note says its theme, its author and its kind`() throws {
        let place = try Place()
        try place.prepare()
        let terminal = try place.open()
        terminal.type("#Circulation")
        try terminal.see("Créer")
        terminal.press(.tab)
        terminal.press(.enter)
        try terminal.see("3 Circulation")
        try terminal.leave()
        let outcome = try place.palabre(
            "add", place.workshop, "Ralentir", "--theme", "circulation", "--author", "Awa Diop", "--kind", "decision")
        #expect(outcome.status == 0, "\(outcome.complaint)")
        let state = try place.state()
        let note = try #require(state.contributions.values.first)
        #expect(note.kind == .decision)
        #expect(note.themes.compactMap { state.themes[$0]?.title } == ["Circulation"])
        #expect(note.authors.compactMap { state.attendees[$0]?.name } == ["Awa Diop"])
    }

    @Test func `a kind is named in the language of the interface, or as the journal has it`() throws {
        let place = try Place()
        try place.prepare()
        for kind in ["décision", "IDEE", "quote", "memo"] {
            let outcome = try place.palabre("add", place.workshop, kind, "--kind", kind)
            #expect(outcome.status == 0, "\(outcome.complaint)")
        }
        let state = try place.state()
        #expect(state.sequence.compactMap { state.contributions[$0]?.kind } == [.decision, .idea, .quote, .memo])
        let unknown = try place.palabre("add", place.workshop, "x", "--kind", "poème")
        #expect(unknown.complaint.contains("idée, question, décision, action, citation, paragraphe, memo"))
    }

    @Test func `a command that a sentence tells can be copied to a shell`() throws {
        let place = try Place()
        let folder = place.path + "/l’été d'un quartier"
        let outcome = try place.palabre("new", folder)
        let command = try #require(outcome.out.split(separator: ":").last)
        #expect(command == " palabre open '\(place.path)/l’été d'\\''un quartier'\n")
        #expect(try place.palabre("new", place.workshop).out.hasSuffix("palabre open \(place.workshop)\n"))
    }

    @Test func `a word that is no command is told, and how to see which there are`() throws {
        let outcome = try Place().palabre("ouvrir")
        #expect(outcome.status == 2 && !outcome.complaint.contains("welcome"))
        #expect(
            outcome.complaint == "palabre: «\u{A0}ouvrir\u{A0}» n’est pas une commande.\n" + seeHelp("palabre --help"))
    }

    @Test func `notes that are taken in leave the session's title alone, and that is said`() throws {
        let place = try Place()
        try place.prepare()
        place.write("# En vrac\n\n- un banc\n- un arbre\n", to: place.path + "/notes.md")
        let outcome = try place.palabre("import", place.path + "/notes.md", place.workshop)
        #expect(outcome.out.contains("2\u{A0}notes") && outcome.out.hasSuffix("Titre\n"))
        #expect(try place.state()[.title] == "Café des voisins")
        #expect(try place.notes() == ["un banc", "un arbre"])
    }

    @Test func `show counts what the interface counts, and its rows make its total`() throws {
        let place = try Place()
        try place.prepare()
        let notes = "## Bancs\n\n- <!-- palabre:note group -->\n  Où\n  - place\n  - parc\n\n<!-- à relire -->\n"
        place.write(notes, to: place.path + "/notes.md")
        try place.palabre("import", place.path + "/notes.md", place.workshop)
        #expect(try place.palabre("show", place.workshop).out == "Café des voisins\n3\u{A0}notes\n  Bancs  3\n")
        place.write("## bancs\n\n### En bois\n\n- chêne\n- pin\n", to: place.path + "/notes.md")
        let outcome = try place.palabre("import", place.path + "/notes.md", place.workshop)
        #expect(outcome.out.contains("2\u{A0}notes, 1\u{A0}thème") && !outcome.out.contains("2\u{A0}thèmes"))
        #expect(
            try place.palabre("show", place.workshop).out
                == "Café des voisins\n5\u{A0}notes\n  Bancs  5\n    En bois  2\n")
    }

    @Test func `an unknown theme ends with 1 and says which there are`() throws {
        let place = try Place()
        try place.prepare()
        let outcome = try place.palabre("add", place.workshop, "x", "--theme", "Nulle part")
        #expect(outcome.status == 1 && outcome.complaint.contains("aucun thème ne s’appelle Nulle part"))
        #expect(!outcome.complaint.contains("Il y a : ."), "there is none to name")
        #expect(try place.notes().isEmpty)
    }

    @Test func `words that look like options are words after two dashes`() throws {
        let place = try Place()
        try place.prepare()
        #expect(try place.palabre("add", place.workshop, "--", "-rf", "$(id)", "../../x").status == 0)
        #expect(try place.notes() == ["-rf $(id) ../../x"])
    }

    @Test func `a closed output is no crash`() throws {
        let place = try Place()
        try place.prepare()
        let terminal = try place.shell(
            "\"$palabre\" show \"$atelier\" | true; echo ${PIPESTATUS[0]}; \"$palabre\" show \"$atelier\" >&-; echo fini $?"
        )
        #expect(terminal.waitForExit() == .exited(0))
        #expect(terminal.screenText().contains("fini"))
    }

    @Suite struct Verifying {
        @Test func `whole files are whole, with 0`() throws {
            let place = try Place()
            try place.prepare(notes: ["Un banc", "Un arbre"])
            let outcome = try place.palabre("verify", place.workshop)
            #expect(outcome.status == 0)
            #expect(outcome.out.contains("entier") && outcome.out.contains("3\u{A0}événements"))
        }

        @Test func `a file that lost all it held is not said to be whole`() throws {
            let place = try Place()
            try place.prepare(notes: ["Un banc"])
            #expect(try place.palabre("add", place.workshop, "Un arbre", "--author", "Awa Diop").status == 0)
            place.write("", to: try #require(place.journals.first))
            let outcome = try place.palabre("verify", place.workshop)
            #expect(outcome.status == 1 && outcome.complaint.isEmpty)
            #expect(outcome.out.contains("vide"))
        }

        @Test func `a torn end is said, with 0, and stays as it is`() throws {
            let place = try Place()
            try place.prepare(notes: ["Un banc", "Un arbre"])
            let file = try #require(place.journals.first)
            let torn = Array(place.bytes(of: file).dropLast(9))
            place.write(torn, to: file)
            let outcome = try place.palabre("verify", place.workshop)
            #expect(outcome.status == 0)
            #expect(outcome.out.contains("sans fin de ligne"))
            #expect(place.bytes(of: file) == torn)
        }

        @Test func `damage is said with its line, with 1, and stays as it is`() throws {
            let place = try Place()
            try place.prepare(notes: ["Un banc", "Un arbre"])
            let file = try #require(place.journals.first)
            var lines = place.bytes(of: file).split(separator: 0x0A, omittingEmptySubsequences: false)
            lines[2][lines[2].startIndex + 40] ^= 1
            let damaged = Array(lines.joined(separator: [0x0A]))
            place.write(damaged, to: file)
            let outcome = try place.palabre("verify", place.workshop)
            #expect(outcome.status == 1)
            #expect(outcome.out.contains("ligne 3"))
            #expect(place.bytes(of: file) == damaged)
        }
    }
}
