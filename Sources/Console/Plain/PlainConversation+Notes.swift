import Phrases
import Workshop

/// What is done with notes.
extension PlainConversation {
    /// A note in one line: its number, its theme, what it is, its words.
    func line(of id: Contribution.ID, clipped: Bool = false) -> String {
        guard let note = state.contributions[id] else { return "" }
        let themes = state.themes(of: id).map { name(of: $0) }
        var facts = [themes.isEmpty ? phrases.withoutTheme : themes.joined(separator: " + ")]
        if let kind = phrases.captureKind(note.kind.rawValue) { facts.append(kind) }
        facts += note.authors.compactMap { state.person($0)?.name }.filter { !$0.isEmpty }
        if let parent = note.parent.flatMap({ notes[$0] }) { facts.append(phrases.plainUnder(parent)) }
        if note.isHighlighted { facts.append(phrases.plainHighlighted) }
        if !note.due.isEmpty { facts.append(phrases.due(note.due)) }
        if note.isDone { facts.append(phrases.done) }
        facts += state.shownVotes(of: note).map { phrases.votes($0.count, label: $0.label) }
        let words = note.isRedacted ? phrases.wordsTakenOut : Cleaning.line(note.wording)
        return phrases.plainNote(
            notes[id] ?? 0, facts.joined(separator: ", "), clipped ? PlainConversation.clipped(words) : words)
    }

    /// So much of a note that it is known again.
    static func clipped(_ words: String, to length: Int = 60) -> String {
        guard words.count > length else { return words }
        let beginning = words.prefix(length - 1)
        let end = beginning.lastIndex(of: " ") ?? beginning.endIndex
        return beginning[..<end] + "…"
    }

    /// Says a list, as many lines as one listens to at a time.
    mutating func list(_ lines: [String], otherwise: String) -> [PlainReply] {
        list(lines.map { PlainListed.text($0) }, otherwise: otherwise)
    }

    mutating func list(_ notes: [Contribution.ID], otherwise: String) -> [PlainReply] {
        list(notes.map { PlainListed.note($0) }, otherwise: otherwise)
    }

    private mutating func list(_ lines: [PlainListed], otherwise: String) -> [PlainReply] {
        guard !lines.isEmpty else { return otherwise.isEmpty ? [] : [.say(otherwise)] }
        unread = lines[...]
        return nextPage()
    }

    mutating func nextPage() -> [PlainReply] {
        let page = unread.prefix(pageLength)
        unread.removeFirst(page.count)
        return page.map { listed in
            switch listed {
            case .text(let text): .say(text)
            case .note(let id): .say(line(of: id))
            }
        }
    }

    /// The notes captured last, or those of a theme.
    mutating func listNotes(_ which: String) -> [PlainReply] {
        if which.isEmpty {
            let last = notes.all.reversed().lazy.filter { [state] id in
                state.contributions[id] != nil && !state.isAside(id)
            }
            return list(Array(last.prefix(10).reversed()), otherwise: phrases.noNotesHere)
        }
        let isCurrent = phrases.plainWords("theme").map { Folded.key($0) }.contains(Folded.key(which))
        let chosen = isCurrent ? theme.map { [$0] } ?? [] : themes(called: which)
        guard let theme = chosen.first else { return [.say(phrases.plainNoSuchTheme(which))] }
        let arrangement = Arrangement(state)
        let found = arrangement.notes(under: theme).flatMap { note in
            [note.id] + arrangement.branch(below: note.id).map(\.note.id)
        }
        return list(found, otherwise: phrases.noNotesHere)
    }

    /// A note whole, or all that the compte-rendu would say now.
    mutating func read(_ which: String) -> [PlainReply] {
        guard !which.isEmpty else {
            return list(PlainReport(state, pack, phrases).lines, otherwise: phrases.noNotesHere)
        }
        return about(which) { conversation, id, _ in
            let note = conversation.state.contributions[id]
            let reformulated = note.map { !$0.reformulation.isEmpty } ?? false
            let verbatim = reformulated ? [conversation.phrases.plainVerbatim(Cleaning.line(note?.text ?? ""))] : []
            return ([conversation.line(of: id)] + verbatim).map { .say($0) }
        }
    }

