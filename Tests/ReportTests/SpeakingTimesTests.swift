import Phrases
import Support
import Testing
import Workshop

@testable import Report

@Suite("Speaking times and people without a name in the compte-rendu")
struct SpeakingTimesTests {
    /// Ana of the MJC spoke two minutes, Bo of nobody one.
    private func ledger(_ more: (inout Ledger) throws -> Void = { _ in }) throws -> Ledger {
        var ledger = Ledger()
        var ana = PersonDraft("Ana Blum")
        ana.organisation = "MJC"
        try ledger.perform(.addPeople([ana, PersonDraft("Bo Petit")]))
        for (person, seconds) in zip(ledger.state.people, [120, 60]) {
            try ledger.perform(.floor(.ask(.known(person.id), table: nil, milliseconds: 0)))
            let turn = try #require(ledger.state.queue(at: nil).first?.id)
            try ledger.perform(.floor(.give(turn, milliseconds: 0)))
            try ledger.perform(.floor(.end(turn, milliseconds: Int64(seconds) * 1_000)))
        }
        try more(&ledger)
        return ledger
    }

    private func facts(_ ledger: Ledger, _ options: ReportOptions) -> [String] {
        Document(ledger.state, options: options).facts.map { "\($0.label)|\($0.value)" }
    }

    @Test("nothing of it is printed unless it is wanted, in any format")
    func unwanted() throws {
        let options = ReportOptions(language: .french, namesAttendees: true)
        let ledger = try ledger()
        #expect(facts(ledger, options) == [])
        for format in [ReportFormat.markdown, .html] {
            #expect(try !format.render(ledger.state, options: options).contains("Temps de parole"))
        }
    }

    @Test("what is wanted is printed by organisation, without names")
    func wanted() throws {
        let ledger = try ledger { try $0.perform(.setDetails([.speakingTimes: "oui"])) }
        let times =
            "Temps de parole|MJC\u{A0}: 2\u{A0}min (67\u{A0}%)\u{A0}; sans organisation\u{A0}: 1\u{A0}min (33\u{A0}%)"
        #expect(facts(ledger, ReportOptions(language: .french)) == [times])
    }

    @Test("people are named where those who came are, and never in an anonymous one")
    func named() throws {
        let ledger = try ledger { try $0.perform(.setDetails([.speakingTimes: "Oui"])) }
        let named = ReportOptions(language: .french, namesAttendees: true)
        #expect(
            facts(ledger, named).last
                == "Temps de parole des personnes|Ana Blum\u{A0}: 2\u{A0}min\u{A0}; Bo Petit\u{A0}: 1\u{A0}min")
        let anonymous = ReportOptions(language: .french, isAnonymous: true, namesAttendees: true)
        #expect(facts(ledger, anonymous).count == 1)
        for format in [ReportFormat.markdown, .html, .json] {
            let text = try format.render(ledger.state, options: anonymous)
            #expect(!text.contains("Ana Blum") && !text.contains("Bo Petit"))
        }
    }

    @Test("an anonymous snapshot does not say who spoke when")
    func snapshot() throws {
        let ledger = try ledger()
        #expect(Snapshot(ledger.state).turns?.count == 2)
        #expect(Snapshot(ledger.state).anonymous.turns == nil)
    }

    @Test("people without a name are counted among those who came, and at their table")
    func unnamed() throws {
        let ledger = try ledger { ledger in
            try ledger.perform(.countUnnamed(nil, by: 5))
            try ledger.perform(.addTheme(title: "Table 1", prompt: "", parent: nil, place: .last))
            let table = try #require(ledger.state.outline.first?.theme.id)
            try ledger.perform(.countUnnamed(table, by: 4))
        }
        let document = Document(ledger.state, options: ReportOptions(language: .french))
        #expect(document.attendance.counts.first == "7\u{A0}personnes présentes")
        #expect(document.sections.first?.headCount == "4")
    }
}
