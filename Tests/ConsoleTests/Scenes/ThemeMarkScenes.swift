import Support
import Testing
import Workshop

@testable import Console

/// `#` says where a note goes.
@Suite struct ThemeMarkScenes {
    @Test func `a theme is completed as it is typed, and replaces the selected one`() {
        var rehearsal = Rehearsal()
        rehearsal.types("Une sono à prêter #mus")
        rehearsal.sees("Atelier 2 – La fête de juin › Musique")
        rehearsal.presses(.tab)
        #expect(rehearsal.line == "Une sono à prêter #musique")
        rehearsal.presses(.enter)
        #expect(rehearsal.notes(under: "Musique") == ["Une sono à prêter"])
        #expect(rehearsal.notes(under: "Atelier 1 – Le jardin").isEmpty)
        #expect(rehearsal.theme == "Atelier 1 – Le jardin")
    }

    @Test func `a note that goes elsewhere says where`() {
        var rehearsal = Rehearsal()
        rehearsal.captures("Une sono à prêter #musique")
        rehearsal.sees("Musique. Ctrl-Z annule.")
    }

    @Test func `of two themes of one name, the nearest is meant`() {
        var rehearsal = Rehearsal()
        rehearsal.goes(to: "Buvette")
        rehearsal.presses(.character("c"))
        rehearsal.captures("Trouver dix personnes #bénévoles")
        let homes = rehearsal.contribution("Trouver dix personnes")?.themes ?? []
        #expect(
            homes.map { rehearsal.state.path(to: $0).map(\.title) } == [["Atelier 2 – La fête de juin", "Bénévoles"]])
    }

    @Test func `a path names one from afar`() {
        var rehearsal = Rehearsal()
        rehearsal.types("Former les nouveaux #fete/ben")
        rehearsal.presses(.tab, .enter)
        let homes = rehearsal.contribution("Former les nouveaux")?.themes ?? []
        #expect(
            homes.map { rehearsal.state.path(to: $0).map(\.title) } == [["Atelier 2 – La fête de juin", "Bénévoles"]])
    }

    @Test func `several themes are allowed`() {
        var rehearsal = Rehearsal()
        rehearsal.captures("Un robinet de plus #arrosage #buvette")
        #expect(rehearsal.notes(under: "Arrosage") == ["Un robinet de plus"])
        #expect(rehearsal.notes(under: "Buvette") == ["Un robinet de plus"])
    }

    @Test func `inside a sentence only the sign goes`() {
        var rehearsal = Rehearsal()
        rehearsal.captures("La #musique doit finir à minuit")
        #expect(rehearsal.notes(under: "Musique") == ["La musique doit finir à minuit"])
    }

    @Test func `the last candidate makes a new theme`() {
        var rehearsal = Rehearsal()
        rehearsal.goes(to: "Outils")
        rehearsal.presses(.character("c"))
        rehearsal.types("Un bac par immeuble #Compost")
        rehearsal.sees("Créer « Compost »")
        rehearsal.presses(.up)
        rehearsal.presses(.enter)
        rehearsal.sees("Compost (nouveau)")
        rehearsal.presses(.enter)
        #expect(rehearsal.notes(under: "Compost") == ["Un bac par immeuble"])
        #expect(rehearsal.themes.contains("  Compost"))
    }

    @Test func `what names no theme stays as typed`() {
        var rehearsal = Rehearsal()
        rehearsal.types("Le panneau #3 est tombé, #quelquechose")
        rehearsal.presses(.escape, .character("c"), .enter)
        #expect(rehearsal.notes(under: "Atelier 1 – Le jardin") == ["Le panneau #3 est tombé, #quelquechose"])
        #expect(rehearsal.themes.count == 11)
    }

    @Test func `Backspace makes a theme plain text again`() {
        var rehearsal = Rehearsal()
        rehearsal.types("On manque de #outils")
        rehearsal.sees(" Atelier 1 – Le jardin › Outils ")
        rehearsal.presses(.backspace, .enter)
        #expect(rehearsal.notes(under: "Atelier 1 – Le jardin") == ["On manque de #outils"])
    }

    @Test func `a theme alone and Enter changes the selected theme`() {
        var rehearsal = Rehearsal()
        rehearsal.captures("#buvette")
        #expect(rehearsal.theme == "Buvette")
        #expect(rehearsal.state.contributions.isEmpty)
        rehearsal.captures("Des gobelets consignés")
        #expect(rehearsal.notes(under: "Buvette") == ["Des gobelets consignés"])
    }

    @Test func `on a French keyboard ² does what # does`() {
        var rehearsal = Rehearsal()
        rehearsal.captures("Un banc ²accueil")
        #expect(rehearsal.notes(under: "Accueil") == ["Un banc"])
        rehearsal.captures("Il reste 40 m² à bêcher")
        #expect(rehearsal.notes(under: "Atelier 1 – Le jardin") == ["Il reste 40 m² à bêcher"])
    }
}
