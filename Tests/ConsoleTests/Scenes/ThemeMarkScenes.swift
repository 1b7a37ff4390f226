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

    @Test func `candidates that do not fit on the line are counted`() {
        var rehearsal = Rehearsal(width: 80, height: 24)
        rehearsal.types("Trouver dix personnes #b")
        rehearsal.sees("Bénévoles")
        let row = rehearsal.position(of: "+2") ?? rehearsal.position(of: "+3") ?? rehearsal.position(of: "+4")
        if row == nil { rehearsal.complain("nothing is counted") }
    }

    @Test func `several themes are allowed`() {
        var rehearsal = Rehearsal()
        rehearsal.captures("Un robinet de plus #arrosage #buvette")
        #expect(rehearsal.notes(under: "Arrosage") == ["Un robinet de plus"])
        #expect(rehearsal.notes(under: "Buvette") == ["Un robinet de plus"])
    }

    @Test func `which of several themes is asked once the note is saved, and its words stay until then`() {
        var rehearsal = Rehearsal()
        rehearsal.presses(.escape, .character("2"), .end, .character("c"))
        #expect(rehearsal.theme == nil)
        rehearsal.captures("Trouver dix personnes #bénévoles")
        #expect(rehearsal.notes(under: nil) == ["Trouver dix personnes #bénévoles"])
        rehearsal.sees("Quel thème est #bénévoles\u{A0}?")
        rehearsal.doesNotSee("ne désigne rien")
        rehearsal.captures("2")
        #expect(rehearsal.notes(under: nil).isEmpty)
        let homes = rehearsal.contribution("Trouver dix personnes")?.themes ?? []
        #expect(
            homes.map { rehearsal.state.path(to: $0).map(\.title) } == [["Atelier 2 – La fête de juin", "Bénévoles"]])
        rehearsal.presses(.control("z"))
        #expect(rehearsal.notes(under: nil) == ["Trouver dix personnes #bénévoles"])
    }

    @Test func `a mark alone that is not clear opens the list, and makes no note`() {
        var rehearsal = Rehearsal()
        rehearsal.captures("#arro")
        #expect(rehearsal.state.contributions.isEmpty)
        rehearsal.sees("Quel thème est #arro\u{A0}?")
        rehearsal.sees("›Atelier 1 – Le jardin › Arrosage")
        rehearsal.presses(.enter)
        #expect(rehearsal.theme == "Arrosage")
        #expect(rehearsal.line.isEmpty)
        rehearsal.captures("#compost")
        rehearsal.sees("›Créer « compost »")
        rehearsal.presses(.escape)
        #expect(rehearsal.line == "#compost")
        rehearsal.presses(.enter)
        #expect(rehearsal.notes(under: "Arrosage") == ["#compost"])
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
