import Support
import Testing
import Workshop

@testable import Console

/// Whom an unknown name means is asked once, and the note does not wait for the answer.
@Suite struct NameQuestionScenes {
    @Test func `the note is saved at once, and a digit says who it was`() {
        var rehearsal = Rehearsal()
        rehearsal.captures("Un abri à vélos @Brunot")
        #expect(rehearsal.notes(under: "Atelier 1 – Le jardin") == ["Un abri à vélos @Brunot"])
        rehearsal.sees("Qui est @Brunot\u{A0}?")
        rehearsal.sees("1 Bruno Castel · Mairie")
        rehearsal.captures("1")
        #expect(rehearsal.authors(of: "Un abri à vélos") == ["Bruno Castel"])
        rehearsal.sees("@Brunot est désormais Bruno Castel. Ctrl-Z annule.")
        rehearsal.doesNotSee("Qui est")
        #expect(rehearsal.people.count == 4)
    }

    @Test func `the answer is remembered`() {
        var rehearsal = Rehearsal()
        rehearsal.captures("Un abri @Brunot")
        rehearsal.captures("1")
        rehearsal.captures("Un banc @brunot")
        #expect(rehearsal.authors(of: "Un banc") == ["Bruno Castel"])
        rehearsal.doesNotSee("Qui est")
    }

    @Test func `it may be somebody new, who is there`() {
        var rehearsal = Rehearsal()
        rehearsal.captures("@Nadia: il manque des bancs")
        rehearsal.sees("1 nouvelle personne")
        rehearsal.sees("2 juste un nom")
        rehearsal.captures("1")
        #expect(rehearsal.authors(of: "il manque des bancs") == ["Nadia"])
        #expect(rehearsal.person("Nadia")?.presence == .present)
        #expect(rehearsal.person("Nadia")?.arrival == "18:05")
        rehearsal.captures("@Nadia des tables aussi")
        #expect(rehearsal.authors(of: "des tables aussi") == ["Nadia"])
    }

    @Test func `or just a name, which does not count among those who came`() {
        var rehearsal = Rehearsal()
        rehearsal.captures("il manque des bancs @Nadia")
        rehearsal.captures("2")
        #expect(rehearsal.authors(of: "il manque des bancs") == ["Nadia"])
        #expect(rehearsal.person("Nadia")?.presence == .mentioned)
    }

