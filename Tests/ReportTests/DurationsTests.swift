import Support
import Testing
import Workshop

@testable import Report

/// Planned against actual in the compte-rendu, where it is wanted.
@Suite struct DurationsTests {
    /// Two steps that were timed, one that was not; the second at two tables too.
    private func timed() throws -> Ledger {
        var ledger = Ledger(devices: 3)
        for (title, minutes) in [("Accueil", 10), ("Ateliers", 60), ("Pot", 20)] {
            try ledger.perform(.addPhase(title: title, minutes: minutes, place: .last))
        }
        for title in ["Table *verte*", "Table | bleue"] {
            try ledger.perform(.addTheme(title: title, prompt: "", parent: nil, place: .last))
        }
        let tables = ledger.state.themes(under: nil).map(\.id)
        for desk in 1...2 { try ledger.perform(.seatDevice(tables[desk - 1]), on: desk) }
        try time(0, on: 0, minutes: 12, &ledger)
        for (desk, minutes) in [(0, 65), (1, 58), (2, 0)] { try time(1, on: desk, minutes: minutes, &ledger) }
        return ledger
    }

    private func time(_ phase: Int, on desk: Int, minutes: Int, _ ledger: inout Ledger) throws {
        let device = ledger.desks[desk].device
        try ledger.perform(.time(.start(ledger.state.phaseOrder[phase], on: device), at: 0), on: desk)
        let timing = try #require(ledger.state.clock(of: device))
        try ledger.perform(.time(.end(timing.id), at: Int64(minutes) * 60_000 + 2_000), on: desk)
    }

    private func actual(_ state: State, _ pack: Pack? = nil) -> [String] {
        Document(state, options: ReportOptions(language: .french, pack: pack)).agenda.map(\.actual)
    }

    @Test func `nothing of it is printed unless wanted`() throws {
        let ledger = try timed()
        #expect(actual(ledger.state) == ["", "", ""])
    }

    @Test func `the session's duration, then each table's, and what was not timed is not told`() throws {
        var ledger = try timed()
        try ledger.perform(.printDurations(true))
        #expect(
            actual(ledger.state) == [
                "12\u{A0}min",
                "1\u{A0}h\u{A0}05\u{A0}; Table verte\u{A0}: 58\u{A0}min\u{A0}; Table | bleue\u{A0}: moins d’une minute",
                "",
            ])
    }

    @Test func `a pack asks for it, and the session has the last word`() throws {
        var pack = Pack()
        pack.sections = [SectionPlan(.agenda, times: .actual), SectionPlan(.themes)]
        var ledger = try timed()
        #expect(actual(ledger.state, pack).first == "12\u{A0}min")
        try ledger.perform(.printDurations(false))
        #expect(actual(ledger.state, pack) == ["", "", ""])
    }

    @Test func `where it is wanted the agenda is there, whatever the pack lists`() throws {
        var pack = Pack()
        pack.sections = [SectionPlan(.facts), SectionPlan(.themes)]
        var ledger = try timed()
        try ledger.perform(.printDurations(true))
        let document = Document(ledger.state, options: ReportOptions(language: .french, pack: pack))
        #expect(document.layout.map(\.section) == [.facts, .agenda, .themes])
    }

    @Test(arguments: [ReportFormat.markdown, .html, .text])
    func `every format tells both, and cells stay cells`(format: ReportFormat) throws {
        var ledger = try timed()
        try ledger.perform(.printDurations(true))
        let text = try format.render(ledger.state, options: ReportOptions(language: .french))
        let plain = text.replacing("&#160;", with: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for words in ["urée réelle", "12 min", "1 h 05", "58 min", "1 h"] {
            #expect(plain.contains(words), "\(words)")
        }
        if format == .markdown { #expect(plain.contains("Table \\| bleue")) }
    }

    @Test func `JSON brings every clock back`() throws {
        var ledger = try timed()
        try ledger.perform(.printDurations(true))
        var other = Ledger(seed: 7)
        other.write(Snapshot(ledger.state).events)
        #expect(other.state.timings == ledger.state.timings)
        #expect(actual(other.state) == actual(ledger.state))
    }
}
