import Phrases
import Support
import Testing
import Workshop

@testable import Report

/// What the room voted, as it is printed: all of a page says the same numbers.
@Suite("Votes in the compte-rendu")
struct VotesTests {
    private func document(_ prepare: (inout Ledger) throws -> Void) rethrows -> Document {
        var ledger = Ledger()
        try prepare(&ledger)
        return Document(ledger.state, options: ReportOptions(language: .french))
    }

    private func note(_ text: String, _ ledger: Ledger) -> Contribution.ID {
        ledger.state.contributions.values.first { $0.text == text }?.id ?? .none
    }

    /// A theme with a group of two notes and one beside it, of several colours.
    private func voted(_ ledger: inout Ledger) throws {
        try ledger.perform(.addTheme(title: "La rue", prompt: "", parent: nil, place: .last))
        let theme = try #require(ledger.state.themes(under: nil).first).id
        try ledger.perform(.addTheme(title: "Le lavoir", prompt: "", parent: nil, place: .last))
        let other = try #require(ledger.state.themes(under: nil).last).id
        try ledger.perform(
            .capture([
                Draft("des bancs", under: theme), Draft("un abri", under: theme), Draft("le kiosque", under: theme),
                Draft("l’eau", under: other),
            ]))
        try ledger.perform(.group([note("des bancs", ledger), note("un abri", ledger)], title: "S’asseoir"))
        try ledger.perform(.count(note("des bancs", ledger), label: Votes.dots, 12))
        try ledger.perform(.count(note("un abri", ledger), label: Votes.dots, 3))
        try ledger.perform(.count(note("S’asseoir", ledger), label: Votes.dots, 2))
        try ledger.perform(.count(note("le kiosque", ledger), label: Votes.dots, 9))
        try ledger.perform(.count(note("le kiosque", ledger), label: "rouge", 8))
        try ledger.perform(.count(note("l’eau", ledger), label: Votes.inFavour, 4))
    }

    @Test func `the figures add up to what the ranking says`() throws {
        let document = try document(voted)
        #expect(document.figures.map(\.dots) == [34, 0, 0])
        #expect(document.dotCount == 34)
        #expect(
            document.ranking.map(\.votes) == [
                "17\u{A0}voix", "17\u{A0}voix, dont 8\u{A0}rouges", "à main levée\u{A0}: 4\u{A0}pour",
            ])
    }

    @Test(arguments: [
        (["rouge": 8, "verte": 4], "12\u{A0}voix, dont 8\u{A0}rouges et 4\u{A0}vertes"),
        ([Votes.dots: 1, "bleue": 1, "Verts": 1], "3\u{A0}voix, dont 1\u{A0}verte et 1\u{A0}bleue"),
        (["verte": 2], "2\u{A0}vertes"),
        ([Votes.dots: 4, "urgent": 3], "7\u{A0}voix, dont gommettes «\u{A0}urgent\u{A0}»\u{A0}: 3"),
    ])
    func `colours are printed as the screen says them, others by their label`(votes: [String: Int], printed: String)
        throws
    {
        let document = try document { ledger in
            try ledger.perform(.capture([Draft("le kiosque")]))
            for (label, count) in votes {
                try ledger.perform(.count(note("le kiosque", ledger), label: label, count))
            }
        }
        #expect(document.others.map(\.votes) == [printed])
    }

    @Test func `who got as much has the same rank, and hands have none beside dots`() throws {
        #expect(try document(voted).ranking.map(\.rank) == [1, 1, nil])
        let hands = try document { ledger in
            try ledger.perform(.capture([Draft("oui")]))
            try ledger.perform(.count(note("oui", ledger), label: Votes.inFavour, 4))
        }
        #expect(hands.ranking.map(\.rank) == [1])
    }

    @Test func `a group says what all of it got`() throws {
        let group = try document(voted).sections.first?.notes.first
        #expect(group?.text == "S’asseoir")
        #expect(group?.votes == "17\u{A0}voix")
    }

    @Test func `a group that holds nothing is not printed, and is counted`() throws {
        let document = try document { ledger in
            try ledger.perform(.capture([Draft("des bancs"), Draft("un abri")]))
            try ledger.perform(.group([note("des bancs", ledger)], title: "S’asseoir"))
            try ledger.perform(.nest([note("des bancs", ledger)], under: nil))
        }
        #expect(document.others.map(\.text).sorted() == ["des bancs", "un abri"])
        #expect(document.emptyGroups == 1)
        #expect(document.noteCount == 2)
    }
}
