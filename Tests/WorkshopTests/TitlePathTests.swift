import Support
import Testing
import Workshop

@Suite struct TitlePathTests {
    @Test(arguments: [
        ("Rues", ["Rues"]), ("Rues/Places", ["Rues", "Places"]), ("Rues > Places", ["Rues", "Places"]),
        ("Atelier 1 › Eau/énergie", ["Atelier 1", "Eau/énergie"]), ("Rues//", ["Rues"]),
        ("Eau\\/énergie", ["Eau/énergie"]),
        ("C:\\dossier", ["C:\\dossier"]), ("", []), (" / ", []), ("a\\›b › c", ["a›b", "c"]),
    ])
    func `a path has its titles between the clearest of its signs`(text: String, titles: [String]) {
        #expect(TitlePath(text).titles == titles)
    }

    @Test func `several paths stand in one cell, and a backslash makes words of signs`() {
        #expect(TitlePath.all(in: "Rues/Places | Eau").map(\.titles) == [["Rues", "Places"], ["Eau"]])
        #expect(TitlePath.all(in: "Rues \\| Places").map(\.titles) == [["Rues | Places"]])
        #expect(TitlePath.all(in: " | ").isEmpty)
    }

    @Test(arguments: 0..<300)
    func `any path reads back, also among others`(seed: Int) {
        var improviser = Improviser(seed: seed)
        func title() -> String {
            let pieces = ["a", "é", " ", "/", "›", ">", "|", "\\", "'", "="]
            let title = (0..<improviser.number(1...6)).compactMap { _ in improviser.any(pieces) }.joined()
            return Cleaning.line("x" + title + "x")
        }
        let paths = (0..<improviser.number(1...3)).map { _ in
            TitlePath((0..<improviser.number(1...3)).map { _ in title() })
        }
        #expect(TitlePath.all(in: paths.map(\.text).joined(separator: " | ")) == paths)
    }

    @Test func `a path finds its theme from the top, else by its end where there is just one`() throws {
        var ledger = Ledger()
        var first = ThemePlan("Atelier 1")
        first.themes = [ThemePlan("Moyens"), ThemePlan("Besoins")]
        var second = ThemePlan("Atelier 2")
        second.themes = [ThemePlan("Moyens")]
        try ledger.perform(.plant([first, second, ThemePlan("Énergie")], under: nil, place: .last))
        func title(_ path: String) -> String? {
            guard case .found(let id) = ledger.state.destination(of: TitlePath(path)) else { return nil }
            return ledger.state.path(to: id).map(\.title).joined(separator: "/")
        }
        #expect(title("ENERGIE") == "Énergie")
        #expect(title("atelier 2 > moyens") == "Atelier 2/Moyens")
        #expect(title("besoins") == "Atelier 1/Besoins")
        #expect(ledger.state.destination(of: TitlePath("Moyens")) == .ambiguous)
        #expect(ledger.state.destination(of: TitlePath("Atelier 2/Besoins")) == .missing)
        #expect(ledger.state.destination(of: TitlePath("")) == .missing)
    }

    @Test func `a note makes the themes of its path that are missing, once`() throws {
        var ledger = Ledger()
        try ledger.perform(.addTheme(title: "Rues", prompt: "", parent: nil, place: .last))
        var (one, two) = (Draft("un"), Draft("deux"))
        one.paths = [TitlePath("rues/Places"), TitlePath("Eau")]
        two.paths = [TitlePath("RUES/places")]
        try ledger.perform(.capture([one, two]))
        #expect(ledger.state.outline.map(\.theme.title) == ["Rues", "Places", "Eau"])
        #expect(ledger.state.contributions.values.map(\.themes.count).sorted() == [1, 2])
    }
}
