import Glibc
import Screen
import Support
import Testing

/// Folders, terminals and locales that are not as they should be.
@Suite struct PlacesTests {
    @Test func `without a terminal the interface says so and ends with 1`() throws {
        let place = try Place()
        try place.prepare()
        let outcome = try place.palabre(["open", place.workshop])
        #expect(outcome.status == 1)
        #expect(outcome.complaint.hasPrefix("palabre: l’interface a besoin d’un terminal"))
        #expect(outcome.complaint.split(separator: "\n").count == 1)
        #expect(outcome.out.isEmpty)
    }

    @Test func `a folder that is no workshop is left as it is, and the terminal too`() throws {
        let place = try Place()
        _ = Executable.works("mkdir '\(place.workshop)'; echo courses > '\(place.workshop)/liste'")
        for path in [place.workshop, place.path + "/nulle-part", "/dev/null"] {
            let terminal = try place.start(["open", path])
            #expect(terminal.waitForExit() == .exited(1))
            let isFile = path == "/dev/null"
            #expect(terminal.screenText().contains(isFile ? "est un fichier" : "n’est pas une séance de Palabre"))
            #expect(terminal.isRestored)
        }
        #expect(place.journals.isEmpty)
    }

    @Test(.enabled(if: Executable.canMount))
    func `a folder that can only be read is shown, and nothing can be typed into it`() throws {
        let place = try Place()
        try place.prepare(notes: ["Un banc"])
        let before = place.journals.map(place.read)
        let terminal = try place.shell(
            "exec unshare -m sh -c 'mount --bind \"$atelier\" \"$atelier\"; mount -o remount,bind,ro \"$atelier\"; exec \"$palabre\" open \"$atelier\"'"
        )
        try terminal.see { $0.header.contains("lecture seule") && $0.text.contains("Un banc") }
        terminal.type("Perdue ?")
        terminal.press(.enter)
        try terminal.see("ne peut être que lu")
        try terminal.browse()
        terminal.press(.character("q"))
        try terminal.see("n’est pas vide")
        try terminal.leave()
        #expect(place.journals.map(place.read) == before)
    }

    @Test(.enabled(if: Executable.canMount))
    func `once it can be written to it is opened again from within, and what was typed meanwhile is there`() throws {
        let place = try Place()
        try place.prepare(notes: ["Un banc"])
        _ = Executable.works("mkfifo '\(place.path)/go' '\(place.path)/done'")
        let terminal = try place.shell(
            """
            exec unshare -m sh -c 'mount --bind "$atelier" "$atelier"; mount -o remount,bind,ro "$atelier"
            (read x <"$0/go"; mount -o remount,bind,rw "$atelier"; echo >"$0/done") &
            exec env XDG_STATE_HOME="$0/ailleurs/neuf" "$palabre" open "$atelier"' '\(place.path)'
            """)
        // A computer that has never held a session.
        try terminal.see { $0.header.contains("lecture seule") && $0.text.contains("Un banc") }
        terminal.type("Tapée trop tôt")
        try terminal.see("Tapée trop tôt")
        #expect(Executable.works("echo >'\(place.path)/go'; cat '\(place.path)/done'"))
        terminal.press(.control("p"))
        terminal.type("Rouvrir ce dossier")
        try terminal.see("Rouvrir ce dossier, quand")
        terminal.press(.enter)
        try terminal.see { $0.isReady && $0.text.contains("Tapée trop tôt") }
        terminal.press(.enter)
        try terminal.see { $0.noteCount == 2 && $0.saysSaved }
        try terminal.leave()
        #expect(try place.notes() == ["Un banc", "Tapée trop tôt"])
    }

    @Test func `a damaged journal is said to be, what can be read of it shows, and nothing is written to it`() throws {
        let place = try Place()
        try place.prepare(notes: ["Un banc", "Un arbre", "Un puits"])
        let file = try #require(place.journals.first)
        var damaged = place.bytes(of: file)
        let arbre = try #require(
            Array("arbre".utf8).withUnsafeBufferPointer { needle in
                damaged.indices.first { damaged[$0...].starts(with: needle) }
            })
        damaged[arbre] = UInt8(ascii: "A")
        place.write(damaged, to: file)
        let terminal = try place.start(["open", place.workshop], size: Size(width: 140, height: 24))
        try terminal.see { $0.isReady && $0.text.contains("Un banc") && $0.text.contains("abîmé à la ligne") }
        try terminal.capture("Un abri")
        try terminal.leave()
        #expect(place.bytes(of: file) == damaged)
        #expect(place.journals.count == 2)
        #expect(try place.notes().contains("Un abri"))
    }

    @Test func `a locale without UTF-8 does not keep accents from being typed and shown`() throws {
        let place = try Place()
        try place.prepare()
        let terminal = try place.open(setting: ["LC_ALL": "POSIX"])
        try terminal.capture("Été à Nîmes")
        try terminal.see("Été à Nîmes")
        try terminal.leave()
        #expect(try place.notes() == ["Été à Nîmes"])
    }

    @Test(arguments: ["inconnu", ""])
    func `a terminal that the system does not know ends with a sentence`(name: String) throws {
        let place = try Place()
        try place.prepare()
        let terminal = try place.start(["open", place.workshop], setting: ["TERM": name])
        #expect(terminal.waitForExit() == .exited(1))
        #expect(terminal.screenText().contains("n’est pas connu"))
        #expect(terminal.isCooked)
    }

    @Test func `a terminal without a cursor to move is served line by line`() throws {
        let place = try Place()
        try place.prepare()
        let terminal = try place.start(["open", place.workshop], setting: ["TERM": "dumb"])
        try terminal.see("ne sait pas déplacer son curseur")
        terminal.type("Un banc\n")
        try terminal.see("Un banc (enregistré)")
        terminal.type(":quitter\n")
        #expect(terminal.waitForExit() == .exited(0))
        #expect(try place.notes() == ["Un banc"])
    }

    @Test(arguments: ["linux", "vt100", "screen", "tmux-256color", "rxvt"])
    func `other terminals serve as well`(name: String) throws {
        try #require(Executable.works("infocmp \(name)"))
        let place = try Place()
        try place.prepare()
        let terminal = try place.start(["open", place.workshop], setting: ["TERM": name])
        try terminal.see { $0.saysSaved }
        terminal.type("Écrit sur \(name)")
        terminal.press(.enter)
        try terminal.see { $0.noteCount == 1 && $0.saysSaved }
        terminal.press(.escape)
        try terminal.see { $0.footer.contains("c noter") }
        terminal.press(.character("q"))
        #expect(terminal.waitForExit() == .exited(0))
        #expect(terminal.isCooked)
        #expect(try place.notes() == ["Écrit sur \(name)"])
    }

    @Test func `the interface speaks English where the locale or the option asks for it`() throws {
        let place = try Place()
        try place.prepare()
        let terminal = try place.start(["open", place.workshop, "--language", "en"])
        try terminal.see { $0.header.contains("✓ saved") }
        try terminal.leave()
        let outcome = try place.palabre("open", place.workshop, setting: ["LC_ALL": "en_US.UTF-8"])
        #expect(outcome.complaint.contains("line by line"))
        let nothing = try place.palabre(["open", place.workshop], setting: ["LC_ALL": "en_US.UTF-8"])
        #expect(nothing.status == 1 && nothing.complaint.contains("needs a terminal"))
    }
}
