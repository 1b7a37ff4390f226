import Notes
import Phrases
import Support
import Testing
import Workshop

@testable import Report

@Suite("From notes to the compte-rendu and back")
struct RoundTripTests {
    private let options = ReportOptions(language: .french)

    private func state(_ events: [any Event]) -> State {
        var state = State()
        for event in events { event.apply(to: &state, at: Moment(clock: .zero, device: .none, at: "")) }
        return state
    }

    private func section(
        _ improviser: inout Improviser, _ ids: IdentifierSource, parent: Theme.ID?, depth: Int,
        _ events: inout [any Event]
    ) {
        var theme = ThemeAdded()
        theme.id = ids.theme()
        theme.parent = parent
        theme.title = Cleaning.line(improviser.markup(atMost: 5, lines: false))
        if improviser.chance(2) { theme.prompt = Cleaning.text(improviser.markup(atMost: 12)) }
        events.append(theme)
        var changed = ThemeChanged()
        changed.id = theme.id
        changed.form = .set(improviser.any(Theme.Form.allCases) ?? .bullets)
        if improviser.chance(3) { changed.room = .set(Cleaning.line(improviser.markup(atMost: 4, lines: false))) }
        events.append(changed)
        for _ in 0..<improviser.number(0...4) {
            note(&improviser, ids, themes: [theme.id], parent: nil, depth: 0, &events)
        }
        guard depth < 7 else { return }
        for _ in 0..<improviser.number(0...(depth == 0 ? 2 : 1)) {
            section(&improviser, ids, parent: theme.id, depth: depth + 1, &events)
        }
    }

    private func note(
        _ improviser: inout Improviser, _ ids: IdentifierSource, themes: [Theme.ID], parent: Contribution.ID?,
        depth: Int,
        _ events: inout [any Event]
    ) {
        var note = ContributionAdded()
        note.id = ids.contribution()
        note.themes = themes
        note.parent = parent
        note.kind = improviser.any(Contribution.Kind.allCases) ?? .idea
        note.text = Cleaning.text(improviser.markup())
        if note.kind == .action { note.isDone = improviser.chance(2) }
        if improviser.chance(6) { note.dueWords = Cleaning.line(improviser.markup(atMost: 3, lines: false)) }
        events.append(note)
        if improviser.chance(5) {
            var changed = ContributionChanged()
            changed.id = note.id
            changed.isHighlighted = .set(true)
            events.append(changed)
        }
        guard depth < 3, improviser.chance(2) else { return }
        for _ in 0..<improviser.number(1...2) {
            self.note(&improviser, ids, themes: [], parent: note.id, depth: depth + 1, &events)
        }
    }

    private func workshop(seed: Int) -> State {
        var improviser = Improviser(seed: seed)
        let ids = IdentifierSource.seeded(seed)
        var events: [any Event] = []
        for detail in [Detail.title, .introduction, .place, .objectives, .extra("Mon: champ \"libre\" #1"), .contact]
        where improviser.chance(2) {
            let event = PersonalOrNot.event(detail, Cleaning.text(improviser.markup(lines: detail != .title)))
            events.append(event)
        }
        if improviser.chance(2) {
            var meeting = MeetingAdded()
            meeting.id = ids.meeting()
            meeting.role = improviser.chance(2) ? .next : .session
            meeting.title = Cleaning.line(improviser.markup())
            meeting.date = "2024-02"
            events.append(meeting)
        }
        for _ in 0..<improviser.number(0...2) { section(&improviser, ids, parent: nil, depth: 0, &events) }
        for _ in 0..<improviser.number(0...2) { note(&improviser, ids, themes: [], parent: nil, depth: 0, &events) }
        return state(events)
    }

