import Phrases
import Support
import Testing
import Workshop

@testable import Report

@Suite("The compte-rendu as HTML")
struct HTMLTests {
    private func page(_ state: State, _ options: ReportOptions = ReportOptions(language: .french)) throws -> String {
        try ReportFormat.html.render(state, options: options)
    }

    private func tree(_ state: State, _ options: ReportOptions = ReportOptions(language: .french)) throws
        -> PageReader.Element
    {
        try #require(PageReader.read(try page(state, options)))
    }

    private func named() -> ReportOptions {
        var pack = Pack()
        pack.promptLabel = "Question"
        pack.levels = ["atelier"]
        pack.letterhead = ["Ville des Tilleuls", "Service des jardins"]
        return ReportOptions(language: .english, namesAttendees: true, pack: pack, program: "Palabre 1.0")
    }

    @Test("in French, a draft")
    func french() throws { expectGolden(try page(Gardens().state), named: "gardens-html-fr") }

    @Test("in English, approved, with names, a letterhead and the program's name")
    func english() throws {
        expectGolden(
            try page(Gardens(isClosed: true, validated: "2024-04-30").state, named()), named: "gardens-html-en")
    }

    @Test("the same state gives the same bytes")
    func same() throws { #expect(try page(Gardens().state) == page(Gardens().state)) }

    // MARK: The tree

    /// What the document says under each heading, in its order.
    private func meant(_ document: Document) -> [String] {
        var lines: [String] = []
        func words(_ text: String) -> String {
            text.split(separator: "\n", omittingEmptySubsequences: false).split { $0.allSatisfy { $0 == " " } }
                .map { shown(Wording($0.joined(separator: "\n")).runs) }.joined(separator: " ¶ ")
        }
        func visit(_ blocks: [Passage.Block]) {
            for block in blocks {
                switch block {
                case .paragraph(let text), .bullet(let text, _): lines += words(text).split(separator: "¶").map(trimmed)
                case .quote(let inner): visit(inner)
                }
            }
        }
        func visit(_ notes: [Document.Note]) {
            for note in notes {
                if note.kind == .quote {
                    visit(Passage(note.text).blocks)
                } else {
                    lines += words(note.text).split(separator: "¶").map(trimmed)
                }
                visit(note.notes)
            }
        }
        func visit(_ section: Document.Section, _ depth: Int) {
            lines.append("h\(min(6, depth + 2)) " + trimmed(words(section.title)))
            visit(section.prompt)
            visit(section.notes)
            for below in section.sections { visit(below, depth + 1) }
        }
        for section in document.sections { visit(section, 0) }
        if !document.others.isEmpty {
            lines.append("h2 Autres contributions")
            visit(document.others)
        }
        return lines
    }

    /// The words of a text; what cannot be followed is no link, and is words whole.
    private func shown(_ runs: [Wording.Run]) -> String {
        runs.map { run in
            switch run {
            case .words(let words): words
            case .emphasis(let inner), .strong(let inner): shown(inner)
            case .link(let inner, let address, let isBare):
                isBare || address.contains("://") ? shown(inner) : "[\(shown(inner))](\(address))"
            }
        }.joined()
    }

    /// The same from the page: headings, and the paragraphs without what stands around the words.
    private func got(_ page: PageReader.Element) -> [String] {
        var lines: [String] = []
        func visit(_ element: PageReader.Element) {
            switch element.name {
            case "h2", "h3", "h4", "h5", "h6": lines.append(element.name + " " + trimmed(element.words))
            case "p" where element.attributes["class"] != "prompt-label": lines.append(trimmed(words(element)))
            case "figcaption": lines.append(trimmed(words(element)))
            case "dl": break
            default: element.children.forEach(visit)
            }
        }
        let themes = page.all("section").first { $0.attributes["id"] == "part-themes" }
        themes?.children.forEach(visit)
        return lines.filter { !$0.isEmpty }
    }

    private func words(_ element: PageReader.Element) -> String {
        var words = element.words
        for child in element.children where ["mark", "details"].contains(child.attributes["class"]) {
            if let range = words.range(of: child.words, options: child.attributes["class"] == "mark" ? [] : .backwards)
            {
                words.removeSubrange(range)
            }
        }
        return words
    }

    private func trimmed(_ text: some StringProtocol) -> String {
        text.split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
    }

    @Test("all that was said stands under its heading, in its order, and nothing else")
    func nothingLost() throws {
        let document = Document(Gardens().state, options: ReportOptions(language: .french))
        #expect(got(try tree(Gardens().state)) == meant(document))
    }

    @Test("words made of everything that is markup somewhere come out as those very words")
    func anyWords() throws {
        for seed in 0..<60 {
            let workshop = Scrawl.workshop(seed: seed)
            let document = Document(workshop, options: ReportOptions(language: .french))
            let page = try #require(PageReader.read(try page(workshop)), "seed \(seed): not well-formed")
            let (found, meant) = (got(page), meant(document).map(trimmed).filter { !$0.isEmpty })
            let first = zip(found, meant).first { $0 != $1 }
            #expect(found == meant, "seed \(seed): \(String(describing: first))")
        }
    }

    @Test("headings go down one level at a time")
    func headings() throws {
        for state in [Gardens().state, State()] + (0..<20).map(Scrawl.workshop) {
            let levels = try tree(state).all.compactMap { element -> Int? in
                guard element.name.hasPrefix("h"), let level = Int(element.name.dropFirst()) else { return nil }
                return element.attributes["aria-level"].flatMap(Int.init) ?? level
            }
            #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
            #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 }, "\(levels)")
        }
    }

    @Test("no two things have one identifier, and every link within the page leads to one")
    func identifiers() throws {
        for state in [Gardens().state, try twice()] + (0..<20).map(Scrawl.workshop) {
            let elements = try tree(state).all
            let ids = elements.compactMap { $0.attributes["id"] }
            #expect(Set(ids).count == ids.count)
            let targets = elements.compactMap { $0.attributes["href"] }.filter { $0.hasPrefix("#") }
            #expect(targets.allSatisfy { ids.contains(String($0.dropFirst())) })
        }
    }

    /// A note under two themes, and one that a file from elsewhere calls what the page calls itself.
    private func twice() throws -> State {
        var state = State()
        let ids = IdentifierSource.seeded(3)
        func happen(_ event: some Event) { event.apply(to: &state, at: Moment(clock: .zero, device: .none, at: "")) }
        var themes: [Theme.ID] = []
        for title in ["A", "B"] {
            var theme = ThemeAdded()
            (theme.id, theme.title) = (ids.theme(), title)
            themes.append(theme.id)
            happen(theme)
        }
        for id in [ids.contribution(), try #require(Contribution.ID("main"))] {
            var note = ContributionAdded()
            (note.id, note.text, note.themes) = (id, "dit deux fois", themes)
            happen(note)
        }
        return state
    }

    @Test("a note under two themes is printed under both")
    func underBoth() throws {
        let said = try tree(try twice()).all("li").filter { $0.words.contains("dit deux fois") }
        #expect(said.count == 4)
        let ids = said.compactMap { $0.attributes["id"] }
        #expect(ids.count == 4 && Set(ids).count == 4)
        #expect(ids.contains("main-2") && !ids.contains("main"))
    }

    @Test("the page says its language and what it is, has one main part, and tables with headers")
    func accessible() throws {
        let page = try tree(Gardens().state, named())
        #expect(page.attributes["lang"] == "en")
        #expect(page.all("title").first?.words == "Jardins partagés\u{A0}: la belle saison")
        #expect(["header", "main", "nav", "footer"].allSatisfy { page.all($0).count == 1 })
        let tables = page.all("table")
        #expect(tables.count == 6)
        #expect(tables.allSatisfy { $0.children.first?.name == "caption" && $0.children.first?.words != "" })
        #expect(tables.flatMap { $0.all("th") }.allSatisfy { $0.attributes["scope"] != nil })
        let chart = try #require(page.all("svg").first)
        let named = (chart.attributes["aria-labelledby"] ?? "").split(separator: " ").map(String.init)
        #expect(named == chart.children.prefix(2).compactMap { $0.attributes["id"] })
        #expect(chart.children.prefix(2).map(\.name) == ["title", "desc"])
        #expect(chart.children[1].words == "Atelier 1 – L'eau: 7; Atelier 2 – Les outils: 2; Other contributions: 1")
    }

    @Test("nothing known is nothing printed")
    func nothing() throws {
        let page = try tree(State())
        #expect(page.all("main").first?.children.isEmpty ?? false)
        #expect(page.all("nav").isEmpty && page.all("footer").isEmpty)
        #expect(page.all("header").first.map { trimmed($0.words) } == "Compte-rendu Projet – à valider")
    }

    @Test("a theme printed in one sentence stays a list, its items apart")
    func inline() throws {
        var gardens = Gardens()
        gardens.printOutils(as: .inline)
        let page = try tree(gardens.state)
        let list = try #require(page.all("ul").first { $0.attributes["class"] == "inline" })
        #expect(list.all("li").count == 2)
        #expect(list.words.split(whereSeparator: \.isNewline).map(String.init) == ["des bêches ", "· des arrosoirs "])
    }
}
