import Support
import Testing
import Workshop

@testable import Console

/// Who asks for the floor, who has it, and how long everybody spoke.
@Suite struct FloorScenes {
    private static let waits: [String] = ["Amina Khelif", "Bruno Castel", "Chloé Duquesne"]

    private func room(_ names: [String] = waits) -> Rehearsal {
        var rehearsal = Rehearsal(devices: 2)
        rehearsal.presses(.escape, .character("3"))
        for name in names {
            rehearsal.presses(.character("f"))
            rehearsal.types(name)
            rehearsal.presses(.enter)
        }
        return rehearsal
    }

    @Test func `f, some letters and Enter put somebody into the queue`() {
        var rehearsal = Rehearsal()
        rehearsal.presses(.escape, .character("3"), .character("f"))
        rehearsal.sees("Demande la parole")
        rehearsal.types("br")
        rehearsal.sees("›● Bruno Castel · Mairie")
        rehearsal.presses(.enter)
        rehearsal.sees("Bruno Castel demande la parole (1re place).")
        rehearsal.sees("▲ demandent la parole\u{A0}: Bruno Castel")
        #expect(rehearsal.model.mode == .browsing)
    }

    @Test func `who leaves while speaking has finished, and one step brings both back`() {
        var rehearsal = room(["Bruno Castel"])
        rehearsal.presses(.character("F"), .enter, .escape)
        #expect(rehearsal.state.speaking(at: nil) != nil)
        rehearsal.world.hour = "19:10"
        rehearsal.presses(.character("1"), .home, .down)
        rehearsal.presses(.character("o"))
        rehearsal.sees("Bruno Castel\u{A0}: départ à 19h10")
        #expect(rehearsal.state.speaking(at: nil) == nil)
        rehearsal.presses(.character("u"))
        #expect(rehearsal.state.speaking(at: nil) != nil)
        #expect(rehearsal.state.people(called: "Bruno Castel").first?.isThere == true)
    }

    @Test func `who was excused and asks for the floor is there, and that is said`() {
        var rehearsal = room([])
        rehearsal.presses(.character("f"))
        rehearsal.types("dounia")
        rehearsal.presses(.enter)
        rehearsal.sees("Dounia Œuvrard demande la parole (1re place). Présence notée à 18h05.")
    }

    @Test func `who waits and has left is seen to have`() throws {
        var rehearsal = room()
        rehearsal.presses(.character("F"))
        rehearsal.doesNotSee("départ à")
        let bruno = try #require(rehearsal.person("Bruno Castel")).id
        rehearsal.anotherDevice(.changePerson(bruno, [.departure("20:15")]))
        rehearsal.sees("2 Bruno Castel · départ à 20h15")
    }

    @Test func `a given name that two people bear is asked, and both are seen`() {
        var rehearsal = Rehearsal(
            .garden.then { ledger in
                for (name, organisation) in [("Zoé Marchand", "Les Petits Débrouillards"), ("Zoé Bertin", "MJC")] {
                    var person = PersonDraft(name)
                    (person.organisation, person.presence) = (organisation, .present)
                    try ledger.perform(.addPeople([person]))
                }
            }, width: 80, height: 24)
        rehearsal.presses(.escape, .character("3"), .character("f"))
        rehearsal.types("zo")
        rehearsal.sees("›● Zoé Marchand")
        rehearsal.sees("Zoé Bertin")
        rehearsal.presses(.enter)
        rehearsal.sees("Plusieurs personnes ont ce prénom")
        #expect(rehearsal.state.queue(at: nil).isEmpty)
        rehearsal.presses(.down, .enter)
        #expect(rehearsal.state.queue(at: nil).compactMap { rehearsal.state.person($0.person)?.name } == ["Zoé Bertin"])
    }

    @Test func `somebody who just came in is put on the list by the way`() {
        var rehearsal = Rehearsal()
        rehearsal.presses(.escape, .character("3"), .character("f"))
        rehearsal.types("Karim Lenoir, La Ruche")
        rehearsal.presses(.enter)
        #expect(rehearsal.person("Karim Lenoir")?.arrival == "18:05")
        rehearsal.sees("demandent la parole\u{A0}: Karim Lenoir")
        rehearsal.presses(.character("u"))
        #expect(rehearsal.person("Karim Lenoir") == nil)
        rehearsal.doesNotSee("demandent la parole")
    }