    /// The tree of a document as lines: what must come back.
    private func structure(_ document: Document) -> [String] {
        var lines = document.introduction.map { "introduction \(words($0))" }
        func visit(_ notes: [Document.Note], _ indent: String) {
            for note in notes {
                let text = note.kind == .quote ? "\(Passage(note.text).blocks.map(words))" : words(note.text)
                lines.append("\(indent)\(note.kind) \(note.isDone) \(note.isHighlighted) \(note.due) \(text)")
                visit(note.notes, indent + "  ")
            }
        }
        func visit(_ section: Document.Section) {
            lines.append("\(section.depth) \(section.form) \(section.room) \(Wording(section.title).plain)")
            lines += section.prompt.map { "prompt \(words($0))" }
            visit(section.notes, "  ")
            section.sections.forEach(visit)
        }
        document.sections.forEach(visit)
        visit(document.others, "others ")
        return lines
    }

    private func words(_ block: Passage.Block) -> String {
        switch block {
        case .paragraph(let text): "paragraph " + words(text)
        case .bullet(let text, let level): "bullet \(level) " + words(text)
        case .quote(let inner): "quote \(inner.map(words))"
        }
    }

    private func words(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).split { $0.allSatisfy { $0 == " " } }
            .map { Wording($0.joined(separator: "\n")).plain }.joined(separator: " ¶ ")
    }

    @Test("a workshop of nasty words comes back with the same words in the same places, and writes the same Markdown")
    func anyWorkshop() throws {
        for seed in 0..<300 {
            let before = workshop(seed: seed)
            let first = try ReportFormat.markdown.render(before, options: options)
            let after = state(try MarkdownNotes.read(first, ids: .seeded(1)))
            let second = try ReportFormat.markdown.render(after, options: options)
            #expect(difference(first, second) == nil, "seed \(seed)")
            let meant = structure(Document(before, options: options)).joined(separator: "\n")
            let got = structure(Document(after, options: options)).joined(separator: "\n")
            #expect(difference(meant, got) == nil, "seed \(seed)")
        }
    }

    @Test func `whoever reads the Markdown sees what is a question, a decision, a key point and an action`() throws {
        var ledger = Ledger()
        try ledger.perform(.addTheme(title: "Le four", prompt: "", parent: nil, place: .last))
        let theme = try #require(ledger.state.themes(under: nil).first).id
        var drafts = ["Qui a la pelle ?", "On chauffe le samedi", "Fendre le bois", "Ça sent bon"].map {
            Draft($0, under: theme)
        }
        (drafts[0].kind, drafts[1].kind, drafts[2].kind, drafts[3].kind) = (.question, .decision, .action, .quote)
        drafts[2].due = .day("2027-02-03")
        try ledger.perform(.capture(drafts))
        let arranged = Arrangement(ledger.state).notes(under: theme).map(\.id)
        try ledger.perform(.highlight([arranged[0], arranged[3]], true))
        let text = try ReportFormat.markdown.render(ledger.state, options: options)
        for words in [
            "\n- **À retenir · Question\u{A0}:** Qui a la pelle ?\n", "\n- **Décision\u{A0}:** On chauffe le samedi\n",
            "\n- [ ] Fendre le bois\n", "\n**À retenir\u{A0}:**\n",
        ] { #expect(text.contains(words), "\(words)") }
        let back = Document(state(try MarkdownNotes.read(text, ids: .seeded(1))), options: options)
        #expect(structure(back) == structure(Document(ledger.state, options: options)))
    }

    /// The first line that is not the same in both.
    private func difference(_ first: String, _ second: String) -> String? {
        let lines = (first.split(separator: "\n"), second.split(separator: "\n"))
        for index in 0..<max(lines.0.count, lines.1.count) {
            let pair = (lines.0.dropFirst(index).first ?? "nothing", lines.1.dropFirst(index).first ?? "nothing")
            if !pair.0.unicodeScalars.elementsEqual(pair.1.unicodeScalars) { return "\(pair.0)  ≠  \(pair.1)" }
        }
        return nil
    }
}

/// An event for a field of the form, in the file where it belongs.
enum PersonalOrNot {
    static func event(_ detail: Detail, _ value: String) -> any Event {
        if detail.isPersonal {
            var event = PersonalDetailSet()
            (event.detail, event.value) = (DetailName(detail), value)
            return event
        }
        var event = DetailSet()
        (event.detail, event.value) = (DetailName(detail), value)
        return event
    }
}
