import Screen
import Support
import Testing
import Workshop

@Suite struct CapturingTests {
    @Test func `it starts with the capture line ready, and all saved`() throws {
        let place = try Place()
        try place.prepare()
        let terminal = try place.open()
        let screen = terminal.screen
        #expect(screen.isAlternate && screen.isCursorVisible && !terminal.isCooked)
        #expect(screen.header.contains("Café des voisins"))
        #expect(screen.noteCount == 0)
        #expect(screen.cursor.y == 22, "the cursor is in the capture line, above the footer")
        try terminal.leave()
        #expect(terminal.isRestored)
    }

    @Test func `accents, emoji and typography are kept as they were typed`() throws {
        let notes = [
            "Où est passée la forêt ? Çà et là, des cœurs naïfs…",
            "« L’été », dit‑elle : 50 % d’économies — oui !",
            "Un jardin 🌻 pour les familles 👨‍👩‍👧‍👦 et les voisin·e·s 🇫🇷",
            "日本語 et étudiant*e*s, snake_case, a < b",
        ]
        let place = try Place()
        try place.prepare()
        let terminal = try place.open(size: Size(width: 120, height: 30))
        for note in notes { try terminal.capture(note) }
        try terminal.see("Où est passée la forêt")
        try terminal.see("Un jardin 🌻")
        try terminal.leave()
        #expect(try place.notes() == notes)
    }

    @Test func `signs file a note under its theme, with its author, its kind and its dots`() throws {
        let place = try Place()
        try place.prepare()
        let terminal = try place.open(size: Size(width: 120, height: 30))
        terminal.type("#Circulation")
        try terminal.see("Créer « Circulation »")
        terminal.press(.tab)
        terminal.press(.enter)
        try terminal.see { $0.header.contains("0 note") && $0.text.contains("3 Circulation") }
        terminal.type("Ralentir devant l’école @Awa")
        try terminal.see("Awa »")
        terminal.press(.tab)
        terminal.type(" =3")
        terminal.press(.enter)
        try terminal.see { $0.noteCount == 1 && $0.saysSaved && $0.text.contains("3 voix") }
        try terminal.capture("? Qui entretient les bancs")
        try terminal.leave()

        let state = try place.state()
        let notes = state.sequence.compactMap { state.contributions[$0] }
        #expect(notes.map(\.text) == ["Ralentir devant l’école", "Qui entretient les bancs"])
        #expect(notes.map(\.kind) == [.idea, .question])
        #expect(notes.map { $0.themes.compactMap { state.themes[$0]?.title } } == [["Circulation"], ["Circulation"]])
        #expect(notes.map(\.votes.dots) == [3, 0])
        #expect(notes.map { $0.authors.compactMap { state.attendees[$0]?.name } } == [["Awa"], []])
    }

    @Test func `a sign that resolves to nothing stays in the note as it was typed`() throws {
        let place = try Place()
        try place.prepare()
        let terminal = try place.open()
        try terminal.capture("Voir #rien et marie@exemple.fr pour 3 @ 2 €")
        try terminal.leave()
        #expect(try place.notes() == ["Voir #rien et marie@exemple.fr pour 3 @ 2 €"])
    }

    @Test func `Alt+Enter breaks the line of a note, Enter saves it whole`() throws {
        let place = try Place()
        try place.prepare()
        let terminal = try place.open()
        terminal.type("D’abord")
        terminal.press(.altEnter)
        try terminal.see { $0.cursor.y == 22 && $0.text.contains("D’abord") }
        try terminal.capture("ensuite")
        try terminal.leave()
        #expect(try place.notes() == ["D’abord\nensuite"])
    }

    @Test func `a letter whose bytes come one by one is one letter, and loses none of its neighbours`() throws {
        let place = try Place()
        try place.prepare()
        let terminal = try place.open()
        terminal.send(Array("ch".utf8) + [0xC3])
        try terminal.see("▏ ch")
        terminal.send([0xA2] + Array("taignier 🌳".utf8).dropLast(2))
        try terminal.see("▏ châtaignier")
        terminal.send(Array("🌳".utf8).suffix(2))
        try terminal.capture(" fleuri")
        try terminal.leave()
        #expect(try place.notes() == ["châtaignier 🌳 fleuri"])
    }

    @Test func `bytes that are no UTF-8 show as such, and lose nothing beside them`() throws {
        let place = try Place()
        try place.prepare()
        let terminal = try place.open()
        terminal.send([0x61, 0xE9, 0x62, 0xED, 0xA0, 0x80, 0x63, 0xC0])
        try terminal.capture("d")
        try terminal.leave()
        #expect(try place.notes() == ["a\u{FFFD}b\u{FFFD}c\u{FFFD}d"])
    }
}