    mutating func search(_ words: String) -> [PlainReply] {
        guard !words.isEmpty else { return [.say(phrases.plainWhat("search"))] }
        let index = SearchIndex(state)
        let reading = QueryReading(
            words, in: .init(capture: context, today: world.today, now: world.now, latest: index.latest))
        let hits = index.places(for: reading.query).map { index.records[$0].note.id }
        // What was understood, or not, is heard before what was found.
        return reading.chips.map { .say($0.text) } + [.say(phrases.plainFound(hits.count))]
            + list(hits, otherwise: "")
    }

    /// What other devices wrote since one last asked.
    mutating func readNews() -> [PlainReply] {
        let known = news.filter { state.contributions[$0] != nil }
        news = []
        return list(known, otherwise: phrases.plainNoNews)
    }

    mutating func edit(_ arguments: String) -> [PlainReply] {
        about(arguments) { conversation, id, words in
            guard words.isEmpty else {
                return conversation.ask(for: .edit(id), .perform(.rewrite(id, text: words)))
            }
            conversation.question = .rewrite(id)
            let text = Cleaning.line(conversation.state.contributions[id]?.text ?? "")
            return [.say(conversation.phrases.plainRewrite(text))]
        }
    }

    mutating func vote(_ arguments: String) -> [PlainReply] {
        about(arguments) { conversation, id, words in
            let number = Int(words.drop { "+=-".contains($0) }.filter { !$0.isWhitespace })
            guard let count = number ?? (words.isEmpty ? 1 : nil) else {
                // Hands and colours, as on the votes' line of the screen.
                let known = conversation.state.contributions[id]?.votes.all.map(\.label) ?? []
                guard let counts = VoteLine(words, known: known).counts else {
                    return [.say(conversation.phrases.plainWhat("vote"))]
                }
                let commands = counts.map { Command.count(id, label: $0.label, $0.number) }
                return conversation.ask(for: .vote(id), .perform(.all(commands)))
            }
            let command: Command =
                words.first == "="
                ? .count(id, label: Votes.dots, count)
                : .vote([id], label: Votes.dots, by: words.first == "-" ? -count : count)
            return conversation.ask(for: .vote(id), .perform(command))
        }
    }

    mutating func setAside(_ arguments: String, _ isAside: Bool) -> [PlainReply] {
        about(arguments) { conversation, id, _ in
            if conversation.state.contributions[id]?.isSetAside == isAside {
                let line = conversation.line(of: id, clipped: true)
                let phrases = conversation.phrases
                return [.say(isAside ? phrases.plainIsAside(line) : phrases.plainIsNotAside(line))]
            }
            return conversation.ask(for: isAside ? .setAside(id) : .restore(id), .perform(.setAside([id], isAside)))
        }
    }

    /// Files a note under a theme; the first one without a theme where no number is given.
    mutating func file(_ arguments: String) -> [PlainReply] {
        guard !arguments.isEmpty else {
            guard let note = Arrangement(state).notes(under: nil).first else {
                return [.say(phrases.plainAllFiled)]
            }
            question = .file([note.id])
            return [.say(phrases.plainFileWhere(line(of: note.id)))]
        }
        return about(arguments) { conversation, id, words in
            guard !words.isEmpty else {
                conversation.question = .file([id])
                return [.say(conversation.phrases.plainFileWhere(conversation.line(of: id)))]
            }
            guard let theme = conversation.themes(called: words).first else {
                return [.say(conversation.phrases.plainNoSuchTheme(words))]
            }
            return conversation.file([id], under: theme)
        }
    }

    mutating func file(_ ids: [Contribution.ID], under theme: Theme.ID) -> [PlainReply] {
        return ask(for: .file(ids), .perform(.file(ids, into: [.existing(theme)])))
    }

    /// Does something with the note whose number comes first.
    mutating func about(
        _ arguments: String, _ does: (inout PlainConversation, Contribution.ID, String) -> [PlainReply]
    ) -> [PlainReply] {
        let word = arguments.prefix { !$0.isWhitespace }
        guard let number = Int(word.drop { $0 == "n" || $0 == "°" || $0 == "#" }) else {
            return [.say(phrases.plainNumberFirst)]
        }
        guard let id = notes.id(number), state.contributions[id] != nil else {
            return [.say(phrases.plainNoSuchNote(number))]
        }
        return does(&self, id, Cleaning.line(String(arguments.dropFirst(word.count))))
    }
}
