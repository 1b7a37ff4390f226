import Support
import Testing
import Workshop

@testable import Console

/// Dots on the wall, hands in the air.
@Suite struct VotingScenes {
    func rehearsal(_ script: Script = EditingScenes.written) -> Rehearsal {
        var rehearsal = Rehearsal(script)
        rehearsal.goes(to: "Outils")
        return rehearsal
    }

    func dots(_ rehearsal: Rehearsal, _ text: String) -> Int? { rehearsal.contribution(text)?.votes.dots }

    @Test func `= takes a show of hands, and shows how it is understood`() {
        var rehearsal = rehearsal()
        rehearsal.selects("Affûter les bêches")
        rehearsal.presses(.character("="))
        rehearsal.types("12 pour 3 contre 2 abst")
        rehearsal.sees("→ 12 pour · 3 contre · 2 abstentions")
        rehearsal.presses(.enter)
        let votes = rehearsal.contribution("Affûter les bêches")?.votes
        #expect(votes?[Votes.inFavour] == 12 && votes?[Votes.against] == 3 && votes?[Votes.abstention] == 2)
        rehearsal.sees("12 pour · 3 contre · 2 abstentions")
        rehearsal.presses(.character("u"))
        #expect(rehearsal.contribution("Affûter les bêches")?.votes.isEmpty == true)
    }

    @Test func `= opens on what is there, which a digit replaces and other labels survive`() {
        var rehearsal = rehearsal()
        rehearsal.selects("Affûter les bêches")
        rehearsal.presses(.character("v"), times: 4)
        rehearsal.presses(.character("="))
        rehearsal.sees("▏ 4")
        rehearsal.types("7")
        rehearsal.presses(.enter)
        #expect(dots(rehearsal, "Affûter les bêches") == 7)
        rehearsal.presses(.character("="))
        rehearsal.types("2 rouges")
        rehearsal.presses(.enter)
        #expect(dots(rehearsal, "Affûter les bêches") == 7)
        #expect(rehearsal.contribution("Affûter les bêches")?.votes["rouge"] == 2)
    }

    @Test func `colours are one whatever their gender and number, and are written in the number that they have`() {
        var rehearsal = rehearsal()
        rehearsal.selects("Affûter les bêches")
        rehearsal.presses(.character("="))
        rehearsal.types("2 bleues + 3 gommettes rouges, 1 VERT, 2 abstentions")
        rehearsal.presses(.enter)
        rehearsal.sees("3 rouges")
        rehearsal.sees("1 verte")
        rehearsal.presses(.character("="))
        rehearsal.types("1 bleu")
        rehearsal.presses(.enter)
        rehearsal.sees("1 bleue")
        rehearsal.doesNotSee("2 bleues")
        rehearsal.presses(.character("C"))
        rehearsal.sees("2 abstentions")
    }

    @Test func `dots for each are for those whose name nobody took, too`() {
        var rehearsal = rehearsal()
        rehearsal.presses(.character("1"), .character("+"), .character("+"), .character(":"))
        rehearsal.chooses("combien de gommettes")
        rehearsal.types("3 par personne")
        rehearsal.sees("15 pour 5 personnes")
    }

    @Test func `a group shows what all that is in it got, as it is ranked`() throws {
        var rehearsal = Rehearsal(
            EditingScenes.written.then { ledger in
                let note = try ledger.note("Une serre", under: "Outils") { $0.dots = 10 }
                let other = try ledger.note("Une serre chaude", under: "Outils") { $0.dots = 10 }
                try ledger.perform(.group([note, other], title: "Des serres"))
            })
        rehearsal.goes(to: "Outils")
        rehearsal.selects("Des serres")
        rehearsal.presses(.character("v"), times: 2)
        rehearsal.sees("2 notes · 22\u{A0}voix")
        #expect(rehearsal.contribution("Des serres")?.votes.dots == 2)
    }

