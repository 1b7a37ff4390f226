import Foundation
import Screen
import Suggestions
import Support
import Testing
import Workshop

@testable import Console

/// Filing what waits for a theme, note by note.
@Suite struct TriageScenes {
    /// Five notes wait in a garden where much is filed already.
    static let waiting = Script.usual.then { ledger in
        for text in [
            "Affûter les outils avant l’été", "On arrose le soir et jamais à midi !", "Prêter la sono de la MJC",
            "Un accueil à la porte",
        ] {
            try ledger.note(text)
        }
    }

    /// Goes through the notes of a workshop from its beginning.
    static func sorting(_ script: Script = waiting, width: Int = 80, height: Int = 24, devices: Int = 1) -> Rehearsal {
        var rehearsal = Rehearsal(script, width: width, height: height, devices: devices)
        rehearsal.presses(.escape, .character("i"))
        return rehearsal
    }

    @Test func `a digit files the note, says where, and shows the next one`() {
        var rehearsal = Self.sorting()
        rehearsal.sees("1 sur 5")
        rehearsal.sees("encore 5")
        rehearsal.sees("À ranger plus tard")
        rehearsal.presses(.character("s"))
        rehearsal.sees("Affûter les outils")
        rehearsal.sees("1 Atelier 1 – Le jardin › Outils")
        rehearsal.presses(.character("1"))
        #expect(rehearsal.notes(under: "Outils").contains("Affûter les outils avant l’été"))
        #expect(rehearsal.footer.contains("Outils") && rehearsal.footer.contains("u annule"), rehearsal.story)
        rehearsal.sees("2 sur 5")
        rehearsal.sees("encore 4")
        rehearsal.sees("jamais à midi !")
    }

    @Test(arguments: [
        ("1", "&"), ("2", "é"), ("3", "\""), ("4", "'"), ("5", "("), ("6", "-"), ("7", "è"), ("8", "_"), ("9", "ç"),
    ])
    func `unshifted keys of a French keyboard are digits`(digit: String, key: String) {
        var (one, other) = (Self.sorting(), Self.sorting())
        one.presses(.character(Character(digit)))
        other.presses(.character(Character(key)))
        #expect(one.notes(under: nil).count == 4)
        #expect(one.state == other.state)
    }

    @Test func `one goes back, also over what was skipped, and what was filed waits again`() {
        var rehearsal = Self.sorting()
        rehearsal.presses(.character("1"), .character("s"), .character("1"))
        #expect(rehearsal.notes(under: nil).count == 3)
        rehearsal.presses(.character("u"))
        rehearsal.sees("jamais à midi !")
        #expect(rehearsal.notes(under: nil).count == 4)
        rehearsal.presses(.character("u"))
        rehearsal.sees("Affûter les outils")
        #expect(rehearsal.notes(under: nil).count == 4)
        rehearsal.presses(.control("z"))
        rehearsal.sees("À ranger plus tard")
        rehearsal.sees("1 sur 5")
        #expect(rehearsal.notes(under: nil).count == 5)
        rehearsal.presses(.character("u"))
        #expect(rehearsal.footer.contains("première"), rehearsal.story)
        #expect(rehearsal.notes(under: nil).count == 5)
    }

    @Test func `a skipped note comes back at the end`() {
        var rehearsal = Self.sorting()
        rehearsal.presses(.character("s"))
        rehearsal.presses(.character("1"), times: 4)
        rehearsal.sees("À ranger plus tard")
        rehearsal.sees("5 sur 5")
        rehearsal.presses(.character("s"))
        #expect(rehearsal.footer.contains("dernière"), rehearsal.story)
    }

    @Test func `a theme is typed, or made`() {
        var rehearsal = Self.sorting()
        rehearsal.presses(.character("#"))
        rehearsal.types("musi")
        rehearsal.sees("Musique")
        rehearsal.presses(.enter)
        #expect(rehearsal.notes(under: "Musique").contains("À ranger plus tard"))
        rehearsal.presses(.character("²"))
        rehearsal.types("Le matériel")
        rehearsal.sees("Créer « Le matériel »")
        rehearsal.presses(.enter)
        #expect(rehearsal.notes(under: "Le matériel") == ["Affûter les outils avant l’été"])
        rehearsal.presses(.character("u"))
        #expect(rehearsal.theme(titled: "Le matériel") == nil)
        rehearsal.presses(.character("#"), .escape)
        rehearsal.sees("Affûter les outils")
    }

