import Workshop

/// Goes through the blocks of a file from the top and makes the events.
struct NotesBuilder {
    private(set) var events: [any Event]
    private let ids: IdentifierSource
    private let title: String
    private var introduction: [Passage.Block]
    private var introductionLine = 1
    /// The headings that the next one may be under.
    private var path: [(level: Int, id: Theme.ID)] = []
    private var theme: ThemeInProgress?
    /// Notes are without a theme, under a heading that is none.
    private var isAmongOthers = false
    private var pending: Mark?

    private struct ThemeInProgress {
        var added: ThemeAdded
        var changed: ThemeChanged
        var form: Theme.Form?
        var line: Int
        var notes: [ReadNote] = []
        var lists = (ordered: 0, bullets: 0)
    }

    init(frontMatter: FrontMatter, ids: IdentifierSource) {
        self.ids = ids
        events = frontMatter.events(ids: ids)
        title = Cleaning.line(frontMatter["title"])
        introduction = Passage(frontMatter["introduction"]).blocks
    }

    mutating func build(_ blocks: [SourceBlock]) throws(NotesFault) {
        let isMarked = blocks.contains(where: \.isMark)
        let blocks = try NotesBuilder.authored(blocks)
        let titleIndex = titleHeading(in: blocks)
        // Lists under no heading at all are what was said; Palabre's own marks would tell an introduction from notes.
        let isPlainList = !isMarked && !blocks.indices.contains { $0 != titleIndex && blocks[$0].isHeading }
        var unfiled: [ReadNote] = []
        for (index, block) in blocks.enumerated() {
            if index == titleIndex, case .heading(_, let lines) = block.content {
                if title.isEmpty {
                    let words = Cleaning.line(InlineReader.text(of: lines))
                    events += [FrontMatter.event(.title, words)].compactMap { $0 }
                }
            } else if case .heading(let level, let lines) = block.content {
                try endTheme()
                try beginTheme(level: level, lines, line: block.line)
            } else if case .html(let comment) = block.content, let mark = Mark(comment) {
                take(mark)
                continue
            } else if theme != nil {
                takeIntoTheme(block)
            } else if isAmongOthers || isPlainList && block.isList {
                isAmongOthers = true
                add(block, to: &unfiled)
            } else if case .html(let comment) = block.content, comment.hasPrefix("<!--") {
                unfiled.append(NoteReader.html(comment, line: block.line))
            } else {
                if introduction.isEmpty { introductionLine = block.line }
                introduction += PassageReader.blocks([block])
            }
            pending = nil
        }
        try endTheme()
        try emit(unfiled, themes: [], parent: nil)
        let text = Passage(introduction).text
        try check(text, line: introductionLine)
        events += [FrontMatter.event(.introduction, text)].compactMap { $0 }
    }

    /// The blocks without those that stand between `begin` and `end`.
    private static func authored(_ blocks: [SourceBlock]) throws(NotesFault) -> [SourceBlock] {
        var kept: [SourceBlock] = []
        var begun: Int?
        for block in blocks {
            if case .html(let text) = block.content {
                let isEnd = text.hasSuffix("<!-- palabre:end -->")
                if begun == nil, text.hasPrefix("<!-- palabre:begin") {
                    begun = isEnd ? nil : block.line
                    continue
                }
                if isEnd {
                    begun = nil
                    continue
                }
            }
            if begun == nil { kept.append(block) }
        }
        if let begun { throw NotesFault(line: begun, .derivedUnclosed) }
        return kept
    }

    /// Which heading is the title: the first of all, when it is the only one of its level or says what the form says.
    private func titleHeading(in blocks: [SourceBlock]) -> Int? {
        guard let first = blocks.firstIndex(where: \.isHeading), case .heading(1, let lines) = blocks[first].content
        else { return nil }
        if !title.isEmpty {
            return Wording(Cleaning.line(InlineReader.text(of: lines))).runs == Wording(title).runs ? first : nil
        }
        let count = blocks.count { block in
            if case .heading(1, _) = block.content { true } else { false }
        }
        return count == 1 ? first : nil
    }

    private mutating func take(_ mark: Mark) {
        guard mark.name == "theme", theme != nil else {
            pending = mark
            return
        }
        if let form = mark.values["form"].flatMap(Theme.Form.init(rawValue:)) { theme?.form = form }
        if let number = mark.values["number"] { theme?.changed.number = .set(number) }
        if let room = mark.values["room"] { theme?.changed.room = .set(room) }
        if let count = mark.values["count"] { theme?.changed.headCount = .set(count) }
    }

