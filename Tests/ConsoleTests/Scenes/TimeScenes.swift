import Screen
import Support
import Testing
import Workshop

@testable import Console

/// The agenda and its clocks, from anywhere.
@Suite struct TimeScenes {
    /// The garden's assembly with an agenda: two hours from 18:00.
    static let planned = Script.garden.then { ledger in
        try ledger.perform(.setDetails([.end: "20:00"]))
        for (title, minutes) in [("Accueil", 10), ("Ateliers", 60), ("Restitution", 30), ("Pot", 20)] {
            try ledger.perform(.addPhase(title: title, minutes: minutes, place: .last))
        }
    }

    /// The minutes of each step as people see them: planned and spent.
    private func agenda(_ rehearsal: Rehearsal) -> [String] {
        rehearsal.state.agenda.map { "\($0.title) \($0.planned.map(String.init) ?? "?")" }
    }

    @Test func `an agenda is typed, corrected, put in order`() {
        var rehearsal = Rehearsal()
        rehearsal.presses(.escape, .character("t"))
        rehearsal.sees("Pas encore de déroulé.")
        rehearsal.presses(.character("a"))
        rehearsal.captures("Accueil, 10", "Tour de table ; 1h30", "Table 3", "Pot 20 min")
        rehearsal.presses(.escape)
        #expect(agenda(rehearsal) == ["Accueil 10", "Tour de table 90", "Table 3 ?", "Pot 20"])
        rehearsal.presses(.up, .up, .character("e"))
        #expect(rehearsal.wordsAtCursor?.contains("Tour de table, 90") == true)
        rehearsal.presses(.backspace, .backspace)
        rehearsal.types("45")
        rehearsal.presses(.enter, .shiftUp, .down, .character("x"))
        rehearsal.sees("Accueil : écarté du déroulé. u annule.")
        #expect(agenda(rehearsal) == ["Tour de table 45", "Table 3 ?", "Pot 20"])
        rehearsal.presses(.character("u"))
        #expect(agenda(rehearsal) == ["Tour de table 45", "Accueil 10", "Table 3 ?", "Pot 20"])
        rehearsal.presses(.escape)
        #expect(rehearsal.model.mode == .browsing)
    }

    @Test func `a step runs, is paused, goes on, and the next one says how long it took`() {
        var rehearsal = Rehearsal(TimeScenes.planned, width: 80, height: 24)
        rehearsal.presses(.escape, .character("t"), .character(" "))
        rehearsal.waits(seconds: 90)
        rehearsal.presses(.escape)
        #expect(rehearsal.header.contains("Accueil 08:30"))
        rehearsal.presses(.function(5))
        rehearsal.waits(seconds: 60)
        #expect(rehearsal.header.contains("Accueil ‖ 08:30"))
        rehearsal.presses(.function(5))
        rehearsal.waits(seconds: 30)
        #expect(rehearsal.header.contains("Accueil 08:00"))
        rehearsal.presses(.function(7))
        rehearsal.sees("Accueil : 2 min pour 10 min prévues. u annule.")
        #expect(rehearsal.header.contains("Ateliers 60:00"))
        rehearsal.presses(.character("u"))
        #expect(rehearsal.header.contains("Accueil 08:00"))
    }

    @Test
    func `whoever comes back to a step goes on with what is left of it, and what was begun by mistake still comes`() {
        var rehearsal = Rehearsal(TimeScenes.planned, width: 80, height: 24)
        rehearsal.presses(.escape, .character("t"), .character(" "))
        rehearsal.waits(seconds: 120)
        rehearsal.presses(.character("n"))
        rehearsal.waits(seconds: 60)
        rehearsal.presses(.up, .character(" "))
        #expect(rehearsal.header.contains("Accueil 08:00"))
        rehearsal.sees("02:00")
        rehearsal.waits(seconds: 60)
        rehearsal.sees("03:00")
        // What is left of the three others, with the minute that the second one has had.
        rehearsal.sees("finit vers 20h05")
        rehearsal.presses(.character("n"))
        rehearsal.sees("Accueil : 3 min pour 10 min prévues")
        #expect(rehearsal.header.contains("Ateliers 59:00"))
    }

    @Test func `steps that are passed over take no time any more`() {
        var rehearsal = Rehearsal(
            TimeScenes.planned.then { ledger in try ledger.perform(.setDetails([.end: ""])) }, width: 80, height: 24)
        rehearsal.presses(.escape, .character("t"), .down, .down, .character(" "))
        rehearsal.sees("reste 50 min, finit vers 18h55")
        rehearsal.doesNotSee("de retard")
    }

