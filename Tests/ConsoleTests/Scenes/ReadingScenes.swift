import Phrases
import Screen
import Support
import Testing
import Workshop

@testable import Console

/// The compte-rendu is read, gone about in and exported without leaving the session.
@Suite struct ReadingScenes {
    @Test func `it stands beside the panes, and follows what is noted`() {
        var rehearsal = Rehearsal(.usual)
        rehearsal.presses(.escape, .character("r"), .character("v"), .character("c"))
        rehearsal.sees("Compte-rendu")
        rehearsal.doesNotSee("Un banc de plus")
        rehearsal.captures("Un banc de plus")
        #expect(rehearsal.model.mode == .capturing)
        #expect(rehearsal.pageTexts.contains("Un banc de plus"))
        #expect(rehearsal.lineOfReport == "Un banc de plus")
        rehearsal.presses(.control("z"))
        #expect(!rehearsal.pageTexts.contains("Un banc de plus"))
    }

    @Test func `what others write appears in it too`() {
        var rehearsal = Rehearsal(.usual, devices: 2)
        rehearsal.presses(.escape, .character("r"))
        rehearsal.anotherDevice(.capture([Draft("Venu d’ailleurs")]))
        #expect(rehearsal.pageTexts.contains("Venu d’ailleurs"))
    }

    @Test func `of many notes it waits for a pause in typing`() {
        var rehearsal = Rehearsal(
            Script.overfull.then { ledger in
                let theme = try ledger.theme(titled: "Les petits")
                try ledger.perform(
                    .capture(
                        (1...150).map { number in
                            var draft = Draft("petit \(number)")
                            draft.themes = [.existing(theme)]
                            return draft
                        }))
            })
        rehearsal.presses(.escape, .character("r"), .character("v"), .character("c"))
        rehearsal.captures("Tout dernier")
        #expect(!rehearsal.pageTexts.contains("Tout dernier"))
        #expect(rehearsal.model.patience(at: rehearsal.world.now) != nil)
        rehearsal.waits(seconds: 1)
        #expect(rehearsal.pageTexts.contains("Tout dernier"))
        #expect(rehearsal.model.patience(at: rehearsal.world.now) == nil)
    }

    @Test func `Enter on a line goes to its note`() {
        var rehearsal = Rehearsal(.usual)
        rehearsal.presses(.escape, .character("r"))
        rehearsal.goesInReport(to: "Une sono à prêter (3\u{A0}voix)")
        rehearsal.presses(.enter)
        #expect(rehearsal.note == "Une sono à prêter")
        #expect(rehearsal.theme == "Musique")
        rehearsal.doesNotSee("╭ Compte-rendu")
    }

    @Test func `Enter on a heading goes to its theme`() {
        var rehearsal = Rehearsal(.usual)
        rehearsal.presses(.escape, .character("r"))
        rehearsal.goesInReport(to: "Accueil")
        rehearsal.presses(.enter)
        #expect(rehearsal.theme == "Accueil")
    }

    @Test func `one goes from heading to heading, and to the sections by their number`() {
        var rehearsal = Rehearsal(.usual, width: 80, height: 24)
        rehearsal.presses(.escape, .character("r"), .tab)
        #expect(rehearsal.lineOfReport == "Atelier 1 – Le jardin")
        rehearsal.presses(.tab)
        #expect(rehearsal.lineOfReport == "Outils")
        rehearsal.presses(.character("2"))
        #expect(rehearsal.lineOfReport == "Atelier 2 – La fête de juin")
        rehearsal.sees("Atelier 2 – La fête de juin")
        rehearsal.presses(.character("&"), .backTab, .home)
        #expect(rehearsal.lineOfReport == "Assemblée du jardin partagé")
    }

    @Test func `words are found in it, one place after the other`() {
        var rehearsal = Rehearsal(.usual, width: 80, height: 24)
        rehearsal.presses(.escape, .character("r"), .character("/"))
        rehearsal.types("arros")
        let first = rehearsal.lineOfReport
        rehearsal.presses(.enter, .character("n"))
        #expect(first == "Arrosage" && rehearsal.lineOfReport == "On arrose le soir, jamais à midi")
        rehearsal.presses(.escape)
        #expect(rehearsal.model.page?.query.isEmpty == true)
    }

    @Test func `what is looked for stands in the frame as each language writes a colon`() {
        for (language, title) in [(Language.french, "Compte-rendu\u{A0}: eau"), (.english, "Report: eau")] {
            var rehearsal = Rehearsal(.usual, language: language)
            rehearsal.presses(.escape, .character("r"), .character("/"))
            rehearsal.types("eau")
            rehearsal.sees(title)
        }
    }

    @Test func `the next one to speak is offered where the key gives the floor`() {
        var rehearsal = Rehearsal()
        rehearsal.presses(.escape, .character("3"), .character("f"))
        rehearsal.types("Amina Khelif")
        rehearsal.presses(.enter)
        rehearsal.sees("P au suivant")
        rehearsal.presses(.character("r"))
        rehearsal.sees("demandent la parole")
        rehearsal.doesNotSee("P au suivant")
    }

    @Test func `Esc gives the keys back to the panes, and the page stays beside them until it is closed`() {
        var rehearsal = Rehearsal(.usual)
        rehearsal.presses(.escape, .character("r"), .character("v"), .escape)
        #expect(rehearsal.model.mode == .browsing)
        rehearsal.sees("╭ Compte-rendu")
        rehearsal.presses(.character("r"), .character("r"))
        rehearsal.doesNotSee("╭ Compte-rendu")
    }

