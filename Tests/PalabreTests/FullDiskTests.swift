import Glibc
import Screen
import Support
import Testing

@Suite struct FullDiskTests {
    /// A workshop on a disk of a few pages, which only the program and its shell see.
    private func smallDisk(_ place: Place, then script: String) throws -> PseudoTerminal {
        let inside = "mkdir \"$atelier\"; mount -t tmpfs -o size=8k,mode=700 tmpfs \"$atelier\"; " + script
        var quoted = ""
        for character in inside { quoted += character == "'" ? "'\\''" : String(character) }
        return try place.shell("exec unshare -m sh -c '\(quoted)'", size: Size(width: 100, height: 24))
    }

    @Test(.enabled(if: Executable.canMount))
    func `a full disk is said at once and for as long as it lasts, and what was saved stays saved`() throws {
        let place = try Place()
        let terminal = try smallDisk(
            place,
            then:
                "\"$palabre\" new \"$atelier\" --title Plein && \"$palabre\" open \"$atelier\"; echo statut $?; read x; \"$palabre\" show \"$atelier\""
        )
        try terminal.see { $0.isReady }
        var saved = 0
        var isFull = false
        for number in 1...200 where !isFull {
            terminal.type("Note \(number) " + String(repeating: "longue ", count: 10))
            terminal.press(.enter)
            try terminal.see { screen in
                isFull = screen.text.contains("NON ENREGISTRÉ")
                return isFull || (screen.saysSaved && screen.noteCount == number)
            }
            if !isFull { saved = number }
        }
        #expect(isFull && saved > 0)
        #expect(terminal.screenText().contains("le disque est plein"))
        // It goes on in memory, and keeps saying so.
        terminal.type("Et encore une")
        terminal.press(.enter)
        try terminal.see { $0.text.contains("Et encore une") }
        #expect(terminal.screen.text.contains("NON ENREGISTRÉ"))
        terminal.press(.control("s"))
        // In the banner, and as the answer.
        try terminal.see { $0.text.ranges(of: "NON ENREGISTRÉ").count == 2 }
        #expect(!terminal.screenText().contains("Tout est enregistré"))
        let program = try #require(place.children(of: terminal.processID).first)
        kill(program, SIGTERM)
        try terminal.see { $0.text.contains("statut 1") && $0.text.contains("palabre: NON ENREGISTRÉ") }
        terminal.type("\n")
        // Those that found no room are kept on this machine, and read from there.
        try terminal.see("\(saved + 2) notes")
        #expect(saved < 200)
    }

    @Test(.enabled(if: Executable.canMount))
    func `a note that found no room is kept beside, and is no line that was not sent`() throws {
        let place = try Place()
        let terminal = try smallDisk(
            place,
            then:
                "\"$palabre\" new \"$atelier\" --title Plein && \"$palabre\" open \"$atelier\"; \"$palabre\" open \"$atelier\"; read x"
        )
        try terminal.see { $0.isReady }
        for number in 1...200 where !terminal.screen.text.contains("NON ENREGISTRÉ") {
            terminal.type("Note \(number) " + String(repeating: "longue ", count: 10))
            terminal.press(.enter)
            try terminal.see { $0.text.contains("NON ENREGISTRÉ") || $0.saysSaved && $0.noteCount == number }
        }
        terminal.type("La toute dernière")
        terminal.press(.enter)
        try terminal.see { $0.text.contains("La toute dernière") && !$0.text.contains("▏ La toute dernière") }
        let program = try #require(place.children(of: terminal.processID).first)
        // What is kept is looked at before anything else happens.
        try terminal.see { _ in !place.hasDrafts }
        kill(program, SIGKILL)
        // The folder lacks them: nothing says that all is saved.
        try terminal.see {
            $0.isTyping && $0.text.contains("NON ENREGISTRÉ dans le dossier")
                && $0.text.contains("pas encore pu être écrites")
        }
        terminal.press(.control("s"))
        try terminal.see { $0.footer.contains("NON ENREGISTRÉ dans le dossier") && !$0.saysSaved }
        #expect(!terminal.screen.text.contains("▏ La toute dernière"), "\(terminal.screenText())")
    }

    @Test(.enabled(if: Executable.canTrace))
    func `a sync that fails is never taken for a success, not even by quitting`() throws {
        let place = try Place()
        try place.prepare(notes: ["Un banc"])
        let terminal = try place.shell(
            "strace -f -qq -o /dev/null -e trace=fdatasync -e inject=fdatasync:error=EIO:when=1+ \"$palabre\" open \"$atelier\"; echo statut $?; read x",
            size: Size(width: 120, height: 24))
        try terminal.see { $0.isReady }
        terminal.type("Jamais acquittée")
        terminal.press(.enter)
        try terminal.see { $0.text.contains("NON ENREGISTRÉ") && $0.text.contains("Jamais acquittée") }
        terminal.type("Ni celle-ci")
        terminal.press(.enter)
        try terminal.see { $0.noteCount == 3 || $0.text.contains("Ni celle-ci") }
        #expect(!terminal.screen.saysSaved)
        try terminal.browse()
        terminal.press(.character("q"))
        try terminal.see("q encore une fois")
        terminal.press(.character("q"))
        try terminal.see { $0.text.contains("statut 1") && $0.text.contains("palabre: NON ENREGISTRÉ") }
        #expect(terminal.isRestored)
    }

    @Test(.enabled(if: Executable.canTrace))
    func `after one sync that failed all is written to another file, and only then is it saved`() throws {
        let place = try Place()
        try place.prepare(notes: ["Un banc"])
        let terminal = try place.shell(
            "strace -f -qq -o /dev/null -e trace=fdatasync -e inject=fdatasync:error=EIO:when=1 \"$palabre\" open \"$atelier\"; echo statut $?; read x",
            size: Size(width: 120, height: 24))
        try terminal.see { $0.isReady }
        terminal.type("Une fontaine")
        terminal.press(.enter)
        try terminal.see { $0.noteCount == 2 && $0.saysSaved }
        #expect(try place.notes() == ["Un banc", "Une fontaine"])
        try terminal.browse()
        terminal.press(.character("q"))
        try terminal.see("statut 0")
        #expect(try place.palabre("verify", place.workshop).status == 0)
    }

    @Test func `a folder that is copied back over the session while it is open takes nothing away`() throws {
        let place = try Place()
        try place.prepare(notes: ["Un banc"])
        let key = place.workshop + "-cle"
        let terminal = try place.open(size: Size(width: 120, height: 24))
        try terminal.capture("Une fontaine")
        #expect(Executable.works("cp -r '\(place.workshop)' '\(key)'"))
        for text in ["Un arbre", "Une haie"] { try terminal.capture(text) }
        #expect(Executable.works("cp -r '\(key)/.' '\(place.workshop)/'"))
        try terminal.capture("Un kiosque")
        try terminal.see { $0.noteCount == 5 && $0.saysSaved }
        try terminal.leave()
        #expect(try place.notes() == ["Un banc", "Une fontaine", "Un arbre", "Une haie", "Un kiosque"])
        #expect(try place.palabre("verify", place.workshop).status == 0)
    }
}

extension Place {
    /// Whether words are kept that were not sent.
    /// Whether words are kept that were not sent; which theme they go under is no such word.
    fileprivate var hasDrafts: Bool {
        Executable.works("ls '\(path)/state/palabre/drafts/'*.txt | grep -v -e -theme.txt")
    }
}
