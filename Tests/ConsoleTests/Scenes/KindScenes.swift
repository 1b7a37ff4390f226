import Support
import Testing
import Workshop

@testable import Console

/// A sign at the start says what kind of note it is.
@Suite struct KindScenes {
    @Test(arguments: [
        ("? Qui garde la clé", Contribution.Kind.question, "Qui garde la clé", "question"),
        ("! On ouvre le samedi", .decision, "On ouvre le samedi", "décision"),
        ("~ revoir ce chiffre", .memo, "revoir ce chiffre", "à vérifier"),
        ("\" C’est notre salon", .quote, "C’est notre salon", "citation"),
    ])
    func `a sign, a space, words`(typed: String, kind: Contribution.Kind, text: String, chip: String) {
        var rehearsal = Rehearsal()
        rehearsal.types(typed)
        rehearsal.sees("→ " + chip)
        rehearsal.presses(.enter)
        #expect(rehearsal.contribution(text)?.kind == kind)
    }

    @Test func `Backspace right after the sign makes it text again`() {
        var rehearsal = Rehearsal()
        rehearsal.types("? ")
        rehearsal.presses(.backspace)
        rehearsal.types("se dit aussi au début")
        rehearsal.presses(.enter)
        #expect(rehearsal.contribution("? se dit aussi au début")?.kind == .idea)
    }

    @Test func `Tab on the empty line begins a paragraph, Backspace ends it`() {
        var rehearsal = Rehearsal()
        rehearsal.presses(.tab)
        rehearsal.types("La séance a été ouverte par la présidente.")
        rehearsal.presses(.enter)
        #expect(rehearsal.contribution("La séance a été ouverte par la présidente.")?.kind == .paragraph)
        rehearsal.presses(.tab, .backspace)
        rehearsal.captures("Une idée")
        #expect(rehearsal.contribution("Une idée")?.kind == .idea)
    }

    @Test func `an action knows who does it, and by when`() {
        var rehearsal = Rehearsal()
        rehearsal.types("> Commander du paillis pour jeudi @amina")
        rehearsal.presses(.tab)
        rehearsal.sees("échéance : jeudi 16 mars 2023")
        rehearsal.sees("Amina Khelif")
        rehearsal.presses(.enter)
        let note = rehearsal.contribution("Commander du paillis pour jeudi")
        #expect(note?.kind == .action)
        #expect(note?.due == "2023-03-16")
        #expect(rehearsal.authors(of: "Commander du paillis pour jeudi") == ["Amina Khelif"])
    }

    @Test func `a date is counted from the session's day when it is noted down afterwards`() {
        var rehearsal = Rehearsal()
        rehearsal.world.today = CalendarDay(typed: "2023-11-20") ?? CalendarDay.first
        rehearsal.captures("> Tailler la haie avant le 1/4")
        rehearsal.sees("pour le sam. 1er avr. 2023")
    }

    @Test func `a date with a sign leaves the words`() {
        var rehearsal = Rehearsal()
        rehearsal.captures("> Rendre les clés =1/4")
        #expect(rehearsal.contribution("Rendre les clés")?.due == "2023-04-01")
    }

    @Test func `the kind can be changed later, and an action be done`() {
        var rehearsal = Rehearsal()
        rehearsal.captures("Nettoyer la mare")
        rehearsal.selects("Nettoyer la mare")
        rehearsal.presses(.character("d"))
        rehearsal.sees("Cette note n’est pas une action.")
        rehearsal.presses(.character("K"))
        rehearsal.chooses("action")
        #expect(rehearsal.contribution("Nettoyer la mare")?.kind == .action)
        rehearsal.presses(.character("d"))
        #expect(rehearsal.contribution("Nettoyer la mare")?.isDone == true)
        rehearsal.presses(.character("d"))
        #expect(rehearsal.contribution("Nettoyer la mare")?.isDone == false)
    }
}

/// Who and when, said after the note was saved.
@Suite struct WhoAndWhenScenes {
    @Test func `a given name that only one person has is enough, without Tab`() {
        var rehearsal = Rehearsal()
        rehearsal.goes(to: "Arrosage")
        rehearsal.presses(.character("c"))
        rehearsal.captures("Deux tuyaux #outils @Chloé =4")
        #expect(rehearsal.authors(of: "Deux tuyaux") == ["Chloé Duquesne"])
        #expect(rehearsal.notes(under: "Outils") == ["Deux tuyaux"])
        #expect(rehearsal.contribution("Deux tuyaux")?.votes.dots == 4)
    }

    @Test func `a given name that two people have names nobody`() {
        var rehearsal = Rehearsal(Script.garden.then { try $0.perform(.addPeople([PersonDraft("Chloé Martin")])) })
        rehearsal.captures("Deux tuyaux @Chloé")
        #expect(rehearsal.contribution("Deux tuyaux @Chloé") != nil)
    }

    @Test func `who said it can be said later, by given names too`() {
        var rehearsal = Rehearsal()
        rehearsal.captures("Deux tuyaux")
        rehearsal.selects("Deux tuyaux")
        rehearsal.presses(.character("@"))
        rehearsal.types("amina, Chloé Duquesne")
        rehearsal.presses(.enter)
        #expect(rehearsal.authors(of: "Deux tuyaux") == ["Amina Khelif", "Chloé Duquesne"])
        rehearsal.presses(.character("@"))
        rehearsal.presses(.backspace, times: 30)
        rehearsal.presses(.enter)
        #expect(rehearsal.authors(of: "Deux tuyaux").isEmpty)
    }

    @Test func `by when an action is due can be said later`() {
        var rehearsal = Rehearsal()
        rehearsal.captures("> Commander du paillis")
        rehearsal.selects("Commander du paillis")
        rehearsal.presses(.character("D"))
        rehearsal.types("30 mars")
        rehearsal.presses(.enter)
        #expect(rehearsal.contribution("Commander du paillis")?.due == "2023-03-30")
    }

    @Test func `a paste that is given up leaves the capture line open`() {
        var rehearsal = Rehearsal()
        rehearsal.pastes("un\ndeux\ntrois")
        rehearsal.presses(.escape)
        rehearsal.captures("suite")
        #expect(rehearsal.contribution("suite") != nil)
    }
}
