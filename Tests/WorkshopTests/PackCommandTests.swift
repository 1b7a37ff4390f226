import Support
import Testing

@testable import Workshop

@Suite struct PackCommandTests {
    private static var pack: Pack {
        var pack = Pack()
        pack.name = "veillee"
        var atelier = ThemePlan("Atelier 1")
        (atelier.form, atelier.whenEmpty, atelier.room) = (.numbers, .omit, "Salle verte")
        atelier.themes = [ThemePlan("Constats"), ThemePlan("Propositions")]
        pack.themes = [atelier, ThemePlan("Suites")]
        pack.agenda = [.init(title: "Accueil", minutes: 15), .init(title: "Échanges")]
        pack.capacity = .init(number: 12, reason: "pour que chacun parle")
        pack.details = [.modality: "présentiel", .extra("Public"): "tous", .extra("Repas"): "soupe"]
        pack.extras = ["Repas", "Public"]
        return pack
    }

    @Test func `a pack makes its themes, its agenda and what the form holds, as one step`() throws {
        var ledger = Ledger()
        let entries = try ledger.perform(.prepare(Self.pack, source: "title: Veillée\n"))
        let state = ledger.state
        #expect(Set(entries.map(\.step)).count == 1)
        #expect(
            state.outline.map { "\($0.depth) \($0.theme.title)" } == [
                "0 Atelier 1", "1 Constats", "1 Propositions", "0 Suites",
            ])
        let atelier = try #require(state.outline.first?.theme)
        #expect((atelier.form, atelier.whenEmpty, atelier.room) == (.numbers, .omit, "Salle verte"))
        #expect(state.agenda.map(\.title) == ["Accueil", "Échanges"])
        #expect(state.agenda.map(\.planned) == [15, nil])
        #expect((state[.capacity], state[.modality], state[.extra("Repas")]) == ("12", "présentiel", "soupe"))
        #expect(state.extras == ["Repas", "Public"])
        #expect(state.pack == AppliedPack(name: "veillee", source: "title: Veillée\n"))
    }

    @Test func `what was filled in before stays`() throws {
        var ledger = Ledger()
        try ledger.perform(.setDetails([.modality: "à distance"]))
        try ledger.perform(.prepare(Self.pack, source: ""))
        #expect(ledger.state[.modality] == "à distance")
    }

    @Test func `themes go where they are planted, in their order`() throws {
        var ledger = Ledger()
        for title in ["A", "B"] { try ledger.perform(.addTheme(title: title, prompt: "", parent: nil, place: .last)) }
        let first = try #require(ledger.state.outline.first?.theme.id)
        try ledger.perform(.plant([ThemePlan("1"), ThemePlan("2")], under: nil, place: .after(first)))
        #expect(ledger.state.outline.map(\.theme.title) == ["A", "1", "2", "B"])
    }

    @Test func `a pack of 256 KiB is carried along whole, in lines that a journal takes`() throws {
        var ledger = Ledger()
        let source = "title: Veillée\n" + String(repeating: "# é\u{1F600}\n", count: 30_000)
        let entries = try ledger.perform(.applyPack(AppliedPack(name: "veillee", source: source)))
        #expect(ledger.state.pack?.source == source)
        #expect(entries.count > 10)
        #expect(entries.allSatisfy { $0.line.count < 65_536 })
        #expect(try ledger.perform(.applyPack(AppliedPack(name: "veillee", source: source))).isEmpty)
    }

    @Test func `two packs that come in parts at once do not mix`() throws {
        func events(_ letter: String) -> [any Event] {
            AppliedPack(name: letter, source: String(repeating: letter, count: 40_000)).events(.system)
        }
        var state = State()
        let moment = Moment(clock: .zero, device: .none, at: "")
        for (one, other) in zip(events("a"), events("b")) {
            one.apply(to: &state, at: moment)
            other.apply(to: &state, at: moment)
        }
        #expect(state.pack == AppliedPack(name: "b", source: String(repeating: "b", count: 40_000)))
    }

    @Test func `several commands are one step, each decided on what the ones before have made`() throws {
        var ledger = Ledger()
        var note = Draft("Une salle")
        note.themes = [.new(title: "Besoins", parent: nil)]
        var other = Draft("Des chaises")
        other.themes = [.new(title: "Besoins", parent: nil)]
        let entries = try ledger.perform(.all([.capture([note]), .capture([other])]))
        #expect(Set(entries.map(\.step)).count == 1)
        #expect(ledger.state.outline.count == 1)
    }
}

@Suite struct LikenessTests {
    @Test(arguments: [
        ("themse", "themes"), ("Agendas", "agenda"), ("prompt-label", "prompt_label"), ("xyz", nil), ("tilte", "title"),
    ])
    func nearest(typed: String, meant: String?) {
        #expect(Likeness.nearest(to: typed, among: ["title", "themes", "agenda", "prompt_label"]) == meant)
    }
}