    @Test func `a show of hands is ranked by itself, behind the dots`() {
        var rehearsal = Rehearsal(
            EditingScenes.written.then { ledger in
                try ledger.note("Une serre", under: "Outils") { $0.dots = 2 }
                try ledger.note("Un puits", under: "Outils") { $0.dots = 1 }
                let brigade = try ledger.note("Une brigade verte", under: "Outils")
                try ledger.perform(.count(brigade, label: Votes.inFavour, 12))
            })
        rehearsal.presses(.escape, .character("C"))
        rehearsal.sees("À main levée")
        rehearsal.sees("1  Une serre")
        rehearsal.sees("1  Une brigade verte")
    }

    @Test func `what is not understood says so and stays to be corrected`() {
        var rehearsal = rehearsal()
        rehearsal.selects("Affûter les bêches")
        rehearsal.presses(.character("="))
        rehearsal.types("pour contre")
        rehearsal.sees("Un nombre, puis de quoi")
        rehearsal.presses(.enter)
        rehearsal.sees("▏ pour contre")
        #expect(rehearsal.contribution("Affûter les bêches")?.votes.isEmpty == true)
    }

    @Test func `several marked notes are counted one after the other`() {
        var rehearsal = rehearsal()
        rehearsal.marks("Des gants pour les enfants", "Affûter les bêches", "Un bac plus haut")
        rehearsal.presses(.character("="))
        rehearsal.sees("Voix 1/3")
        let first = rehearsal.note
        rehearsal.types("5")
        rehearsal.presses(.enter)
        rehearsal.sees("Voix 2/3")
        #expect(rehearsal.note != first)
        // One that got nothing is passed over.
        rehearsal.presses(.enter)
        rehearsal.sees("Voix 3/3")
        rehearsal.types("2")
        rehearsal.presses(.enter)
        #expect(rehearsal.model.mode == .browsing)
        let counts = rehearsal.contributions(under: "Outils").map(\.votes.dots)
        #expect(counts.sorted() == [0, 2, 5])
    }

    @Test func `the room has so many dots, and what is left is said with each vote`() {
        var rehearsal = rehearsal()
        rehearsal.presses(.character(":"))
        rehearsal.chooses("combien de gommettes")
        rehearsal.types("2 par personne")
        rehearsal.sees("2 gommettes par personne : 6 pour 3 personnes")
        rehearsal.presses(.enter)
        rehearsal.sees("0 gommette sur 6, reste 6.")
        rehearsal.selects("Affûter les bêches")
        rehearsal.presses(.character("v"))
        rehearsal.sees("1 gommette sur 6, reste 5.")
        rehearsal.presses(.character("="))
        rehearsal.types("8")
        rehearsal.sees("→ 8 voix · 2 de trop")
        rehearsal.presses(.enter)
        rehearsal.sees("8 gommettes sur 6, 2 de trop.")
        #expect(dots(rehearsal, "Affûter les bêches") == 8)
    }

    @Test func `hidden votes are seen nowhere, votes go on, and are revealed on all screens at once`() {
        var rehearsal = Rehearsal(.usual, devices: 2)
        rehearsal.goes(to: "Outils")
        rehearsal.sees("12 voix")
        rehearsal.presses(.character("H"))
        rehearsal.sees("Votes cachés")
        rehearsal.doesNotSee("12 voix")
        rehearsal.selects("Des outils rangés par taille, et une liste de ce qui manque")
        rehearsal.presses(.character("v"))
        rehearsal.sees("Voté.")
        rehearsal.presses(.character("="))
        rehearsal.doesNotSee("13")
        rehearsal.presses(.escape, .character("C"))
        rehearsal.sees("Les votes sont cachés. H les dévoile.")
        rehearsal.presses(.escape, .character("r"))
        for _ in 0..<6 {
            rehearsal.doesNotSee("13 voix")
            rehearsal.presses(.pageDown)
        }
        rehearsal.presses(.escape)
        rehearsal.anotherDevice(.hideVotes(false))
        rehearsal.sees("13 voix")
    }

