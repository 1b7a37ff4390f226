import Glibc
import Screen
import Support
import Testing

@Suite struct PseudoTerminalTests {
    private func shell(_ script: String, size: Size = Size(width: 40, height: 10)) throws -> PseudoTerminal {
        try PseudoTerminal("/bin/sh", ["-c", script], size: size)
    }

    @Test func `it shows what a program writes, with its styles and its cursor`() throws {
        let terminal = try shell(#"printf '\033[1;34mD\303\251lib\303\251r\303\251\033[m \346\227\245|'; read x"#)
        #expect(terminal.waitUntil { $0.text.contains("|") })
        let screen = terminal.screen
        #expect(screen.rows[0] == "Délibéré 日|")
        #expect(screen.grid[Position(x: 0, y: 0)].style.bold)
        #expect(screen.grid[Position(x: 0, y: 0)].style.foreground == .indexed(4))
        #expect(screen.cursor == Position(x: 12, y: 0))
        #expect(screen.isCursorVisible && !screen.isAlternate)
    }

    @Test func `half of what is being written is not a screen`() throws {
        let script = "printf moi; n=0; while [ $n -lt 30000 ]; do n=$((n+1)); done; printf tié; read x"
        let terminal = try shell(script)
        #expect(terminal.waitUntil { $0.text.contains("moi") })
        #expect(terminal.screenText().contains("moitié"))
    }

    @Test func `a letter that arrives in two parts is one letter`() throws {
        let half = "n=0; while [ $n -lt 30000 ]; do n=$((n+1)); done"
        let parts = [#"s\303"#, #"\251ance \360\237"#, #"\214\263|"#].map { "printf '\($0)'" }
        let terminal = try shell(parts.joined(separator: "; \(half); ") + "; read x")
        #expect(terminal.waitUntil { $0.text.contains("|") })
        #expect(terminal.screen.rows[0] == "séance 🌳|")
    }

    @Test func `what is typed reaches the program, and its status comes back`() throws {
        let terminal = try shell("read name; echo \"bonjour $name\"; exit 3")
        terminal.type("Zoé\n")
        #expect(terminal.waitForExit() == .exited(3))
        #expect(terminal.screenText().contains("bonjour Zoé"))
    }

    @Test func `it knows the screen and the modes that a program takes and gives back`() throws {
        let terminal = try shell(
            #"printf '\033[?1049h\033[?25l'; stty raw -echo; printf pris; read x; stty sane; printf '\033[?25h\033[?1049l'; read x"#
        )
        #expect(terminal.waitUntil { $0.text.contains("pris") })
        #expect(terminal.screen.isAlternate && !terminal.screen.isCursorVisible)
        #expect(!terminal.isCooked)
        terminal.press(.control("j"))
        #expect(terminal.waitUntil { !$0.isAlternate })
        #expect(terminal.screen.isCursorVisible && terminal.isCooked)
    }

    @Test func `a paste is in brackets when they are asked for`() throws {
        let terminal = try shell(
            #"stty -echo; printf '\033[?2004hici'; head -c 14 | od -c -An"#,
            size: Size(width: 80, height: 10)
        )
        #expect(terminal.waitUntil { $0.text.contains("ici") })
        terminal.paste("ab")
        terminal.press(.enter)
        #expect(terminal.waitUntil { $0.text.contains("0   ~   a   b 033   [   2   0   1") })
    }

    @Test func `the program learns its size, new ones too`() throws {
        let terminal = try shell("trap 'stty size' WINCH; stty size; while :; do read x; done")
        #expect(terminal.waitUntil { $0.text.contains("10 40") })
        terminal.resize(Size(width: 61, height: 13))
        #expect(terminal.waitUntil { $0.text.contains("13 61") && $0.grid.size == Size(width: 61, height: 13) })
    }

    @Test func `it tells how a program was killed, and that a wait was in vain`() throws {
        let terminal = try shell("read x")
        #expect(!terminal.waitUntil(timeout: 0.01) { $0.text.contains("jamais") })
        #expect(terminal.waitForExit(timeout: 0) == nil)
        terminal.kill(signal: SIGTERM)
        #expect(terminal.waitForExit() == .killed(by: SIGTERM))
        #expect(!terminal.waitUntil { $0.text.contains("jamais") })
    }

    @Test func `closing the window hangs the program up`() throws {
        let terminal = try shell("read x")
        terminal.hangUp()
        let end = terminal.waitForExit()
        #expect(end == .killed(by: SIGHUP) || end == .exited(1))
    }

    @Test func `a program that is not there is an error`() {
        #expect(throws: PseudoTerminal.Fault.self) { try PseudoTerminal("/nulle/part") }
    }
}
