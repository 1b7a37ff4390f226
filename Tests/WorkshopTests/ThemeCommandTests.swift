import Support
import Testing
import Workshop

@Suite struct ThemeCommandTests {
    private func add(_ title: String, under parent: Theme.ID? = nil, to ledger: inout Ledger) throws -> Theme.ID {
        let known = Set(ledger.state.themes.keys)
        try ledger.perform(.addTheme(title: title, prompt: "", parent: parent, place: .last))
        return try #require(ledger.state.themes.keys.first { !known.contains($0) })
    }

    @Test func `themes nest to any depth, and are listed parents before children`() throws {
        var ledger = Ledger()
        let a = try add("A", to: &ledger)
        let b = try add("B", under: a, to: &ledger)
        _ = try add("C", under: b, to: &ledger)
        _ = try add("D", to: &ledger)
        #expect(ledger.state.outline.map(\.theme.title) == ["A", "B", "C", "D"])
        #expect(ledger.state.outline.map(\.depth) == [0, 1, 2, 0])
        #expect(ledger.state.path(to: b).map(\.title) == ["A", "B"])
    }

    @Test func `a theme moves with what is under it, and never under itself`() throws {
        var ledger = Ledger()
        let a = try add("A", to: &ledger)
        let b = try add("B", under: a, to: &ledger)
        let c = try add("C", to: &ledger)
        try ledger.perform(.moveTheme(a, parent: c, place: .first))
        #expect(ledger.state.path(to: b).map(\.title) == ["C", "A", "B"])
        #expect(throws: Refusal.underItself) { try ledger.perform(.moveTheme(c, parent: b, place: .last)) }
        #expect(throws: Refusal.underItself) { try ledger.perform(.moveTheme(c, parent: c, place: .last)) }
    }

    @Test func `a theme placed after itself, or where it is already, stays`() throws {
        var ledger = Ledger()
        let a = try add("A", to: &ledger)
        _ = try add("B", to: &ledger)
        for place in [Place.after(a), .first] {
            let written = try ledger.perform(.moveTheme(a, parent: nil, place: place))
            #expect(written.isEmpty)
        }
        #expect(ledger.state.outline.map(\.theme.title) == ["A", "B"])
    }

    @Test func `each field of a theme is changed`() throws {
        var ledger = Ledger()
        let a = try add("A", to: &ledger)
        try ledger.perform(
            .changeTheme(
                a,
                [
                    .title("Jardin"), .prompt("Quoi\nplanter ?"), .number("1"), .room("Salle 2"),
                    .headCount("une douzaine"),
                    .form(.inline), .leaders([.new(name: "Ana")]), .reporters([.new(name: "Ana"), .new(name: "Bo")]),
                ]))
        let theme = try #require(ledger.state.themes[a])
        #expect(
            [theme.title, theme.prompt, theme.number, theme.room] == ["Jardin", "Quoi\nplanter ?", "1", "Salle 2"])
        #expect((theme.headCount, theme.form) == ("une douzaine", .inline))
        #expect(theme.leaders.count == 1)
        #expect(theme.reporters.compactMap { ledger.state.person($0)?.name } == ["Ana", "Bo"])
        #expect(throws: Refusal.nothingTyped) { try ledger.perform(.changeTheme(a, [.room("x"), .title(" ")])) }
        #expect(ledger.state.themes[a]?.room == "Salle 2")
    }

    @Test func `a new theme that bears the title of one set aside is another one`() throws {
        var ledger = Ledger()
        let a = try add("A", to: &ledger)
        try ledger.perform(.setThemeAside(a, true))
        var draft = Draft("note")
        draft.themes = [.new(title: "A", parent: nil)]
        try ledger.perform(.capture([draft]))
        #expect(ledger.state.outline.count == 1)
        #expect(ledger.state.outline.first?.theme.id != a)
    }

    @Test func `a theme that is not there is refused`() throws {
        var ledger = Ledger()
        let a = try add("A", to: &ledger)
        let gone = Theme.ID("t-gone") ?? .none
        let commands: [Command] = [
            .addTheme(title: "B", prompt: "", parent: gone, place: .last), .changeTheme(gone, [.title("B")]),
            .moveTheme(gone, parent: nil, place: .last), .moveTheme(a, parent: gone, place: .last),
            .setThemeAside(gone, true),
        ]
        for command in commands { #expect(throws: Refusal.notThere) { try ledger.perform(command) } }
        #expect(throws: Refusal.nothingTyped) {
            try ledger.perform(.addTheme(title: " ", prompt: "p", parent: nil, place: .last))
        }
    }
}
