import Screen
import Support
import Testing
import Workshop

@testable import Console

/// Nothing asks « are you sure? »: what looks as if it destroyed something says what it did, and how to undo it.
@Suite struct ConsequenceScenes {
    @Test func `a group that is taken apart says so, and u makes it whole again`() {
        var rehearsal = Rehearsal(.usual)
        rehearsal.goes(to: "Outils")
        rehearsal.selects("Prêts entre voisins")
        rehearsal.presses(.enter)
        rehearsal.chooses("défaire")
        #expect(rehearsal.footer.contains("Groupe défait") && rehearsal.footer.contains("u annule"))
        rehearsal.presses(.character("u"))
        #expect(rehearsal.screen.shows("Prêts entre voisins"))
    }

    @Test func `a group that becomes a theme says which`() {
        var rehearsal = Rehearsal(.usual)
        rehearsal.goes(to: "Outils")
        rehearsal.selects("Prêts entre voisins")
        rehearsal.presses(.enter)
        rehearsal.chooses("Faire du groupe un thème")
        #expect(rehearsal.footer.contains("devenu le thème Prêts entre voisins. u annule"))
    }

    @Test func `a theme that moved says how to have it back`() {
        var rehearsal = Rehearsal(.usual)
        rehearsal.goes(to: "Arrosage")
        rehearsal.presses(.shiftUp)
        #expect(rehearsal.footer.contains("Thème déplacé. u annule"))
    }

    @Test func `what is taken back says where it is now`() {
        var rehearsal = Rehearsal(EditingScenes.written)
        rehearsal.selects("Affûter les bêches")
        rehearsal.presses(.character("x"))
        rehearsal.goes(to: "Outils")
        rehearsal.presses(.character("x"))
        rehearsal.presses(.character("2"), .end, .character("3"))
        rehearsal.selects("Affûter les bêches")
        rehearsal.presses(.character("x"))
        rehearsal.sees("1 note reprise → Sans thème. u annule.")
        #expect(rehearsal.contribution("Affûter les bêches").map { rehearsal.state.isAside($0.id) } == false)
    }
}