    // MARK: Themes

    private mutating func beginTheme(level: Int, _ lines: [String], line: Int) throws(NotesFault) {
        if pending?.name == "others" {
            isAmongOthers = true
            path = []
            return
        }
        isAmongOthers = false
        let level = pending?.values["level"].flatMap { Int($0) } ?? level
        while let last = path.last, last.level >= level { path.removeLast() }
        guard path.count < BlockReader.deepest else {
            throw NotesFault(line: line, .tooDeep(limit: BlockReader.deepest))
        }
        var added = ThemeAdded()
        added.id = ids.theme()
        added.parent = path.last?.id
        added.title = Cleaning.line(InlineReader.text(of: lines))
        try check(added.title, line: line)
        var changed = ThemeChanged()
        changed.id = added.id
        path.append((level, added.id))
        theme = ThemeInProgress(added: added, changed: changed, line: line)
    }

    private mutating func takeIntoTheme(_ block: SourceBlock) {
        guard var current = theme else { return }
        if case .quote(let inner) = block.content, current.notes.isEmpty, current.added.prompt.isEmpty {
            let blocks = PassageReader.blocks(inner)
            let isPrompt =
                pending?.name == "prompt"
                || pending == nil && !PassageReader.endsWithAttribution(blocks) && current.lists == (0, 0)
            if isPrompt {
                current.added.prompt = Passage(blocks).text
                theme = current
                return
            }
        }
        if case .list(let isOrdered, _) = block.content {
            if isOrdered { current.lists.ordered += 1 } else { current.lists.bullets += 1 }
        }
        add(block, to: &current.notes, form: current.form)
        theme = current
    }

    private mutating func endTheme() throws(NotesFault) {
        guard var current = theme else { return }
        theme = nil
        try check(current.added.prompt, line: current.line)
        events.append(current.added)
        let form = current.form ?? (current.lists.ordered > 0 && current.lists.bullets == 0 ? .numbers : .bullets)
        if form != .bullets { current.changed.form = .set(form) }
        let unchanged = ThemeChanged()
        if current.changed.form != .kept || current.changed.number != unchanged.number
            || current.changed.room != unchanged.room || current.changed.headCount != unchanged.headCount
        {
            events.append(current.changed)
        }
        try emit(current.notes, themes: [current.added.id], parent: nil)
    }

    // MARK: Notes

    private func add(_ block: SourceBlock, to notes: inout [ReadNote], form: Theme.Form? = nil) {
        let count = notes.count
        switch block.content {
        case .list(_, let items):
            notes += items.map { NoteReader.note(item: $0, line: block.line) }
        case .quote(let inner):
            notes.append(NoteReader.quote(PassageReader.blocks(inner), line: block.line))
        case .paragraph(let lines), .heading(_, let lines):
            let text = InlineReader.text(of: lines)
            if pending?.name == "more", let last = notes.indices.last {
                notes[last].text += "\n\n" + Cleaning.text(text)
            } else {
                notes.append(NoteReader.paragraph(text, line: block.line))
                if form == .paragraphs { notes[count].kind = .idea }
            }
        case .code(let text):
            notes.append(NoteReader.paragraph(NoteReader.words(literal: text), line: block.line))
        case .html(let text):
            notes.append(NoteReader.html(text, line: block.line))
        case .rule:
            return
        }
        if let pending, pending.name == "note", notes.count == count + 1 { notes[count].apply(pending) }
    }

    private mutating func emit(_ notes: [ReadNote], themes: [Theme.ID], parent: Contribution.ID?) throws(NotesFault) {
        for note in notes {
            if note.isEmpty { continue }
            try check(note.text, line: note.line)
            var added = ContributionAdded()
            added.id = ids.contribution()
            added.kind = note.kind
            added.themes = themes
            added.parent = parent
            added.text = note.text
            if note.kind == .action { added.isDone = note.isDone ? true : nil }
            if let day = CalendarDay(typed: note.due), day.iso == note.due {
                added.due = note.due
            } else {
                added.dueWords = note.due
            }
            events.append(added)
            if note.isHighlighted {
                var changed = ContributionChanged()
                changed.id = added.id
                changed.isHighlighted = .set(true)
                events.append(changed)
            }
            try emit(note.notes, themes: [], parent: added.id)
        }
    }

    private func check(_ text: String, line: Int) throws(NotesFault) {
        guard text.utf8.count <= MarkdownNotes.longestText else {
            throw NotesFault(line: line, .textTooLong(limit: MarkdownNotes.longestText))
        }
    }
}
