import Support
import Testing
import Workshop

@testable import Console

/// The session itself: its form, its end, and what may go wrong.
@Suite struct SessionScenes {
    @Test(arguments: [
        ("15/03/2024", "2024-03-15"), ("7 avril 2024", "2024-04-07"), ("2024-04-07", "2024-04-07"),
        ("au printemps", "au printemps"),
    ])
    func `a date is taken as people write it`(typed: String, kept: String) {
        var rehearsal = Rehearsal()
        rehearsal.presses(.escape, .character("s"))
        while rehearsal.field != "Date" { rehearsal.presses(.down) }
        rehearsal.types(typed)
        rehearsal.presses(.enter, .escape)
        #expect(rehearsal.state[.date] == kept)
    }

    @Test(arguments: [("16h30", "16:30"), ("9 h", "09:00"), ("18:15", "18:15"), ("vers midi", "vers midi")])
    func `an hour too`(typed: String, kept: String) {
        var rehearsal = Rehearsal()
        rehearsal.presses(.escape, .character("s"))
        while rehearsal.field != "Début" { rehearsal.presses(.down) }
        rehearsal.types(typed)
        rehearsal.presses(.enter, .escape)
        #expect(rehearsal.state[.start] == kept)
    }

    @Test func `an hour that is not understood is kept, and said to be`() {
        var rehearsal = Rehearsal()
        rehearsal.presses(.escape, .character("s"))
        while rehearsal.field != "Fin" { rehearsal.presses(.down) }
        rehearsal.types("quand il fera nuit")
        rehearsal.presses(.enter)
        #expect(rehearsal.footer.contains("L’heure « quand il fera nuit » n’est pas comprise"))
        rehearsal.presses(.up)
        rehearsal.types("18h30")
        rehearsal.presses(.enter)
        #expect(!rehearsal.footer.contains("n’est pas comprise"))
    }

    @Test func `a form that is longer than its box says where one is in it`() {
        var rehearsal = Rehearsal(width: 40, height: 12)
        rehearsal.presses(.escape, .character("s"))
        guard case .filling(let form) = rehearsal.model.mode else { return rehearsal.complain("no form is open") }
        rehearsal.sees(" 1/\(form.fields.count) ")
        rehearsal.presses(.end)
        rehearsal.sees(" \(form.fields.count)/\(form.fields.count) ")
    }

    @Test func `a field of the organisers' own is a name, a colon and what it says`() {
        var rehearsal = Rehearsal()
        rehearsal.presses(.escape, .character("s"), .end)
        rehearsal.types("soupe")
        rehearsal.presses(.enter)
        rehearsal.sees("Il faut un nom, deux points")
        rehearsal.presses(.home)
        rehearsal.types("Repas : ")
        rehearsal.presses(.enter)
        #expect(rehearsal.state[.extra("Repas")] == "soupe")
        rehearsal.sees("Repas")
    }

    @Test func `a number of people takes no words, and what was typed stays to be corrected`() {
        var rehearsal = Rehearsal()
        rehearsal.presses(.escape, .character("s"))
        while rehearsal.field?.hasPrefix("Autres personnes") != true { rehearsal.presses(.down) }
        rehearsal.types("12 environ")
        rehearsal.presses(.enter)
        rehearsal.sees("Il faut un nombre en chiffres")
        rehearsal.sees("12 environ")
        #expect(rehearsal.state[.unnamed].isEmpty)
        rehearsal.presses(.backspace, times: 7)
        rehearsal.presses(.enter)
        #expect(rehearsal.state[.unnamed] == "12")
    }

    @Test func `dates and hours are shown as people read them`() {
        var rehearsal = Rehearsal()
        rehearsal.presses(.escape, .character("s"))
        rehearsal.sees("Date                       mer. 15 mars 2023")
        rehearsal.sees("Début                      18h")
    }

    @Test func `however long an introduction, what is typed is seen`() {
        var rehearsal = Rehearsal(width: 40, height: 12)
        rehearsal.presses(.escape, .character("s"))
        while rehearsal.field != "Introduction" { rehearsal.presses(.down) }
        for number in 1...30 {
            rehearsal.types("ligne \(number) ")
            #expect(rehearsal.wordsAtCursor?.hasSuffix("ligne \(number) ") == true)
            rehearsal.presses(.altEnter)
        }
        rehearsal.types("fin")
        rehearsal.presses(.enter)
        #expect(rehearsal.state[.introduction].split(separator: "\n").count == 31)
    }

    @Test func `Enter begins a field with what it holds, and Esc gives it up`() {
        var rehearsal = Rehearsal()
        rehearsal.presses(.escape, .character("s"), .enter)
        rehearsal.types(" !")
        rehearsal.sees("Assemblée du jardin partagé !")
        rehearsal.presses(.escape)
        rehearsal.doesNotSee("partagé !")
        rehearsal.presses(.enter)
        rehearsal.types(" des Tilleuls")
        rehearsal.presses(.enter)
        #expect(rehearsal.state[.title] == "Assemblée du jardin partagé des Tilleuls")
    }

