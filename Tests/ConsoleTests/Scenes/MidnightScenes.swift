import Screen
import Support
import Testing
import Workshop

@testable import Console

/// An evening that goes on past midnight is the same evening.
@Suite struct MidnightScenes {
    /// From 23:30 to 0:45, with three steps.
    private static let night = Script.garden.then { ledger in
        try ledger.perform(.setDetails([.start: "23:30", .end: "00:45"]))
        for (title, minutes) in [("Accueil", 10), ("Ateliers", 30), ("Pot", 20)] {
            try ledger.perform(.addPhase(title: title, minutes: minutes, place: .last))
        }
    }

    /// It is so many hours and minutes after the midnight with which 16 March begins.
    private func after(_ hour: Int, _ minute: Int, _ script: Script = night) -> Rehearsal {
        var rehearsal = Rehearsal(script)
        let midnight = Rehearsal.moment + (5 * 60 + 55) * 60_000
        rehearsal.world = World(
            today: CalendarDay(typed: "2023-03-16") ?? .first,
            hour: "0\(hour):" + (minute < 10 ? "0" : "") + "\(minute)",
            now: midnight + Int64(hour * 60 + minute) * 60_000)
        rehearsal.send(.tick)
        return rehearsal
    }

    @Test func `after midnight o notes the departure, and does not take the arrival back`() {
        var rehearsal = Rehearsal(Self.night)
        rehearsal.selects(person: "Dounia Œuvrard")
        rehearsal.presses(.character("o"))
        #expect(rehearsal.person("Dounia Œuvrard")?.arrival == "18:05")
        rehearsal.world = after(0, 10).world
        rehearsal.presses(.character("o"))
        #expect(rehearsal.person("Dounia Œuvrard")?.came == true)
        #expect(rehearsal.person("Dounia Œuvrard")?.departure == "00:10")
        rehearsal.sees("0h10")
    }

    @Test func `who comes after midnight has an hour`() {
        var rehearsal = after(0, 5)
        rehearsal.presses(.escape, .character("1"), .character("n"))
        rehearsal.types("Paul Minuit, Amicale laïque")
        rehearsal.presses(.enter)
        #expect(rehearsal.person("Paul Minuit")?.arrival == "00:05")
        #expect(rehearsal.person("Paul Minuit")?.presence == .present)
    }

    @Test func `the end of the session and how late it is are told past midnight`() {
        var rehearsal = after(0, 5)
        rehearsal.presses(.function(7))
        rehearsal.sees("finit vers 1h05, 20 min de retard")
    }

    @Test func `tomorrow is the day after the session's`() {
        var rehearsal = after(0, 5)
        rehearsal.captures("> Écrire à la mairie pour demain")
        #expect(rehearsal.contribution("Écrire à la mairie pour demain")?.due == "2023-03-16")
        var dateless = after(0, 5, Self.night.then { try $0.perform(.setDetails([.date: ""])) })
        dateless.captures("> Écrire à la mairie pour demain")
        #expect(dateless.contribution("Écrire à la mairie pour demain")?.due == "2023-03-16")
    }

    @Test func `in the morning it is another day`() {
        var rehearsal = after(6, 30)
        #expect(!rehearsal.model.isOnTheDay)
        rehearsal.presses(.escape, .character("1"), .character("n"))
        rehearsal.types("Paul Matin")
        rehearsal.presses(.enter)
        #expect(rehearsal.person("Paul Matin")?.arrival.isEmpty == true)
    }

    @Test func `an evening without an hour of its end goes on until six`() {
        let rehearsal = after(0, 40, .garden)
        #expect(rehearsal.model.isOnTheDay)
        #expect(!rehearsal.model.isBeforeTheDay)
    }
}
