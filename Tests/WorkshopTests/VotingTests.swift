import Support
import Testing
import Workshop

/// How the room votes, and how what it voted is ranked.
@Suite struct VotingTests {
    private func ledger(_ dots: [(String, Int)]) throws -> Ledger {
        var ledger = Ledger()
        for (text, count) in dots {
            var draft = Draft(text)
            draft.dots = count
            try ledger.perform(.capture([draft]))
        }
        return ledger
    }

    private func ranking(_ ledger: Ledger, under theme: Theme.ID? = nil) -> [String] {
        Ranking(ledger.state, Arrangement(ledger.state), under: theme).entries.map { entry in
            "\(entry.rank) \(ledger.state.contributions[entry.note]?.text ?? "") \(entry.votes.allDots)"
        }
    }

    private func id(_ text: String, in ledger: Ledger) throws -> Contribution.ID {
        try #require(ledger.state.sequence.first { ledger.state.contributions[$0]?.text == text })
    }

    @Test func `who got as much has the same rank, and the ranks after it are passed over`() throws {
        let ledger = try ledger([("a", 3), ("b", 7), ("c", 0), ("d", 3), ("e", 1)])
        #expect(ranking(ledger) == ["1 b 7", "2 a 3", "2 d 3", "4 e 1"])
        #expect(Ranking(ledger.state, Arrangement(ledger.state)).withoutVotes == 1)
    }

    @Test func `a group adds up what is under it, and its notes are no entries`() throws {
        var ledger = try ledger([("a", 3), ("b", 4), ("c", 5)])
        try ledger.perform(.group([id("a", in: ledger), id("b", in: ledger)], title: "les deux"))
        #expect(ranking(ledger) == ["1 les deux 7", "2 c 5"])
    }

    @Test func `sub-notes of a note that is no group are entries of their own`() throws {
        var ledger = try ledger([("a", 3), ("b", 4)])
        try ledger.perform(.nest([id("b", in: ledger)], under: id("a", in: ledger)))
        #expect(ranking(ledger) == ["1 b 4", "2 a 3"])
    }

    @Test func `dots of all colours count, and hands in favour less those against decide between equals`() throws {
        var ledger = try ledger([("a", 2), ("b", 3), ("c", 3)])
        try ledger.perform(.count(id("a", in: ledger), label: "verte", 2))
        try ledger.perform(.count(id("b", in: ledger), label: Votes.against, 2))
        #expect(ranking(ledger) == ["1 a 4", "2 c 3", "3 b 3"])
    }

    @Test func `the ranking of a theme holds what is filed under it and below`() throws {
        var ledger = try ledger([("a", 3), ("b", 4), ("c", 5)])
        try ledger.perform(.addTheme(title: "haut", prompt: "", parent: nil, place: .last))
        let top = try #require(ledger.state.outline.first?.theme.id)
        try ledger.perform(.addTheme(title: "bas", prompt: "", parent: top, place: .last))
        let below = try #require(ledger.state.outline.last?.theme.id)
        try ledger.perform(.file([id("a", in: ledger)], into: [.existing(top)]))
        try ledger.perform(.file([id("b", in: ledger)], into: [.existing(below)]))
        #expect(ranking(ledger, under: top) == ["1 b 4", "2 a 3"])
        #expect(ranking(ledger, under: below) == ["1 b 4"])
    }

    @Test func `memos and what is set aside are not ranked, and their dots stay given out`() throws {
        var ledger = try ledger([("a", 3), ("b", 4), ("c", 5)])
        try ledger.perform(.setKind([id("a", in: ledger)], .memo))
        try ledger.perform(.setAside([id("b", in: ledger)], true))
        #expect(ranking(ledger) == ["1 c 5"])
        #expect(ledger.state.voting.placed == 12)
    }

    @Test(arguments: 0..<20)
    func `the dots that are placed are the sum over all notes, whatever happens`(seed: Int) {
        let state = Story(seed: seed, commands: 150).ledger.state
        #expect(state.voting.placed == state.contributions.values.reduce(0) { $0 + $1.votes.allDots })
    }

    @Test func `a budget is a number for all, or for each who is there`() throws {
        var ledger = Ledger()
        #expect(ledger.state.dotsForAll == nil)
        try ledger.perform(.giveOutDots(.total(180)))
        #expect(ledger.state.dotsForAll == 180)
        try ledger.perform(.giveOutDots(.perPerson(3)))
        try ledger.perform(.addPeople([PersonDraft("Ada"), PersonDraft("Bo")]))
        #expect(ledger.state.dotsForAll == 6)
        try ledger.perform(.giveOutDots(nil))
        #expect(ledger.state.dotsForAll == nil)
    }

    @Test func `a number of dots that makes no sense is none`() {
        var ledger = Ledger()
        var given = DotsGivenOut()
        given.perPerson = .max
        ledger.write([given])
        #expect(ledger.state.voting.budget == nil)
    }

    @Test func `hiding is the last word of any device, and its undo`() throws {
        var ledger = Ledger(devices: 2)
        try ledger.perform(.hideVotes(true))
        try ledger.perform(.hideVotes(false), on: 1)
        #expect(!ledger.state.voting.isHidden)
        try ledger.perform(.hideVotes(true))
        let isUndone = ledger.undo()
        #expect(isUndone && !ledger.state.voting.isHidden)
        let again = try ledger.perform(.hideVotes(false))
        #expect(again.isEmpty)
    }

    @Test func `what is shown while votes are hidden has none, and all of them once they are revealed`() throws {
        var ledger = try ledger([("a", 3)])
        try ledger.perform(.hideVotes(true))
        let shown = ledger.state.asShown.contributions.values
        #expect(shown.count { !$0.votes.isEmpty } == 0)
        try ledger.perform(.hideVotes(false))
        #expect(ledger.state.asShown == ledger.state)
    }
}
