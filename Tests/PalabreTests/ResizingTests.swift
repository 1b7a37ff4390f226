import Screen
import Support
import Testing

@Suite struct ResizingTests {
    @Test func `the window may shrink to one column and one row, and all is there when it grows again`() throws {
        let place = try Place()
        try place.prepare(notes: ["Un banc", "Un arbre"])
        let terminal = try place.open()
        terminal.type("Des mots en cours")
        try terminal.see("Des mots en cours")
        let before = terminal.screenText()
        for (width, height) in [(40, 12), (39, 12), (20, 5), (3, 40), (200, 2), (2, 1), (1, 1)] {
            terminal.resize(Size(width: width, height: height))
            try terminal.see { $0.grid.size == Size(width: width, height: height) }
        }
        terminal.type(" et la suite")
        terminal.resize(Size(width: 80, height: 24))
        try terminal.see("Des mots en cours et la suite")
        terminal.press(.enter)
        try terminal.see { $0.noteCount == 3 && $0.saysSaved }
        #expect(before.contains("Un banc") && terminal.screenText().contains("Un banc"))
        try terminal.leave()
        #expect(try place.notes() == ["Un banc", "Un arbre", "Des mots en cours et la suite"])
    }

    @Test func `a screen that was resized is the screen that a program started at that size shows`() throws {
        let place = try Place()
        try place.prepare(notes: ["Un banc", "Un arbre où lire 🌳", "Un puits"])
        let fresh = try place.open(size: Size(width: 100, height: 20))
        try fresh.see { $0.footer.contains("aide") }
        let wanted = fresh.screenText()
        try fresh.leave()
        let terminal = try place.open()
        var random = Random(seed: 7)
        for _ in 1...60 {
            terminal.resize(
                Size(width: .random(in: 1...160, using: &random), height: .random(in: 1...50, using: &random)))
        }
        terminal.resize(Size(width: 100, height: 20))
        try terminal.see { $0.text == wanted }
        try terminal.leave()
    }
}
