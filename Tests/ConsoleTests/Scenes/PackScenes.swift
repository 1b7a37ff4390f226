import Packs
import Support
import Testing
import Workshop

@testable import Console

/// A session that was prepared from a pack.
@Suite struct PackScenes {
    @Test func `the form asks first for what the pack asks, and says what to write there`() throws {
        var rehearsal = Rehearsal(.prepared(from: "pause-cafe"))
        rehearsal.presses(.escape, .character("s"))
        guard case .filling(let form) = rehearsal.model.mode else { return rehearsal.complain("no form is open") }
        #expect(form.fields.prefix(6).map(\.label) == ["Titre", "Date", "Début", "Fin", "Lieu", "Accueil"])
        #expect(form.fields[5].hint == rehearsal.model.pack?.hint(for: .host))
        rehearsal.sees("L’association qui ouvre son local")
        #expect(form.fields.contains { $0.label == "Thème du jour" && $0.isAsked })
        #expect(Set(form.fields.map(\.name)).count == form.fields.count)
    }

    @Test func `a theme that is added has the headings of its level, in one step`() {
        var rehearsal = Rehearsal(.prepared(from: "rencontre-ateliers"))
        rehearsal.goes(to: "Atelier 3")
        rehearsal.presses(.character("n"))
        rehearsal.types("Atelier 4")
        rehearsal.presses(.enter)
        rehearsal.types("Atelier 5")
        rehearsal.presses(.enter, .escape)
        #expect(
            rehearsal.themes.suffix(10) == [
                "Atelier 4", "  Difficultés", "  Besoins", "  Structures", "  Moyens", "Atelier 5", "  Difficultés",
                "  Besoins", "  Structures", "  Moyens",
            ])
        #expect(rehearsal.theme == "Atelier 5")
        rehearsal.presses(.character("u"))
        #expect(rehearsal.themes.last == "  Moyens" && rehearsal.theme(titled: "Atelier 5") == nil)
    }

    @Test func `a heading under a workshop is made alone`() {
        var rehearsal = Rehearsal(.prepared(from: "rencontre-ateliers"))
        rehearsal.goes(to: "Atelier 3")
        rehearsal.presses(.character("N"))
        rehearsal.types("Idées folles")
        rehearsal.presses(.enter, .escape)
        #expect(rehearsal.themes.last == "  Idées folles")
    }

    @Test func `what to ask the room is shown, and not printed`() throws {
        var rehearsal = Rehearsal(.prepared(from: "synthese"))
        rehearsal.goes(to: "Objet")
        rehearsal.sees("À demander : À quoi servirait ce que nous")
        rehearsal.presses(.character("r"))
        rehearsal.doesNotSee("À quoi servirait")
    }

    @Test func `the prompt is called what the pack calls it`() {
        var rehearsal = Rehearsal(.prepared(from: "rencontre-ateliers"))
        rehearsal.goes(to: "Atelier 1")
        rehearsal.presses(.character("E"))
        rehearsal.sees("Enjeu")
        rehearsal.sees("La question à laquelle l’atelier répond")
    }

    @Test func `one person more than there is room for is said, with the reason`() {
        var rehearsal = Rehearsal(
            Script.prepared(from: "pause-cafe").then { ledger in
                let people = (1...12).map { PersonDraft("Personne \($0)") }
                try ledger.perform(.addPeople(people))
            })
        rehearsal.presses(.escape, .character("1"), .character("n"))
        rehearsal.types("Zoé Marchand")
        rehearsal.presses(.enter)
        rehearsal.sees("13 personnes pour 12 places, pour tenir autour d’une même table")
        #expect(rehearsal.person("Zoé Marchand")?.came == true)
    }

    @Test func `the pack can be read again`() {
        var rehearsal = Rehearsal(.prepared(from: "world-cafe"))
        rehearsal.presses(.escape, .character(":"))
        rehearsal.chooses("relire le modèle")
        rehearsal.sees("Qui fait quoi")
        var other = Rehearsal()
        other.presses(.escape, .character(":"))
        other.types("relire le modèle")
        other.sees("n’est partie d’aucun modèle")
    }

    @Test func `a pack that another device applies is known from then on`() {
        var rehearsal = Rehearsal(.empty, devices: 2)
        #expect(rehearsal.model.pack == nil)
        var pack = Pack()
        pack.promptLabel = "Défi"
        pack.themes = [ThemePlan("Ici")]
        rehearsal.anotherDevice(.prepare(pack, source: "title: T\nprompt_label: Défi\nthemes: [Ici]\n"))
        rehearsal.send(.pack(PackFile.read("title: T\nprompt_label: Défi\n", name: "t").pack))
        rehearsal.goes(to: "Ici")
        rehearsal.presses(.character("E"))
        rehearsal.sees("Défi")
    }

    @Test func `how a theme is printed, and what becomes of it when it stays empty, are chosen from lists`() {
        var rehearsal = Rehearsal()
        rehearsal.goes(to: "Outils")
        rehearsal.presses(.enter)
        rehearsal.chooses("choisir comment")
        rehearsal.chooses("liste numérotée")
        rehearsal.presses(.enter)
        rehearsal.chooses("choisir ce que devient")
        rehearsal.chooses("ne pas l’imprimer")
        let theme = rehearsal.theme(titled: "Outils").flatMap { rehearsal.state.themes[$0] }
        #expect(theme?.form == .numbers)
        #expect(theme?.whenEmpty == .omit)
    }
}

