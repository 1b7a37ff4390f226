import Support
import Testing
import Workshop

@testable import Console

/// Who comes and goes, with the hours; who is counted without a name.
@Suite struct ArrivalScenes {
    @Test func `o says who is there, who left, and who is back`() {
        var rehearsal = Rehearsal()
        rehearsal.selects(person: "Dounia Œuvrard")
        rehearsal.presses(.character("o"))
        #expect(rehearsal.person("Dounia Œuvrard")?.arrival == "18:05")
        rehearsal.sees("Dounia Œuvrard\u{A0}: arrivée à 18h05. u annule.")
        rehearsal.sees("4/4")
        rehearsal.world.hour = "19:10"
        rehearsal.presses(.character("o"))
        #expect(rehearsal.person("Dounia Œuvrard")?.came == true)
        rehearsal.sees("Dounia Œuvrard\u{A0}: départ à 19h10. o\u{A0}: de retour. u annule.")
        rehearsal.sees("◁ Dounia Œuvrard –19h10")
        rehearsal.sees("3 là · 1\u{A0}départ")
        rehearsal.presses(.character("o"))
        rehearsal.sees("Dounia Œuvrard\u{A0}: de retour")
        #expect(rehearsal.person("Dounia Œuvrard")?.departure == "")
        #expect(rehearsal.person("Dounia Œuvrard")?.arrival == "18:05")
    }

    @Test func `a slip is taken back by the same key within the minute`() {
        var rehearsal = Rehearsal()
        rehearsal.selects(person: "Dounia Œuvrard")
        rehearsal.presses(.character("o"), .character("o"))
        #expect(rehearsal.person("Dounia Œuvrard")?.came == false)
        #expect(rehearsal.person("Dounia Œuvrard")?.arrival == "")
        rehearsal.sees("Dounia Œuvrard\u{A0}: absent")
        rehearsal.sees("3/4")
    }

    @Test func `who comes late is seen`() {
        var rehearsal = Rehearsal()
        rehearsal.world.hour = "18:25"
        rehearsal.selects(person: "Dounia Œuvrard")
        rehearsal.presses(.character("o"))
        rehearsal.sees("Dounia Œuvrard 18h25")
    }

    @Test func `before the day, who is added is expected, and o notes no hour`() {
        var rehearsal = Rehearsal()
        rehearsal.world.today = CalendarDay(typed: "2023-03-10") ?? CalendarDay.first
        rehearsal.presses(.escape, .character("1"), .character("n"))
        rehearsal.types("Inès Faure, MJC")
        rehearsal.presses(.enter, .escape)
        #expect(rehearsal.person("Inès Faure")?.presence == .absent)
        rehearsal.presses(.character("o"))
        #expect(rehearsal.person("Inès Faure")?.arrival == "")
    }

    @Test func `a walk-in is one line, and there from now on`() {
        var rehearsal = Rehearsal()
        rehearsal.presses(.escape, .character("1"), .character("n"))
        rehearsal.types("Inès Faure; mairie; trésorière; ines@example.org")
        rehearsal.presses(.enter)
        rehearsal.sees("Inès Faure\u{A0}: arrivée à 18h05. Ctrl-Z annule.")
        rehearsal.types("Jo Petit")
        rehearsal.presses(.enter, .escape)
        let person = rehearsal.person("Inès Faure")
        #expect(person?.arrival == "18:05")
        #expect(person?.function == "trésorière")
        #expect(person?.email == "ines@example.org")
        // The organisation is spelled as it was.
        #expect(rehearsal.state.organisations.count == 3)
        #expect(rehearsal.people.suffix(2) == ["Inès Faure", "Jo Petit"])
        rehearsal.presses(.character("u"))
        #expect(!rehearsal.people.contains("Jo Petit"))
    }

    @Test func `three letters of somebody who is expected mark them present`() {
        var rehearsal = Rehearsal()
        rehearsal.presses(.escape, .character("1"), .character("n"))
        rehearsal.types("dou")
        rehearsal.sees("›◌ Dounia Œuvrard · Les Tilleuls")
        rehearsal.sees("Ajouter «\u{A0}dou\u{A0}»")
        rehearsal.presses(.enter, .escape)
        #expect(rehearsal.person("Dounia Œuvrard")?.presence == .present)
        #expect(rehearsal.people.count == 4)
    }

