import Notes
import Phrases
import Support
import Testing
import Workshop

@Suite("Markdown notes")
struct MarkdownNotesTests {
    /// The tree as lines: themes with their prompts, notes with their kinds.
    private func tree(_ text: String) throws -> [String] {
        let state = try read(text)
        let arrangement = Arrangement(state)
        var lines: [String] = []
        func visit(_ notes: [Contribution], _ indent: String) {
            for note in notes {
                lines.append("\(indent)\(note.kind.rawValue)\(note.isDone ? "!" : ""): \(note.text)")
                visit(arrangement.subnotes(of: note.id), indent + "  ")
            }
        }
        for (theme, depth) in state.outline {
            let form = theme.form == .bullets ? "" : " (\(theme.form.rawValue))"
            lines.append(String(repeating: "#", count: depth + 1) + " " + theme.title + form)
            if !theme.prompt.isEmpty { lines.append("prompt: \(theme.prompt)") }
            visit(arrangement.notes(under: theme.id), "")
        }
        visit(arrangement.notes(under: nil), "- ")
        return lines
    }

    @Test("headings nest by their levels, whatever these are")
    func headings() throws {
        #expect(try tree("## A\n#### B\n### C\nD\n---\n") == ["# A", "## B", "## C", "# D"])
        #expect(try tree("# A\n# B\n## C ##\n") == ["# A", "# B", "## C"])
        #expect(try tree("##\n") == ["# "])
    }

    @Test("a lone first-level heading is the title")
    func title() throws {
        let state = try read("# Bilan de *saison*\n\nMerci à tous.\n\n## Suite\n")
        #expect(state[.title] == "Bilan de *saison*")
        #expect(state[.introduction] == "Merci à tous.")
        #expect(state.outline.map(\.theme.title) == ["Suite"])
    }

    @Test("the front matter's title is not doubled, another heading is not lost")
    func titles() throws {
        #expect(try read("---\ntitle: Bilan\n---\n# Bilan\n## A\n").outline.map(\.theme.title) == ["A"])
        #expect(try read("---\ntitle: Bilan\n---\n# Autre\n").outline.map(\.theme.title) == ["Autre"])
    }

