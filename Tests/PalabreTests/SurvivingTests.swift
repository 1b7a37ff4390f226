import Glibc
import Screen
import Support
import Testing

/// What the screen calls saved is on the disk, whatever happens to the program.
@Suite struct SurvivingTests {
    @Test(arguments: 1...6)
    func `what was shown as saved survives kill -9, and is there on reopening`(seed: UInt64) throws {
        var random = Random(seed: seed)
        let place = try Place()
        try place.prepare()
        var acknowledged = 0
        var sent: [String] = []
        for life in 1...4 {
            let terminal = try place.open()
            #expect(try #require(terminal.screen.noteCount) >= acknowledged)
            // The line that was being typed when it was killed is there again, and would be a part of the next note.
            if !terminal.screen.footer.contains("Ce qui se dit") {
                terminal.press(.control("u"))
                try terminal.see { $0.footer.contains("Ce qui se dit") }
            }
            // The program starts with what was there when it was killed, whether it had been acknowledged or not.
            sent = try place.notes()
            // It dies in the middle of something: at one of the next changes of the screen.
            var changes = Int.random(in: 1...25, using: &random)
            while changes > 0 {
                let text =
                    "Vie \(life), note \(sent.count) : "
                    + String(repeating: "é", count: .random(in: 1...60, using: &random))
                sent.append(text)
                terminal.type(text)
                terminal.press(.enter)
                let isTaken = terminal.waitUntil { screen in
                    changes -= 1
                    let count = screen.noteCount ?? 0
                    if screen.saysSaved { acknowledged = max(acknowledged, count) }
                    return changes <= 0 || count >= sent.count
                }
                try #require(isTaken)
            }
            terminal.kill()
            #expect(terminal.waitForExit() == .killed(by: SIGKILL))
            // What it still wrote to the screen counts too.
            let last = terminal.screen
            if last.saysSaved { acknowledged = max(acknowledged, last.noteCount ?? 0) }
            let kept = try place.notes()
            #expect(kept.count >= acknowledged)
            #expect(kept == Array(sent.prefix(kept.count)))
        }
        #expect(acknowledged > 0)
        #expect(try place.palabre("verify", place.workshop).status == 0)
    }

    @Test func `words that were not sent are on the line again after kill -9, all but the last eighty letters`() throws
    {
        let place = try Place()
        try place.prepare()
        let first = try place.open()
        let words = (1...30).map { "mot\($0)" }.joined(separator: " ")
        for word in words.split(separator: " ") {
            first.type(word + " ")
            try first.see(String(word))
        }
        first.kill()
        #expect(first.waitForExit() == .killed(by: SIGKILL))
        let second = try place.open()
        try second.see("mot1 mot2")
        let shown = second.screen.footer.filter { !$0.isWhitespace }
        let kept = words.filter { !$0.isWhitespace }
        #expect(shown.contains(kept.prefix(kept.count - 80)))
        // What was kept can be gone on with and sent, and is not there a third time.
        second.type("la fin")
        second.press(.enter)
        try second.see { $0.noteCount == 1 && $0.saysSaved }
        #expect(try place.notes().first?.hasSuffix("la fin") == true)
        try second.leave()
        let third = try place.open()
        #expect(third.screen.footer.contains("Ce qui se dit"))
        try third.leave()
    }

    @Test func `after kill -9 one goes on under the theme that one noted under`() throws {
        let place = try Place()
        try place.prepare()
        let first = try place.open()
        try first.makeThemes("Une chose", "Une autre")
        first.type("des mots qui ne sont pas encore partis, il y en a plus de quarante lettres")
        try first.see("lettres")
        first.kill()
        #expect(first.waitForExit() == .killed(by: SIGKILL))
        let second = try place.open()
        try second.see("Une autre ▏ des mots")
        try second.browse()
        second.press(.character("2"))
        second.press(.home)
        second.press(.character("c"))
        try second.see("Une chose ▏ des mots")
        second.press(.enter)
        try second.see { $0.noteCount == 1 && $0.saysSaved }
        try second.leave()
        let third = try place.open()
        try third.see("Une chose ▏")
    }