    @Test func `all of it from the capture line, whose words stay`() {
        var rehearsal = Rehearsal(TimeScenes.planned, width: 80, height: 24)
        rehearsal.types("Une idée à moitié")
        rehearsal.presses(.function(7))
        rehearsal.waits(seconds: 60)
        rehearsal.presses(.function(6))
        rehearsal.sees("Accueil : 11 min en tout. Ctrl-Z annule.")
        #expect(rehearsal.header.contains("Accueil 10:00"))
        rehearsal.presses(.alt("t"))
        rehearsal.sees("Déroulé")
        rehearsal.presses(.character("n"), .escape)
        #expect(rehearsal.line == "Une idée à moitié")
        #expect(rehearsal.model.mode == .capturing)
        #expect(rehearsal.header.contains("Ateliers"))
        rehearsal.presses(.control("p"))
        rehearsal.chooses("temps suivant du déroulé")
        #expect(rehearsal.header.contains("Restitution"))
        #expect(rehearsal.model.mode == .capturing)
        rehearsal.presses(.function(8))
        rehearsal.types("5")
        rehearsal.presses(.enter)
        #expect(rehearsal.header.contains("minuteur 05:00"))
        #expect(rehearsal.model.mode == .capturing)
        rehearsal.types(" de plus")
        rehearsal.presses(.enter)
        rehearsal.sees("Une idée à moitié de plus")
    }

    @Test func `a digit starts a timer, which rings at a minute and at its end, and leaves by itself`() {
        var rehearsal = Rehearsal(width: 80, height: 24)
        rehearsal.presses(.escape, .character("t"), .character("2"), .enter, .escape)
        #expect(rehearsal.header.contains("minuteur 02:00"))
        rehearsal.waits(seconds: 59)
        #expect(rehearsal.bells == 0)
        rehearsal.waits(seconds: 1)
        #expect(rehearsal.bells == 1)
        rehearsal.sees("Minuteur : plus qu’une minute.")
        rehearsal.waits(seconds: 60)
        #expect(rehearsal.bells == 2)
        rehearsal.sees("Minuteur : temps écoulé.")
        rehearsal.waits(seconds: 50)
        #expect(rehearsal.header.contains("minuteur +00:50"))
        #expect(rehearsal.bells == 2)
        rehearsal.waits(seconds: 11)
        #expect(!rehearsal.header.contains("minuteur"))
        #expect(rehearsal.model.patience(at: rehearsal.world.now) == nil)
    }

    @Test func `late ticks ring once, for the last of what was missed`() {
        var rehearsal = Rehearsal(TimeScenes.planned)
        rehearsal.presses(.function(7))
        rehearsal.world.now += 700_000
        rehearsal.send(.tick)
        #expect(rehearsal.bells == 1)
        rehearsal.sees("Accueil : temps écoulé.")
        rehearsal.waits(seconds: 5)
        #expect(rehearsal.bells == 1)
    }

    @Test func `more time rings again at its end, and none of what is past rings after a restart`() {
        var rehearsal = Rehearsal(TimeScenes.planned)
        rehearsal.presses(.function(7))
        rehearsal.world.now += 601_000
        rehearsal.send(.tick)
        rehearsal.presses(.function(6), .function(6))
        #expect(rehearsal.bells == 1)
        rehearsal.waits(seconds: 60)
        #expect(rehearsal.bells == 2)
        rehearsal.restarts()
        rehearsal.waits(seconds: 1)
        #expect(rehearsal.bells == 2)
        rehearsal.waits(seconds: 60)
        #expect(rehearsal.bells == 3)
    }

    @Test func `nothing wakes the program while nothing runs`() {
        var rehearsal = Rehearsal(TimeScenes.planned)
        #expect(rehearsal.model.patience(at: rehearsal.world.now) == nil)
        rehearsal.presses(.function(5))
        #expect(rehearsal.model.patience(at: rehearsal.world.now + 300) == 700)
        rehearsal.presses(.function(5))
        #expect(rehearsal.model.patience(at: rehearsal.world.now) == nil)
        rehearsal.presses(.function(5), .escape, .character(":"))
        rehearsal.chooses("clore la séance")
        #expect(rehearsal.model.patience(at: rehearsal.world.now) == nil)
    }

