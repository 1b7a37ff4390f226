import Console
import Phrases
import Testing
import Workshop

@Suite("Pasting")
struct CapturePastingTests {
    private func texts(_ text: String, as reading: Pasted.Reading? = nil) -> [String] {
        let pasted = Pasted(text, people: [])
        return pasted.drafts(as: reading ?? pasted.suggested).map { outline($0) }
    }

    /// A note with its sub-notes in brackets.
    private func outline(_ draft: Draft) -> String {
        draft.text
            + (draft.subnotes.isEmpty ? "" : " (" + draft.subnotes.map { outline($0) }.joined(separator: "; ") + ")")
    }

    @Test(
        "Bullets, numbers and boxes at line starts are taken off",
        arguments: [
            "- du pain", "* du pain", "• du pain", "•du pain", "– du pain", "— du pain", "‣ du pain", "◦ du pain",
            "▪\tdu pain", "o du pain", "1. du pain", "12) du pain", "a) du pain", "- [ ] du pain", "[x] du pain",
            "☐ du pain", "  -  du pain ",
        ])
    func bullets(line: String) {
        #expect(texts(line) == ["du pain"])
    }

    @Test(
        "What is no bullet stays",
        arguments: ["-5 degrés", "2023. Une année", "1.", "3.5 tonnes", "on verra", "*ensemble*", "A. Dumas"])
    func noBullets(line: String) {
        #expect(texts(line) == [line])
    }

    @Test("Indents make sub-notes, with tabs or spaces")
    func indents() {
        let list = "- des fruits\n  - des pommes\n    - rouges\n  - des poires\n- du fil\n\t- blanc"
        #expect(texts(list) == ["des fruits (des pommes (rouges); des poires)", "du fil (blanc)"])
    }

    @Test("Signs in pasted text are words")
    func literal() {
        let drafts = Pasted("? pourquoi #eau @sam =4\n> courir", people: []).drafts(as: .lines)
        #expect(drafts.map(\.text) == ["? pourquoi #eau @sam =4", "> courir"])
        #expect(drafts.allSatisfy { $0.kind == .idea && $0.authors.isEmpty && $0.dots == 0 })
    }

    @Test("Paragraphs are suggested for prose, lines for lists")
    func suggestions() {
        #expect(Pasted("une chose\nune autre", people: []).suggested == .lines)
        #expect(Pasted("- une\n- deux\n\n- trois", people: []).suggested == .lines)
        #expect(Pasted("- une\n- deux\nsuite\n\n1. trois\n2. quatre", people: []).suggested == .lines)
        #expect(Pasted("une\ndeux\n\n- trois\n- quatre\n- cinq", people: []).suggested == .lines)
        #expect(Pasted("Il pleut.\nOn rentre.\n\nIl fait beau.", people: []).suggested == .paragraphs)
    }

    @Test("By paragraph, lines that were broken at a margin are joined, short ones are kept")
    func paragraphs() {
        let long = "Une phrase assez longue pour que le courrier la coupe"
        #expect(
            texts("\(long)\nau bord de la page.\n\nPuis\nrien", as: .paragraphs) == [
                "\(long) au bord de la page.", "Puis\nrien",
            ])
        #expect(texts("a\r\n\r\n- b", as: .whole) == ["a\n\n- b"])
    }

    @Test("The summary counts lines, notes and authors")
    func summary() {
        let pasted = Pasted("- un\n  - deux\n\n- trois", people: [])
        #expect(pasted.summary(of: .lines) == .init(lines: 3, contributions: 3, authors: 0))
        #expect(pasted.summary(of: .whole) == .init(lines: 3, contributions: 1, authors: 0))
    }

    @Test("Nothing comes of blanks")
    func blanks() {
        for reading in Pasted.Reading.allCases {
            #expect(Pasted(" \n\t\n-\n", people: []).drafts(as: reading).count <= 1)
        }
        #expect(texts(" \n \n").isEmpty)
    }
}

extension Pasted.Summary {
    init(lines: Int, contributions: Int, authors: Int) {
        self = Pasted("", people: []).summary(of: .lines)
        (self.lines, self.contributions, self.authors) = (lines, contributions, authors)
    }
}
