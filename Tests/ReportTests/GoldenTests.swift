import Notes
import Phrases
import Report
import Support
import Testing
import Workshop

@Suite("The whole compte-rendu")
struct GoldenTests {
    @Test("Markdown in French, a draft")
    func french() throws {
        let text = try ReportFormat.markdown.render(Gardens().state, options: ReportOptions(language: .french))
        expectGolden(text, named: "gardens-markdown-fr")
    }

    @Test("Markdown in English, approved, with the names of those who came and the program's")
    func english() throws {
        var pack = Pack()
        pack.promptLabel = "Enjeu"
        let options = ReportOptions(language: .english, namesAttendees: true, pack: pack, program: "Palabre 1.0")
        let state = Gardens(isClosed: true, validated: "2024-04-30").state
        expectGolden(try ReportFormat.markdown.render(state, options: options), named: "gardens-markdown-en")
    }

    @Test("JSON")
    func json() throws {
        let text = try ReportFormat.json.render(Gardens().state, options: ReportOptions(language: .french))
        expectGolden(text, named: "gardens-json")
    }

    @Test("an anonymous one names nobody")
    func anonymous() throws {
        let options = ReportOptions(language: .french, isAnonymous: true, namesAttendees: true)
        let text = try ReportFormat.markdown.render(Gardens().state, options: options)
        for name in ["Camille", "Sacha", "Noor", "Lou", "Ida", "jardinière", "Un jardinier", "jardins@exemple.fr"] {
            #expect(!text.contains(name), "\(name)")
        }
        #expect(text.contains("Collectif des Rives"))
    }

    @Test("the figures of the themes and of the other contributions add up to the total")
    func figures() {
        let document = Document(Gardens().state, options: ReportOptions(language: .french))
        #expect(document.figures.last?.title == "Autres contributions")
        #expect(document.figures.map(\.notes).reduce(0, +) == document.noteCount)
    }

    @Test("what is not printed is counted in words that agree")
    func notPrinted() {
        #expect(Phrases(.french).asideCounts(notes: 1, memos: 2).contains("1\u{A0}note écartée, 2 à vérifier"))
        #expect(Phrases(.french).asideCounts(notes: 3, memos: 0).contains("3\u{A0}notes écartées."))
    }

    @Test("what is not known is not printed")
    func nothing() throws {
        let text = try ReportFormat.markdown.render(State(), options: ReportOptions(language: .french))
        #expect(
            text == """
                <!-- palabre:begin header -->

                # Compte-rendu

                *Projet – à valider*

                <!-- palabre:end -->

                """)
    }

    @Test("the status follows the session: draft, report of its day, approved")
    func status() {
        let options = ReportOptions(language: .french)
        #expect(Document(Gardens().state, options: options).status == "Projet – à valider")
        #expect(
            Document(Gardens(isClosed: true).state, options: options).status == "Compte-rendu du vendredi 12 avril 2024"
        )
        let validated = Gardens(isClosed: true, validated: "2024-05-02").state
        #expect(Document(validated, options: options).status == "Validé le jeudi 2 mai 2024")
    }

    @Test("a prompt's label is printed where the prompt does not say it itself")
    func promptLabel() {
        func label(_ word: String) -> String? {
            var pack = Pack()
            pack.promptLabel = word
            let options = ReportOptions(language: .french, pack: pack)
            return Document(Gardens().state, options: options).sections.first?.promptLabel
        }
        #expect(label("Enjeu") == "")
        #expect(label("Question") == "Question")
    }

    @Test("what was typed comes back from the Markdown, what was derived is made again")
    func roundTrip() throws {
        let options = ReportOptions(language: .french)
        let text = try ReportFormat.markdown.render(Gardens().state, options: options)
        var state = State()
        for event in try MarkdownNotes.read(text, ids: .seeded()) {
            event.apply(to: &state, at: Moment(clock: .zero, device: .none, at: ""))
        }
        let (before, after) = (Document(Gardens().state, options: options), Document(state, options: options))
        #expect(after.introduction == before.introduction)
        #expect(after.agenda == before.agenda)
        #expect(after.decisions.map(\.text) == before.decisions.map(\.text))
        #expect(after.actions.map(\.due) == before.actions.map(\.due))
        #expect(after.questions.map(\.text) == before.questions.map(\.text))
        #expect(after.sections.map(\.room) == before.sections.map(\.room))
        #expect(after.noteCount == before.noteCount)
        #expect(after.next == before.next)
    }
}