    @Test func `who was not noted and asks for the floor is there`() {
        let rehearsal = room(["Dounia Œuvrard"])
        #expect(rehearsal.person("Dounia Œuvrard")?.presence == .present)
        #expect(rehearsal.person("Dounia Œuvrard")?.arrival == "18:05")
    }

    @Test func `on somebody in the people pane f is one key, and takes it back`() {
        var rehearsal = Rehearsal()
        rehearsal.selects(person: "Bruno Castel")
        rehearsal.presses(.character("f"))
        rehearsal.sees("Bruno Castel ▲1")
        rehearsal.presses(.character("f"))
        rehearsal.sees("Bruno Castel ne demande plus la parole. u annule.")
        rehearsal.doesNotSee("▲")
        rehearsal.presses(.character("u"))
        rehearsal.sees("Bruno Castel ▲1")
    }

    @Test func `the palette asks for the floor while one notes, and the line keeps its words`() {
        var rehearsal = Rehearsal()
        rehearsal.types("Il faudrait")
        rehearsal.presses(.control("p"))
        rehearsal.chooses("file de parole, ou")
        rehearsal.types("ami")
        rehearsal.presses(.enter)
        #expect(rehearsal.model.mode == .capturing)
        #expect(rehearsal.line == "Il faudrait")
        rehearsal.sees("▲ demandent la parole\u{A0}: Amina Khelif")
    }

