import Support
import Testing
import Workshop

@testable import Console

/// Every step can be taken back, in any number, from anywhere.
@Suite struct UndoScenes {
    @Test func `everything goes back to the start, and forward again`() {
        var rehearsal = Rehearsal()
        let before = rehearsal.state
        rehearsal.captures("Une idée", "? Une question =4", "Ailleurs #buvette")
        rehearsal.pastes("a\nb\nc")
        rehearsal.presses(.enter)
        rehearsal.selects("Une idée")
        rehearsal.presses(.character("*"), .character("v"), .character("x"))
        rehearsal.goes(to: "Bruit")
        rehearsal.presses(.character("n"))
        rehearsal.types("Propreté")
        rehearsal.presses(.enter, .escape, .character("x"))
        rehearsal.selects(person: "Amina Khelif")
        rehearsal.presses(.character("o"), .character("x"))
        let after = rehearsal.state
        #expect(after != before)
        var steps = 0
        while rehearsal.state != before, steps < 100 {
            rehearsal.presses(.character("u"))
            steps += 1
        }
        #expect(steps == 11)
        rehearsal.presses(.control("r"), times: steps)
        #expect(rehearsal.state == after)
        rehearsal.presses(.control("r"))
        rehearsal.sees("Rien à rétablir.")
    }

    @Test func `the cursor is on what came back, in the list and on the board`() {
        var rehearsal = Rehearsal(.usual)
        rehearsal.goes(to: "Outils")
        rehearsal.selects("Deux brouettes")
        rehearsal.presses(.character("x"))
        #expect(rehearsal.note != "Deux brouettes")
        rehearsal.presses(.character("u"))
        #expect(rehearsal.note == "Deux brouettes")
        rehearsal.selects("Prêts entre voisins")
        rehearsal.presses(.character("b"), .character("G"), .down, .character("u"))
        #expect(rehearsal.note == "Prêts entre voisins")
        rehearsal.presses(.character("b"))
        rehearsal.marks("La faux de Bruno", "Deux brouettes")
        rehearsal.presses(.character("g"), .enter, .character("u"))
        #expect(rehearsal.note == "La faux de Bruno")
    }

    @Test func `so it is on a theme and on a person that came back`() {
        var rehearsal = Rehearsal(.usual)
        rehearsal.goes(to: "Arrosage")
        rehearsal.presses(.character("x"))
        #expect(rehearsal.theme != "Arrosage")
        rehearsal.presses(.character("u"))
        #expect(rehearsal.theme == "Arrosage")
        rehearsal.selects(person: "Bruno Castel")
        rehearsal.presses(.character("x"), .down, .character("u"))
        #expect(rehearsal.model.selectedPerson?.name == "Bruno Castel")
    }

    @Test func `nothing is left to undo, and that is said`() {
        var rehearsal = Rehearsal(.empty)
        rehearsal.presses(.escape, .character("u"))
        rehearsal.sees("Rien à annuler.")
    }

    @Test func `Ctrl-Z undoes from the capture line, whose words stay`() {
        var rehearsal = Rehearsal()
        rehearsal.captures("La première")
        rehearsal.types("La seconde, à moitié")
        rehearsal.presses(.control("z"))
        #expect(rehearsal.state.contributions.isEmpty)
        #expect(rehearsal.line == "La seconde, à moitié")
        rehearsal.sees("Annulé\u{A0}: note «\u{A0}La première\u{A0}». Ctrl-R rétablit.")
        rehearsal.presses(.control("y"), .enter)
        #expect(rehearsal.notes(under: "Atelier 1 – Le jardin") == ["La première", "La seconde, à moitié"])
    }

    @Test func `a form shows what undoing made of its fields`() {
        var rehearsal = Rehearsal()
        rehearsal.presses(.escape, .character("s"))
        rehearsal.types("Un autre titre")
        rehearsal.presses(.enter)
        rehearsal.sees("Un autre titre")
        rehearsal.presses(.control("z"))
        #expect(rehearsal.state[.title] == "Assemblée du jardin partagé")
        rehearsal.sees("Annulé\u{A0}: Titre, Un autre titre.")
        rehearsal.presses(.down)
        rehearsal.doesNotSee("Un autre titre")
    }

    @Test func `Ctrl-C quits nothing, Ctrl-S says that all is saved`() {
        var rehearsal = Rehearsal()
        rehearsal.types("à moitié")
        rehearsal.presses(.control("c"))
        #expect(!rehearsal.hasQuit)
        #expect(rehearsal.line == "à moitié")
        rehearsal.sees("Rien n’est perdu.")
        rehearsal.presses(.control("s"))
        rehearsal.sees("Tout est enregistré.")
        rehearsal.presses(.escape, .control("c"))
        #expect(!rehearsal.hasQuit)
    }

    @Test func `a damaged file is said, and the header goes on saying so after the next key`() {
        var rehearsal = Rehearsal()
        rehearsal.send(.trouble("journal/d-1.jsonl est abîmé à la ligne 4."))
        rehearsal.sees("est abîmé à la ligne 4.")
        rehearsal.types("a")
        rehearsal.doesNotSee("est abîmé à la ligne 4.")
        rehearsal.sees("fichier abîmé")
        rehearsal.presses(.control("s"))
        rehearsal.sees("est abîmé à la ligne 4.")
    }

    @Test func `leaving with words on the capture line asks for a second q`() {
        var rehearsal = Rehearsal()
        rehearsal.types("à moitié")
        rehearsal.presses(.escape, .character("q"))
        #expect(!rehearsal.hasQuit)
        rehearsal.sees("La ligne de saisie n’est pas vide")
        rehearsal.presses(.character("c"))
        #expect(rehearsal.line == "à moitié")
        rehearsal.presses(.escape, .character("q"), .character("q"))
        #expect(rehearsal.hasQuit)
    }
}
