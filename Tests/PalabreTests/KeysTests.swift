import Screen
import Support
import Testing

@Suite struct KeysTests {
    @Test func `Ctrl-C never quits, and says how to`() throws {
        let place = try Place()
        try place.prepare()
        let terminal = try place.open()
        for _ in 1...3 { terminal.press(.control("c")) }
        try terminal.see("Pour quitter")
        try terminal.capture("Toujours là")
        try terminal.browse()
        terminal.press(.control("c"))
        try terminal.see("Pour quitter")
        try terminal.leave()
        #expect(try place.notes() == ["Toujours là"])
    }

    @Test func `Ctrl-S says that all is saved, and freezes nothing`() throws {
        let place = try Place()
        try place.prepare()
        let terminal = try place.open()
        terminal.press(.control("s"))
        try terminal.see("Tout est enregistré")
        try terminal.capture("Après Ctrl-S")
        try terminal.leave()
    }

    @Test func `Ctrl-Z undoes and Ctrl-Y redoes, from the capture line too`() throws {
        let place = try Place()
        try place.prepare()
        let terminal = try place.open()
        try terminal.capture("Un banc")
        try terminal.capture("Un arbre")
        terminal.press(.control("z"))
        try terminal.see { $0.noteCount == 1 && $0.saysSaved }
        terminal.press(.control("z"))
        try terminal.see { $0.noteCount == 0 && $0.saysSaved }
        terminal.press(.control("y"))
        try terminal.see { $0.noteCount == 1 && $0.saysSaved }
        #expect(try place.notes() == ["Un banc"])
        terminal.press(.control("r"))
        try terminal.see { $0.noteCount == 2 && $0.saysSaved }
        try terminal.leave()
        #expect(try place.notes() == ["Un banc", "Un arbre"])
    }

    @Test func `what was done before a restart can be undone after it`() throws {
        let place = try Place()
        try place.prepare()
        let first = try place.open()
        try first.capture("Une fontaine")
        try first.capture("Un abri")
        try first.leave()
        let second = try place.open()
        try second.see { $0.noteCount == 2 }
        second.press(.control("z"))
        second.press(.control("z"))
        try second.see { $0.noteCount == 0 && $0.saysSaved }
        try second.leave()
        let third = try place.open()
        try third.see { $0.noteCount == 0 }
        third.press(.control("r"))
        try third.see { $0.noteCount == 1 && $0.saysSaved }
        try third.leave()
        #expect(try place.notes() == ["Une fontaine"])
    }

    @Test func `the digits change panes, on AZERTY without Shift too`() throws {
        let place = try Place()
        try place.prepare(notes: ["Un banc"])
        // Narrow enough that only the pane in use shows.
        let terminal = try place.open(size: Size(width: 60, height: 20))
        try terminal.browse()
        for (keys, signs) in [
            ("123", ["1 Personnes", "2 Thèmes", "3 Sans"]), ("&é\"", ["1 Personnes", "2 Thèmes", "3 Sans"]),
        ] {
            for (key, sign) in zip(keys, signs) {
                terminal.press(.character(key))
                try terminal.see { $0.rows[1].contains(sign) }
            }
        }
        try terminal.leave()
    }

    @Test func `a click chooses a note, and a key acts on it`() throws {
        let place = try Place()
        try place.prepare(notes: ["Un banc", "Un arbre", "Un puits"])
        let terminal = try place.open()
        try terminal.browse()
        let row = try #require(terminal.screen.rows.firstIndex { $0.contains("Un arbre") })
        terminal.click(Position(x: 40, y: row))
        try terminal.see { $0.grid[Position(x: 40, y: row)].style != $0.grid[Position(x: 40, y: row + 1)].style }
        terminal.press(.character("x"))
        try terminal.see { $0.noteCount == 2 && $0.saysSaved }
        try terminal.leave()
        #expect(try place.notes() == ["Un banc", "Un puits"])
    }
}
