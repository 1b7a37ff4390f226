import Screen
import Support
import Testing
import Workshop

@testable import Console

/// Two who write at once: each sees what the other does, and neither is disturbed.
@Suite struct OthersScenes {
    private func together(_ script: Script = EditingScenes.written) -> Rehearsal {
        var rehearsal = Rehearsal(script, devices: 3)
        rehearsal.anotherDevice(.labelDevice("Portable de Nora"))
        return rehearsal
    }

    @Test func `who wrote a note stands on it, where it was another computer`() throws {
        var rehearsal = together()
        rehearsal.goes(to: "Outils")
        rehearsal.presses(.character("c"))
        rehearsal.captures("la mienne")
        rehearsal.anotherDevice(.capture([Draft("la leur", under: try rehearsal.ledger.theme(titled: "Outils"))]))
        rehearsal.sees("↔ Portable de Nora")
        rehearsal.anotherDevice(.setAside([try #require(rehearsal.contribution("la leur")?.id)], true))
        rehearsal.doesNotSee("↔")
        // Somebody who gave no name.
        rehearsal.anotherDevice(
            .capture([Draft("d’ailleurs", under: try rehearsal.ledger.theme(titled: "Outils"))]), number: 2)
        rehearsal.sees("↔")
        rehearsal.doesNotSee("↔ Portable")
    }

    @Test func `notes that come in elsewhere are told, once a second, by who and where`() throws {
        var rehearsal = together()
        rehearsal.goes(to: "Outils")
        rehearsal.presses(.character("c"))
        let music = try rehearsal.ledger.theme(titled: "Musique")
        rehearsal.anotherDevice(.capture([Draft("un", under: music)]))
        #expect(rehearsal.footer.contains("Portable de Nora : 1 note sous Musique"))
        rehearsal.anotherDevice(.capture([Draft("deux", under: music)]))
        rehearsal.anotherDevice(.capture([Draft("trois", under: music)]))
        #expect(rehearsal.footer.contains("1 note sous Musique"))
        rehearsal.waits(seconds: 1)
        // What is told still and what came since are one number: two sentences alike would look like one.
        #expect(rehearsal.footer.contains("3 notes sous Musique"))
        rehearsal.waits(seconds: 7)
        #expect(!rehearsal.footer.contains("Musique"))
        #expect(rehearsal.model.patience(at: rehearsal.world.now) == nil)
    }

    @Test func `what is seen anyway is not told, and nothing more important makes way for it`() throws {
        var rehearsal = together()
        rehearsal.goes(to: "Outils")
        let outils = try rehearsal.ledger.theme(titled: "Outils")
        rehearsal.anotherDevice(.capture([Draft("ici", under: outils)]))
        #expect(!rehearsal.footer.contains("Portable"))
        rehearsal.selects("ici")
        rehearsal.presses(.character("x"))
        rehearsal.sees("sous Écartées")
        rehearsal.anotherDevice(.capture([Draft("là", under: try rehearsal.ledger.theme(titled: "Musique"))]))
        rehearsal.sees("sous Écartées")
        rehearsal.presses(.down)
        #expect(rehearsal.footer.contains("note sous Musique"))
    }

    @Test func `the note that is selected stays where it is on the screen while others come above it`() throws {
        var rehearsal = together(.overfull)
        rehearsal.goes(to: "Les manches")
        rehearsal.presses(.character("3"))
        rehearsal.presses(.down, times: 40)
        let note = try #require(rehearsal.note?.prefix(8))
        let place = try #require(rehearsal.position(of: String(note)))
        let first = try #require(rehearsal.contributions(under: "Les manches").first)
        for number in 1...12 {
            var draft = Draft("venue d’ailleurs \(number)", under: try rehearsal.ledger.theme(titled: "Les manches"))
            draft.place = .after(first.id)
            rehearsal.anotherDevice(.capture([draft]))
        }
        #expect(rehearsal.position(of: String(note)) == place)
        #expect(rehearsal.note?.hasPrefix(note) == true)
    }

    @Test func `so does the theme that is selected`() throws {
        var rehearsal = together(.overfull)
        rehearsal.goes(to: "Table 30 – Une question qui tient à peine sur la ligne")
        rehearsal.presses(.up, times: 4)
        let place = try #require(rehearsal.position(of: "Table 26"))
        for number in 1...6 {
            rehearsal.anotherDevice(
                .addTheme(title: "Venu d’ailleurs \(number)", prompt: "", parent: nil, place: .first))
        }
        #expect(rehearsal.position(of: "Table 26") == place)
    }

    @Test func `both edit the same note: it is said, the words stay, and the last one wins`() throws {
        var rehearsal = together()
        rehearsal.goes(to: "Outils")
        rehearsal.selects("Affûter les bêches")
        let id = try #require(rehearsal.contribution("Affûter les bêches")?.id)
        rehearsal.presses(.character("e"))
        rehearsal.types(" au printemps")
        rehearsal.anotherDevice(.rewrite(id, text: "Affûter les bêches et les houes"))
        rehearsal.sees("Modifiée entre-temps par Portable de Nora")
        rehearsal.sees("et les houes")
        rehearsal.sees("Affûter les bêches au printemps")
        rehearsal.presses(.enter)
        #expect(rehearsal.state.contributions[id]?.text == "Affûter les bêches au printemps")
        rehearsal.presses(.character("u"))
        #expect(rehearsal.state.contributions[id]?.text == "Affûter les bêches et les houes")
    }

    @Test func `different fields of one note are both kept`() throws {
        var rehearsal = together()
        rehearsal.goes(to: "Outils")
        rehearsal.selects("Affûter les bêches")
        let id = try #require(rehearsal.contribution("Affûter les bêches")?.id)
        rehearsal.presses(.character("e"))
        rehearsal.types(" au printemps")
        rehearsal.anotherDevice(.setKind([id], .action), .vote([id], label: Votes.dots, by: 3))
        rehearsal.doesNotSee("entre-temps")
        rehearsal.presses(.enter)
        #expect(rehearsal.state.contributions[id]?.text == "Affûter les bêches au printemps")
        #expect(rehearsal.state.contributions[id]?.kind == .action)
        #expect(rehearsal.state.contributions[id]?.votes[Votes.dots] == 3)
    }

    @Test
    func `a theme that is set aside while one types under it leaves the words, and sends the note to the theme above`()
        throws
    {
        var rehearsal = together()
        rehearsal.goes(to: "Outils")
        rehearsal.presses(.character("c"))
        rehearsal.types("une moitié")
        rehearsal.anotherDevice(.setThemeAside(try rehearsal.ledger.theme(titled: "Outils"), true))
        rehearsal.sees("« Outils » a été écarté par Portable de Nora : la note ira sous « Atelier 1 – Le jardin ».")
        #expect(rehearsal.theme == "Atelier 1 – Le jardin")
        rehearsal.types(" de phrase")
        rehearsal.presses(.enter)
        #expect(rehearsal.notes(under: "Atelier 1 – Le jardin") == ["une moitié de phrase"])
        rehearsal.types("encore")
        rehearsal.anotherDevice(.setThemeAside(try rehearsal.ledger.theme(titled: "Atelier 1 – Le jardin"), true))
        rehearsal.sees("la note ira sous « Sans thème »")
        rehearsal.presses(.enter)
        #expect(rehearsal.notes(under: nil) == ["encore"])
    }

    @Test func `a theme that is set aside while one looks at it is said too, and other themes stay what they are`()
        throws
    {
        var rehearsal = together()
        rehearsal.goes(to: "Outils")
        rehearsal.anotherDevice(.setThemeAside(try rehearsal.ledger.theme(titled: "Outils"), true))
        rehearsal.sees("« Outils » a été écarté par Portable de Nora.")
        #expect(rehearsal.theme == "Atelier 1 – Le jardin")
        rehearsal.anotherDevice(.setThemeAside(try rehearsal.ledger.theme(titled: "Musique"), true))
        #expect(rehearsal.theme == "Atelier 1 – Le jardin")
    }

    @Test func `a note that is set aside while one corrects it is said once, and the words stay`() throws {
        var rehearsal = together()
        rehearsal.goes(to: "Outils")
        rehearsal.selects("Affûter les bêches")
        let id = try #require(rehearsal.contribution("Affûter les bêches")?.id)
        rehearsal.presses(.character("e"))
        rehearsal.types(" au printemps")
        rehearsal.anotherDevice(.setAside([id], true))
        rehearsal.sees("Cette note a été écartée entre-temps par Portable de Nora")
        rehearsal.types(",")
        rehearsal.anotherDevice(.vote([id], label: Votes.dots, by: 1))
        rehearsal.doesNotSee("entre-temps")
        rehearsal.presses(.enter)
        #expect(rehearsal.state.contributions[id]?.text == "Affûter les bêches au printemps,")
        #expect(rehearsal.state.contributions[id]?.isSetAside == true)
    }

    @Test func `a sub-note of what others set aside is seen among what is set aside, and that is said`() throws {
        var rehearsal = together()
        rehearsal.goes(to: "Outils")
        rehearsal.selects("Un bac plus haut")
        rehearsal.presses(.character("+"))
        rehearsal.types("sur pieds")
        rehearsal.anotherDevice(.setAside([try #require(rehearsal.contribution("Un bac plus haut")?.id)], true))
        rehearsal.presses(.enter)
        rehearsal.sees("Noté sous « Un bac plus haut », qui est parmi les écartées.")
        rehearsal.types("à deux")
        rehearsal.presses(.enter)
        rehearsal.sees("parmi les écartées.")
        rehearsal.presses(.escape, .escape, .character("2"), .end)
        rehearsal.sees("sur pieds")
        rehearsal.sees("à deux")
        // They come back with it, from whichever of them one begins.
        rehearsal.presses(.character("3"))
        rehearsal.selects("sur pieds")
        rehearsal.presses(.character("x"))
        #expect(rehearsal.notes(under: "Outils").contains("Un bac plus haut"))
        #expect(rehearsal.state.contributionsAside.isEmpty)
    }

    @Test func `what others put into a group stays under its theme when the group is undone`() throws {
        var rehearsal = together()
        rehearsal.goes(to: "Outils")
        let notes = rehearsal.notes(under: "Outils").prefix(3).compactMap { rehearsal.contribution($0)?.id }
        try #require(notes.count == 3)
        rehearsal.marks(rehearsal.notes(under: "Outils")[0], rehearsal.notes(under: "Outils")[1])
        rehearsal.presses(.character("g"))
        rehearsal.types("Le nôtre")
        rehearsal.presses(.enter)
        rehearsal.anotherDevice(.group([notes[1], notes[2]], title: "Le leur"))
        rehearsal.presses(.character("u"))
        #expect(rehearsal.notes(under: nil).isEmpty)
        #expect(rehearsal.notes(under: "Outils").contains("Le leur"))
    }

    @Test func `a sub-note stays under the theme when what it stood under is undone`() throws {
        var rehearsal = together()
        rehearsal.goes(to: "Outils")
        rehearsal.presses(.character("c"))
        rehearsal.captures("une échelle")
        var draft = Draft("de trois mètres")
        draft.parent = try #require(rehearsal.contribution("une échelle")?.id)
        rehearsal.anotherDevice(.capture([draft]))
        rehearsal.presses(.control("z"))
        #expect(rehearsal.notes(under: "Outils").contains("de trois mètres"))
    }

    @Test func `a folder that vanishes is told of until it is back`() {
        var rehearsal = together()
        rehearsal.send(.folder("Le dossier n’est plus accessible."))
        rehearsal.sees("Le dossier n’est plus accessible.")
        rehearsal.presses(.down)
        #expect(rehearsal.header.contains("dossier absent"))
        rehearsal.send(.folder(nil))
        rehearsal.sees("de nouveau là")
        #expect(!rehearsal.header.contains("dossier absent"))
    }

    @Test func `a field of the session's form that changes meanwhile is said too`() {
        var rehearsal = together()
        rehearsal.presses(.escape, .character("s"))
        rehearsal.presses(.enter)
        rehearsal.types(" et du verger")
        rehearsal.anotherDevice(.setDetails([.title: "Fête du jardin"]))
        rehearsal.sees("Modifiée entre-temps par Portable de Nora")
        rehearsal.presses(.enter)
        #expect(rehearsal.state[.title] == "Assemblée du jardin partagé et du verger")
    }
}
