import Support
import Testing
import Workshop

@testable import Console

/// Who is there, and who says what.
@Suite struct PeopleScenes {
    @Test func `two organisations that are the same are merged`() {
        var rehearsal = Rehearsal()
        rehearsal.selects(person: "Bruno Castel")
        rehearsal.presses(.enter)
        rehearsal.chooses("Dire que son organisation est la même")
        rehearsal.chooses("Centre social")
        #expect(
            rehearsal.person("Bruno Castel").flatMap { rehearsal.state.organisation(of: $0) }?.name == "Centre social")
        rehearsal.presses(.character("u"))
        #expect(rehearsal.person("Bruno Castel").flatMap { rehearsal.state.organisation(of: $0) }?.name == "Mairie")
    }

    @Test func `an author is completed as it is typed`() {
        var rehearsal = Rehearsal()
        rehearsal.types("Il faut un abri @bru")
        rehearsal.sees("Bruno Castel · Mairie")
        rehearsal.presses(.tab, .enter)
        #expect(rehearsal.authors(of: "Il faut un abri") == ["Bruno Castel"])
        rehearsal.sees("Bruno Castel")
    }

    @Test func `œ is found by oe, and case and accents do not matter`() {
        var rehearsal = Rehearsal()
        rehearsal.types("Un abri aussi pour les vélos @oeuv")
        rehearsal.presses(.tab, .enter)
        #expect(rehearsal.authors(of: "Un abri aussi pour les vélos") == ["Dounia Œuvrard"])
    }

    @Test func `an unknown author is added by the way, off the list of who came`() {
        var rehearsal = Rehearsal()
        rehearsal.types("On pourrait louer @Ferdinand")
        rehearsal.sees("Ajouter « Ferdinand »")
        rehearsal.presses(.tab, .enter)
        #expect(rehearsal.authors(of: "On pourrait louer") == ["Ferdinand"])
        #expect(rehearsal.person("Ferdinand")?.presence == .mentioned)
    }

    @Test func `an address and a price are text`() {
        var rehearsal = Rehearsal()
        rehearsal.captures("Écrire à jardin@example.org, 12€ @ 10 h")
        #expect(rehearsal.notes(under: "Atelier 1 – Le jardin") == ["Écrire à jardin@example.org, 12€ @ 10 h"])
        #expect(rehearsal.people.count == 4)
    }

    @Test func `people are added one after the other`() {
        var rehearsal = Rehearsal(.empty)
        rehearsal.presses(.escape, .character("1"), .character("n"))
        rehearsal.types("Inès Faure, MJC, trésorière, ines@example.org")
        rehearsal.presses(.enter)
        rehearsal.types("Jo Petit")
        rehearsal.presses(.enter, .escape)
        #expect(rehearsal.people == ["Inès Faure", "Jo Petit"])
        let person = rehearsal.person("Inès Faure")
        #expect(person?.email == "ines@example.org")
        #expect(person?.function == "trésorière")
        #expect(person.flatMap { rehearsal.state.organisation(of: $0)?.name } == "MJC")
        rehearsal.sees("● Jo Petit")
    }

    @Test func `K says how else somebody is there`() {
        var rehearsal = Rehearsal()
        rehearsal.selects(person: "Bruno Castel")
        rehearsal.presses(.character("K"))
        rehearsal.chooses("distance")
        #expect(rehearsal.person("Bruno Castel")?.presence == .remote)
        rehearsal.sees("◍ Bruno Castel")
    }

    @Test func `a list that is pasted in the people pane adds people, in one step`() {
        var rehearsal = Rehearsal()
        rehearsal.presses(.escape, .character("1"))
        rehearsal.pastes("Karim Lenoir, La Ruche\nLouise Martel, Mairie\n- Mona Ziegler\n")
        rehearsal.sees("3 personnes")
        rehearsal.presses(.enter)
        #expect(rehearsal.people.suffix(3) == ["Karim Lenoir", "Louise Martel", "Mona Ziegler"])
        rehearsal.presses(.character("u"))
        #expect(rehearsal.people.count == 4)
    }

    @Test func `a list that is pasted completes who is there, and says beforehand how many are new`() {
        var rehearsal = Rehearsal()
        rehearsal.presses(.escape, .character("1"))
        rehearsal.pastes("Nom;Structure;Courriel\nBRUNO  CASTEL;mairie;bruno@example.org\nMona Ziegler;Mairie;\n")
        rehearsal.sees("1\u{A0}personne nouvelle, 1 déjà là")
        rehearsal.sees("BRUNO CASTEL · mairie  (déjà là, sera complétée)")
        rehearsal.presses(.enter)
        #expect(rehearsal.people.count == 5)
        #expect(rehearsal.person("Bruno Castel")?.email == "bruno@example.org")
        rehearsal.presses(.character("u"))
        #expect(rehearsal.people.count == 4)
        #expect(rehearsal.person("Bruno Castel")?.email == "")
    }

    @Test func `a list of people who are all there changes nothing, and says so`() {
        var rehearsal = Rehearsal()
        rehearsal.presses(.escape, .character("1"))
        rehearsal.pastes("bruno castel, Mairie\nbruno castel, Mairie\n")
        rehearsal.sees("0\u{A0}personne nouvelle, 2 déjà là")
        rehearsal.presses(.enter)
        rehearsal.sees("Tout le monde y est déjà")
        #expect(rehearsal.people.count == 4)
    }

    @Test func `whoever is there twice is merged on request, in one step`() {
        var rehearsal = Rehearsal(devices: 2)
        rehearsal.presses(.escape, .character("1"), .character(":"))
        rehearsal.types("doublons")
        rehearsal.sees("Personne n’y est deux fois.")
        rehearsal.presses(.escape)
        var doubles = [PersonDraft("bruno castel"), PersonDraft("Bruno  Castel")]
        (doubles[0].organisation, doubles[0].function) = ("mairie", "directeur")
        (doubles[1].organisation, doubles[1].email) = ("MAIRIE", "bruno@example.org")
        rehearsal.anotherDevice(.addPeople(doubles))
        #expect(rehearsal.people.count == 6)
        rehearsal.presses(.character(":"))
        rehearsal.chooses("Réunir les doublons")
        rehearsal.sees("2\u{A0}doublons réunis. u annule.")
        #expect(rehearsal.people.count == 4)
        #expect(rehearsal.person("Bruno Castel")?.function == "directeur")
        #expect(rehearsal.person("Bruno Castel")?.email == "bruno@example.org")
        rehearsal.presses(.character("u"))
        #expect(rehearsal.people.count == 6)
    }

    @Test func `two entries for one person become one`() throws {
        var rehearsal = Rehearsal()
        rehearsal.types("Il faut un abri @Amina-K")
        rehearsal.presses(.up, .enter, .enter)
        #expect(rehearsal.authors(of: "Il faut un abri") == ["Amina K"])
        rehearsal.selects(person: "Amina K")
        rehearsal.presses(.character("g"))
        rehearsal.chooses("khelif")
        #expect(rehearsal.authors(of: "Il faut un abri") == ["Amina Khelif"])
        #expect(rehearsal.people.count == 4)
    }

    @Test func `an organisation without a name is nobody`() {
        var rehearsal = Rehearsal()
        rehearsal.presses(.escape, .character("1"), .character("n"))
        rehearsal.captures(", Mairie")
        #expect(rehearsal.people.count == 4)
        #expect(!rehearsal.people.contains("Mairie"))
    }

    @Test func `who is set aside while they speak has finished`() {
        var rehearsal = Rehearsal()
        rehearsal.selects(person: "Chloé Duquesne")
        rehearsal.presses(.character("f"), .character("P"))
        #expect(rehearsal.model.speakingTurn != nil)
        rehearsal.presses(.character("x"))
        #expect(rehearsal.model.speakingTurn == nil)
        rehearsal.presses(.character("u"))
        #expect(rehearsal.model.speakingTurn != nil)
    }

    @Test func `nobody is deleted, only set aside`() {
        var rehearsal = Rehearsal()
        rehearsal.selects(person: "Chloé Duquesne")
        rehearsal.presses(.character("x"))
        rehearsal.sees(" : hors de la liste. u annule.")
        #expect(!rehearsal.people.contains("Chloé Duquesne"))
        rehearsal.presses(.character("u"))
        #expect(rehearsal.people.contains("Chloé Duquesne"))
    }
}
