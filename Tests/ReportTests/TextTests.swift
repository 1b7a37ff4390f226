import Phrases
import Support
import Testing
import Workshop

@testable import Report

@Suite("The compte-rendu as plain text")
struct TextTests {
    @Test("in French, a draft")
    func french() throws {
        let text = try ReportFormat.text.render(Gardens().state, options: ReportOptions(language: .french))
        expectGolden(text, named: "gardens-text-fr")
    }

    @Test("in English, approved, with names")
    func english() throws {
        let options = ReportOptions(language: .english, namesAttendees: true, program: "Palabre 1.0")
        let state = Gardens(isClosed: true, validated: "2024-04-30").state
        expectGolden(try ReportFormat.text.render(state, options: options), named: "gardens-text-en")
    }

    @Test("nothing known is nothing printed")
    func nothing() throws {
        let text = try ReportFormat.text.render(State(), options: ReportOptions(language: .french))
        #expect(text == "Compte-rendu\n============\n\nProjet – à valider\n")
    }

    @Test("no line is longer than 72 signs, but for a word that is")
    func width() throws {
        for seed in 0..<30 {
            let text = try ReportFormat.text.render(
                Scrawl.workshop(seed: seed), options: ReportOptions(language: .french))
            for line in text.split(separator: "\n") where line.count > 72 {
                #expect(!line.drop { " -.[]x0123456789".contains($0) }.contains(" "), "\(line)")
            }
        }
    }

    @Test("a paragraph's further lines hang under its first word")
    func hanging() {
        #expect(TextWrapping.wrap("  - un deux trois", width: 9) == "  - un\n    deux\n    trois\n")
        #expect(TextWrapping.wrap("10. un deux", width: 8) == "10. un\n    deux\n")
        #expect(TextWrapping.wrap("un\u{2028}deux") == "un\ndeux\n")
        #expect(TextWrapping.wrap("- un\u{2028}deux") == "- un\n  deux\n")
        #expect(TextWrapping.wrap("12\u{A0}000 habitants", width: 8) == "12\u{A0}000\nhabitants\n")
    }

    @Test("one empty line is enough, and a heading is underlined as long as it is")
    func lines() {
        #expect(TextWrapping.wrap("\n\na\n\n\nb\n \n") == "a\n\nb\n")
        #expect(TextWrapping.wrap("Été\n=\nmot") == "Été\n===\nmot\n")
        #expect(TextWrapping.wrap("a\n\n-") == "a\n\n-\n")
        #expect(TextWrapping.wrap("") == "")
    }
}