    @Test func `the strip says what is left of the session, and when it will be late`() {
        var rehearsal = Rehearsal(TimeScenes.planned)
        rehearsal.presses(.function(7))
        // It is 18:05: two hours of steps end at 20:05, and the form says 20:00.
        rehearsal.sees("Séance : finit vers 20h05, 5 min de retard")
        rehearsal.waits(seconds: 60)
        rehearsal.sees("Séance : finit vers 20h05, 5 min de retard")
        rehearsal.presses(.function(7))
        rehearsal.sees("reste 1 h 54, finit vers 19h56")
        rehearsal.doesNotSee("de retard")
        rehearsal.sees("► Ateliers ──────── 00:00/60:00 reste 60:00 · Restitution 30'")
    }

    @Test func `without an hour the plan says when it ends, and a step without minutes foretells nothing`() {
        var rehearsal = Rehearsal(
            TimeScenes.planned.then { try $0.perform(.setDetails([.end: ""])) })
        rehearsal.presses(.function(7))
        rehearsal.sees("reste 2 h, finit vers 20h05")
        rehearsal.presses(.escape, .character("t"), .end, .character("e"), .control("u"))
        rehearsal.types("Pot")
        rehearsal.presses(.enter)
        rehearsal.doesNotSee("finit vers")
    }

    @Test func `a clock that another device runs is shown, and acted on`() throws {
        var rehearsal = Rehearsal(TimeScenes.planned, width: 80, height: 24, devices: 2)
        let phase = try #require(rehearsal.state.agenda.first?.id)
        let other = rehearsal.ledger.desks[1].device
        rehearsal.anotherDevice(.time(.start(phase, on: other), at: rehearsal.world.now))
        rehearsal.waits(seconds: 30)
        #expect(rehearsal.header.contains("Accueil 09:30"))
        rehearsal.presses(.function(7))
        #expect(rehearsal.state.clock(of: other)?.phase == rehearsal.state.agenda[1].id)
        #expect(rehearsal.state.timed.allSatisfy { $0.device == other })
    }

    @Test func `a table has a clock of its own while the whole session's runs`() throws {
        var rehearsal = Rehearsal(
            TimeScenes.planned.then { try $0.perform(.seatDevice($0.theme(titled: "Atelier 1 – Le jardin"))) },
            width: 80, height: 24, devices: 2)
        let phase = try #require(rehearsal.state.agenda.first?.id)
        let other = rehearsal.ledger.desks[1].device
        rehearsal.anotherDevice(.time(.start(phase, on: other), at: rehearsal.world.now))
        #expect(rehearsal.header.contains("Accueil 10:00"))
        rehearsal.presses(.function(7))
        #expect(rehearsal.state.clock(of: other)?.phase == phase)
        #expect(rehearsal.state.clock(of: rehearsal.model.device)?.device == rehearsal.model.device)
    }

    @Test func `a table's clock is not the organiser's, who sits at no table`() throws {
        var rehearsal = Rehearsal(TimeScenes.planned, width: 80, height: 24, devices: 2)
        let phase = try #require(rehearsal.state.agenda.first?.id)
        rehearsal.anotherDevice(
            .seatDevice(try rehearsal.ledger.theme(titled: "Atelier 1 – Le jardin")),
            .time(.start(phase, on: rehearsal.ledger.desks[1].device), at: rehearsal.world.now))
        #expect(!rehearsal.header.contains("Accueil"))
    }

    @Test func `a clock that a quit table left running does not grow until the organiser closes`() throws {
        var rehearsal = Rehearsal(TimeScenes.planned, devices: 2)
        let table = try rehearsal.ledger.theme(titled: "Atelier 1 – Le jardin")
        let phase = try #require(rehearsal.state.agenda.first?.id)
        rehearsal.anotherDevice(
            .seatDevice(table), .time(.start(phase, on: rehearsal.ledger.desks[1].device), at: rehearsal.world.now))
        rehearsal.passes(seconds: 300)
        rehearsal.anotherDevice(.capture([Draft("Dernière note de la table")]))
        rehearsal.passes(seconds: 10_000)
        rehearsal.presses(.escape, .character(":"))
        rehearsal.chooses("clore la séance")
        let timing = try #require(rehearsal.state.timed.last)
        #expect(timing.isGuessed)
        #expect(State.minutes(try #require(rehearsal.state.spent(on: phase, at: table))) == 5)
    }

    @Test func `with a countdown beside the agenda, F5 says which clock was meant`() {
        var rehearsal = Rehearsal(TimeScenes.planned)
        rehearsal.presses(.function(7), .function(8))
        rehearsal.types("5")
        rehearsal.presses(.enter, .function(5))
        rehearsal.sees("Minuteur : en pause.")
        rehearsal.sees("minuteur en pause 05:00")
        rehearsal.presses(.function(5))
        rehearsal.sees("Minuteur : repris.")
    }

