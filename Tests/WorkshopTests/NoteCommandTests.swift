import Support
import Testing
import Workshop

@Suite struct NoteCommandTests {
    /// Two themes, each with one note and the second with a sub-note.
    private struct Table {
        var ledger = Ledger()
        let garden: Theme.ID
        let kitchen: Theme.ID
        let tomatoes: Contribution.ID
        let soup: Contribution.ID
        let leek: Contribution.ID

        init() throws {
            try ledger.perform(.addTheme(title: "Jardin", prompt: "", parent: nil, place: .last))
            try ledger.perform(.addTheme(title: "Cuisine", prompt: "", parent: nil, place: .last))
            let themes = ledger.state.themes(under: nil).map(\.id)
            (garden, kitchen) = (themes[0], themes[1])
            var draft = Draft("soupe", under: kitchen)
            draft.subnotes = [Draft("au poireau")]
            try ledger.perform(.capture([Draft("tomates", under: garden), draft]))
            (tomatoes, soup, leek) = (ledger.state.sequence[0], ledger.state.sequence[1], ledger.state.sequence[2])
        }

        subscript(id: Contribution.ID) -> Contribution? { ledger.state.contributions[id] }

        func texts(under theme: Theme.ID?) -> [String] { Arrangement(ledger.state).notes(under: theme).map(\.text) }
    }

    @Test func `a note is captured with all that was said of it`() throws {
        var table = try Table()
        var draft = Draft(" Acheter\tdes graines\r\nbio \u{7}")
        draft.kind = .action
        draft.themes = [.existing(table.garden), .new(title: "Achats", parent: nil), .existing(table.garden)]
        draft.authors = [.new(name: "Ana Blum"), .new(name: "Ana  Blum")]
        draft.due = .day("2026-04-01")
        draft.dots = 4
        draft.isDone = true
        draft.place = .first
        try table.ledger.perform(.capture([draft]))
        let note = try #require(table[table.ledger.state.sequence[0]])
        #expect(note.text == "Acheter des graines\nbio")
        #expect(note.kind == .action)
        #expect(note.themes.compactMap { table.ledger.state.themes[$0]?.title } == ["Jardin", "Achats"])
        #expect(note.authors.compactMap { table.ledger.state.person($0)?.name } == ["Ana Blum", "Ana  Blum"])
        #expect((note.due, note.votes.dots, note.isDone) == ("2026-04-01", 4, true))
        #expect(note.at == table.ledger.wallClock.at)
        #expect(table.ledger.state.people.allSatisfy { $0.presence == .mentioned && !$0.came })
    }

    @Test func `the same new theme and person named by two notes of a paste are made once`() throws {
        var ledger = Ledger()
        var draft = Draft("a")
        draft.themes = [.new(title: "Marché", parent: nil)]
        draft.authors = [.new(name: "Ana")]
        try ledger.perform(.capture([draft, draft]))
        #expect(ledger.state.outline.count == 1)
        #expect(ledger.state.people.count == 1)
    }

    @Test(arguments: ["", " ", "\n\u{A0}\t", "\u{7}"])
    func `a note of nothing is refused`(text: String) throws {
        var ledger = Ledger()
        #expect(throws: Refusal.nothingTyped) { try ledger.perform(.capture([Draft("a"), Draft(text)])) }
        #expect(throws: Refusal.nothingTyped) { try ledger.perform(.capture([])) }
        #expect(ledger.state == State())
    }

