import Phrases
import Support
import Testing
import Workshop

@testable import Console

/// What undo and redo say of a step.
@Suite struct StepWordsTests {
    private var ledger: Ledger

    init() throws {
        ledger = Ledger()
        ledger.wallClock = FixedClock(milliseconds: Rehearsal.moment)
        Script.garden.play(on: &ledger)
        try ledger.perform(.capture([Draft("Des bancs")]))
    }

    private mutating func words(_ command: Command) throws -> String {
        let before = ledger.state
        try ledger.perform(command)
        return StepWords(without: before, with: ledger.state, Phrases(.french)).sentence
            .replacing("\u{A0}", with: " ")
    }

    @Test mutating func `notes are told by their words, several by their number`() throws {
        let note = try #require(ledger.state.sequence.last)
        #expect(try words(.capture([Draft("Un puits")])) == "note « Un puits »")
        #expect(try words(.capture([Draft("a"), Draft("b")])) == "2 notes")
        #expect(try words(.setKind([note], .question)) == "nature de « Des bancs »")
        #expect(try words(.vote([note], label: Votes.dots, by: 2)) == "voix de « Des bancs »")
        #expect(try words(.rewrite(note, text: "Des bancs à l’ombre")) == "mots de « Des bancs à l’ombre »")
        #expect(try words(.setAside(Array(ledger.state.sequence.suffix(2)), true)) == "mise de côté de 2 notes")
        let long = "Une phrase bien trop longue pour tenir toute entière dans le pied de l’écran"
        #expect(try words(.capture([Draft(long)])).hasSuffix("… »"))
    }

    @Test mutating func `themes and people are told by their names`() throws {
        #expect(try words(.addTheme(title: "Verger", prompt: "", parent: nil, place: .last)) == "thème « Verger »")
        let theme = try #require(ledger.state.themes.values.first { $0.title == "Verger" })
        #expect(try words(.changeTheme(theme.id, [.title("Vergers")])) == "titre du thème « Vergers »")
        #expect(try words(.setThemeAside(theme.id, true)) == "mise de côté du thème « Vergers »")
        #expect(try words(.addPeople([PersonDraft("Inès Faure")])) == "Inès Faure")
        let person = try #require(ledger.state.people.first { $0.name == "Inès Faure" })
        #expect(try words(.changePerson(person.id, [.departure("18:05")])) == "présence, Inès Faure")
        #expect(try words(.countUnnamed(nil, by: 3)) == "compte des personnes")
    }

    @Test mutating func `what is done to the session is told too`() throws {
        #expect(try words(.setDetails([.end: "0h45"])) == "Fin, 0h45")
        #expect(try words(.addPhase(title: "Débat", minutes: 20, place: .last)) == "déroulé, « Débat »")
        let phase = try #require(ledger.state.agenda.last)
        let device = ledger.desks[0].device
        let start = Command.time(.start(phase.id, on: device), at: Rehearsal.moment)
        #expect(try words(start) == "chronomètre de « Débat »")
        #expect(try words(.time(.countDown(minutes: 5, on: device), at: Rehearsal.moment)) == "minuteur")
        #expect(try words(.hideVotes(true)) == "voix masquées")
        #expect(try words(.close) == "clôture de la séance")
        #expect(try words(.reopen) == "réouverture")
    }
}