/// Dates in the form.
@Suite struct DateScenes {
    @Test(arguments: [
        ("demain", "2023-03-16"), ("jeudi 30 mars", "2023-03-30"), ("30/3", "2023-03-30"), ("mars 2024", "2024-03"),
        ("mardi 12 mars", "2024-03-12"), ("samedi 12 mars", "2022-03-12"), ("Wednesday 15 March", "2023-03-15"),
        ("mercredi 31 février", "mercredi 31 février"), ("au printemps", "au printemps"),
    ])
    func `a date is understood as people say it, from today on`(typed: String, kept: String) {
        #expect(DateEntry(typed, today: Rehearsal.evening.today).value == kept)
    }

    @Test func `a weekday that no year near gives that day is pointed out too`() {
        let entry = DateEntry("lundi 15 mars", today: Rehearsal.evening.today)
        #expect(entry.value == "lundi 15 mars")
        #expect(entry.contradiction?.day.iso == "2023-03-15")
    }

    @Test func `a weekday that is another day's is pointed out, and what was typed is kept`() {
        var rehearsal = Rehearsal()
        rehearsal.presses(.escape, .character("s"))
        while rehearsal.field != "Date" { rehearsal.presses(.down) }
        rehearsal.types("lundi 15 mars 2023")
        rehearsal.presses(.enter)
        rehearsal.sees("mercredi 15 mars 2023, pas un lundi")
        #expect(rehearsal.state[.date] == "lundi 15 mars 2023")
    }

    @Test func `the sessions to come are all in the form, with room for one more; one that is emptied goes`() {
        var rehearsal = Rehearsal(
            Script.garden.then { ledger in
                for date in ["2023-04-12", "2023-05-10"] {
                    var meeting = MeetingDraft(.next)
                    meeting.date = date
                    try ledger.perform(.addMeeting(meeting))
                }
            })
        rehearsal.presses(.escape, .character("s"))
        while rehearsal.field != "Prochaine séance 3 · Lieu" { rehearsal.presses(.down) }
        rehearsal.types("Salle des fêtes")
        rehearsal.presses(.enter)
        #expect(rehearsal.state.meetings(.next).count == 3)
        while rehearsal.field != "Prochaine séance 2 · Date" { rehearsal.presses(.up) }
        rehearsal.presses(.enter, .home)
        rehearsal.presses(.delete, times: 10)
        rehearsal.presses(.enter)
        #expect(rehearsal.state.meetings(.next).map(\.date) == ["2023-04-12", ""])
    }
}
