import Support
import Testing
import Workshop

@Suite struct SnapshotTests {
    @Test(arguments: 0..<20)
    func `the events of a snapshot make the same state again`(seed: Int) {
        var ledger = Ledger(seed: seed)
        var improviser = Improviser(seed: seed)
        for _ in 0..<150 { _ = try? ledger.perform(improviser.command(on: ledger.state)) }
        var other = Ledger(seed: seed + 1000)
        other.write(Snapshot(ledger.state).events)
        #expect(other.state == ledger.state)
    }

    @Test(arguments: 0..<20)
    func `a snapshot of what several devices did survives, and taking it in again changes nothing`(seed: Int) {
        let snapshot = Snapshot(Story(seed: seed, commands: 120).ledger.state)
        var ledger = Ledger()
        ledger.write(snapshot.events)
        #expect(Snapshot(ledger.state) == snapshot)
        ledger.write(snapshot.events)
        #expect(Snapshot(ledger.state) == snapshot)
    }

    @Test func `an anonymous snapshot names nobody`() throws {
        var ledger = Ledger()
        var draft = PersonDraft("Ana Blum")
        (draft.email, draft.telephone, draft.function) = ("ana@exemple.fr", "01 02", "présidente")
        try ledger.perform(.addPeople([draft]))
        try ledger.perform(.setDetails([.animation: "Ana Blum", .contact: "Ana Blum", .title: "Rencontre"]))
        try ledger.perform(.labelDevice("Portable d’Ana Blum"))
        let anonymous = "\(Snapshot(ledger.state).anonymous)"
        #expect(!anonymous.contains("Ana"))
        #expect(!anonymous.contains("01 02"))
        #expect(anonymous.contains("Rencontre"))
    }
}
