import Screen
import Support
import Testing
import Workshop

@testable import Console

/// *Quelle table êtes-vous ?*
@Suite struct WhichTableScenes {
    @Test func `two Enters, and one captures for a table`() throws {
        var rehearsal = Rehearsal()
        rehearsal.arrives()
        rehearsal.sees("Quelle table êtes-vous")
        rehearsal.sees("poste-4-1c2d")
        rehearsal.presses(.enter, .enter)
        #expect(rehearsal.model.mode == .capturing)
        #expect(rehearsal.theme == "Atelier 1 – Le jardin")
        #expect(rehearsal.header.contains("Atelier 1"))
        #expect(rehearsal.state.deviceLabels[rehearsal.model.device] == "poste-4-1c2d")
        rehearsal.captures("Pailler avant l’été")
        #expect(rehearsal.notes(under: "Atelier 1 – Le jardin") == ["Pailler avant l’été"])
    }

    @Test func `whoever comes in at a table is counted there, by name or without, and can be put at another one`()
        throws
    {
        var rehearsal = Rehearsal()
        rehearsal.arrives()
        rehearsal.presses(.enter, .enter, .escape, .character("1"), .character("="))
        rehearsal.types("8")
        rehearsal.presses(.enter, .character("n"))
        rehearsal.captures("Inès Petit, MJC")
        rehearsal.presses(.escape)
        let atelier = try #require(rehearsal.theme(titled: "Atelier 1 – Le jardin"))
        func headCount() -> String {
            rehearsal.state.themes[atelier].map { rehearsal.state.headCount(of: $0) } ?? ""
        }
        #expect(headCount() == "9")
        rehearsal.presses(.character("e"), .end, .enter, .control("u"))
        rehearsal.types("fête de juin")
        rehearsal.presses(.enter, .escape)
        #expect(headCount() == "8")
        let other = rehearsal.state.themes(under: nil).first { $0.title.contains("fête de juin") }
        #expect(other.map { rehearsal.state.headCount(of: $0) } == "1")
    }

    @Test func `what is typed replaces the proposed name, and what is corrected is kept`() {
        var rehearsal = Rehearsal()
        rehearsal.arrives()
        rehearsal.types("Portable de Nora")
        rehearsal.presses(.enter, .enter)
        #expect(rehearsal.state.deviceLabels[rehearsal.model.device] == "Portable de Nora")
        var corrected = Rehearsal()
        corrected.arrives()
        corrected.presses(.backspace)
        corrected.types("x")
        corrected.presses(.enter, .enter)
        #expect(corrected.state.deviceLabels[corrected.model.device] == "poste-4-1c2x")
    }

    @Test func `down from the name is the first atelier, down again the second`() {
        var first = Rehearsal()
        first.arrives()
        first.doesNotSee("› Atelier")
        first.presses(.down)
        first.sees("› Atelier 1")
        first.presses(.enter)
        #expect(first.theme == "Atelier 1 – Le jardin")
        var second = Rehearsal()
        second.arrives()
        second.presses(.down, .down, .enter)
        #expect(second.theme == "Atelier 2 – La fête de juin")
    }

    @Test func `the sentence after it names the keys from where one is`() {
        var rehearsal = Rehearsal()
        rehearsal.arrives()
        rehearsal.presses(.enter, .enter)
        rehearsal.sees("Échap, puis : puis « Table… »")
    }

    @Test func `of a session that is closed nobody is asked for a table`() {
        var rehearsal = Rehearsal(Script.garden.then { try $0.perform(.close) })
        rehearsal.arrives()
        #expect(rehearsal.model.mode == .capturing)
    }

    @Test func `the name is typed over, and the atelier chosen by its number`() throws {
        var rehearsal = Rehearsal()
        rehearsal.arrives()
        rehearsal.presses(.control("u"))
        rehearsal.types("Nora")
        rehearsal.presses(.enter)
        rehearsal.types("3")
        rehearsal.presses(.enter)
        #expect(rehearsal.theme == "Atelier 3 – Le voisinage")
        #expect(rehearsal.state.deviceLabels[rehearsal.model.device] == "Nora")
        let table = try #require(rehearsal.theme(titled: "Atelier 3 – Le voisinage"))
        #expect(rehearsal.model.table == table)
    }

