import Testing
import Workshop

@testable import Console

/// What people type who count hands or paper dots.
@Suite struct VoteLineTests {
    private func read(_ text: String, known: [String] = []) -> String? {
        VoteLine(text, known: known).counts.map { counts in
            counts.map { "\($0.label)=\($0.number)" }.joined(separator: " ")
        }
    }

    @Test(arguments: [
        ("19", "dots=19"), (" 0 ", "dots=0"), ("19 gommettes", "dots=19"), ("19 voix", "dots=19"),
        ("12 pour 3 contre 2 abst", "for=12 against=3 abstention=2"),
        ("12 pour, 3 contre et 2 abstentions", "for=12 against=3 abstention=2"),
        ("12 POUR 3 Contre 2 abst.", "for=12 against=3 abstention=2"),
        ("12pour 3contre", "for=12 against=3"), ("12 for 3 against", "for=12 against=3"),
        ("pour 12, contre 3", "for=12 against=3"), ("pour : 12 contre : 3", "for=12 against=3"),
        ("8 rouge 4 verte", "rouge=8 verte=4"), ("rouge = 8; verte = 4", "rouge=8 verte=4"),
        ("8 rouges, 4 Vertes", "rouge=8 verte=4"), ("2 bleus", "bleue=2"), ("3 rouges + 2 vertes", "rouge=3 verte=2"),
        ("3 gommettes rouges", "rouge=3"), ("5 red dots 2 grey", "red=5 grey=2"), ("4 VERT", "verte=4"),
        ("7 ne se prononcent pas", "ne se prononcent pas=7"), ("19, 12 pour", "dots=19 for=12"),
        ("3 A 4 B", "A=3 B=4"), ("12 pour – 3 contre", "for=12 against=3"), ("4 cont", "against=4"),
        ("2 votes, 1 for", "dots=2 for=1"), ("5 🐝", "🐝=5"),
    ])
    func `counts are read as people write them`(typed: String, read: String) {
        #expect(self.read(typed) == read)
    }

    @Test(arguments: [
        "", "   ", "pour", "pour contre", "12 pour 3 pour", "1 2", "3 gommettes 4", "99999999999999999999", "2000000",
        "+3",
        ": 3", "3 :", "pour, 3",
    ])
    func `what is not clear is not guessed`(typed: String) {
        #expect(read(typed) == nil)
    }

    @Test func `a label that is there is found again without regard to case, accents and plural`() {
        #expect(read("8 ROUGES 2 etoiles", known: ["rouge", "Étoile"]) == "rouge=8 Étoile=2")
        #expect(read("1 bleu 3 vert", known: ["bleues", "VERT"]) == "bleues=1 VERT=3")
        #expect(read("2 red", known: ["rouge"]) == "rouge=2")
        #expect(read("3 abst", known: ["abst"]) == "abst=3")
    }

    @Test(arguments: [
        ("180", DotBudget.total(180)), ("180 gommettes", .total(180)), ("3 par personne", .perPerson(3)),
        ("3/personne", .perPerson(3)), ("3 chacun·e", .perPerson(3)), ("5 each", .perPerson(5)),
        ("5 dots per person", .perPerson(5)),
    ])
    func `a budget is read as people say it`(typed: String, budget: DotBudget) {
        #expect(BudgetLine.read(typed) == .some(budget))
    }

    @Test func `a budget of zero is none, and other words are not understood`() {
        #expect(BudgetLine.read("0") == .some(nil))
        for typed in ["beaucoup", "3 à 5 par personne", "99999999999999999999"] {
            #expect(BudgetLine.read(typed) == nil)
        }
    }
}
