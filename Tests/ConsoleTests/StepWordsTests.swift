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

    @Test mutating func `who became an author is named, also where the words lose the mark or somebody is new`() throws
    {
        let note = try #require(ledger.state.sequence.last)
        let amina = try #require(ledger.state.people.first { $0.name == "Amina Khelif" })
        let signed = Command.all([.rewrite(note, text: "Des bancs !"), .setAuthors(note, [.existing(amina.id)])])
        #expect(try words(signed) == "auteur de « Des bancs ! », Amina Khelif")
        #expect(try words(.setAuthors(note, [])) == "auteur de « Des bancs ! », Amina Khelif")
        #expect(try words(.setAuthors(note, [.new(name: "Inès Faure")])) == "Inès Faure, auteur de « Des bancs ! »")
    }

    @Test mutating func `a theme that was made for a note is told with the note`() throws {
        let note = try #require(ledger.state.sequence.last)
        let filed = Command.file([note], into: [.new(title: "Repos", parent: nil)])
        #expect(try words(filed) == "thème « Repos », classement de « Des bancs »")
    }

    @Test mutating func `of what has another place it is told what it is`() throws {
        try ledger.perform(.capture([Draft("Un puits"), Draft("Une serre"), Draft("Un abri")]))
        let notes = Array(ledger.state.sequence.suffix(4))
        #expect(try words(.place(notes[3], .after(notes[0]))) == "ordre des notes, « Un abri »")
        #expect(try words(.place(notes[3], .after(notes[1]))) == "ordre des notes, « Un puits », « Un abri »")
        try ledger.perform(.addPhase(title: "Accueil", minutes: 5, place: .last))
        try ledger.perform(.addPhase(title: "Débat", minutes: 20, place: .last))
        let last = try #require(ledger.state.agenda.last)
        #expect(try words(.movePhase(last.id, .first)).hasPrefix("ordre du déroulé, « Débat »"))
        let roots = ledger.state.themes(under: nil)
        let theme = try #require(roots.last)
        #expect(
            try words(.moveTheme(theme.id, parent: nil, place: .first)).hasPrefix(
                "ordre des thèmes, « \(theme.title) »"))
    }

    @Test mutating func `what became of the floor is told, and whose it was`() throws {
        func turn() throws -> Turn.ID { try #require(ledger.state.floor.all.last).id }
        let amina = try #require(ledger.state.people.first { $0.name == "Amina Khelif" })
        func ask(_ person: Speaker, _ at: Int64) -> Command {
            .floor(.ask(person, table: nil, milliseconds: Rehearsal.moment + at))
        }
        let coming = Command.all([.changePerson(amina.id, [.arrival("18:05")]), ask(.known(amina.id), 0)])
        #expect(try words(coming) == "demande de parole, Amina Khelif")
        #expect(try words(.floor(.give(turn(), milliseconds: Rehearsal.moment + 1))) == "parole donnée, Amina Khelif")
        #expect(try words(.floor(.end(turn(), milliseconds: Rehearsal.moment + 9))) == "fin de parole, Amina Khelif")
        #expect(try words(ask(.new(PersonDraft("Inès Faure")), 20)) == "Inès Faure, demande de parole")
        #expect(try words(ask(.known(amina.id), 30)) == "demande de parole, Amina Khelif")
        #expect(try words(.floor(.move(turn(), .first))) == "place dans la file, Amina Khelif")
        #expect(try words(.floor(.withdraw(turn()))) == "départ de la file, Amina Khelif")
    }
}