    @Test func `what two windows left comes back under the theme of each`() throws {
        let place = try Place()
        try place.prepare()
        let first = try place.open()
        try first.see { $0.isReady }
        try first.makeThemes("Une chose", "Une autre")
        let second = try place.open()
        try second.see("Une chose ▏")
        let words = ["Une autre": "première", "Une chose": "seconde"]
        for (terminal, word) in [(first, "première"), (second, "seconde")] {
            terminal.type("\(word), et assez de mots pour qu’ils soient gardés sans attendre")
            try terminal.see("attendre")
        }
        for terminal in [first, second] {
            terminal.kill()
            #expect(terminal.waitForExit() == .killed(by: SIGKILL))
        }
        for count in 1...2 {
            let again = try place.open()
            try again.see { screen in words.contains { screen.text.contains("\($0.key) ▏ \($0.value)") } }
            again.press(.enter)
            try again.see { $0.noteCount == count && $0.saysSaved }
            try again.leave()
        }
    }

    @Test func `a correction that was not sent is open again after kill -9`() throws {
        let place = try Place()
        try place.prepare(notes: ["Un banc"])
        let first = try place.open()
        try first.browse()
        first.press(.character("3"))
        first.press(.character("e"))
        first.type(" au soleil, à l’abri du vent, près de la fontaine")
        try first.see("fontaine")
        first.kill()
        #expect(first.waitForExit() == .killed(by: SIGKILL))
        let second = try place.open()
        try second.see("Un banc au soleil")
        second.press(.enter)
        try second.see { !$0.isTyping && $0.saysSaved }
        try second.leave()
        #expect(try place.notes().first?.hasPrefix("Un banc au soleil") == true)
        let third = try place.open()
        #expect(third.screen.footer.contains("Ce qui se dit"))
        try third.leave()
    }

    @Test func `words that were not sent are on the line again after the terminal hung up`() throws {
        let place = try Place()
        try place.prepare()
        let first = try place.open()
        first.type("À peine commencé")
        try first.see("À peine commencé")
        first.hangUp()
        _ = first.waitForExit()
        let second = try place.open()
        try second.see("À peine commencé")
    }

    @Test(.enabled(if: Executable.canTrace))
    func `while the disk takes its time the screen does not say saved, and typing goes on`() throws {
        let place = try Place()
        try place.prepare()
        let terminal = try place.shell(
            "exec strace -f -qq -o /dev/null -e trace=fdatasync -e inject=fdatasync:delay_enter=1500000 \"$palabre\" open \"$atelier\""
        )
        try terminal.see { $0.isReady }
        var wasSavedEarly = false
        terminal.type("Le disque dort")
        terminal.press(.enter)
        try terminal.see { $0.noteCount == 1 && $0.header.contains("enregistrement…") }
        terminal.type("et pourtant")
        try terminal.see { screen in
            wasSavedEarly = wasSavedEarly || screen.saysSaved
            return screen.text.contains("et pourtant")
        }
        #expect(!wasSavedEarly, "the sync takes longer than typing")
        terminal.press(.enter)
        try terminal.see { $0.noteCount == 2 && $0.saysSaved }
        try terminal.leave()
        #expect(try place.notes() == ["Le disque dort", "et pourtant"])
    }

    @Test func `a torn last line is put aside, said, and all before it is there`() throws {
        let place = try Place()
        try place.prepare(notes: ["Un banc", "Un arbre"])
        let file = try #require(place.journals.first)
        place.write(Array(place.bytes(of: file).dropLast(20)), to: file)
        let terminal = try place.start(["open", place.workshop], size: Size(width: 120, height: 24))
        try terminal.see("était coupée")
        try terminal.see { $0.noteCount == 1 }
        try terminal.capture("Un puits")
        try terminal.leave()
        #expect(try place.notes() == ["Un banc", "Un puits"])
        #expect(Executable.works("ls '\(place.workshop)'/journal/*.torn"))
    }
}

/// SplitMix64: the same numbers at each run.
struct Random: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

extension PseudoTerminal {
    /// Makes themes, one after the other, and captures under the last one.
    fileprivate func makeThemes(_ titles: String...) throws {
        try browse()
        press(.character("2"))
        press(.character("n"))
        for title in titles {
            type(title)
            press(.enter)
            try see { $0.text.contains(title) && !$0.footer.contains(title) && $0.saysSaved }
        }
        try browse()
        press(.character("c"))
        try see("\(titles.last ?? "") ▏")
    }
}