    @Test("lists under no heading at all are notes, and what stands before them is the introduction")
    func listsAlone() throws {
        #expect(
            try tree("- bancs\n  - à l’ombre\n- [ ] peindre\n") == [
                "- idea: bancs", "-   idea: à l’ombre", "- action: peindre",
            ])
        let state = try read("# Marché\n\nIl pleuvait.\n\n- parapluies\n\nOn rentre.\n")
        #expect(state[.introduction] == "Il pleuvait.")
        #expect(state.sequence.compactMap { state.contributions[$0]?.text } == ["parapluies", "On rentre."])
        #expect(try read("- bancs\n\n## Suite\n")[.introduction] == "- bancs")
        #expect(
            try read("<!-- palabre:begin header -->\n\n<!-- palabre:end -->\n\n- bancs\n")[.introduction] == "- bancs")
    }

    @Test("items, sub-items, actions, paragraphs and quotes")
    func notes() throws {
        let text = """
            ## Cantine
            - trop *chaud*
              - surtout en été
                - sous les toits
            - [ ] isoler
            - [x] aérer

            Un paragraphe
            sur deux lignes,  
            puis une coupée.

            > On a bien ri.
            >
            > — Une voisine
            """
        #expect(
            try tree(text) == [
                "# Cantine", "idea: trop *chaud*", "  idea: surtout en été", "    idea: sous les toits",
                "action: isoler",
                "action!: aérer", "paragraph: Un paragraphe sur deux lignes,\npuis une coupée.",
                "quote: On a bien ri.\n\n— Une voisine",
            ])
    }

    @Test func `what introduces a note for who reads it is not one of its words, and older files say it first`() throws
    {
        let text = """
            ## Le four
            - **Question :** **Qui** a la pelle ?
              <!-- palabre:item question label="Question :" -->
              - [ ] la chercher
                <!-- palabre:item due="2027-02-03" -->
            - **Décision :** on chauffe
              <!-- palabre:item decision -->
            - <!-- palabre:note due="avant la fête" -->
              [x] fendre le bois
            - <!-- palabre:note question -->
              Et le levain ?

            <!-- palabre:note highlighted label="À retenir :" -->

            **À retenir :** le pain du samedi

            <!-- palabre:more -->

            et celui du dimanche
            """
        #expect(
            try tree(text) == [
                "# Le four", "question: **Qui** a la pelle ?", "  action: la chercher",
                "decision: **Décision :** on chauffe", "action!: fendre le bois", "question: Et le levain ?",
                "paragraph: le pain du samedi\n\net celui du dimanche",
            ])
        let dues = try read(text).contributions.values.map { $0.due }
        #expect(dues.filter { !$0.isEmpty }.sorted() == ["2027-02-03", "avant la fête"])
    }

    @Test("a quote right after a heading is the prompt, lists and all; with a name at its end it is a quotation")
    func prompts() throws {
        #expect(
            try tree("## A\n> ENJEU : comment\n> faire ?\n>\n> - mieux\n>   - plus vite\n\n> dit-on\n") == [
                "# A", "prompt: ENJEU : comment faire ?\n\n- mieux\n  - plus vite", "quote: dit-on",
            ])
        #expect(try tree("## A\n> Oui.\n>\n> — Sacha\n") == ["# A", "quote: Oui.\n\n— Sacha"])
        #expect(try tree("## A\n- un\n\n> Oui.\n") == ["# A", "idea: un", "quote: Oui."])
        #expect(try tree("## A\n<!-- palabre:quote -->\n\n> Oui.\n") == ["# A", "quote: Oui."])
    }

    @Test("a theme of numbered lists only is numbered")
    func numbers() throws {
        #expect(
            try tree("## A\n1. un\n2. deux\n   - bis\n") == ["# A (numbers)", "idea: un", "idea: deux", "  idea: bis"])
        #expect(try tree("## A\n1. un\n\n- deux\n") == ["# A", "idea: un", "idea: deux"])
    }

    @Test("nothing else is lost: code, HTML, tables, comments, further blocks of an item")
    func others() throws {
        #expect(try tree("## A\n```\na *b*\n  c\n```\n") == ["# A", "paragraph: a \\*b\\*\n  c"])
        #expect(try tree("## A\n<div>oui</div>\n") == ["# A", "paragraph: <div>oui</div>"])
        #expect(
            try tree("## A\n| a | b |\n|---|---|\n| 1 | 2 |\n") == [
                "# A", "paragraph: | a | b |\n|---|---|\n| 1 | 2 |",
            ])
        #expect(try tree("## A\n<!-- à relire -->\n") == ["# A", "memo: à relire"])
        #expect(
            try tree("## A\n- un\n\n  deux\n\n  > dit\n\n  trois\n") == [
                "# A", "idea: un\n\ndeux", "  quote: dit", "  paragraph: trois",
            ])
    }

    @Test("what was derived is passed over, and its end must be there")
    func derived() throws {
        #expect(
            try tree("## A\n<!-- palabre:begin x -->\n\n## Rien\n\n- rien\n\n<!-- palabre:end -->\n\n- un\n") == [
                "# A", "idea: un",
            ])
        #expect(throws: NotesFault(line: 3, .derivedUnclosed)) {
            try read("## A\n\n<!-- palabre:begin x -->\n\n- un\n")
        }
    }

    @Test(
        "words are their source, escapes and entities undone",
        arguments: [
            ("un_mot_ `code *x*` <b>gras</b>", "un_mot_ `code \\*x\\*` <b>gras</b>"),
            ("étudiant\\*e\\*s", "étudiant*e*s"), ("\\*pas gras\\*", "\\*pas gras\\*"), ("2 \\* 3 * 4", "2 * 3 * 4"),
            ("caf&eacute; &amp; th&#233; &inconnu;", "café & thé &inconnu;"), ("\\# \\[a\\](b)", "# \\[a](b)"),
            ("[le site](https://exemple.fr/a_(b)?c&d)", "[le site](https://exemple.fr/a_(b)?c&d)"),
            ("**Fort** et *doux*", "**Fort** et *doux*"), ("- ", ""), ("C:\\dossier\\*", "C:\\dossier*"),
            ("![image](x.png)", "![image](x.png)"), ("<https://exemple.fr>", "<https://exemple.fr>"),
        ])
    func words(_ source: String, _ text: String) throws {
        let notes = try read("## A\n- \(source)\n").sequence
        let state = try read("## A\n- \(source)\n")
        #expect(notes.compactMap { state.contributions[$0]?.text } == (text.isEmpty ? [] : [text]))
    }

    @Test("lazy lines, tabs and windows line ends")
    func layouts() throws {
        #expect(try tree("## A\r\n> un\r\ndeux\r\n\r\n-\tfort\r\n") == ["# A", "prompt: un deux", "idea: fort"])
        #expect(try tree("A\n===\n\nB\n---\n- x\n") == ["# B", "idea: x"])
    }

    @Test(
        "what is no text is refused, with its line",
        arguments: [
            (Array("a\nb\n".utf8) + [0xE9, 0x0A], 3, NotesFault.Reason.notUTF8), ([0x61, 0x0A, 0x00], 2, .containsNUL),
            ([0xFF, 0xFE, 0x61, 0x00], 1, .notUTF8), ([0xFE, 0xFF, 0x00, 0x61], 1, .notUTF8),
            (Array("\n".utf8) + Array(String(repeating: "> ", count: 80).utf8) + [0x61], 2, .tooDeep(limit: 60)),
            (
                Array("## A\n- ".utf8) + Array(String(repeating: "é", count: 20_000).utf8), 2,
                .textTooLong(limit: 30_000)
            ),
        ])
    func faults(_ bytes: [UInt8], _ line: Int, _ reason: NotesFault.Reason) {
        #expect(throws: NotesFault(line: line, reason)) { try MarkdownNotes.read(bytes, ids: .seeded()) }
    }

    @Test("a fault is a sentence in both languages")
    func sentences() {
        let fault = NotesFault(line: 3, .notUTF8)
        #expect(fault.sentence(Phrases(.french)).hasPrefix("Ligne 3\u{A0}: ce n’est pas du texte"))
        #expect(fault.sentence(Phrases(.english)).hasPrefix("Line 3: this is not"))
    }

    @Test("any bytes are read or refused, never more")
    func anyBytes() {
        for seed in 0..<2000 {
            var improviser = Improviser(seed: seed)
            let pieces = [
                "# ", "> ", "- ", "1. ", "\n", "\n\n", "  ", "\t", "---\n", "a: ", "[", "](", "```\n", "<!-- ", "-->",
                "*", "&#", ";", "\\", "palabre:note ", "palabre:begin ", "=\"", "é", "|", "\u{0}",
            ]
            let text = (0..<improviser.number(0...40)).compactMap { _ in improviser.any(pieces) }.joined()
            // Ending at all is what is asked for here.
            let state = try? read(text)
            #expect(state != nil || text.contains("---") || text.contains("\0") || text.contains("palabre:begin"))
        }
    }
}
