import Glibc
import Screen
import Support
import Testing

@Suite struct EndingTests {
    @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT])
    func `a signal that asks it to end does, with the terminal given back and all saved`(signal: Int32) throws {
        let place = try Place()
        try place.prepare()
        let terminal = try place.open()
        try terminal.capture("Avant la fin")
        terminal.type("Juste")
        terminal.press(.enter)
        try terminal.see { $0.noteCount == 2 }
        terminal.kill(signal: signal)
        #expect(terminal.waitForExit() == .exited(0))
        #expect(terminal.isRestored)
        #expect(try place.notes() == ["Avant la fin", "Juste"])
    }

    @Test func `it ends when its terminal vanishes, with all saved`() throws {
        let place = try Place()
        try place.prepare()
        let terminal = try place.open()
        terminal.type("La fenêtre se ferme")
        terminal.press(.enter)
        try terminal.see { $0.noteCount == 1 }
        terminal.hangUp()
        #expect(terminal.waitForExit() != nil)
        #expect(try place.notes() == ["La fenêtre se ferme"])
        #expect(try place.palabre("verify", place.workshop).status == 0)
    }

    @Test(arguments: [SIGTERM, SIGHUP])
    func `a terminal that takes nothing more does not keep it from ending`(signal: Int32) throws {
        let place = try Place()
        try place.prepare()
        let terminal = try place.open()
        try terminal.capture("Avant que tout se fige")
        let output = Glibc.open("/proc/\(terminal.processID)/fd/1", O_RDWR | O_NOCTTY | O_CLOEXEC)
        try #require(output >= 0 && tcflow(output, TCOOFF) == 0)
        defer { close(output) }
        terminal.type("x")
        terminal.kill(signal: signal)
        #expect(terminal.waitForExit() == .exited(0))
        #expect(terminal.isCooked)
        #expect(try place.notes() == ["Avant que tout se fige"])
    }

    @Test(arguments: [SIGSEGV, SIGABRT, SIGBUS, SIGILL])
    func `a crash gives the terminal back, and is told to whoever started it`(signal: Int32) throws {
        let place = try Place()
        try place.prepare()
        let terminal = try place.open()
        try terminal.capture("Avant l’accident")
        terminal.kill(signal: signal)
        #expect(terminal.waitForExit() == .killed(by: signal))
        #expect(terminal.isRestored)
        #expect(try place.notes() == ["Avant l’accident"])
    }

    @Test func `it stops and continues as job control wants it`() throws {
        let place = try Place()
        try place.prepare()
        // A program can be stopped only where a shell of its own session can continue it.
        let terminal = try place.shell(
            "set -m; \"$palabre\" open \"$atelier\"; echo; echo arrêté; read reply; fg; echo fini")
        try terminal.see { $0.isReady }
        try terminal.capture("Avant la pause")
        let process = try #require(place.children(of: terminal.processID).first)
        Glibc.kill(process, SIGTSTP)
        try terminal.see { !$0.isAlternate && $0.text.contains("arrêté") }
        #expect(terminal.isRestored)
        terminal.resize(Size(width: 100, height: 30))
        terminal.type("\n")
        try terminal.see { $0.isReady && $0.grid.size.width == 100 && $0.footer.contains("aide") }
        #expect(!terminal.isCooked)
        try terminal.capture("Après la pause")
        try terminal.browse()
        terminal.press(.character("q"))
        try terminal.see { !$0.isAlternate && $0.text.contains("fini") }
        #expect(terminal.waitForExit() == .exited(0))
        #expect(try place.notes() == ["Avant la pause", "Après la pause"])
    }
}

extension Place {
    /// The processes that a process started and that still run.
    func children(of process: pid_t) -> [pid_t] {
        read("/proc/\(process)/task/\(process)/children").split(separator: " ").compactMap { pid_t($0) }
    }
}
