import Notes
import Phrases
import Report
import Support
import Testing
import Workshop

@Suite("The workshop as JSON")
struct JSONRoundTripTests {
    private let options = ReportOptions(language: .french)

    private func workshop(seed: Int) -> Ledger {
        var ledger = Ledger(devices: 2, seed: seed)
        var improviser = Improviser(seed: seed)
        for _ in 0..<80 {
            let desk = improviser.number(0...1)
            // What cannot be done is refused, and leaves no trace.
            _ = try? ledger.perform(improviser.command(on: ledger.state(of: desk)), on: desk)
        }
        return ledger
    }

    @Test("what is imported is exported byte for byte the same, whatever the workshop went through")
    func identical() throws {
        for seed in 0..<60 {
            let before = try ReportFormat.json.render(workshop(seed: seed).state, options: options)
            var other = Ledger(seed: seed + 1000)
            other.write(try JSONNotes.read(before.utf8))
            let after = try ReportFormat.json.render(other.state, options: options)
            #expect(before == after, "seed \(seed)")
        }
    }

    @Test("importing twice changes nothing")
    func twice() throws {
        let text = try ReportFormat.json.render(workshop(seed: 7).state, options: options)
        var other = Ledger()
        other.write(try JSONNotes.read(text.utf8))
        other.write(try JSONNotes.read(text.utf8))
        #expect(try ReportFormat.json.render(other.state, options: options) == text)
    }

    @Test("an anonymous export holds no name")
    func anonymous() throws {
        var ledger = Ledger()
        var named = AttendeeNamed()
        named.id = ledger.ids.attendee()
        named.name = .set("Zénobie Quatrepoint")
        named.email = .set("zenobie@exemple.fr")
        var added = AttendeeAdded()
        added.id = named.id
        var animation = PersonalDetailSet()
        (animation.detail, animation.value) = (DetailName(.animation), "Zénobie Quatrepoint")
        ledger.write([named, added, animation])
        let open = try ReportFormat.json.render(ledger.state, options: options)
        let anonymous = try ReportFormat.json.render(
            ledger.state, options: ReportOptions(language: .french, isAnonymous: true))
        #expect(open.contains("Zénobie") && open.contains("zenobie@"))
        #expect(!anonymous.contains("Zénobie") && !anonymous.contains("zenobie@"))
        #expect(anonymous.contains(named.id.rawValue))
    }

    @Test(
        "what is no workshop is refused, with the place",
        arguments: [
            ("", "JSON"), ("[]", "JSON"), ("{\"format\":\"other\",\"version\":1}", "format"),
            ("{\"version\":1}", "format"),
            (
                "{\"format\":\"palabre-workshop\",\"version\":1,\"contributions\":[{\"id\":\"c-1\",\"kind\":\"cri\"}]}",
                "contributions[0].kind"
            ),
            ("{\"format\":\"palabre-workshop\",\"version\":1,\"themes\":[{\"id\":\"é\"}]}", "themes[0].id"),
        ])
    func refused(_ text: String, _ place: String) {
        #expect(throws: NotesFault(line: nil, .json(place))) { try JSONNotes.read(text.utf8) }
    }

    @Test("a newer format is not guessed at")
    func newer() {
        #expect(throws: NotesFault(line: nil, .newerFormat(2))) {
            try JSONNotes.read("{\"format\":\"palabre-workshop\",\"version\":2}".utf8)
        }
    }
}
