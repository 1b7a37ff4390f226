import Support
import Testing
import Workshop

@testable import Console

/// Several tables write at once.
@Suite struct TableScenes {
    @Test func `another table's notes come in while one types, and nothing moves`() throws {
        var rehearsal = Rehearsal(EditingScenes.written, devices: 2)
        rehearsal.goes(to: "Outils")
        rehearsal.selects("Affûter les bêches")
        rehearsal.presses(.character("c"))
        rehearsal.types("à moitié #bu")
        let theme = try #require(rehearsal.theme(titled: "Outils"))
        for number in 1...5 {
            rehearsal.anotherDevice(.capture([Draft("d’ailleurs \(number)", under: theme)]))
        }
        #expect(rehearsal.note == "Affûter les bêches")
        #expect(rehearsal.line == "à moitié #bu")
        #expect(rehearsal.theme == "Outils")
        #expect(rehearsal.wordsAtCursor?.hasSuffix("à moitié #bu") == true)
        rehearsal.sees("d’ailleurs 5")
        rehearsal.presses(.tab, .enter)
        #expect(rehearsal.notes(under: "Buvette") == ["à moitié"])
    }

    @Test func `a theme that another table adds can be named at once`() {
        var rehearsal = Rehearsal(devices: 2)
        rehearsal.types("Un composteur #comp")
        rehearsal.anotherDevice(.addTheme(title: "Compost", prompt: "", parent: nil, place: .last))
        rehearsal.types("o")
        rehearsal.presses(.tab, .enter)
        #expect(rehearsal.notes(under: "Compost") == ["Un composteur"])
        #expect(rehearsal.themes.filter { $0.hasSuffix("Compost") }.count == 1)
    }

    @Test func `the theme that one is on may be set aside elsewhere`() throws {
        var rehearsal = Rehearsal(EditingScenes.written, devices: 2)
        rehearsal.goes(to: "Outils")
        rehearsal.presses(.character("c"))
        rehearsal.types("à moitié")
        rehearsal.anotherDevice(.setThemeAside(try #require(rehearsal.theme(titled: "Outils")), true))
        rehearsal.presses(.enter)
        #expect(rehearsal.contribution("à moitié") != nil)
        let home = rehearsal.contribution("à moitié")?.themes.first
        #expect(home.map { rehearsal.state.isAside($0) } != true)
    }

    @Test func `undo is one's own`() throws {
        var rehearsal = Rehearsal(devices: 2)
        rehearsal.captures("la mienne")
        rehearsal.anotherDevice(.capture([Draft("la leur")]))
        rehearsal.presses(.control("z"))
        #expect(rehearsal.contribution("la mienne") == nil)
        #expect(rehearsal.contribution("la leur") != nil)
    }

    @Test func `a note that is gone when it is edited says so, and the words stay`() {
        var rehearsal = Rehearsal()
        rehearsal.captures("Une note")
        rehearsal.selects("Une note")
        rehearsal.presses(.character("e"))
        rehearsal.types(" bien corrigée")
        rehearsal.presses(.control("z"), .enter)
        rehearsal.sees("Ce n’est plus là")
        rehearsal.sees("Une note bien corrigée")
    }
}
