import Support
import Testing
import Workshop

@testable import Report

/// Facts about the session and its ateliers, as they are printed.
@Suite struct HeadsTests {
    private var workshops: ReportOptions {
        var pack = Pack()
        (pack.language, pack.levels) = ("fr", ["atelier", "rubrique"])
        pack.capacity = .init(number: 90, reason: "trois ateliers de trente")
        return ReportOptions(language: .french, pack: pack)
    }

    private func ledger(title: String, _ change: [ThemeChange]) throws -> Ledger {
        var ledger = Ledger()
        try ledger.perform(.addTheme(title: title, prompt: "Pourquoi ?", parent: nil, place: .last))
        try ledger.perform(.changeTheme(try #require(ledger.state.themes(under: nil).first).id, change))
        return ledger
    }

    @Test(arguments: [
        ("Les moyens", "2", "Atelier\u{A0}2 – Les moyens"), ("Atelier 2", "2", "Atelier 2"),
        ("2. Les moyens", "2", "2. Les moyens"), ("Les moyens", "", "Les moyens"),
        ("Le lien", "B", "Atelier\u{A0}B – Le lien"),
        ("Ateliers 2024", "2", "Atelier\u{A0}2 – Ateliers 2024"),
    ])
    func `an atelier's number stands in its heading, and not beside it`(title: String, number: String, shown: String)
        throws
    {
        let state = try ledger(title: title, [.number(number)]).state
        let section = try #require(Document(state, options: workshops).sections.first)
        #expect(section.heading == shown && section.title == title && section.facts.isEmpty)
        // What is read back keeps both apart.
        let markdown = try ReportFormat.markdown.render(state, options: workshops)
        #expect(number.isEmpty || markdown.contains("number=") || markdown.contains("- **Numéro\u{A0}:** \(number)"))
    }

    @Test func `the capacity that a pack advises is no fact about the hall`() throws {
        var ledger = Ledger()
        func capacity() -> String? {
            Document(ledger.state, options: workshops).facts.first { $0.label == "Capacité" }?.value
        }
        try ledger.perform(.setDetails([.capacity: "90"]))
        #expect(capacity() == nil)
        try ledger.perform(.setDetails([.capacity: "60"]))
        #expect(capacity() == "60\u{A0}places")
    }

    @Test func `one atelier that was counted is no sum of ateliers`() throws {
        let state = try ledger(title: "Le lien", [.headCount("9")]).state
        #expect(
            Document(state, options: workshops).attendance.counts
                == ["dans «\u{A0}Le lien\u{A0}»\u{A0}: 9\u{A0}personnes"])
    }

    @Test func `who was counted by keys after a number was typed is in the front matter too`() throws {
        var ledger = Ledger()
        try ledger.perform(.setDetails([.unnamed: "15"]))
        try ledger.perform(.countUnnamed(nil, by: 1))
        let markdown = try ReportFormat.markdown.render(ledger.state, options: ReportOptions(language: .french))
        #expect(markdown.contains("\nunnamed: 16\n") && markdown.contains("16\u{A0}personnes présentes"))
    }
}
