import Phrases
import Support
import Testing
import Workshop

@testable import Report

@Suite("The layout that a pack asks for")
struct LayoutTests {
    private func options(_ language: Language = .french, _ change: (inout Pack) -> Void) -> ReportOptions {
        var pack = Pack()
        change(&pack)
        return ReportOptions(language: language, pack: pack)
    }

    private func document(_ change: (inout Pack) -> Void) -> Document {
        Document(Gardens().state, options: options(.french, change))
    }

    private func markdown(_ change: (inout Pack) -> Void) throws -> String {
        try ReportFormat.markdown.render(Gardens().state, options: options(.french, change))
    }

    @Test("without a pack all sections come in the usual order, in their usual forms")
    func usual() {
        let layout = Document(State(), options: ReportOptions(language: .french)).layout
        #expect(layout.map(\.section) == ReportSection.usual)
        #expect(layout.map(\.form) == ReportSection.usual.map(\.forms.first))
    }

    @Test("the order is the pack's, a section counts once, and the themes are never left out")
    func order() {
        let layout = document {
            $0.sections = [.init(.actions), .init(.facts), .init(.actions), .init(.contact)]
        }.layout
        #expect(layout.map(\.section) == [.people, .introduction, .themes, .actions, .facts, .sessions, .contact])
        let options = options { $0.sections = [.init(.facts)] }
        #expect(Document(State(), options: options).layout.map(\.section) == [.facts, .themes])
    }

    @Test("a form that the section has not is the usual one")
    func forms() {
        let layout = document {
            $0.sections = [
                .init(.agenda, form: .numbers), .init(.actions, form: .numbers), .init(.figures, form: .table),
            ]
        }.layout
        let forms = layout.filter { [.agenda, .actions, .figures].contains($0.section) }.map(\.form)
        #expect(forms == [.table, .numbers, nil])
    }

    @Test("people are named where the pack wants it, and never in an anonymous report")
    func names() {
        let named = options { $0.sections = [.init(.people, form: .names)] }
        #expect(Document(Gardens().state, options: named).attendance.names.map(\.label).first == "Présences")
        var anonymous = named
        anonymous.isAnonymous = true
        #expect(Document(Gardens().state, options: anonymous).attendance.names.isEmpty)
        var counted = named
        counted.namesAttendees = false
        #expect(Document(Gardens().state, options: counted).attendance.names.isEmpty)
    }

    @Test(
        "the words for people are written as the pack chose",
        arguments: [
            (InclusiveWriting.epicene, "Présences|Excuses|Procurations"),
            (.dot, "Participant.e.s|Excusé.e.s|Représenté.e.s"),
            (.middleDot, "Participant·e·s|Excusé·e·s|Représenté·e·s"),
            (.double, "Participantes et participants|Excusées et excusés|Représentées et représentés"),
        ])
    func inclusive(_ writing: InclusiveWriting, _ labels: String) {
        func document(_ language: Language) -> Document {
            let options = options(language) {
                $0.inclusive = writing
                $0.sections = [.init(.people, form: .names)]
            }
            return Document(Gardens().state, options: options)
        }
        #expect(document(.french).attendance.names.map(\.label).joined(separator: "|") == labels)
        #expect(document(.english).attendance.names.map(\.label) == ["Present", "Apologies", "By proxy"])
    }

    @Test("why there is room for no more is for whoever prepares the session, and is not printed")
    func capacity() {
        func value(_ number: Int) -> String? {
            document { $0.capacity = .init(number: number, reason: "pour que chacun·e puisse parler") }
                .facts.first { $0.label == "Capacité" }?.value
        }
        #expect(value(60) == "40\u{A0}places")
    }

    @Test("a level's name is used in reports of the pack's own language")
    func level() {
        func name(_ language: Language) -> String {
            let options = options(language) { ($0.language, $0.levels) = ("fr", ["atelier"]) }
            return Document(Gardens().state, options: options).levelName
        }
        #expect(name(.french) == "atelier")
        #expect(name(.english) == "")
    }

