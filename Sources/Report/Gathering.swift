import Workshop

/// The tree of themes and notes as it is printed, and the rows that are drawn from it.
///
/// Memos and what is under them, what was set aside, and notes without words stay out.
struct Gathering {
    private(set) var sections: [Document.Section] = []
    private(set) var others: [Document.Note] = []
    private(set) var figures: [Document.Figure] = []
    private(set) var emptyThemes: [[String]] = []
    /// How many groups are not printed, for nothing is in them.
    private(set) var emptyGroups = 0
    private let compiler: Compiler
    private let arrangement: Arrangement
    /// The notes that are printed, in order, each once, with where each was met first.
    private var printed: [(note: Contribution, themes: [String], text: String)] = []
    private var seen = Set<Contribution.ID>()

    init(_ compiler: Compiler) {
        self.compiler = compiler
        arrangement = Arrangement(compiler.state)
        for theme in compiler.state.themes(under: nil) {
            guard let section = section(theme, depth: 0, path: []) else { continue }
            sections.append(section)
            figures.append(figure(of: section))
        }
        others = notes(arrangement.notes(under: nil), path: [])
        // The rows add up to the total.
        figures.append(figure(title: compiler.phrases.otherContributions) { count(others, &$0, &$1) })
    }

    var noteCount: Int { printed.count { $0.note.kind != .group } }
    /// The dots of any colour on all that is printed.
    var dotCount: Int { printed.reduce(0) { $0 + $1.note.votes.allDots } }

    /// Nil where nothing is printed under a theme that is left out then.
    private mutating func section(_ theme: Theme, depth: Int, path: [String]) -> Document.Section? {
        let title = Cleaning.line(theme.title)
        let path = path + [title]
        let prompt = compiler.passage(theme.prompt)
        let notes = notes(arrangement.notes(under: theme.id), path: path)
        let phrases = compiler.phrases
        let headCount = compiler.state.headCount(of: theme)
        let facts = [
            (phrases.roomLabel, theme.room),
            (phrases.leadersLabel, compiler.names(theme.leaders).joined(separator: ", ")),
            (phrases.reportersLabel, compiler.names(theme.reporters).joined(separator: ", ")),
            (phrases.headCountLabel, Int(headCount).map(phrases.personCount) ?? headCount),
        ].map { Document.Fact(label: $0.0, value: Cleaning.line($0.1)) }.filter { !$0.value.isEmpty }
        var below: [Document.Section] = []
        // The outer theme is told of before those below it.
        let warned = emptyThemes.count
        for theme in compiler.state.themes(under: theme.id) {
            if let section = section(theme, depth: depth + 1, path: path) { below.append(section) }
        }
        let section = Document.Section(
            id: theme.id, depth: depth, title: title, heading: heading(of: theme, title, depth), form: theme.form,
            number: Cleaning.line(theme.number),
            room: Cleaning.line(theme.room), headCount: Cleaning.line(headCount), facts: facts,
            promptLabel: label(of: prompt), prompt: prompt, notes: notes, sections: below)
        guard section.isEmpty else { return section }
        if theme.whenEmpty == .warn { emptyThemes.insert(path, at: warned) }
        switch theme.whenEmpty {
        case .omit: return nil
        case .print: return section
        // A heading over nothing at all is not worth a line; who closes is told of it.
        case .warn: return section.prompt.isEmpty && section.facts.isEmpty && below.isEmpty ? nil : section
        }
    }

    /// A title with its number before it, unless it begins with that itself.
    private func heading(of theme: Theme, _ title: String, _ depth: Int) -> String {
        let number = Cleaning.line(theme.number)
        guard !number.isEmpty else { return title }
        let level = compiler.levelName(depth)
        let name = level.isEmpty ? number : level.prefix(1).uppercased() + level.dropFirst() + "\u{A0}" + number
        let words = Folded.words(Wording(title).plain) + " "
        let isSaid = [name, number].contains { words.hasPrefix(Folded.words($0) + " ") }
        return title.isEmpty ? name : isSaid ? title : "\(name) – \(title)"
    }

    /// What a prompt is called, unless it begins with that itself.
    private func label(of prompt: [Passage.Block]) -> String {
        let label = Cleaning.line(compiler.options.pack?.promptLabel ?? "")
        guard !label.isEmpty, !prompt.isEmpty else { return "" }
        if case .paragraph(let text) = prompt.first {
            let plain = Folded.text(Wording(text).plain)
            if plain.hasPrefix(Folded.text(label)) { return "" }
        }
        return label
    }

