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
