import Foundation
import Notes
import Phrases
import Report
import Screen
import Support
import Testing
import Workshop

@testable import Console

/// Whole evenings: a session is prepared from a pack, its form is filled in, every note of a document of that kind is
/// captured under its heading, and it is closed. The compte-rendu then has the tree of that document.
@Suite struct CaseScenes {
    /// A pack with the notes of an evening of its kind.
    struct Case: CustomTestStringConvertible, Sendable {
        let pack: String
        let file: URL
        var testDescription: String { pack + ", " + file.lastPathComponent }
    }

    private static let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

    /// Our own evenings, and those that are shared with other programs where they are there.
    static let cases: [Case] = {
        let own = ["pause-cafe", "brunch", "banquet", "rencontre-ateliers", "synthese"]
        let shared = here.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("shared/cases")
        let folders = (try? FileManager.default.contentsOfDirectory(atPath: shared.path)) ?? []
        let notes = folders.sorted().map { shared.appendingPathComponent($0 + "/notes.md") }
            .filter { FileManager.default.fileExists(atPath: $0.path) }
        return own.map { Case(pack: $0, file: here.appendingPathComponent("Cases/\($0).md")) }
            + zip(own, notes).map { Case(pack: $0, file: $1) }
    }()

    @Test(arguments: cases)
    func `a session that starts from the pack of its kind ends in the document of its kind`(evening: Case) throws {
        let wanted = try Self.state(of: evening.file)
        var rehearsal = Rehearsal(.prepared(from: evening.pack))
        rehearsal.fillsIn(wanted)
        try rehearsal.capturesAll(of: wanted)
        rehearsal.presses(.escape)
        rehearsal.presses(.character(":"))
        rehearsal.chooses("Clore la séance")
        #expect(rehearsal.state.isClosed)

        let options = ReportOptions(language: .french, pack: rehearsal.model.pack)
        let (made, expected) = (Document(rehearsal.state, options: options), Document(wanted, options: options))
        #expect(Self.tree(made.sections) == Self.tree(expected.sections))
        #expect(made.introduction == expected.introduction)
        #expect(made.title == expected.title)
        #expect(made.others.isEmpty)
        for fact in expected.facts { #expect(made.facts.contains(fact)) }
        #expect(made.next == expected.next)
        #expect(made.contact == expected.contact)
        try Self.expectPage(of: rehearsal.state, options, says: expected)
    }

    /// The page has the document's headings at their levels, and all its words in their order.
    private static func expectPage(of state: State, _ options: ReportOptions, says expected: Document) throws {
        let html = try ReportFormat.html.render(state, options: options)
        let page = try #require(PageReader.read(html), "the page is not well-formed")
        let headings = page.all.filter { ["h1", "h2", "h3", "h4", "h5", "h6"].contains($0.name) }
            .map { $0.name + " " + squeezed($0.words) }
        let words = squeezed(try #require(page.all("main").first).words)
        var (place, next) = (words.startIndex, headings.startIndex)
        func says(_ text: String) {
            let text = squeezed(Wording(text).plain)
            guard let found = words[place...].range(of: text) else {
                Issue.record("«\(text)» is lost or out of order on the page")
                return
            }
            place = found.upperBound
        }
        func says(_ block: Passage.Block) {
            switch block {
            case .paragraph(let text), .bullet(let text, _): says(text)
            case .quote(let blocks): for block in blocks { says(block) }
            }
        }
        for block in expected.introduction { says(block) }
        func visit(_ section: Document.Section) {
            let heading = "h\(section.depth + 2) " + squeezed(Wording(section.title).plain)
            if let index = headings[next...].firstIndex(of: heading) {
                next = index + 1
            } else {
                Issue.record("the heading «\(heading)» is lost or out of order on the page")
            }
            says(section.title)
            for block in section.prompt { says(block) }
            for note in section.notes {
                if note.kind == .quote {
                    for block in Passage(note.text).blocks { says(block) }
                } else {
                    says(note.text)
                }
            }
            for section in section.sections { visit(section) }
        }
        for section in expected.sections { visit(section) }
    }

    /// With one space wherever there is any blank.
    private static func squeezed(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    static func state(of file: URL) throws -> State {
        var state = State()
        for event in try MarkdownNotes.read([UInt8](Data(contentsOf: file)), ids: .seeded()) {
            event.apply(to: &state, at: Moment(clock: .zero, device: .none, at: ""))
        }
        return state
    }

    /// Headings, prompts and notes with their kinds, a line each, indented by their depth.
    private static func tree(_ sections: [Document.Section], _ indent: String = "") -> [String] {
        var lines: [String] = []
        for section in sections {
            lines.append(indent + "# " + section.title)
            for block in section.prompt { lines.append("\(indent)? \(block)") }
            lines += notes(section.notes, indent)
            lines += tree(section.sections, indent + "  ")
        }
        return lines
    }

    private static func notes(_ notes: [Document.Note], _ indent: String) -> [String] {
        notes.flatMap { ["\(indent)\($0.kind) \($0.text)"] + Self.notes($0.notes, indent + "  ") }
    }
}

extension Rehearsal {
    /// Fills in the session's form as another session has it.
    fileprivate mutating func fillsIn(_ wanted: State) {
        presses(.escape, .character("s"))
        for detail in Detail.standard + wanted.extras.map({ .extra($0) }) where !wanted[detail].isEmpty {
            write(wanted[detail], in: model.phrases.detailLabel(detail.name))
        }
        if let next = wanted.meetings(.next).first {
            for (part, value) in [
                ("date", next.date), ("start", next.start), ("end", next.end), ("place", next.place),
                ("title", next.title),
            ] where !value.isEmpty {
                write(value, in: model.phrases.nextSession + " · " + model.phrases.detailLabel(part))
            }
        }
        presses(.escape)
    }

    /// Writes over a field of the form that is open.
    private mutating func write(_ value: String, in label: String) {
        guard case .filling(let form) = model.mode, let index = form.fields.firstIndex(where: { $0.label == label })
        else { return complain("there is no field «\(label)»") }
        presses(.home)
        presses(.down, times: index)
        // A field that holds something is begun anew.
        types("x")
        presses(.backspace)
        pastes(value)
        presses(.enter)
    }

    /// Captures every note of another session under its heading: headings that the pack has are used, those that it has
    /// by another name are renamed, the others are made.
    fileprivate mutating func capturesAll(of wanted: State) throws {
        try captureAll(under: nil, there: nil, of: wanted)
    }

    private mutating func captureAll(under parent: Theme.ID?, there: Theme.ID?, of wanted: State) throws {
        var used: [Theme.ID] = []
        for theme in wanted.themes(under: parent) {
            let id = try heading(theme, under: there, after: used.last, besides: Set(used))
            used.append(id)
            if state.themes[id]?.prompt != theme.prompt {
                select(id)
                presses(.character("E"))
                write(theme.prompt, in: model.pack?.promptLabel.nonEmpty ?? model.phrases.themePart("prompt"))
                presses(.escape)
            }
            select(id)
            presses(.character("c"))
            for note in Arrangement(wanted).notes(under: theme.id) { capture(note) }
            presses(.escape)
            try captureAll(under: theme.id, there: id, of: wanted)
        }
        // Headings that this evening had no use for, and that would be printed all the same.
        for theme in state.themes(under: there) where !used.contains(theme.id) && theme.whenEmpty != .omit {
            select(theme.id)
            presses(.character("x"))
        }
    }

    private mutating func heading(
        _ theme: Theme, under parent: Theme.ID?, after previous: Theme.ID?, besides used: Set<Theme.ID>
    ) throws -> Theme.ID {
        let free = state.themes(under: parent).filter { !used.contains($0.id) }
        let title = Folded.text(theme.title)
        let known =
            free.first { Folded.text($0.title) == title } ?? free.first { title.hasPrefix(Folded.text($0.title)) }
            ?? free.first { $0.whenEmpty == .print }
        if let known {
            if known.title != theme.title {
                select(known.id)
                presses(.character("e"))
                presses(.backspace, times: known.title.count)
                types(theme.title)
                presses(.enter)
            }
            return known.id
        }
        if let previous {
            select(previous)
            presses(.character("n"))
        } else if let parent {
            select(parent)
            presses(.character("N"))
        }
        types(theme.title)
        presses(.enter, .escape)
        return try #require(state.themes(under: parent).first { $0.title == theme.title }?.id)
    }

    private mutating func select(_ id: Theme.ID) {
        while model.mode != .browsing { presses(.escape) }
        presses(.character("2"), .home)
        for _ in model.themes.rows where model.selectedTheme != id { presses(.down) }
        if model.selectedTheme != id { complain("there is no theme \(state.themes[id]?.title ?? "")") }
    }

    private mutating func capture(_ note: Contribution) {
        switch note.kind {
        case .paragraph: presses(.tab)
        case .quote: types("\" ")
        default: break
        }
        for (index, line) in note.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if index > 0 { presses(.altEnter) }
            types(String(line))
        }
        presses(.enter)
    }
}

extension String {
    fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