    @Test(arguments: [40, 45, 50, 60, 80])
    func `on a narrow screen the table's name never stands over the clock`(width: Int) {
        let seated = TimeScenes.planned.then { ledger in
            try ledger.perform(.seatDevice(ledger.theme(titled: "Atelier 2 – La fête de juin")))
        }
        var rehearsal = Rehearsal(seated, width: width, height: 24)
        rehearsal.presses(.function(7))
        #expect(rehearsal.header.contains(" 10:00") || rehearsal.header.contains("Accueil 10:00"))
        #expect(rehearsal.header.contains("Atelier 2 "))
        rehearsal.presses(.function(8))
        rehearsal.types("5")
        rehearsal.presses(.enter)
        #expect(rehearsal.header.contains(" 05:00"))
        #expect(rehearsal.header.contains("Atelier 2 "))
    }

    @Test func `titles of steps are whole where there is room for them`() {
        let long = "Ouverture, présentation et règles du jeu"
        let script = TimeScenes.planned.then { try $0.perform(.addPhase(title: long, minutes: 5, place: .last)) }
        let rehearsal = Rehearsal(script, width: 200, height: 60)
        rehearsal.sees(long + " 5'")
    }

    @Test func `the last step ends with stop, or with the session`() {
        var rehearsal = Rehearsal(TimeScenes.planned)
        rehearsal.presses(.function(7), times: 4)
        rehearsal.waits(seconds: 60)
        rehearsal.presses(.escape, .character(":"))
        rehearsal.chooses("clore la séance")
        #expect(rehearsal.state.isClosed)
        #expect(rehearsal.state.agenda.last.flatMap { rehearsal.state.spent(on: $0.id) } == 60_000)
    }

    @Test func `a minute more of a step that waits is planned, and one of a step without minutes is from now`() {
        var rehearsal = Rehearsal(
            TimeScenes.planned.then { try $0.perform(.addPhase(title: "Bilan", minutes: nil, place: .last)) })
        rehearsal.presses(.escape, .character("t"), .character("+"))
        #expect(agenda(rehearsal).first == "Accueil 11")
        rehearsal.presses(.end, .character(" "))
        rehearsal.waits(seconds: 150)
        rehearsal.presses(.character("+"))
        #expect(rehearsal.model.dial?.allotted == 180)
        rehearsal.presses(.character("-"), .character("-"), .character("-"), .character("-"))
        rehearsal.sees("Il n’y a pas de minute à ôter.")
    }

    @Test func `what is no number of minutes is said, and nothing is lost`() {
        var rehearsal = Rehearsal()
        rehearsal.presses(.function(8))
        rehearsal.types("bientôt")
        rehearsal.presses(.enter)
        rehearsal.sees("Cela n’est pas compris")
        rehearsal.sees("bientôt")
        rehearsal.presses(.escape)
        #expect(rehearsal.model.mode == .capturing)
    }

    @Test func `what is said of a step ends in an ellipsis where it is cut`() {
        var rehearsal = Rehearsal(.prepared(from: "reunion"), width: 40, height: 12)
        rehearsal.presses(.escape, .character("t"))
        let rows = ScreenNotation.text(rehearsal.screen).split(separator: "\n")
        let words = rows.drop { !$0.contains("Animation – Un tour") }
        #expect(words.contains { $0.contains("…") && !$0.contains("min") }, "\(rows)")
        rehearsal.doesNotSee("questions diverses comprises.")
        rehearsal.resizes(width: 120, height: 40)
        rehearsal.sees("questions diverses comprises.")
    }

    @Test func `the mouse selects a step`() {
        var rehearsal = Rehearsal(TimeScenes.planned)
        rehearsal.presses(.escape, .character("t"))
        rehearsal.clicks(on: "Restitution       ")
        rehearsal.presses(.enter)
        #expect(rehearsal.model.dial?.title == "Restitution")
    }

    @Test(arguments: [
        ("5", 5), ("35 min", 35), ("1h", 60), ("1h05", 65), ("1:30", 90), ("90'", 90), ("2 h 15 min", 135),
    ])
    func `minutes as people type them`(text: String, minutes: Int) {
        #expect(TypedMinutes.read(text) == minutes)
    }

    @Test(arguments: ["", "0", "x", "1h75", "5 pommes", "99999", "h", "-3", "1:2:3"])
    func `what is no number of minutes`(text: String) {
        #expect(TypedMinutes.read(text) == nil)
    }

}