    @Test func `the next session has fields of its own`() {
        var rehearsal = Rehearsal()
        rehearsal.presses(.escape, .character("s"), .end)
        while rehearsal.field != "Prochaine séance · Date" { rehearsal.presses(.up) }
        rehearsal.types("17/5/2023")
        rehearsal.presses(.enter)
        rehearsal.types("18h")
        rehearsal.presses(.enter, .escape)
        let next = rehearsal.state.meetings(.next)
        #expect(next.map(\.date) == ["2023-05-17"])
        #expect(next.map(\.start) == ["18:00"])
    }

    @Test func `closing writes the compte-rendu, and notes may still come`() {
        var rehearsal = Rehearsal(EditingScenes.written)
        rehearsal.presses(.escape, .character(":"))
        rehearsal.chooses("clore la séance")
        #expect(rehearsal.state.isClosed)
        rehearsal.sees("Compte-rendu écrit : compte-rendu/2023-03-15-compte-rendu.odt")
        rehearsal.sees("séance close")
        rehearsal.presses(.character(":"))
        rehearsal.chooses("rouvrir")
        #expect(!rehearsal.state.isClosed)
        rehearsal.doesNotSee("séance close")
        rehearsal.sees("Séance rouverte.")
    }

    @Test func `the compte-rendu is read without closing anything`() {
        var rehearsal = Rehearsal(EditingScenes.written)
        rehearsal.presses(.escape, .character("r"))
        rehearsal.sees("╭ Compte-rendu")
        rehearsal.presses(.pageDown, .end, .home, .escape)
        #expect(rehearsal.model.mode == .browsing)
        #expect(!rehearsal.state.isClosed)
    }

    @Test func `of a folder that is open for reading everything is seen and nothing changed`() {
        var rehearsal = Rehearsal(EditingScenes.written, saving: .readOnly("Ce dossier ne s’écrit pas."))
        rehearsal.sees("lecture seule")
        rehearsal.captures("des mots")
        rehearsal.sees("Ce dossier ne s’écrit pas.")
        #expect(rehearsal.line == "des mots")
        rehearsal.presses(.escape)
        rehearsal.goes(to: "Outils")
        rehearsal.presses(.character("n"), .character("e"), .character("x"), .character("m"))
        rehearsal.selects("Affûter les bêches")
        for key in "ex*vVKma+g-" { rehearsal.presses(.character(key)) }
        rehearsal.presses(.character("u"), .control("r"))
        rehearsal.sees("Ce dossier ne s’écrit pas.")
        rehearsal.pastes("a\nb")
        rehearsal.presses(.enter, .escape)
        #expect(rehearsal.effects.isEmpty)
    }

    @Test func `nothing gets into a folder for reading from the capture line either`() {
        var rehearsal = Rehearsal(saving: .readOnly("Ce dossier ne s’écrit pas."))
        rehearsal.pastes("a\nb")
        rehearsal.presses(.enter)
        rehearsal.types("#Compost")
        rehearsal.presses(.tab, .enter)
        #expect(rehearsal.effects.isEmpty)
        rehearsal.sees("Ce dossier ne s’écrit pas.")
    }

    @Test func `a disk that fails is told of at once and until it is mended, and notes go on`() {
        var rehearsal = Rehearsal(width: 80, height: 24)
        rehearsal.says(.failed("Le disque est plein."))
        rehearsal.sees("✗ Le disque est plein.")
        rehearsal.captures("une note de plus")
        rehearsal.presses(.escape, .character("2"), .down, .character("?"), .escape)
        rehearsal.sees("✗ Le disque est plein.")
        rehearsal.presses(.control("s"))
        #expect(rehearsal.footer.contains("Le disque est plein."))
        rehearsal.presses(.character("q"))
        #expect(!rehearsal.hasQuit)
        rehearsal.says(.saved)
        rehearsal.doesNotSee("Le disque est plein.")
        rehearsal.sees("✓ enregistré")
        #expect(rehearsal.notes(under: "Atelier 1 – Le jardin") == ["une note de plus"])
    }
}

extension Rehearsal {
    /// The label of the form's field that is selected.
    var field: String? {
        if case .filling(let form) = model.mode { form.current?.label } else { nil }
    }
}

/// What is written from the interface, and what is said of it.
@Suite struct WritingScenes {
    @Test func `what whoever sends the compte-rendu should know is shown, to be left with one key`() {
        var rehearsal = Rehearsal()
        rehearsal.send(
            .closed(file: "compte-rendu/a.html", remarks: ["Rien n’a été noté sous « Outils »."], rehearsal.state))
        rehearsal.sees("Avant d’envoyer")
        rehearsal.sees("Rien n’a été noté sous « Outils ».")
        rehearsal.presses(.escape)
        rehearsal.doesNotSee("Avant d’envoyer")
    }

    @Test func `the sign-in sheet is written from the palette`() {
        var rehearsal = Rehearsal()
        rehearsal.presses(.escape, .character(":"))
        rehearsal.chooses("feuille d’émargement")
        rehearsal.sees("emargement/feuille.html")
    }
}