    @Test func `C ranks by votes, a group with what is under it, equals with the same rank`() {
        var rehearsal = Rehearsal(VotingScenes.voted)
        rehearsal.goes(to: "Atelier 1 – Le jardin")
        rehearsal.presses(.character("C"))
        let ranks = rehearsal.ranks
        #expect(ranks.map(\.rank) == [1, 2, 2, 4, 1])
        #expect(ranks.first?.text == "Prêts entre voisins")
        #expect(ranks.first?.dots == 14)
        rehearsal.sees("2  Des outils rangés")
        rehearsal.presses(.down, .enter)
        #expect(rehearsal.model.mode == .browsing)
        #expect(rehearsal.note == ranks[1].text)
    }

    @Test func `the ranking of a theme can be widened to all, and highlights`() {
        var rehearsal = Rehearsal(VotingScenes.voted)
        rehearsal.goes(to: "Atelier 2 – La fête de juin")
        rehearsal.presses(.character("C"))
        #expect(rehearsal.ranks.map(\.text) == ["Une sono à prêter"])
        rehearsal.presses(.character("*"))
        #expect(rehearsal.contribution("Une sono à prêter")?.isHighlighted == true)
        rehearsal.presses(.tab)
        #expect(rehearsal.ranks.count == 6)
        rehearsal.presses(.tab)
        #expect(rehearsal.ranks.count == 1)
    }

    @Test func `votes that come in while the ranking is open move the bars`() {
        var rehearsal = Rehearsal(VotingScenes.voted, devices: 2)
        rehearsal.goes(to: "Atelier 1 – Le jardin")
        rehearsal.presses(.character("C"))
        let last = rehearsal.ranks.last?.text ?? ""
        let id = rehearsal.contribution(last)?.id ?? .none
        rehearsal.anotherDevice(.vote([id], label: Votes.dots, by: 50))
        #expect(rehearsal.ranks.first?.text == last)
    }

    /// The usual workshop after a vote: two with as much, a group whose notes got theirs, hands for and against.
    static let voted = Script.usual.then { ledger in
        func id(_ text: String) throws -> Contribution.ID {
            let state = ledger.state
            return try #require(state.sequence.first { state.contributions[$0]?.text == text })
        }
        try ledger.perform(.vote([id("La faux de Bruno")], label: Votes.dots, by: 9))
        try ledger.perform(.vote([id("Deux brouettes")], label: Votes.dots, by: 5))
        try ledger.perform(.vote([id("Une mare 🐸 et un hôtel à insectes 🐝")], label: Votes.dots, by: 12))
        let decision = try id("On arrose le soir, jamais à midi")
        try ledger.perform(.count(decision, label: Votes.inFavour, 21))
        try ledger.perform(.count(decision, label: Votes.against, 4))
        try ledger.perform(.count(decision, label: Votes.abstention, 3))
    }
}

extension Rehearsal {
    /// The entries of the ranking that is open.
    fileprivate var ranks: [(rank: Int, text: String, dots: Int)] {
        guard case .ranking(let list) = model.mode else { return [] }
        return list.ranking.entries.map { entry in
            (entry.rank, state.contributions[entry.note]?.text ?? "", entry.votes.allDots)
        }
    }
}

extension VotingScenes {
    @Test func `hands and colours are counted behind a note as they are with the key`() {
        var rehearsal = Rehearsal()
        rehearsal.types("Ouvrir le dimanche #outils =12 pour 3 contre 1 abst")
        rehearsal.sees("12 pour · 3 contre · 1 abstention")
        rehearsal.presses(.enter)
        rehearsal.types("Un banc =3 rouges 2 vertes")
        rehearsal.presses(.enter)
        let first = rehearsal.contribution("Ouvrir le dimanche")?.votes
        #expect(first?[Votes.inFavour] == 12 && first?[Votes.against] == 3 && first?[Votes.abstention] == 1)
        #expect(rehearsal.contribution("Un banc")?.votes.all.map(\.count).sorted() == [2, 3])
        // What is no label of a vote is words.
        for words in ["Il en faut =3 pommes", "Prix =3,50", "Le pas =12 pour 3 personnes"] {
            rehearsal.types(words)
            rehearsal.presses(.enter)
            #expect(rehearsal.contribution(words)?.votes.isEmpty == true, "\(words)")
        }
    }
}
