import Screen
import Support
import Testing
import Workshop

@testable import Console

/// Nobody has to know the keys: what can be done is listed, in words.
@Suite struct ChoosingScenes {
    @Test func `Enter on a note lists what can be done with it, with the keys`() {
        var rehearsal = Rehearsal(EditingScenes.written)
        rehearsal.goes(to: "Outils")
        rehearsal.selects("Affûter les bêches")
        rehearsal.presses(.enter)
        rehearsal.sees("╭ Affûter les bêches")
        rehearsal.sees("Corriger le texte de la note")
        rehearsal.sees("Cette note n’est pas un groupe.")
        rehearsal.chooses("écarter")
        #expect(rehearsal.contribution("Affûter les bêches")?.isSetAside == true)
    }

    @Test func `Enter on a theme and on a person does the same`() {
        var rehearsal = Rehearsal()
        rehearsal.goes(to: "Outils")
        rehearsal.presses(.enter)
        rehearsal.sees("╭ Outils")
        rehearsal.sees("Renommer le thème")
        rehearsal.presses(.escape)
        rehearsal.selects(person: "Bruno Castel")
        rehearsal.presses(.enter)
        rehearsal.sees("╭ Bruno Castel")
        rehearsal.sees("Noter la personne présente, ou non")
    }

    @Test func `Enter where nothing is selected says what is missing`() {
        var rehearsal = Rehearsal(.empty)
        rehearsal.presses(.escape, .character("3"), .enter)
        rehearsal.sees("Ajouter une note")
        rehearsal.sees("Aucune note n’est choisie.")
    }

    @Test func `the palette finds an action by its words, and goes to its pane`() {
        var rehearsal = Rehearsal()
        rehearsal.presses(.escape, .character("3"), .character(":"))
        rehearsal.sees("Tout ce qu’on peut faire")
        rehearsal.chooses("ajouter une personne")
        rehearsal.types("Nour Aziz")
        rehearsal.presses(.enter, .escape)
        #expect(rehearsal.people.last == "Nour Aziz")
    }

    @Test func `the entry that is chosen stands whole under the list, which says where one is`() {
        var rehearsal = Rehearsal(width: 40, height: 24)
        rehearsal.presses(.escape, .character("3"), .character(":"))
        rehearsal.types("cacher les votes")
        rehearsal.sees("ou les dévoiler")
        rehearsal.sees("monde")
        rehearsal.presses(.control("u"), .end)
        guard case .choosing(let chooser) = rehearsal.model.mode else { return rehearsal.complain("no list") }
        #expect(chooser.selected == chooser.items.count - 1)
        rehearsal.sees("\(chooser.items.count)/\(chooser.items.count)")
        rehearsal.presses(.home)
        rehearsal.sees("1/\(chooser.items.count)")
    }

    @Test func `a filtered list is as high as it needs, and stays where it is`() throws {
        var rehearsal = Rehearsal(width: 120, height: 50)
        rehearsal.presses(.escape, .character("3"), .character(":"))
        let top = try #require(rehearsal.position(of: "Tout ce qu’on peut faire"))
        rehearsal.types("cacher les votes")
        #expect(rehearsal.position(of: "Tout ce qu’on peut faire")?.y == top.y)
        guard case .choosing(let chooser) = rehearsal.model.mode else { return rehearsal.complain("no list") }
        #expect(chooser.area(in: Rect(x: 0, y: 1, width: 120, height: 48)).height <= chooser.items.count + 6)
    }

    @Test func `the palette is open from the capture line too, whose words stay`() {
        var rehearsal = Rehearsal()
        rehearsal.types("à moitié")
        rehearsal.presses(.control("p"))
        rehearsal.chooses("séance")
        rehearsal.presses(.escape, .character("c"))
        #expect(rehearsal.line == "à moitié")
    }

    @Test func `what cannot be done says why when it is chosen all the same`() {
        var rehearsal = Rehearsal()
        rehearsal.presses(.escape, .character(":"))
        rehearsal.types("rouvrir")
        rehearsal.sees("La séance n’est pas close.")
        rehearsal.presses(.enter)
        rehearsal.sees("La séance n’est pas close.")
        #expect(rehearsal.effects.isEmpty)
    }

    @Test func `help lists every key, and any letter of the page does no harm`() {
        var rehearsal = Rehearsal()
        rehearsal.presses(.escape, .character("?"))
        rehearsal.sees("Noter ce qui se dit")
        rehearsal.presses(.character("x"), .character("u"), .end)
        rehearsal.sees("Alt-Entrée")
        rehearsal.presses(.escape)
        #expect(rehearsal.effects.isEmpty)
    }

    @Test func `help gives back what it was opened over`() {
        var rehearsal = Rehearsal()
        rehearsal.types("à moitié")
        rehearsal.presses(.function(1))
        rehearsal.sees("Noter ce qui se dit")
        rehearsal.presses(.down, .escape)
        rehearsal.types(" finie")
        rehearsal.presses(.enter)
        #expect(rehearsal.notes(under: "Atelier 1 – Le jardin") == ["à moitié finie"])
        rehearsal.presses(.escape, .character("s"), .function(1), .escape)
        rehearsal.sees("╭ Séance")
    }
}