    @Test func `a note that begins with a digit keeps it while a name is asked, and nobody is invented`() {
        var rehearsal = Rehearsal()
        rehearsal.captures(
            "Un abri @Nadia", "1 personne sur 2 vit seule", "2 minibus dorment le week-end", "2023 a été sec")
        #expect(
            rehearsal.notes(under: "Atelier 1 – Le jardin") == [
                "Un abri @Nadia", "1 personne sur 2 vit seule", "2 minibus dorment le week-end", "2023 a été sec",
            ])
        #expect(rehearsal.person("Nadia") == nil && rehearsal.people.count == 4)
        rehearsal.sees("Qui est @Nadia")
        rehearsal.sees("1-2 puis Entrée répondre")
        rehearsal.types("1")
        rehearsal.sees("1 nouvelle personne")
        rehearsal.presses(.backspace)
        rehearsal.captures("1")
        #expect(rehearsal.authors(of: "Un abri") == ["Nadia"])
    }

    @Test func `leaving the line takes one Escape while a name is asked, and the question waits`() {
        var rehearsal = Rehearsal()
        rehearsal.captures("Un abri @Nadia")
        rehearsal.presses(.escape)
        #expect(rehearsal.model.mode == .browsing)
        rehearsal.presses(.character("c"))
        rehearsal.sees("Qui est @Nadia")
        rehearsal.captures("1")
        #expect(rehearsal.authors(of: "Un abri") == ["Nadia"])
    }

    @Test func `a theme goes from the end although the name behind it stays text`() {
        var rehearsal = Rehearsal()
        rehearsal.captures("Un prêt de vaisselle #buvette @Gégé", "Des relais formés #musique @Thérèse =4")
        #expect(rehearsal.notes(under: "Buvette") == ["Un prêt de vaisselle @Gégé"])
        #expect(rehearsal.notes(under: "Musique") == ["Des relais formés @Thérèse"])
        #expect(rehearsal.contribution("Des relais formés @Thérèse")?.votes.dots == 4)
        rehearsal.captures("1")
        #expect(rehearsal.notes(under: "Buvette") == ["Un prêt de vaisselle"])
    }

    @Test func `nought leaves it as it was typed, and nobody asks again`() {
        var rehearsal = Rehearsal()
        rehearsal.captures("Voir @jardinpartage sur la toile")
        rehearsal.captures("0")
        rehearsal.sees("@jardinpartage reste du texte.")
        #expect(rehearsal.model.mode == .capturing)
        rehearsal.types("Écrire à @jardinpartage ")
        rehearsal.sees("@jardinpartage\u{A0}: restera du texte")
        rehearsal.presses(.enter)
        rehearsal.doesNotSee("Qui est")
        #expect(
            rehearsal.notes(under: "Atelier 1 – Le jardin") == [
                "Voir @jardinpartage sur la toile", "Écrire à @jardinpartage",
            ])
    }

    @Test func `who types on is not held up: digits are text, and the question waits`() {
        var rehearsal = Rehearsal()
        rehearsal.captures("Un abri @Nadia")
        rehearsal.types("Il faut 3 bancs @Nadia")
        rehearsal.presses(.enter)
        rehearsal.sees("Qui est @Nadia\u{A0}?")
        rehearsal.captures("1")
        #expect(rehearsal.authors(of: "Un abri") == ["Nadia"])
        #expect(rehearsal.authors(of: "Il faut 3 bancs") == ["Nadia"])
        rehearsal.presses(.control("z"))
        #expect(
            rehearsal.notes(under: "Atelier 1 – Le jardin") == ["Un abri @Nadia", "Il faut 3 bancs @Nadia"])
        #expect(rehearsal.person("Nadia") == nil)
    }

    @Test func `a given name that two people bear is asked`() {
        var rehearsal = Rehearsal(
            Script.garden.then { ledger in
                try ledger.perform(.addPeople([PersonDraft("Bruno Amar"), PersonDraft("Zoé Brun")]))
            })
        rehearsal.captures("Un abri @Bruno")
        rehearsal.sees("1 Bruno Castel · Mairie  2 Bruno Amar")
        rehearsal.captures("2")
        #expect(rehearsal.authors(of: "Un abri") == ["Bruno Amar"])
        rehearsal.captures("Un banc @Bruno")
        #expect(rehearsal.authors(of: "Un banc") == ["Bruno Amar"])
    }

    @Test func `two names are asked one after the other`() {
        var rehearsal = Rehearsal()
        rehearsal.captures("Un abri @Nadia @Omar")
        rehearsal.sees("Qui est @Nadia\u{A0}?")
        rehearsal.captures("1")
        rehearsal.sees("Qui est @Omar\u{A0}?")
        rehearsal.captures("2")
        #expect(rehearsal.authors(of: "Un abri") == ["Nadia", "Omar"])
    }

    @Test func `what was written anew meanwhile stays as it is`() throws {
        var rehearsal = Rehearsal(devices: 2)
        rehearsal.captures("Un abri @Nadia")
        let note = try #require(rehearsal.contribution("Un abri @Nadia")?.id)
        rehearsal.anotherDevice(.rewrite(note, text: "Un abri @Nadia, demain"))
        rehearsal.captures("1")
        #expect(rehearsal.authors(of: "Un abri @Nadia, demain") == ["Nadia"])
    }

    @Test func `a whole name with its space is that person, whoever bears the given name`() {
        var rehearsal = Rehearsal()
        rehearsal.presses(.escape, .character("1"), .character("n"))
        for name in ["Zoé Marchand", "Zoé Bertin"] {
            rehearsal.types(name)
            rehearsal.presses(.enter)
        }
        rehearsal.presses(.escape, .character("c"))
        rehearsal.types("Un bal @zoé bertin #outils")
        rehearsal.presses(.enter)
        let note = rehearsal.contribution("Un bal")
        #expect(note?.authors.compactMap { rehearsal.state.person($0)?.name } == ["Zoé Bertin"])
        #expect(rehearsal.model.nameQuestion == nil)
        rehearsal.types("Un puits, dit @Zoé Marchand, à creuser")
        rehearsal.presses(.enter)
        #expect(rehearsal.contribution("Un puits, dit Zoé Marchand, à creuser") != nil)
    }

    @Test func `an answer from under another theme takes the sign off all the same`() {
        var rehearsal = Rehearsal()
        rehearsal.types("Un café chez @Lou #bénévoles")
        rehearsal.presses(.enter, .escape, .character("2"), .end, .character("c"), .character("1"), .enter)
        #expect(rehearsal.contribution("Un café chez Lou") != nil)
    }

    @Test func `a digit that answers nothing is no note`() {
        var rehearsal = Rehearsal()
        rehearsal.types("Un puits @Gontran")
        rehearsal.presses(.enter, .character("7"), .enter)
        rehearsal.sees("Les réponses vont de 0 à 2")
        #expect(rehearsal.contribution("7") == nil)
        #expect(rehearsal.line == "7")
    }

    @Test func `names that stayed in the words can be asked about later, and nothing else in them is touched`() {
        var rehearsal = Rehearsal(devices: 2)
        rehearsal.anotherDevice(
            .capture([
                Draft("Prêter l’abri, #buvette comprise, @Nadia"), Draft("@nadia et @Lou sont d’accord"),
                Draft("Écrire à nadia@exemple.fr"), Draft("? Que dit @Awa"),
            ]))
        rehearsal.presses(.escape, .control("p"))
        rehearsal.chooses("Dire qui sont les @noms restés dans les notes")
        rehearsal.sees("3 noms sont restés dans les notes")
        rehearsal.sees("Qui est @Nadia\u{A0}?")
        rehearsal.captures("1")
        #expect(rehearsal.authors(of: "Prêter l’abri, #buvette comprise") == ["Nadia"])
        rehearsal.sees("Qui est @Lou\u{A0}?")
        rehearsal.captures("0")
        #expect(rehearsal.authors(of: "et @Lou sont d’accord") == ["Nadia"])
        rehearsal.sees("Qui est @Awa\u{A0}?")
        rehearsal.captures("2")
        #expect(rehearsal.contribution("? Que dit Awa")?.kind == .idea)
        #expect(rehearsal.model.nameQuestion == nil)
    }

    @Test func `behind who says it a name stays in the words, and a theme goes`() {
        var rehearsal = Rehearsal()
        rehearsal.captures("Il faut un four, dit @Bruno", "Voilà, c’est dit #buvette", "Une vraie demande #musique")
        #expect(rehearsal.authors(of: "Il faut un four, dit Bruno") == ["Bruno Castel"])
        #expect(rehearsal.notes(under: "Buvette") == ["Voilà, c’est dit"])
        #expect(rehearsal.notes(under: "Musique") == ["Une vraie demande"])
    }

    @Test func `somebody who came on the list since is asked about too, nearest first`() {
        var rehearsal = Rehearsal(devices: 2)
        rehearsal.captures("Un abri à vélos @Gontran")
        rehearsal.captures("0")
        rehearsal.anotherDevice(.addPeople([PersonDraft("Gontran Petit")]))
        rehearsal.presses(.escape, .control("p"))
        rehearsal.chooses("Dire qui sont les @noms restés dans les notes")
        rehearsal.sees("1 Gontran Petit")
        rehearsal.captures("1")
        #expect(rehearsal.authors(of: "Un abri à vélos") == ["Gontran Petit"])
        rehearsal.presses(.escape, .control("p"))
        rehearsal.chooses("Dire qui sont les @noms restés dans les notes")
        rehearsal.sees("Aucune note ne garde de @nom.")
    }
}
