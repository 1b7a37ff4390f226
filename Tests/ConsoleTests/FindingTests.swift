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