    @Test func `on a small screen beside is not possible, and that is said`() {
        var rehearsal = Rehearsal(.usual, width: 80, height: 24)
        rehearsal.presses(.escape, .character("r"), .character("v"))
        rehearsal.sees("au moins 110 colonnes")
    }

    @Test func `it is exported from where it is read`() {
        var rehearsal = Rehearsal(.usual)
        rehearsal.presses(.escape, .character("r"), .character("e"))
        rehearsal.chooses("courriel")
        rehearsal.sees("Écrit : compte-rendu/text")
        #expect(rehearsal.model.mode == .reviewing(find: nil))
    }

    @Test func `it is exported without names, and what to read over is shown before one reads on`() {
        var rehearsal = Rehearsal(.usual)
        rehearsal.presses(.escape, .character("r"), .character("e"))
        rehearsal.chooses("page à publier, qui ne nomme")
        rehearsal.sees("Écrit : compte-rendu/namelessPage")
        rehearsal.sees("- 2 noms cachés.")
        rehearsal.presses(.escape)
        #expect(rehearsal.model.mode == .reviewing(find: nil))
    }

    @Test func `it is exported to a path that is typed`() {
        var rehearsal = Rehearsal(.usual)
        rehearsal.presses(.escape, .character("r"), .character("e"))
        rehearsal.chooses("ailleurs")
        rehearsal.types("notes.csv")
        rehearsal.presses(.enter)
        rehearsal.sees("~/notes.csv")
        #expect(rehearsal.model.mode == .reviewing(find: nil))
    }

    @Test func `a path whose ending says nothing is corrected where it was typed`() {
        var rehearsal = Rehearsal(.usual)
        rehearsal.presses(.escape, .character("r"), .character("e"))
        rehearsal.chooses("Ailleurs")
        rehearsal.types("essai.pdf")
        rehearsal.presses(.enter)
        rehearsal.sees("ne dit pas quoi écrire")
        #expect(rehearsal.effects.isEmpty)
        rehearsal.presses(.backspace, .backspace, .backspace)
        rehearsal.types("html")
        rehearsal.presses(.enter)
        #expect(
            rehearsal.effects.contains {
                if case .exportTo(let path) = $0 { path.hasSuffix("essai.html") } else { false }
            })
    }

    @Test func `exporting is in the palette too`() {
        var rehearsal = Rehearsal(.usual)
        rehearsal.presses(.escape, .character(":"))
        rehearsal.chooses("exporter")
        rehearsal.chooses("tableau des notes")
        rehearsal.sees("Écrit : compte-rendu/notes")
        #expect(rehearsal.model.mode == .browsing)
    }
}

/// What is copied to be pasted elsewhere.
@Suite struct CopyingScenes {
    @Test func `a note is copied as it is`() {
        var rehearsal = Rehearsal(.usual)
        rehearsal.goes(to: "Arrosage")
        rehearsal.selects("On arrose le soir, jamais à midi")
        rehearsal.presses(.character("y"))
        #expect(rehearsal.clipboard == "On arrose le soir, jamais à midi")
        rehearsal.sees("Note copiée.")
    }

    @Test func `marked notes are copied one a line`() {
        var rehearsal = Rehearsal(.usual)
        rehearsal.searches("outils")
        rehearsal.presses(.enter, .character("A"), .character("y"))
        #expect(rehearsal.clipboard.split(separator: "\n").count == rehearsal.model.notes.marked.count)
        rehearsal.sees("Copiée")
    }

    @Test func `a theme is copied with its notes`() {
        var rehearsal = Rehearsal(.usual)
        rehearsal.goes(to: "Musique")
        rehearsal.presses(.character("y"))
        let copied = "### Musique\n\n- Une sono à prêter (3\u{A0}voix)\n  - celle de la MJC, si elle est libre"
        #expect(rehearsal.clipboard == copied)
    }

    @Test func `of the compte-rendu the section is copied, or all`() {
        var rehearsal = Rehearsal(.usual)
        rehearsal.presses(.escape, .character("r"))
        rehearsal.goesInReport(to: "Accueil")
        rehearsal.presses(.character("y"))
        #expect(rehearsal.clipboard.hasPrefix("### Accueil"))
        rehearsal.presses(.character("Y"))
        #expect(rehearsal.clipboard.hasPrefix("# Assemblée du jardin partagé"))
    }

    @Test func `what is more than terminals take is said, and not copied`() {
        let script = Script.garden.then { ledger in
            for _ in 0..<8 {
                try ledger.note(String(repeating: "beaucoup de mots ", count: 500) + "en tout", under: "Outils")
            }
        }
        var rehearsal = Rehearsal(script)
        rehearsal.goes(to: "Outils")
        rehearsal.presses(.character("3"), .character("A"), .character("y"))
        rehearsal.sees("plus que ce que les terminaux copient")
        #expect(rehearsal.clipboard.isEmpty)
    }
}

extension Rehearsal {
    var pageTexts: [String] { model.page?.lines.map(\.text) ?? [] }

    /// The line of the compte-rendu that one is at.
    var lineOfReport: String? { model.page?.current?.text }

    /// Goes down the compte-rendu to a line.
    mutating func goesInReport(to text: String) {
        presses(.home)
        for _ in pageTexts where lineOfReport != text { presses(.down) }
        if lineOfReport != text { complain("there is no line «\(text)»") }
    }
}
