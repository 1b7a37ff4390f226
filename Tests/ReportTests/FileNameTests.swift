import Phrases
import Report
import Testing
import Workshop

@Suite("Names of the compte-rendu's files")
struct FileNameTests {
    private func name(title: String, date: String = "", language: Language = .french) -> String {
        var state = State()
        for (detail, value) in [(Detail.title, title), (.date, date)] {
            var event = DetailSet()
            (event.detail, event.value) = (DetailName(detail), value)
            event.apply(to: &state, at: Moment(clock: .zero, device: .none, at: ""))
        }
        return ReportFormat.markdown.fileName(for: state, options: ReportOptions(language: language))
    }

    @Test(
        "the date comes first, then the title without accents",
        arguments: [
            ("Café des voisins", "2024-04-12", "2024-04-12-cafe-des-voisins-compte-rendu.md"),
            ("Œuvrer à l'été", "12 avril 2024", "2024-04-12-oeuvrer-a-l-ete-compte-rendu.md"),
            ("Le *grand* soir", "au printemps", "le-grand-soir-compte-rendu.md"),
            ("", "", "compte-rendu.md"), ("🎉", "", "compte-rendu.md"),
            ("../../etc/passwd", "", "etc-passwd-compte-rendu.md"), ("-rf $(id)", "", "rf-id-compte-rendu.md"),
        ])
    func names(_ title: String, _ date: String, _ expected: String) {
        #expect(name(title: title, date: date) == expected)
    }

    @Test("a title of any length makes a short name of ASCII letters, digits and hyphens")
    func long() {
        let name = name(
            title: String(repeating: "très ", count: 100) + String(repeating: "é", count: 300), date: "2024-04-12")
        #expect(name.utf8.count <= 84)
        #expect(
            name.utf8.allSatisfy {
                $0 == 0x2D || $0 == 0x2E || (0x30...0x39).contains($0) || (0x61...0x7A).contains($0)
            })
    }

    @Test("in English too")
    func english() { #expect(name(title: "Town café", language: .english) == "town-cafe-report.md") }
}