    @Test func `P gives the floor to the next, with a clock that runs, and to the next one after`() {
        var rehearsal = room()
        #expect(rehearsal.model.patience(at: rehearsal.world.now) == nil)
        rehearsal.presses(.character("P"))
        rehearsal.sees("▶ Amina Khelif 0:00")
        rehearsal.sees("puis Bruno Castel, Chloé Duquesne")
        #expect(rehearsal.model.patience(at: rehearsal.world.now) == 1_000)
        rehearsal.waits(seconds: 65)
        rehearsal.sees("▶ Amina Khelif 1:05")
        rehearsal.presses(.character("P"))
        rehearsal.sees("Bruno Castel a la parole.")
        rehearsal.sees("▶ Bruno Castel 0:00")
        rehearsal.waits(seconds: 10)
        rehearsal.presses(.character("P"), .character("P"))
        rehearsal.doesNotSee("▶")
        #expect(
            SpeakingTimes(rehearsal.state).people.map { $0.share.milliseconds / 1_000 } == [65, 10, 0])
        rehearsal.presses(.character("P"))
        rehearsal.sees("Personne n’attend la parole.")
    }

    @Test func `the next one is who spoke least`() {
        var rehearsal = room()
        for seconds in [60, 20, 40] {
            rehearsal.presses(.character("P"))
            rehearsal.waits(seconds: seconds)
        }
        rehearsal.presses(.character("P"))
        for name in ["ami", "bru", "chl", "dou"] {
            rehearsal.presses(.character("f"))
            rehearsal.types(name)
            rehearsal.presses(.enter)
        }
        rehearsal.sees("demandent la parole\u{A0}: Dounia Œuvrard, Bruno Castel, Chloé Duquesne +1")
    }

    @Test func `the queue is put in another order by hand, and the hand wins`() {
        var rehearsal = room()
        rehearsal.presses(.character("F"), .end, .shiftUp, .shiftUp)
        rehearsal.sees("1 Chloé Duquesne ✎")
        rehearsal.presses(.character("f"))
        rehearsal.types("dou")
        rehearsal.presses(.enter)
        rehearsal.sees("4 Dounia Œuvrard")
        rehearsal.presses(.character("u"), .character("u"), .character("u"))
        rehearsal.sees("1 Amina Khelif")
    }

    @Test func `in the queue, Enter gives the floor, Space ends, x takes out`() {
        var rehearsal = room()
        rehearsal.presses(.character("F"), .down, .enter)
        rehearsal.sees("▶ Bruno Castel 0:00")
        rehearsal.waits(seconds: 5)
        rehearsal.presses(.character(" "))
        rehearsal.sees("Bruno Castel a parlé 5\u{A0}s.")
        rehearsal.presses(.character("x"))
        rehearsal.sees("Amina Khelif ne demande plus la parole. u annule.")
        rehearsal.sees("1 Chloé Duquesne")
        rehearsal.presses(.escape)
        #expect(rehearsal.model.mode == .browsing)
    }

    @Test func `times are seen by person, by organisation, and who has said nothing`() {
        var rehearsal = room()
        rehearsal.presses(.character("P"))
        rehearsal.waits(seconds: 90)
        rehearsal.presses(.character("P"))
        rehearsal.waits(seconds: 30)
        rehearsal.presses(.character("F"))
        rehearsal.sees("1:30 · 1\u{A0}fois")
        rehearsal.sees("Les Tilleuls")
        rehearsal.sees("1:30 · 75\u{A0}%")
        rehearsal.sees("N’ont pas parlé (1)")
        rehearsal.sees("Chloé Duquesne")
    }

    @Test func `a limit is gentle: the clock says that it is over`() {
        var rehearsal = room(["Amina Khelif"])
        rehearsal.anotherDevice(.setDetails([.speakingLimit: "1 min 30"]))
        rehearsal.presses(.character("P"))
        rehearsal.waits(seconds: 90)
        rehearsal.sees("▶ Amina Khelif 1:30 / 1:30")
        rehearsal.doesNotSee("⚠")
        rehearsal.waits(seconds: 1)
        rehearsal.sees("⚠ 1:31 / 1:30")
    }

    @Test func `a table has a queue of its own`() throws {
        var rehearsal = Rehearsal(
            Script.garden.then { ledger in
                let table = try ledger.theme(titled: "Atelier 3 – Le voisinage")
                let bruno = try #require(ledger.state.people.first { $0.name == "Bruno Castel" }?.id)
                try ledger.perform(.floor(.ask(.known(bruno), table: nil, milliseconds: 1)))
                try ledger.perform(.seatDevice(table))
            })
        rehearsal.presses(.escape, .character("3"))
        rehearsal.doesNotSee("demandent la parole")
        rehearsal.presses(.character("F"))
        rehearsal.sees("File de parole – Atelier 3")
        rehearsal.sees("f met quelqu’un")
    }

    @Test func `closing ends the turn that goes on`() {
        var rehearsal = room(["Amina Khelif"])
        rehearsal.presses(.character("P"))
        rehearsal.waits(seconds: 12)
        rehearsal.presses(.character(":"))
        rehearsal.chooses("clore la séance")
        #expect(rehearsal.state.speaking(at: nil) == nil)
        #expect(SpeakingTimes(rehearsal.state).total.milliseconds == 12_000)
    }

    @Test(arguments: [
        ("2", 120), ("2 min", 120), ("1 min 30", 90), ("90 s", 90), ("1:30", 90), ("3 minutes", 180), ("2mn", 120),
    ])
    func `a limit is read as people write it`(typed: String, seconds: Int) {
        #expect(SpeakingLimit.read(typed) == Int64(seconds) * 1_000)
    }

    @Test(arguments: ["", "bref", "0", "deux", "min"])
    func `what is no length of time is no limit`(typed: String) {
        #expect(SpeakingLimit.read(typed) == nil)
    }

    @Test func `who had the floor when the session was left does not speak all night`() {
        var rehearsal = room()
        rehearsal.presses(.character("P"))
        #expect(rehearsal.model.speakingTurn != nil)
        rehearsal.passes(seconds: 24 * 3600)
        rehearsal.restarts()
        #expect(rehearsal.model.speakingTurn == nil)
        rehearsal.doesNotSee("24:00")
        // Nor when the next one is given the floor.
        rehearsal.presses(.escape, .character("P"), .character("F"))
        rehearsal.doesNotSee("24:00")
        rehearsal.doesNotSee("100")
    }
}