    @Test func `what is too long for a line of the journal is refused`() throws {
        var ledger = Ledger()
        let fits = String(repeating: "é", count: 8192)
        try ledger.perform(.capture([Draft(fits)]))
        #expect(throws: Refusal.tooLong(limit: 16_384)) { try ledger.perform(.capture([Draft(fits + "!")])) }
        #expect(throws: Refusal.tooLong(limit: 4096)) {
            try ledger.perform(.addTheme(title: fits, prompt: "", parent: nil, place: .last))
        }
    }

    @Test func `what is not there is refused, whatever the command`() throws {
        var table = try Table()
        let gone = Contribution.ID("c-gone") ?? .none
        let nowhere = Theme.ID("t-gone") ?? .none
        var orphan = Draft("a")
        orphan.parent = gone
        var lost = Draft("a")
        lost.themes = [.existing(nowhere)]
        let commands: [Command] = [
            .capture([orphan]), .capture([lost]), .rewrite(gone, text: "a"), .reformulate(gone, text: "a"),
            .setKind([table.soup, gone], .idea), .setAuthors(gone, []), .setDue(gone, .day("2026-04-01")),
            .setMethod(gone, "a"), .setDone([gone], true), .highlight([gone], true), .setAside([gone], true),
            .file([gone], into: []), .file([table.soup], into: [.existing(nowhere)]),
            .tag([gone], .existing(table.garden), true), .place(gone, .first), .place(table.soup, .after(gone)),
            .nest([gone], under: table.soup), .nest([table.soup], under: gone), .group([gone], title: "a"),
            .group([], title: "a"), .dissolve(gone), .promote(gone), .vote([gone], label: Votes.dots, by: 1),
            .count(gone, label: Votes.dots, 1), .redact(gone),
        ]
        for command in commands {
            #expect(throws: Refusal.notThere, "\(command)") { try table.ledger.perform(command) }
        }
    }

    @Test func `writing again what is there is no step`() throws {
        var table = try Table()
        let commands: [Command] = [
            .rewrite(table.soup, text: " soupe "), .setKind([table.soup], .idea), .setAside([table.soup], false),
            .file([table.soup], into: [.existing(table.kitchen)]), .tag([table.soup], .existing(table.kitchen), true),
            .tag([table.soup], .existing(table.garden), false), .nest([table.leek], under: table.soup),
            .place(table.leek, .last), .vote([table.soup], label: Votes.dots, by: 0),
            .vote([table.soup], label: Votes.dots, by: -1), .vote([table.soup], label: Votes.dots, by: .min),
            .count(table.soup, label: Votes.dots, -3), .setDue(table.soup, .words(" ")),
        ]
        for command in commands {
            let written = try table.ledger.perform(command)
            #expect(written.isEmpty, "\(command)")
        }
    }

    @Test func `filing takes a sub-note from under its note, and leaves the branch of a marked note whole`() throws {
        var table = try Table()
        try table.ledger.perform(.file([table.leek, table.soup], into: [.existing(table.garden)]))
        #expect(table.texts(under: table.garden) == ["tomates", "soupe"])
        #expect(table[table.leek]?.parent == table.soup)
        try table.ledger.perform(.file([table.leek], into: []))
        #expect(table.texts(under: nil) == ["au poireau"])
    }

    @Test func `a sub-note that gets a theme keeps the one that it stood under`() throws {
        var table = try Table()
        try table.ledger.perform(.tag([table.leek], .existing(table.garden), true))
        #expect(table[table.leek]?.themes == [table.kitchen, table.garden])
        #expect(table[table.leek]?.parent == nil)
    }

    @Test func `a theme named twice by an event that was made elsewhere holds the note once`() throws {
        var table = try Table()
        var added = ContributionAdded()
        (added.id, added.text) = (Contribution.ID("c-1") ?? .none, "salade")
        added.themes = [table.garden, table.garden]
        var filed = ContributionFiled()
        (filed.id, filed.added) = (added.id, [table.kitchen, table.kitchen, table.garden])
        try table.ledger.perform(.adopt([added, filed]))
        #expect(table[added.id]?.themes == [table.garden, table.kitchen])
    }

    @Test func `tagging a sub-note with the theme that it is under already leaves it where it is`() throws {
        var table = try Table()
        let written = try table.ledger.perform(.tag([table.leek], .existing(table.kitchen), true))
        #expect(written.isEmpty)
        #expect(table[table.leek]?.parent == table.soup)
    }

    @Test func `taking off a theme that a sub-note is not under leaves it where it is`() throws {
        var table = try Table()
        try table.ledger.perform(.tag([table.leek], .existing(table.garden), false))
        #expect(table[table.leek]?.parent == table.soup)
        try table.ledger.perform(.tag([table.leek], .existing(table.kitchen), false))
        #expect(table.texts(under: nil) == ["au poireau"])
    }

    @Test func `a group gathers notes where the first was, whatever they were under`() throws {
        var table = try Table()
        try table.ledger.perform(.group([table.leek, table.tomatoes], title: "Légumes"))
        let group = try #require(table.ledger.state.contributions.values.first { $0.kind == .group })
        #expect(group.parent == table.soup)
        let arrangement = Arrangement(table.ledger.state)
        #expect(arrangement.subnotes(of: group.id).map(\.text) == ["tomates", "au poireau"])
        #expect(arrangement.branch(below: table.soup).map(\.depth) == [1, 2, 2])
        #expect(arrangement.count == 3)
    }

    @Test(arguments: [true, false])
    func `a note grouped with its own sub-note keeps it, in whatever order they were marked`(isReversed: Bool) throws {
        var table = try Table()
        let marked = [table.soup, table.leek]
        try table.ledger.perform(.group(isReversed ? marked.reversed() : marked, title: "Repas"))
        let group = try #require(table.ledger.state.contributions.values.first { $0.kind == .group })
        #expect(group.themes == [table.kitchen])
        #expect(table[table.soup]?.parent == group.id)
        #expect(table[table.leek]?.parent == table.soup)
    }

    @Test func `a group that is taken apart gives its notes back to where it was`() throws {
        var table = try Table()
        try table.ledger.perform(.group([table.soup, table.tomatoes], title: "Repas"))
        let group = try #require(table.ledger.state.contributions.values.first { $0.kind == .group })
        try table.ledger.perform(.dissolve(group.id))
        #expect(table.texts(under: table.kitchen) == ["tomates", "soupe"])
        #expect(table.ledger.state.contributionsAside.map(\.text) == ["Repas"])
        #expect(throws: Refusal.notAGroup) { try table.ledger.perform(.dissolve(table.soup)) }
    }

    @Test func `a group becomes a theme where it was, with its notes under it`() throws {
        var table = try Table()
        try table.ledger.perform(.group([table.soup, table.tomatoes], title: "Repas"))
        let group = try #require(table.ledger.state.contributions.values.first { $0.kind == .group })
        try table.ledger.perform(.promote(group.id))
        let theme = try #require(table.ledger.state.themes(under: table.kitchen).first)
        #expect(theme.title == "Repas")
        #expect(table.texts(under: theme.id) == ["tomates", "soupe"])
        #expect(table[table.leek]?.parent == table.soup)
        #expect(throws: Refusal.notAGroup) { try table.ledger.perform(.promote(table.soup)) }
    }

    @Test func `a note cannot go under its own sub-note`() throws {
        var table = try Table()
        #expect(throws: Refusal.underItself) { try table.ledger.perform(.nest([table.soup], under: table.leek)) }
        #expect(throws: Refusal.underItself) { try table.ledger.perform(.nest([table.soup], under: table.soup)) }
    }

    @Test func `a note that leaves its parent keeps that one's themes`() throws {
        var table = try Table()
        try table.ledger.perform(.nest([table.leek], under: nil))
        #expect(table[table.leek]?.themes == [table.kitchen])
    }

    @Test func `setting a note, its parent or all its themes aside sets it aside, and back`() throws {
        var table = try Table()
        try table.ledger.perform(.setAside([table.soup], true))
        #expect(table.ledger.state.isAside(table.leek))
        #expect(Arrangement(table.ledger.state).count == 1)
        try table.ledger.perform(.setAside([table.soup], false))
        try table.ledger.perform(.tag([table.soup], .existing(table.garden), true))
        try table.ledger.perform(.setThemeAside(table.kitchen, true))
        #expect(!table.ledger.state.isAside(table.leek))
        #expect(table.texts(under: table.garden) == ["tomates", "soupe"])
        try table.ledger.perform(.setThemeAside(table.garden, true))
        #expect(table.ledger.state.isAside(table.leek))
        #expect(Arrangement(table.ledger.state).count == 0)
        #expect(table.ledger.state.themesAside.map(\.title) == ["Jardin", "Cuisine"])
        #expect(table.ledger.state.outline.isEmpty)
    }

    @Test func `a note that is taken back from under something that is aside is seen again`() throws {
        var table = try Table()
        try table.ledger.perform(.group([table.soup, table.tomatoes], title: "Repas"))
        let group = try #require(table.ledger.state.contributions.values.first { $0.kind == .group }).id
        for aside in [table.tomatoes, group] { try table.ledger.perform(.setAside([aside], true)) }
        try table.ledger.perform(.setAside([table.tomatoes], false))
        #expect(!table.ledger.state.isAside(table.tomatoes) && table[table.tomatoes]?.parent == nil)
        #expect(table.texts(under: table.kitchen) == ["tomates"])
        for _ in 0..<2 { table.ledger.undo() }
        try table.ledger.perform(.setThemeAside(table.kitchen, true))
        try table.ledger.perform(.setAside([table.tomatoes], false))
        #expect(table[table.tomatoes]?.themes == [] && !table.ledger.state.isAside(table.tomatoes))
        // The group alone was not: it stays where it is.
        #expect(table.ledger.state.isAside(group))
    }

    @Test func `a note is seen again also where it is under two things that are aside`() throws {
        var table = try Table()
        try table.ledger.perform(.nest([table.tomatoes], under: table.soup))
        try table.ledger.perform(.group([table.tomatoes], title: "Repas"))
        let group = try #require(table.ledger.state.contributions.values.first { $0.kind == .group }).id
        #expect(table[group]?.parent == table.soup)
        for aside in [table.tomatoes, group] { try table.ledger.perform(.setAside([aside], true)) }
        try table.ledger.perform(.setThemeAside(table.kitchen, true))
        try table.ledger.perform(.setAside([table.tomatoes], false))
        #expect(table[table.tomatoes]?.parent == nil && table[table.tomatoes]?.themes == [])
        #expect(!table.ledger.state.isAside(table.tomatoes))
    }

    @Test func `a theme that is taken back from under one that is aside is seen again`() throws {
        var table = try Table()
        try table.ledger.perform(.addTheme(title: "Four", prompt: "", parent: table.kitchen, place: .last))
        let oven = try #require(table.ledger.state.themes(under: table.kitchen).first).id
        for id in [oven, table.kitchen] { try table.ledger.perform(.setThemeAside(id, true)) }
        try table.ledger.perform(.setThemeAside(oven, false))
        #expect(table.ledger.state.themes(under: nil).contains { $0.id == oven })
        #expect(table.ledger.state.isAside(table.kitchen))
    }

    @Test func `nothing is put under a theme that is aside`() throws {
        var table = try Table()
        try table.ledger.perform(.setThemeAside(table.garden, true))
        #expect(throws: Refusal.themeAside) {
            try table.ledger.perform(.file([table.soup], into: [.existing(table.garden)]))
        }
        #expect(throws: Refusal.themeAside) {
            try table.ledger.perform(.capture([Draft("pelle", under: table.garden)]))
        }
        try table.ledger.perform(.file([table.soup], into: [.existing(table.garden), .existing(table.kitchen)]))
        #expect(!table.ledger.state.isAside(table.soup))
    }

    @Test func `a group has no kind of its own`() throws {
        var table = try Table()
        try table.ledger.perform(.group([table.tomatoes], title: "Repas"))
        let group = try #require(table.ledger.state.contributions.values.first { $0.kind == .group }).id
        #expect(throws: Refusal.isAGroup) { try table.ledger.perform(.setKind([group], .memo)) }
        try table.ledger.perform(.setKind([group, table.soup], .memo))
        #expect(table[group]?.kind == .group && table[table.soup]?.kind == .memo)
    }

    @Test func `votes are kept apart by label, the standard ones first`() throws {
        var table = try Table()
        try table.ledger.perform(.vote([table.soup], label: " rouge ", by: 2))
        try table.ledger.perform(.count(table.soup, label: Votes.against, 3))
        try table.ledger.perform(.vote([table.soup], label: "rouge", by: -1))
        let votes = try #require(table[table.soup]?.votes)
        #expect(votes.all.map(\.label) == ["against", "rouge"])
        #expect(votes.all.map(\.count) == [3, 1])
        #expect(throws: Refusal.nothingTyped) { try table.ledger.perform(.vote([table.soup], label: " ", by: 1)) }
    }

    @Test func `a note goes after another one, first or last`() throws {
        var ledger = Ledger()
        try ledger.perform(.capture(["a", "b", "c"].map { Draft($0) }))
        let ids = ledger.state.sequence
        func order() -> String { Arrangement(ledger.state).notes(under: nil).map(\.text).joined() }
        try ledger.perform(.place(ids[0], .after(ids[1])))
        #expect(order() == "bac")
        try ledger.perform(.place(ids[2], .first))
        #expect(order() == "cba")
        try ledger.perform(.place(ids[2], .last))
        #expect(order() == "bac")
        let onItself = try ledger.perform(.place(ids[1], .after(ids[1])))
        #expect(onItself.isEmpty)
    }

    @Test func `the date of an action is a day or words, the last one said`() throws {
        var table = try Table()
        try table.ledger.perform(.setDue(table.soup, .day("2026-04-01")))
        #expect(table[table.soup]?.isDueOnADay == true)
        try table.ledger.perform(.setDue(table.soup, .words("avant l’été")))
        #expect(table[table.soup]?.due == "avant l’été")
        #expect(table[table.soup]?.isDueOnADay == false)
        try table.ledger.perform(.setDue(table.soup, .none))
        #expect(table[table.soup]?.due == "")
    }
}
