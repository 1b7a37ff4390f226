import Console
import Testing
import Workshop

@Suite("Folding")
struct FoldingTests {
    @Test(
        "Case, accents, ligatures, spaces and apostrophes make no difference",
        arguments: [
            ("ÉTÉ à l’Œuvre", "ete a l'oeuvre"), ("E\u{301}te\u{301}", "ete"), ("Straße", "strasse"), ("ǼRØ", "aero"),
            ("ﬁn\u{A0}de\u{202F}mois", "fin de mois"), ("Łódź", "lodz"), ("Đặng Thị Ngọc", "dang thi ngoc"),
            ("après-demain", "apres-demain"), ("Rendez‑vous", "rendez-vous"), ("co\u{AD}op", "coop"),
            ("İZMİR", "izmir"),
            ("ΑΘΗΝΑ", "αθηνα"), ("ABC 123", "abc 123"), ("", ""),
        ])
    func folds(text: String, folded: String) {
        #expect(Folded.text(text) == folded)
    }

    @Test("What is folded stays as it is", arguments: ["Ça, où ? L’œil", "ÀÉÎÕÜ ÿ", "日本 👩‍🌾"])
    func idempotent(text: String) {
        #expect(Folded.text(Folded.text(text)) == Folded.text(text))
    }
}

@Suite("Matching")
struct MatchingTests {
    private func rank(_ query: String, _ title: String) -> Matching.Rank? {
        Matching.rank(Matching.key(query), in: Matching.key(title))
    }

    @Test("The whole title, beginnings of words, initials, inside, scattered: in this order")
    func ranks() {
        #expect(rank("gouter-d'ete", "Goûter d'été") == .whole)
        #expect(rank("gou", "Goûter d'été") == .words)
        #expect(rank("été", "Goûter d'été") == .words)
        #expect(rank("bus-ped", "Bus à pédales") == .words)
        #expect(rank("bap", "Bus à pédales") == .initials)
        #expect(rank("dale", "Bus à pédales") == .inside)
        #expect(rank("bsp", "Bus à pédales") == .scattered)
        #expect(rank("pb", "Bus à pédales") == nil)
        #expect(rank("ped-bus", "Bus à pédales") == nil)
        #expect(Matching.Rank.whole < .words && .words < .initials && .initials < .inside && .inside < .scattered)
    }

    @Test("An empty query fits everything")
    func empty() { #expect(rank("", "Bus") == .words) }
}

@Suite("Searching notes")
struct SearchIndexTests {
    private func place() -> CapturePlace {
        var place = CapturePlace.village
        for (text, themes) in [
            ("Un goûter l’après-midi", "Cantine/Menus"), ("L'ŒUF du goûter", "Jardin partagé/Eau"), ("Rien à voir", ""),
        ] {
            var draft = Draft(text)
            draft.themes = place.themes(themes)
            place.perform(.capture([draft]))
        }
        return place
    }

    private func found(_ query: String, _ index: SearchIndex, _ place: CapturePlace) -> [String] {
        index.hits(for: query).compactMap { place.state.contributions[$0.note]?.text }
    }

    @Test("All words must be there, in any order, without regard to case or accents")
    func words() {
        let place = place()
        let index = SearchIndex(place.state)
        #expect(found("gouter", index, place) == ["Un goûter l’après-midi", "L'ŒUF du goûter"])
        #expect(found("goûter OEUF", index, place) == ["L'ŒUF du goûter"])
        #expect(found("l'apres", index, place) == ["Un goûter l’après-midi"])
        #expect(found("goûter rien", index, place).isEmpty)
        #expect(found("  ", index, place).isEmpty)
    }

    @Test("A hit says where the note is")
    func path() {
        let place = place()
        let index = SearchIndex(place.state)
        #expect(index.hits(for: "oeuf").map(\.path) == [["Jardin partagé", "Eau"]])
        #expect(index.hits(for: "rien").map(\.path) == [[]])
    }

    @Test("The index follows changes, and leaves out what is set aside")
    func update() throws {
        var place = place()
        var index = SearchIndex(place.state)
        let first = try #require(place.state.sequence.first)
        place.perform(.rewrite(first, text: "Une sieste"))
        place.perform(.reformulate(first, text: "Se reposer"))
        place.perform(.setAside([try #require(place.state.sequence.last)], true))
        index.update(from: place.state)
        #expect(found("sieste", index, place) == ["Une sieste"])
        #expect(found("reposer", index, place) == ["Une sieste"])
        #expect(found("gouter", index, place) == ["L'ŒUF du goûter"])
        #expect(found("rien", index, place).isEmpty)
    }
}
