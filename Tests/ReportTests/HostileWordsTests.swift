import Phrases
import Support
import Testing
import Workshop

@testable import Report

@Suite("Hostile words are printed as the words they are")
struct HostileWordsTests {
    private static let words = [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</style><style>body{display:none}</style>",
        "</title></head>", "[cliquez](javascript:alert(1))", "<javascript:alert(1)>", "![x](http://exemple.fr/x.png)",
        "<img src=\"http://exemple.fr/x.png\">", "url(http://exemple.fr/x)", "{{title}} {{{title}}} {{>html}}",
        "&lt;b&gt; &amp;", "<!-- x --> ]]> <![CDATA[", "\\input{/etc/passwd}", "{% x %}", "'; content: \"", "\\22 \\a",
        "`x`", "1 < 2 && 3 > 2", "\u{202E}à l'envers",
    ]

    /// The words wherever people can put them.
    private func workshop(_ words: String) -> State {
        var state = State()
        let ids = IdentifierSource.seeded(5)
        func happen(_ event: some Event) { event.apply(to: &state, at: Moment(clock: .zero, device: .none, at: "")) }
        for detail in Detail.standard + [.extra(words)] { happen(PersonalOrNot.event(detail, words)) }
        var person = AttendeeNamed()
        (person.id, person.name, person.function) = (ids.attendee(), .set(words), .set(words))
        happen(person)
        var organisation = OrganisationAdded()
        (organisation.id, organisation.name) = (ids.organisation(), words)
        happen(organisation)
        var added = AttendeeAdded()
        (added.id, added.organisation, added.presence) = (person.id, organisation.id, .present)
        happen(added)
        var theme = ThemeAdded()
        (theme.id, theme.title, theme.prompt) = (ids.theme(), words, words)
        happen(theme)
        for kind in Contribution.Kind.allCases {
            var note = ContributionAdded()
            (note.id, note.kind, note.text) = (ids.contribution(), kind, words)
            (note.themes, note.authors, note.dueWords) = ([theme.id], [person.id], words)
            happen(note)
        }
        var phase = PhaseAdded()
        (phase.id, phase.title) = (ids.phase(), words)
        happen(phase)
        var meeting = MeetingAdded()
        (meeting.id, meeting.title, meeting.location, meeting.date) = (ids.meeting(), words, words, words)
        happen(meeting)
        return state
    }

    private func options(_ words: String) -> ReportOptions {
        var pack = Pack()
        (pack.promptLabel, pack.levels, pack.letterhead) = (words, [words], [words])
        pack.sections = ReportSection.usual.map { SectionPlan($0, title: words) }
        return ReportOptions(language: .french, namesAttendees: true, pack: pack, program: words)
    }

    private static let elements: Set<String> = [
        "html", "head", "meta", "title", "style", "body", "a", "header", "div", "p", "h1", "h2", "h3", "nav", "ol",
        "ul",
        "li", "main", "section", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tr", "th", "td", "span", "br",
        "em", "strong", "figure", "figcaption", "blockquote", "address", "svg", "desc", "text", "rect", "footer",
    ]

    @Test("in HTML: no element, no address and no style that is not the page's own", arguments: words)
    func html(_ words: String) throws {
        for text in [
            try ReportFormat.html.render(workshop(words), options: options(words)),
            try SignInSheet.text(workshop(words), options: options(words)),
        ] {
            let page = try #require(PageReader.read(text))
            #expect(Set(page.all.map(\.name)).subtracting(HostileWordsTests.elements).isEmpty)
            #expect(page.all("style").count == 1)
            let style = try #require(page.all("style").first?.words)
            #expect(!style.contains("url(") && !style.contains("@import"))
            for element in page.all {
                #expect(element.attributes["src"] == nil && element.attributes["style"] == nil)
                #expect(!element.attributes.keys.contains { $0.hasPrefix("on") })
                let address = element.attributes["href"] ?? "#"
                #expect(["#", "http://", "https://", "mailto:"].contains { address.hasPrefix($0) }, "\(address)")
            }
            // Nothing of it was read as a template, and nothing of it is lost.
            let plain = BoundPunctuation.bound(Wording(words).plain)
            #expect(page.all("td").contains { $0.words.contains(plain) } || words.contains("script:"))
        }
    }

