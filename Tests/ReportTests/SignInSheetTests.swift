import Phrases
import Support
import Testing
import Workshop

@testable import Report

@Suite("The sign-in sheet")
struct SignInSheetTests {
    private let options = ReportOptions(language: .french, program: "Palabre 1.0")

    private func rows(_ state: State, emptyRows: Int = 12) throws -> [[String]] {
        let text = try SignInSheet.text(state, options: options, emptyRows: emptyRows)
        let page = try #require(PageReader.read(text))
        return page.all("tbody").flatMap { $0.all("tr") }.map { $0.children.map(\.words) }
    }

    @Test("the whole of it")
    func golden() throws {
        expectGolden(try SignInSheet.text(Gardens().state, options: options, emptyRows: 2), named: "gardens-sheet-fr")
    }

    @Test("people come by their names; who is not expected to sign has that said in place of the signature")
    func people() throws {
        let rows = try rows(Gardens().state)
        #expect(
            rows.prefix(5).map { $0[1] } == [
                "Camille Aubrac", "Ida Brun", "Lou Ferrand", "Noor Haddad", "Sacha Lemoine",
            ])
        #expect(rows.prefix(5).map { $0.last } == ["", "représenté·e", "excusé·e", "à distance", ""])
        #expect(rows.map { $0[0] } == (1...17).map(String.init))
    }

    @Test("twelve rows are for those who come besides, or as many as are asked for")
    func emptyRows() throws {
        #expect(try rows(State()).count == 12)
        #expect(try rows(State(), emptyRows: 30).count == 30)
        #expect(try rows(Gardens().state, emptyRows: 0).count == 5)
    }

    @Test("an address is never printed, for the sheet goes from hand to hand")
    func addresses() throws {
        var state = State()
        let ids = IdentifierSource.seeded(1)
        var named = AttendeeNamed()
        (named.id, named.name, named.email) = (ids.attendee(), .set("Zoé Lefèvre"), .set("zoe@exemple.fr"))
        named.apply(to: &state, at: Moment(clock: .zero, device: .none, at: ""))
        var added = AttendeeAdded()
        added.id = named.id
        added.apply(to: &state, at: Moment(clock: .zero, device: .none, at: ""))
        let text = try SignInSheet.text(state, options: options)
        #expect(!text.contains("zoe@exemple.fr") && text.contains("déjà noté"))
    }

    @Test("the compte-rendu has nothing of it, and its file has another name")
    func apart() throws {
        #expect(!(try ReportFormat.html.render(Gardens().state, options: options)).contains("margement"))
        #expect(
            SignInSheet.fileName(for: Gardens().state, .french)
                == "2024-04-12-jardins-partages-la-belle-saison-emargement.html")
        #expect(SignInSheet.fileName(for: State(), .english) == "sign-in.html")
    }
}