    @Test func `whoever is on the list already is not doubled, whatever the case and accents`() {
        var rehearsal = Rehearsal()
        rehearsal.presses(.escape, .character("1"), .character("n"))
        rehearsal.types("DOUNIA OEUVRARD, les tilleuls, présidente")
        rehearsal.presses(.enter)
        #expect(rehearsal.person("Dounia Œuvrard")?.presence == .present)
        #expect(rehearsal.person("Dounia Œuvrard")?.function == "présidente")
        rehearsal.types("dounia oeuvrard")
        rehearsal.presses(.enter)
        rehearsal.sees("Dounia Œuvrard\u{A0}: déjà là depuis 18h05.")
        #expect(rehearsal.people.count == 4)
    }

    @Test func `somebody new whose name begins like somebody's is added all the same`() {
        var rehearsal = Rehearsal()
        rehearsal.presses(.escape, .character("1"), .character("n"))
        rehearsal.types("Brun")
        rehearsal.presses(.down)
        rehearsal.sees("›Ajouter «\u{A0}Brun\u{A0}»")
        rehearsal.presses(.enter, .escape)
        #expect(rehearsal.people.last == "Brun")
        #expect(rehearsal.people.count == 5)
    }

    @Test func `a namesake of another organisation is somebody else`() {
        var rehearsal = Rehearsal()
        rehearsal.presses(.escape, .character("1"), .character("n"))
        rehearsal.types("Bruno Castel, La Ruche")
        rehearsal.presses(.enter, .escape)
        #expect(rehearsal.people.count == 5)
    }

    @Test func `a list that is pasted into the line is read as a list`() {
        var rehearsal = Rehearsal()
        rehearsal.presses(.escape, .character("1"), .character("n"))
        rehearsal.pastes("Karim Lenoir, La Ruche\nLouise Martel, Mairie\n")
        rehearsal.sees("2\u{A0}personnes")
        rehearsal.presses(.enter)
        #expect(rehearsal.people.suffix(2) == ["Karim Lenoir", "Louise Martel"])
    }

    @Test func `people without a name are counted by two keys, or by their number`() {
        var rehearsal = Rehearsal()
        rehearsal.presses(.escape, .character("1"))
        rehearsal.presses(.character("+"), times: 3)
        rehearsal.sees("3\u{A0}personnes sans nom")
        rehearsal.sees("6\u{A0}personnes")
        rehearsal.presses(.character("-"))
        rehearsal.presses(.escape)
        rehearsal.sees("2 sans nom")
        rehearsal.presses(.character("="))
        rehearsal.types("28")
        rehearsal.presses(.enter)
        #expect(rehearsal.header.contains("31 personnes"))
        rehearsal.presses(.character("u"))
        rehearsal.sees("2 sans nom")
    }

    @Test func `too many people for the room are told of, whoever they are`() {
        var rehearsal = Rehearsal(devices: 2)
        rehearsal.presses(.escape, .character("s"))
        rehearsal.presses(.escape)
        rehearsal.anotherDevice(.setDetails([.capacity: "4"]))
        rehearsal.presses(.character("1"), .character("+"))
        rehearsal.doesNotSee("pour 4")
        rehearsal.presses(.character("+"))
        rehearsal.sees("5\u{A0}personnes pour 4")
    }

    @Test func `a table counts its own`() throws {
        var rehearsal = Rehearsal(
            Script.garden.then { ledger in
                try ledger.perform(.seatDevice(try ledger.theme(titled: "Atelier 3 – Le voisinage")))
            })
        rehearsal.presses(.escape, .character("1"), .character("+"), .character("+"))
        rehearsal.sees("2\u{A0}personnes sans nom (Atelier 3 – Le voisinage)")
        let id = try #require(rehearsal.theme(titled: "Atelier 3 – Le voisinage"))
        #expect(rehearsal.state.unnamed(at: id) == 2)
        #expect(rehearsal.state.unnamed(at: nil) == 0)
        #expect(rehearsal.header.contains("5 personnes"))
    }
}