    @Test("the policy of the page lets nothing in but its own style")
    func policy() throws {
        for text in [
            try ReportFormat.html.render(State(), options: ReportOptions(language: .french)),
            try SignInSheet.text(State(), options: ReportOptions(language: .french)),
        ] {
            let page = try #require(PageReader.read(text))
            let policy = page.all("meta").first { $0.attributes["http-equiv"] == "Content-Security-Policy" }
            #expect(policy?.attributes["content"] == "default-src 'none'; style-src 'unsafe-inline'")
            #expect(!text.contains("<script") && !text.contains("http://") && !text.contains("https://"))
        }
    }

    @Test("the style of the page has no words of people but as numbers", arguments: words)
    func style(_ words: String) {
        let css = PageView.css(words)
        #expect(!css.contains { "<>&\"'(){};:/".contains($0) })
        #expect(!css.contains { $0.isNewline })
    }

    @Test("characters that XML forbids are left out of every part")
    func forbidden() throws {
        let words = "a\u{0}b\u{8}c\u{B}d\u{1F}e\u{7F}f\u{85}g\u{FFFE}h\u{FFFF}i"
        let text = try ReportFormat.html.render(workshop(words), options: options(words))
        #expect(PageReader.read(text) != nil)
        #expect(HTMLContent().escapeText(words) == "abcdefghi")
    }

    @Test(
        "an address is a link only where it leads to a page or a letter",
        arguments: [
            ("[a](https://exemple.fr/b?c=d&e)", "https://exemple.fr/b?c=d&e"),
            ("[a](mailto:a@exemple.fr)", "mailto:a@exemple.fr"),
            ("https://exemple.fr", "https://exemple.fr"), ("[a](javascript:b)", nil), ("[a](data:text/html,b)", nil),
            ("[a](//exemple.fr)", nil), ("<file:///etc/passwd>", nil),
            ("[a](HTTPS://exemple.fr)", "HTTPS://exemple.fr"),
        ] as [(String, String?)])
    func links(_ words: String, _ address: String?) {
        #expect(SentenceView(words).runs.first { $0.markup != .words }?.address == address)
        if address == nil { #expect(RunView.plain(SentenceView(words).runs) == words) }
    }

    @Test("in Markdown: no image and no markup of HTML but Palabre's own remarks", arguments: words)
    func markdown(_ words: String) throws {
        let text = try ReportFormat.markdown.render(workshop(words), options: options(words))
        // The front matter is for programs.
        let end = try #require(text.range(of: "\n---\n"))
        for block in IndependentReader.blocks(String(text[end.upperBound...])) where block.kind != "html_block" {
            #expect(!block.words.contains("(image)"))
            // A note's own remark stands before its words.
            #expect(!block.words.replacing("(raw)(raw)", with: "").contains("(raw)(raw)"))
        }
    }

    @Test("notes within notes without end are printed, all of them")
    func deep() throws {
        var state = State()
        let ids = IdentifierSource.seeded(6)
        var parent: Contribution.ID?
        for number in 0..<200 {
            var note = ContributionAdded()
            (note.id, note.text, note.parent) = (ids.contribution(), "note \(number)", parent)
            note.apply(to: &state, at: Moment(clock: .zero, device: .none, at: ""))
            parent = note.id
        }
        let page = try #require(
            PageReader.read(try ReportFormat.html.render(state, options: ReportOptions(language: .french))))
        #expect(page.all("li").count == 200)
        let text = try ReportFormat.text.render(state, options: ReportOptions(language: .french))
        #expect(text.contains("note 199"))
    }
}