    private mutating func notes(_ contributions: [Contribution], path: [String]) -> [Document.Note] {
        var notes: [Document.Note] = []
        for note in contributions where note.kind != .memo {
            let text = words(of: note)
            if text.isEmpty {
                notes += self.notes(arrangement.subnotes(of: note.id), path: path)
                continue
            }
            let isNew = seen.insert(note.id).inserted
            if isNew { printed.append((note, path, text)) }
            let below = self.notes(arrangement.subnotes(of: note.id), path: path)
            if note.kind == .group, below.isEmpty, note.votes.isEmpty {
                // The title of a group that holds nothing is nothing that was said.
                if isNew {
                    printed.removeLast()
                    emptyGroups += 1
                }
                continue
            }
            notes.append(
                Document.Note(
                    id: note.id, kind: note.kind, text: text, isDone: note.isDone, isHighlighted: note.isHighlighted,
                    due: Cleaning.line(note.due), when: compiler.date(note.due), authors: compiler.names(note.authors),
                    votes: votes(note.kind == .group ? arrangement.votes(with: note) : note.votes), notes: below))
        }
        return notes
    }

    private func words(of note: Contribution) -> String {
        guard note.kind == .quote else {
            let text = Cleaning.text(note.wording)
            guard text.utf8.contains(UInt8(ascii: "\n")) else { return text }
            return text.split(separator: "\n", omittingEmptySubsequences: false)
                .split { $0.allSatisfy { $0 == " " } }.map { Cleaning.text($0.joined(separator: "\n")) }
                .filter { !$0.isEmpty }.joined(separator: "\n\n")
        }
        return Passage(compiler.quotation(Passage(note.wording).blocks)).text
    }

    /// « 19 voix »; of several colours the sum comes first: « 12 voix, dont 8 rouges et 4 vertes ».
    private func votes(_ votes: Votes) -> String {
        let phrases = compiler.phrases
        let colours = votes.all.filter { $0.label != Votes.dots && !Votes.answers.contains($0.label) }
            .map { phrases.dotsOfColour(Cleaning.line($0.label), $0.count) }
        let isMixed = colours.count > 1 || (votes.dots > 0 && !colours.isEmpty)
        var parts: [String] = []
        if isMixed {
            parts = [phrases.voteCount(votes.allDots), phrases.ofWhich(colours)]
        } else {
            parts = (votes.dots > 0 ? [phrases.voteCount(votes.dots)] : []) + colours
        }
        for (label, count) in votes.all where Votes.answers.contains(label) {
            switch label {
            case Votes.inFavour: parts.append(phrases.votesInFavour(count))
            case Votes.against: parts.append(phrases.votesAgainst(count))
            default: parts.append(phrases.abstentions(count))
            }
        }
        return parts.joined(separator: ", ")
    }

    private func figure(of section: Document.Section) -> Document.Figure {
        figure(title: section.title) { count(section, &$0, &$1) }
    }

    private func figure(title: String, _ count: (inout Set<Contribution.ID>, inout Int) -> Void) -> Document.Figure {
        var counted = Set<Contribution.ID>()
        var dots = 0
        count(&counted, &dots)
        let notes = counted.count { compiler.state.contributions[$0]?.kind != .group }
        return Document.Figure(title: title, notes: notes, dots: dots)
    }

    private func count(_ section: Document.Section, _ counted: inout Set<Contribution.ID>, _ dots: inout Int) {
        count(section.notes, &counted, &dots)
        for section in section.sections { count(section, &counted, &dots) }
    }

    private func count(_ notes: [Document.Note], _ counted: inout Set<Contribution.ID>, _ dots: inout Int) {
        for note in notes {
            if counted.insert(note.id).inserted {
                dots += compiler.state.contributions[note.id]?.votes.allDots ?? 0
            }
            count(note.notes, &counted, &dots)
        }
    }

    // MARK: Rows

    func rows(where isWanted: (Contribution) -> Bool) -> [Document.Row] {
        printed.filter { isWanted($0.note) }.map { row($0.note, $0.themes, $0.text) }
    }

    /// What got votes, as it is ranked: a group with what is under it, and not its notes one by one.
    var ranking: [Document.Row] {
        var places: [Contribution.ID: Int] = [:]
        for (index, row) in printed.enumerated() { places[row.note.id] = index }
        let entries = Ranking(compiler.state, arrangement).entries
        let hasDots = entries.contains { !$0.isShowOfHands }
        return entries.compactMap { entry in
            places[entry.note].map { index in
                var row = row(printed[index].note, printed[index].themes, printed[index].text, entry.votes)
                guard hasDots, entry.isShowOfHands else {
                    row.rank = entry.rank
                    return row
                }
                // Hands were counted at another moment: beside dots their ranks would be read as those of the same list.
                row.votes = compiler.phrases.labelled(compiler.phrases.byHand, row.votes)
                return row
            }
        }
    }

    private func row(_ note: Contribution, _ themes: [String], _ text: String, _ votes: Votes? = nil) -> Document.Row {
        Document.Row(
            id: note.id, text: text, themes: themes, who: compiler.names(note.authors),
            due: compiler.date(note.due), isDone: note.isDone, method: Cleaning.line(note.method),
            votes: self.votes(votes ?? note.votes))
    }
}