    @Test func `a table where somebody sits already is not the one that is offered`() throws {
        var rehearsal = Rehearsal(devices: 2)
        rehearsal.anotherDevice(
            .labelDevice("Portable de Nora"),
            .seatDevice(try rehearsal.ledger.theme(titled: "Atelier 1 – Le jardin")))
        rehearsal.arrives()
        rehearsal.sees("Portable de Nora")
        rehearsal.presses(.enter, .enter)
        #expect(rehearsal.theme == "Atelier 2 – La fête de juin")
    }

    @Test func `later is an answer`() {
        var rehearsal = Rehearsal()
        rehearsal.arrives()
        rehearsal.presses(.escape)
        #expect(rehearsal.model.mode == .capturing)
        rehearsal.sees("Plus tard")
        #expect(rehearsal.model.table == nil)
        rehearsal.presses(.escape, .character(":"))
        rehearsal.chooses("quelle table")
        rehearsal.sees("Quelle table êtes-vous")
        rehearsal.presses(.enter, .home, .down, .enter)
        #expect(rehearsal.theme == "Atelier 2 – La fête de juin")
        rehearsal.presses(.escape, .character("u"))
        #expect(rehearsal.model.table == nil)
    }

    @Test func `whoever made the workshop here is not asked, nor where there is but one table`() {
        var maker = Rehearsal()
        maker.arrives(asFirstVisit: false)
        #expect(maker.model.mode == .capturing)
        var single = Rehearsal(.prepared(from: "pause-cafe"))
        single.arrives()
        #expect(single.model.mode == .capturing)
        var reader = Rehearsal(saving: .readOnly("Ce dossier n’est ouvert qu’en lecture."))
        reader.arrives()
        #expect(reader.model.mode == .capturing)
    }

    @Test func `the tables of a world café stand one level down`() {
        let state = Rehearsal(.prepared(from: "world-cafe"))
        let ateliers = state.state.ateliers(state.model.pack)
        #expect(ateliers.count > 1)
        #expect(ateliers.allSatisfy { $0.parent != nil })
    }

    @Test func `from elsewhere, a sharp means one's own table before the others`() throws {
        var rehearsal = Rehearsal()
        rehearsal.arrives()
        rehearsal.presses(.enter)
        rehearsal.types("2")
        rehearsal.presses(.enter)
        rehearsal.goes(to: "Accueil")
        rehearsal.presses(.character("c"))
        rehearsal.types("Trouver dix personnes #bénévoles")
        rehearsal.presses(.enter)
        let table = try #require(rehearsal.theme(titled: "Atelier 2 – La fête de juin"))
        let theme = try #require(rehearsal.contribution("Trouver dix personnes")?.themes.first)
        #expect(rehearsal.state.themes[theme]?.parent == table)
    }

    @Test func `the session's form says it too, by a word of the title`() throws {
        var rehearsal = Rehearsal()
        rehearsal.presses(.escape, .character("s"), .end, .up)
        rehearsal.types("voisinage")
        rehearsal.presses(.enter)
        let table = try #require(rehearsal.theme(titled: "Atelier 3 – Le voisinage"))
        #expect(rehearsal.model.table == table)
        rehearsal.presses(.up)
        rehearsal.types("marée")
        rehearsal.presses(.enter)
        rehearsal.sees("ne répond à")
        rehearsal.presses(.up, .up)
        rehearsal.types("Portable de Karim")
        rehearsal.presses(.enter)
        #expect(rehearsal.state.deviceLabels[rehearsal.model.device] == "Portable de Karim")
    }

    @Test func `opened again, the table is where it was`() {
        let script = Script.garden.then { ledger in
            try ledger.perform(.seatDevice(ledger.theme(titled: "Atelier 2 – La fête de juin")))
        }
        #expect(Rehearsal(script).theme == "Atelier 2 – La fête de juin")
    }
}
