import Screen
import Support
import Testing
import Workshop

@testable import Console

/// *Rassembler les tables*, in the evening.
@Suite struct GatherScenes {
    static let nora = offer("/media/anna/CLE-NORA/rencontre", ["Portable de Nora"], notes: 46, people: 12)
    static let karim = offer("/media/anna/KARIM/rencontre", ["Karim"], notes: 1, people: 0)
    static let here = offer("/media/anna/SAUVEGARDE/rencontre", [], notes: 0, people: 0)

    static var other: TableOffer {
        var offer = offer("/media/anna/TABLE-3/notes", [], notes: 19, people: 4)
        (offer.kind, offer.title) = (.otherSession, "Table 3 : le voisinage")
        return offer
    }

    static var damaged: TableOffer {
        var offer = offer("/media/anna/VIEILLE/rencontre", ["poste-2-77aa", "poste-9-0c4f"], notes: 8, people: 0)
        offer.remarks = ["journal/d-77aa0001.jsonl n’est pas repris : la ligne 12 n’est pas celle qui a été écrite"]
        return offer
    }

    static func offer(_ path: String, _ devices: [String], notes: Int, people: Int) -> TableOffer {
        var offer = TableOffer(path: path, name: path.split(separator: "/").suffix(2).joined(separator: "/"))
        (offer.devices, offer.notes, offer.people, offer.events) = (devices, notes, people, notes * 2 + people)
        return offer
    }

    private func gathering(_ offers: TableOffer...) -> Rehearsal {
        var rehearsal = Rehearsal()
        rehearsal.pluggedIn = offers
        rehearsal.presses(.escape, .character(":"))
        rehearsal.chooses("rassembler")
        return rehearsal
    }

    private func joined(_ rehearsal: Rehearsal) -> [String]? {
        rehearsal.effects.compactMap { if case .gather(.join(let paths)) = $0 { paths } else { nil } }.last
    }

    @Test func `copies of the session that bring something are ticked: one Enter gathers them`() {
        var rehearsal = gathering(Self.nora, Self.here, Self.karim)
        rehearsal.sees("46\u{A0}notes")
        rehearsal.sees("déjà là")
        rehearsal.presses(.enter)
        #expect(joined(rehearsal) == [Self.nora.path, Self.karim.path])
        #expect(rehearsal.model.mode == .browsing)
        rehearsal.sees("CLE-NORA")
    }

    @Test func `another session is joined only where somebody says so, and Space leaves one out`() {
        var rehearsal = gathering(Self.nora, Self.other)
        rehearsal.sees("autre séance")
        rehearsal.presses(.character(" "), .down, .character(" "), .enter)
        #expect(joined(rehearsal) == [Self.other.path])
    }

    @Test func `where nothing is ticked, nothing is done and it is said`() {
        var rehearsal = gathering(Self.here)
        rehearsal.presses(.character(" "), .enter)
        #expect(joined(rehearsal) == nil)
        rehearsal.sees("Rien n’est coché")
    }

    @Test func `a folder that is nowhere plugged in is typed, with Tab`() {
        var rehearsal = gathering()
        rehearsal.sees("Aucune séance")
        rehearsal.elsewhere["/home/cle/"] = Self.karim
        rehearsal.types("/home/")
        rehearsal.presses(.tab)
        rehearsal.sees("/home/cle/")
        rehearsal.presses(.enter)
        rehearsal.sees("KARIM/rencontre")
        rehearsal.presses(.enter)
        #expect(joined(rehearsal) == [Self.karim.path])
    }

    @Test func `of several folders below one that is typed, other sessions are not ticked`() {
        var rehearsal = gathering()
        rehearsal.send(.gathered(.looked([Self.nora, Self.other])))
        rehearsal.sees("□ " + Self.other.name)
        rehearsal.presses(.enter)
        #expect(joined(rehearsal) == [Self.nora.path])
    }

    @Test func `blanks are no path`() {
        var rehearsal = gathering()
        rehearsal.types("   ")
        rehearsal.presses(.enter)
        #expect(!rehearsal.effects.contains { if case .gather(.look) = $0 { true } else { false } })
    }

    @Test func `u right after gathering says that it stays, and undoes nothing old`() {
        var rehearsal = gathering(Self.nora)
        rehearsal.presses(.enter, .character("u"))
        rehearsal.sees("Rassembler ne s’annule pas")
        #expect(!rehearsal.effects.contains { if case .undo = $0 { true } else { false } })
        rehearsal.presses(.character("u"))
        #expect(rehearsal.effects.contains { if case .undo = $0 { true } else { false } })
    }

    @Test func `a path that leads nowhere says so and stays`() {
        var rehearsal = gathering(Self.nora)
        rehearsal.types("/nulle/part")
        rehearsal.presses(.enter)
        rehearsal.sees("Il n’y a rien dans /nulle/part")
        rehearsal.sees("Autre dossier  /nulle/part")
        rehearsal.presses(.escape)
        #expect(rehearsal.model.mode == .browsing)
    }
}