    @Test func `the words of a path name the theme, and of several of one title it is said which`() {
        var rehearsal = Self.sorting()
        rehearsal.presses(.character("#"))
        rehearsal.types("fête béné")
        rehearsal.presses(.enter)
        let homes = rehearsal.contribution("À ranger plus tard")?.themes ?? []
        #expect(
            homes.map { rehearsal.state.path(to: $0).map(\.title) } == [["Atelier 2 – La fête de juin", "Bénévoles"]])
        rehearsal.sees("1 note → Atelier 2 – La fête de juin › Bénévoles")
    }

    @Test func `a theme that is made while sorting is not where the next notes go`() {
        var rehearsal = Self.sorting()
        let before = rehearsal.theme
        rehearsal.presses(.character("#"))
        rehearsal.types("mobilité")
        rehearsal.presses(.enter, .escape)
        #expect(rehearsal.theme(titled: "mobilité") != nil)
        #expect(rehearsal.theme == before)
    }

    @Test func `words that hold sentences together are no reason`() {
        let rehearsal = Self.sorting(
            .garden.then { ledger in
                try ledger.note("On est pour que les outils soient partagés avec tous", under: "Outils")
                try ledger.note("La fanfare est partante, et elle est là pour la fête", under: "Musique")
                try ledger.note("On est quarante à faire la même affiche pour la buvette")
            })
        rehearsal.sees("affiche pour la buvette")
        for index in rehearsal.advisedWords {
            #expect(!["est", "pour", "avec", "les", "une", "que"].contains(index))
        }
    }

    @Test func `what says the same is shown, and one key groups the two`() {
        var rehearsal = Self.sorting()
        rehearsal.presses(.character("s"), .character("s"))
        rehearsal.sees("Presque la même chose")
        rehearsal.presses(.character("g"))
        #expect(rehearsal.footer.contains("Groupée"), rehearsal.story)
        let group = rehearsal.contributions(under: "Arrosage").first { $0.kind == .group }
        #expect(group?.text == "On arrose le soir, jamais à midi")
        let members = group.map { Arrangement(rehearsal.state).subnotes(of: $0.id).map(\.text) } ?? []
        #expect(Set(members) == ["On arrose le soir, jamais à midi", "On arrose le soir et jamais à midi !"])
        #expect(rehearsal.notes(under: nil).count == 4)
        rehearsal.presses(.character("u"))
        rehearsal.sees("jamais à midi !")
        #expect(rehearsal.notes(under: nil).count == 5)
        #expect(!rehearsal.contributions(under: "Arrosage").contains { $0.kind == .group })
    }

    @Test func `two that wait and say the same become a group that waits`() {
        var rehearsal = Self.sorting(
            .garden.then { ledger in
                try ledger.note("Une boîte à livres près du banc")
                try ledger.note("Des bancs à l’ombre")
                try ledger.note("une boite à livre près du banc")
            })
        rehearsal.presses(.character("g"))
        #expect(rehearsal.notes(under: nil).count == 2)
        rehearsal.sees("▣ une boite à livre près du banc")
        rehearsal.sees("└ Une boîte à livres")
        rehearsal.presses(.character("1"))
        rehearsal.sees("Des bancs à l’ombre")
    }

    @Test func `a note joins the group that its twin is in`() {
        var rehearsal = Self.sorting(
            .usual.then { ledger in
                let mower = try ledger.note("Les deux brouettes !")
                try ledger.perform(.place(mower, .first))
            })
        rehearsal.presses(.character("g"))
        #expect(rehearsal.subnotes(of: "Prêts entre voisins").contains("Les deux brouettes !"), rehearsal.story)
    }

    /// A group that waits, whose title says what a note of a filed group says.
    static let groups = Script.usual.then { ledger in
        let one = try ledger.note("Les deux brouettes !")
        let other = try ledger.note("Une remorque")
        try ledger.perform(.group([one, other], title: "Deux brouettes"))
        let group = try #require(
            ledger.state.sequence.first {
                ledger.state.contributions[$0]?.text == "Deux brouettes"
                    && ledger.state.contributions[$0]?.kind == .group
            })
        try ledger.perform(.place(group, .first))
    }

    @Test func `a group goes into the group of its twin, which leaves nothing`() {
        var rehearsal = Self.sorting(Self.groups)
        rehearsal.sees("▣ Deux brouettes")
        rehearsal.sees("▣ Prêts entre voisins\u{A0}: Deux brouettes")
        rehearsal.presses(.character("g"))
        #expect(
            rehearsal.subnotes(of: "Prêts entre voisins") == [
                "Deux brouettes", "Ce qui se prête", "La faux de Bruno", "Deux brouettes",
            ])
        rehearsal.sees("2\u{A0}notes → groupe «\u{A0}Prêts entre voisins\u{A0}». u annule.")
    }

    @Test func `a group that says the same is shown once`() {
        var rehearsal = Self.sorting(
            .garden.then { ledger in
                for place in ["près du banc", "près des bancs", "près d’un banc"] {
                    try ledger.note("Une boîte à livres " + place)
                }
                try ledger.note("Des lampes")
            })
        rehearsal.presses(.character("g"), .character("1"))
        #expect(rehearsal.notes(under: nil).count == 2)
        #expect(ScreenNotation.text(rehearsal.screen).components(separatedBy: "Une boîte à livres").count == 3)
        rehearsal.sees("▣ Une boîte à livres")
        rehearsal.presses(.character("g"))
        #expect(rehearsal.notes(under: nil) == ["Des lampes"])
    }

    @Test func `undoing and redoing, one goes back and forth over groups without a false word`() {
        var rehearsal = Self.sorting(
            .garden.then { ledger in
                try ledger.note("Une boîte à livres près du banc")
                try ledger.note("Des bancs à l’ombre")
                try ledger.note("une boite à livre près du banc")
            })
        rehearsal.presses(.character("g"), .character("1"))
        rehearsal.sees("Des bancs à l’ombre")
        rehearsal.presses(.character("u"))
        rehearsal.sees("▣ une boite")
        rehearsal.presses(.character("u"))
        rehearsal.doesNotSee("entre-temps")
        rehearsal.sees("1 sur 3")
        #expect(rehearsal.notes(under: nil).count == 3)
        rehearsal.presses(.control("r"))
        rehearsal.doesNotSee("entre-temps")
        rehearsal.sees("▣ une boite")
        rehearsal.presses(.control("r"))
        rehearsal.doesNotSee("entre-temps")
        rehearsal.sees("Des bancs à l’ombre")
        rehearsal.sees("3 sur 3")
        rehearsal.presses(.character("u"))
        rehearsal.sees("▣ une boite")
        rehearsal.sees("2 sur 3")
        rehearsal.presses(.character("u"))
        #expect(rehearsal.notes(under: nil).count == 3)
        rehearsal.presses(.character("u"))
        rehearsal.sees("première")
    }

    @Test func `what was undone before the sorting and is redone in it can be undone`() {
        var rehearsal = Rehearsal(Self.waiting, width: 80, height: 24)
        rehearsal.presses(.escape, .character("i"), .character("1"), .character("u"), .escape, .character("i"))
        rehearsal.presses(.control("r"))
        #expect(rehearsal.notes(under: nil).count == 4)
        rehearsal.doesNotSee("entre-temps")
        rehearsal.presses(.character("u"))
        #expect(rehearsal.notes(under: nil).count == 5)
        rehearsal.sees("À ranger plus tard")
    }

    @Test func `skipping is gone back over, and skipped again`() {
        var rehearsal = Self.sorting()
        rehearsal.presses(.character("1"), .character("s"), .character("u"), .character("u"))
        rehearsal.sees("À ranger plus tard")
        rehearsal.presses(.control("r"), .control("r"))
        rehearsal.sees("jamais à midi !")
        #expect(rehearsal.notes(under: nil).count == 4)
    }

    @Test func `on the smallest screen the words of a twin and every numbered theme are seen, also under a message`() {
        var rehearsal = Self.sorting(width: 40, height: 12)
        rehearsal.presses(.character("s"), .character("s"))
        rehearsal.sees("g ≈ On arrose le soir, jamais à midi")
        #expect(rehearsal.shownNumbers == Array(1...9))
        let message = "Une phrase qui dit ce qui vient d’être fait"
        rehearsal.send(.notice(message + ", et comment cela se défait."))
        rehearsal.sees("g ≈ On arrose le soir, jamais à midi")
        #expect(rehearsal.shownNumbers == Array(1...9))
        rehearsal.send(.notice(message + ", " + message + "."))
        #expect(rehearsal.shownNumbers == Array(1...8))
        rehearsal.sees("9 hors de l’écran")
    }

    @Test func `where nothing says the same, that is said`() {
        var rehearsal = Self.sorting()
        rehearsal.presses(.character("g"))
        #expect(rehearsal.footer.contains("Aucune note ne dit presque"), rehearsal.story)
        #expect(rehearsal.notes(under: nil).count == 5)
    }

    @Test func `a note is set aside, corrected, voted for and given a kind on the way`() {
        var rehearsal = Self.sorting()
        rehearsal.presses(.character("x"))
        #expect(rehearsal.contribution("À ranger plus tard")?.isSetAside == true)
        rehearsal.presses(.character("v"), .character("v"))
        #expect(rehearsal.contribution("Affûter les outils avant l’été")?.votes.dots == 2)
        rehearsal.presses(.character("K"))
        rehearsal.chooses("question")
        #expect(rehearsal.contribution("Affûter les outils avant l’été")?.kind == .question)
        rehearsal.presses(.character("e"))
        rehearsal.types(" et l’hiver")
        rehearsal.presses(.enter)
        rehearsal.sees("Affûter les outils avant l’été et l’hiver")
        rehearsal.sees("2 sur 5")
        rehearsal.presses(.character("e"), .escape)
        rehearsal.sees("2 sur 5")
        rehearsal.presses(.character("u"))
        #expect(rehearsal.contribution("Affûter les outils avant l’été")?.kind == .question)
        rehearsal.presses(.character("u"), times: 4)
        rehearsal.sees("À ranger plus tard")
        rehearsal.sees("1 sur 5")
        #expect(rehearsal.contribution("Affûter les outils avant l’été")?.votes.dots == 0)
    }

    @Test func `Enter where no theme was typed nor chosen files nowhere`() {
        var rehearsal = Self.sorting()
        rehearsal.presses(.character("#"), .enter)
        #expect(rehearsal.notes(under: nil).count == 5)
        rehearsal.presses(.down, .enter)
        #expect(rehearsal.notes(under: nil).count == 4)
    }

    @Test func `a kind is chosen in view of the note that is sorted`() {
        var rehearsal = Self.sorting(width: 100, height: 30)
        rehearsal.presses(.character("K"))
        rehearsal.sees("À ranger plus tard")
        rehearsal.sees("1 sur 5")
    }

    @Test func `after the last one it is said where all went, and one can still go back`() {
        var rehearsal = Self.sorting()
        rehearsal.presses(.character("x"))
        rehearsal.presses(.character("1"), times: 4)
        rehearsal.sees("Plus rien à trier")
        rehearsal.sees("1 écartée")
        rehearsal.presses(.character("u"))
        rehearsal.sees("Un accueil à la porte")
        rehearsal.presses(.character("1"), .escape)
        #expect(rehearsal.model.mode == .browsing)
        rehearsal.presses(.character("i"))
        #expect(rehearsal.footer.contains("Aucune note n’attend"), rehearsal.story)
    }

    @Test func `two hundred notes take two hundred keys`() {
        var rehearsal = Self.sorting(
            .usual.then { ledger in
                for number in 1...199 { try ledger.note("Question d’outils numéro \(number)") }
            })
        rehearsal.sees("1 sur 200")
        rehearsal.presses(.character("1"), times: 200)
        #expect(rehearsal.notes(under: nil).isEmpty)
        rehearsal.sees("200 notes rangées")
    }

    @Test func `the list of themes says how many wait, and its footer how to sort them`() {
        var rehearsal = Rehearsal(TriageScenes.waiting, width: 80, height: 24)
        rehearsal.presses(.escape, .character("2"), .end, .up)
        rehearsal.sees("Sans thème")
        #expect(rehearsal.footer.contains("i trier"), rehearsal.story)
    }

    @Test func `the list of themes to move to begins with the likely ones`() {
        var rehearsal = Rehearsal(TriageScenes.waiting)
        rehearsal.presses(.escape, .character("2"), .end, .up)
        rehearsal.selects("Affûter les outils avant l’été")
        rehearsal.presses(.character("m"))
        rehearsal.sees("≈ Outils")
        rehearsal.presses(.enter)
        #expect(rehearsal.notes(under: "Outils").contains("Affûter les outils avant l’été"))
        rehearsal.presses(.character("m"))
        rehearsal.types("outils")
        rehearsal.doesNotSee("≈")
    }

    @Test func `a click files, too`() {
        var rehearsal = Self.sorting()
        rehearsal.presses(.character("s"))
        rehearsal.clicks(on: "Le jardin › Outils")
        #expect(rehearsal.notes(under: "Outils").contains("Affûter les outils avant l’été"))
    }

    @Test(arguments: Sizes.all)
    func `all of a long note can be read`(size: Size) {
        var rehearsal = Self.sorting(TriageScreens.overfull, width: size.width, height: size.height)
        var seen = ""
        for _ in 0..<40 {
            seen += ScreenNotation.text(rehearsal.screen)
            rehearsal.presses(.pageDown)
        }
        for number in 1...110 { #expect(seen.contains("mot\(number)"), "mot\(number) in \(size)") }
    }
}

extension Rehearsal {
    /// The reasons of the suggestions for the note that is sorted.
    fileprivate var advisedWords: [String] { advised.flatMap(\.words) }

    /// The suggestions for the note that is sorted.
    var advised: [Suggestion] {
        if case .triaging(let triage) = model.mode { triage.advice.suggestions } else { [] }
    }

    /// The numbers of the suggestions that are seen.
    fileprivate var shownNumbers: [Int] {
        (1...9).filter { screen.shows("│\($0) ") || screen.shows("  \($0) ") }
    }
}
