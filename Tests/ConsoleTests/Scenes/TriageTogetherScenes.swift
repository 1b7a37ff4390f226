import Screen
import Suggestions
import Support
import Testing
import Workshop

@testable import Console

/// Sorting while others file, capture and set aside: nothing goes where nobody meant it to go.
@Suite struct TriageTogetherScenes {
    @Test func `what another device adds joins, and what it files leaves`() throws {
        var rehearsal = TriageScenes.sorting(devices: 2)
        rehearsal.anotherDevice(.capture([Draft("Venue d’ailleurs")]))
        rehearsal.sees("encore 6")
        let note = try #require(rehearsal.contribution("À ranger plus tard")?.id)
        let tools = try #require(rehearsal.theme(titled: "Outils"))
        rehearsal.anotherDevice(.file([note], into: [.existing(tools)]))
        rehearsal.sees("encore 5")
        rehearsal.sees("Affûter les outils")
        #expect(rehearsal.footer.contains("entre-temps"), rehearsal.story)
    }

    @Test func `what comes in place of a note that others filed is not filed by a finger that was on its way`() throws {
        var rehearsal = TriageScenes.sorting(devices: 2)
        let note = try #require(rehearsal.contribution("À ranger plus tard")?.id)
        let tools = try #require(rehearsal.theme(titled: "Outils"))
        rehearsal.anotherDevice(.file([note], into: [.existing(tools)]))
        rehearsal.world.now += 300
        rehearsal.presses(.character("1"))
        #expect(rehearsal.notes(under: nil).count == 4)
        rehearsal.sees("vient de changer")
        rehearsal.world.now += 900
        rehearsal.presses(.character("1"))
        #expect(rehearsal.notes(under: nil).count == 3)
    }

    @Test func `nor is it after a list that was open meanwhile`() throws {
        var rehearsal = TriageScenes.sorting(devices: 2)
        let note = try #require(rehearsal.contribution("À ranger plus tard")?.id)
        let tools = try #require(rehearsal.theme(titled: "Outils"))
        rehearsal.presses(.character("K"))
        rehearsal.anotherDevice(.file([note], into: [.existing(tools)]))
        rehearsal.presses(.escape)
        rehearsal.sees("entre-temps")
        rehearsal.presses(.character("1"))
        #expect(rehearsal.notes(under: nil).count == 4)
        rehearsal.world.now += 1_000
        rehearsal.presses(.character("1"))
        #expect(rehearsal.notes(under: nil).count == 3)
    }

    @Test func `a suggested theme that others set aside gives its digit to no other one unread`() throws {
        var rehearsal = TriageScenes.sorting(devices: 2)
        let first = try #require(rehearsal.advised.first?.theme)
        rehearsal.anotherDevice(.setThemeAside(first, true))
        rehearsal.sees("les chiffres ont changé")
        rehearsal.presses(.character("1"))
        #expect(rehearsal.notes(under: nil).count == 5)
        rehearsal.world.now += 1_000
        rehearsal.presses(.character("1"))
        #expect(rehearsal.notes(under: nil).count == 4)
    }

    @Test func `what others file does not move a digit under the finger`() throws {
        var rehearsal = TriageScenes.sorting(devices: 2)
        rehearsal.presses(.character("s"))
        let before = rehearsal.advised.map(\.theme)
        let last = try #require(before.last)
        for _ in 1...6 {
            rehearsal.anotherDevice(.capture([Draft("Affûter les outils avant l’été, tous", under: last)]))
        }
        #expect(rehearsal.advised.map(\.theme) == before)
        rehearsal.presses(.escape, .character("i"), .character("s"))
        #expect(rehearsal.advised.first?.theme == last, "who comes anew sees what is likeliest now")
    }

    @Test func `a theme that another device sets aside while one types is not filed under`() throws {
        var rehearsal = TriageScenes.sorting(devices: 2)
        let theme = try #require(rehearsal.theme(titled: "Musique"))
        rehearsal.presses(.character("#"))
        rehearsal.types("musi")
        rehearsal.anotherDevice(.setThemeAside(theme, true))
        rehearsal.sees("n’est plus là")
        rehearsal.presses(.enter)
        #expect(rehearsal.notes(under: nil).count == 5)
        rehearsal.sees("↑↓ choisissent un thème")
        rehearsal.presses(.escape, .character("#"))
        rehearsal.types("outi")
        rehearsal.anotherDevice(.addTheme(title: "Outillage", prompt: "", parent: nil, place: .last))
        rehearsal.presses(.enter)
        #expect(rehearsal.notes(under: "Outils").contains("À ranger plus tard"))
    }
}