    @Test("Markdown follows the order, the headings and the forms")
    func markdownFollows() throws {
        let text = try markdown {
            $0.letterhead = ["Ville des Tilleuls", "Service des jardins"]
            $0.sections = [
                .init(.facts), .init(.actions, title: "Qui fait quoi", form: .numbers),
                .init(.themes, title: "Les mots"),
                .init(.agenda, form: .bullets), .init(.people, title: "Autour de la table", form: .names),
                .init(.sessions, title: "La suite", form: .paragraphs),
            ]
        }
        let headings = text.split(separator: "\n").filter { $0.hasPrefix("#") }.map(String.init)
        #expect(
            headings == [
                "# Jardins partagés : la belle saison", "## Qui fait quoi", "## Les mots", "## Atelier 1 – L'eau",
                "### Constats", "### Pistes", "## Atelier 2 – Les outils", "## Restes à voir",
                "## Autres contributions",
                "## Déroulé", "## Autour de la table", "### Présences", "### Excuses", "### Procurations",
                "## La suite",
                "### Prochaine rencontre", "## Contact",
            ])
        #expect(text.contains("Ville des Tilleuls\\\nService des jardins\n"))
        #expect(text.contains("1. Demander un devis *(Noor Haddad\u{A0}; mercredi 1er mai 2024\u{A0}; à faire)*\n2. "))
        #expect(text.contains("- Accueil (durée prévue\u{A0}: 15\u{A0}min)"))
        #expect(text.contains("\n**vendredi 2 février 2024** – Lancement\n\n**septembre 2024**\n"))
        // What people wrote is there, also where the layout leaves it out.
        #expect(text.contains("Chaque printemps, les jardins se retrouvent."))
        #expect(!text.contains("## Décisions"))
    }

    // MARK: What the pack does not name

    private func filled(_ detail: Detail, _ value: String) throws -> State {
        var ledger = Ledger()
        try ledger.perform(.setDetails([detail: value]))
        return ledger.state
    }

    private static let notForPrint: Set<Detail> = [.speakingLimit, .speakingTimes]

    @Test(arguments: Detail.standard.filter { !notForPrint.contains($0) } + [.extra("Buvette")])
    func `what somebody filled in is printed, whatever the pack names`(_ detail: Detail) throws {
        let themesAlone = options { $0.sections = [.init(.themes)] }
        for format in [ReportFormat.html, .text, .markdown] {
            let page = try format.render(try filled(detail, "Sous les vieux tilleuls"), options: themesAlone)
            // What the front matter holds is not seen by whoever reads the Markdown as a page.
            let body = page.split(separator: "\n---\n", maxSplits: 1).last ?? ""
            #expect(body.contains("Sous les vieux tilleuls"), "\(detail.name), \(format)")
        }
    }

    @Test func `objectives that the pack does not name come before the agenda, other sessions before the contact`()
        throws
    {
        let sections: [ReportSection] = [
            .facts, .introduction, .agenda, .ranking, .themes, .decisions, .contact, .figures,
        ]
        let options = options { $0.sections = sections.map { SectionPlan($0) } }
        var ledger = Ledger()
        try ledger.perform(.setDetails([.objectives: "Sous les vieux tilleuls"]))
        var next = MeetingDraft(.next)
        next.date = "2027-05-04"
        try ledger.perform(.addMeeting(next))
        #expect(
            Document(ledger.state, options: options).layout.map(\.section) == [
                .facts, .objectives, .introduction, .agenda, .ranking, .themes, .decisions, .sessions, .contact,
                .figures,
            ])
    }

    // MARK: Themes that nothing was said under

    private func themes(_ wishes: [(title: String, parent: Int?, wish: Theme.Emptiness, notes: Int)]) -> Document {
        var state = State()
        let ids = IdentifierSource.seeded(7)
        func happen(_ event: some Event) {
            event.apply(to: &state, at: Moment(clock: .zero, device: .none, at: ""))
        }
        var known: [Theme.ID] = []
        for wish in wishes {
            var theme = ThemeAdded()
            (theme.id, theme.title, theme.parent) = (ids.theme(), wish.title, wish.parent.map { known[$0] })
            known.append(theme.id)
            happen(theme)
            var changed = ThemeChanged()
            (changed.id, changed.whenEmpty) = (theme.id, .set(wish.wish))
            happen(changed)
            for number in 0..<wish.notes {
                var note = ContributionAdded()
                (note.id, note.text, note.themes) = (ids.contribution(), "note \(number)", [theme.id])
                happen(note)
            }
        }
        return Document(state, options: ReportOptions(language: .french))
    }

    @Test("one to be omitted is left out where nothing was said below it either, out of the figures too")
    func omitted() {
        let document = themes([
            ("vide", nil, .omit, 0), ("dessous", 0, .print, 0), ("plein", nil, .omit, 0), ("dit", 2, .omit, 1),
            ("tu", 2, .omit, 0), ("annoncé", nil, .print, 0),
        ])
        #expect(document.sections.map(\.title) == ["plein", "annoncé"])
        #expect(document.sections.first?.sections.map(\.title) == ["dit"])
        #expect(document.figures.map(\.title) == ["plein", "annoncé", "Autres contributions"])
    }

    @Test("one to be warned of is told, the outer one first, and printed where it is more than a title")
    func warned() {
        let document = themes([
            ("A", nil, .warn, 0), ("B", 0, .warn, 0), ("C", nil, .warn, 1), ("D", nil, .warn, 0), ("E", 3, .print, 0),
        ])
        #expect(document.sections.map(\.title) == ["C", "D"])
        #expect(document.emptyThemes == [["A"], ["A", "B"], ["D"]])
    }
}
