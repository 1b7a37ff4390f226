import Phrases
import Workshop

extension PlainConversation {
    /// Takes a line for the answer to what was asked.
    mutating func answer(_ question: PlainQuestion, with words: String) -> [PlainReply] {
        switch question {
        case .mark(let mark): return answer(mark, with: words)
        case .unknownCommand(let line):
            if words == "1" { return saveLiterally(line) }
            return words.isEmpty ? [.say(phrases.plainNothingChanged)] : again(words)
        case .unsent(let line):
            if words == "1" { return capture(line) + [.keep("")] }
            return [.keep("")] + (words.isEmpty ? [.say(phrases.plainForgotten)] : again(words))
        case .rewrite(let id):
            guard !words.isEmpty else { return [.say(phrases.plainNothingChanged)] }
            return ask(for: .edit(id), .perform(.rewrite(id, text: words)))
        case .file(let ids):
            guard !words.isEmpty else { return [.say(phrases.plainNothingChanged)] }
            guard let theme = themes(called: words).first else {
                self.question = question
                return [.say(phrases.plainNoSuchTheme(words))]
            }
            return file(ids, under: theme)
        case .present(let ids):
            return pick(ids, words, again: question) { $0.markPresent($1) }
        case .table(let ids):
            if Int(words) == ids.count + 1 { return sit(at: nil) }
            return pick(ids, words, again: question) { $0.sit(at: $1) }
        case .theme(let ids):
            return pick(ids, words, again: question) { $0.select($1) }
        }
    }

    private mutating func answer(_ mark: PlainMark, with words: String) -> [PlainReply] {
        if words.isEmpty { return capture(mark.leaving) }
        if let number = Int(words) {
            guard mark.candidates.indices.contains(number - 1) else {
                question = .mark(mark)
                return [.say(phrases.plainNoSuchNumber(number))]
            }
            return capture(mark.taking(mark.candidates[number - 1]))
        }
        // Somebody went on: what was typed before is kept as it was typed.
        return capture(mark.leavingAll) + again(words)
    }

    /// A number of a list that was read; nothing for none of them.
    private mutating func pick<ID>(
        _ ids: [ID], _ words: String, again question: PlainQuestion,
        _ does: (inout PlainConversation, ID) -> [PlainReply]
    ) -> [PlainReply] {
        guard !words.isEmpty else { return [.say(phrases.plainNothingChanged)] }
        guard let number = Int(words) else { return again(words) }
        guard ids.indices.contains(number - 1) else {
            self.question = question
            return [.say(phrases.plainNoSuchNumber(number))]
        }
        return does(&self, ids[number - 1])
    }

    /// What was no answer is a line like any other.
    private mutating func again(_ words: String) -> [PlainReply] { hear(words, world) }

    /// What was done, in a sentence a thing.
    mutating func confirm(_ events: [any Event]) -> [String] {
        switch wishes.isEmpty ? nil : wishes.removeFirst() {
        case .note:
            return events.compactMap { ($0 as? ContributionAdded)?.id }.map {
                phrases.plainSaved(line(of: $0, clipped: true))
            }
        case .theme:
            guard let id = events.compactMap({ ($0 as? ThemeAdded)?.id }).first else { return [] }
            theme = id
            return [phrases.plainThemeMade(title(of: id))]
        case .edit(let id), .vote(let id): return [phrases.plainSaved(line(of: id, clipped: true))]
        case .file(let ids): return ids.map { phrases.plainSaved(line(of: $0, clipped: true)) }
        case .setAside(let id): return [phrases.plainSetAside(notes[id] ?? 0)]
        case .restore(let id): return [phrases.plainRestored(line(of: id, clipped: true))]
        case .present:
            let added = events.compactMap { ($0 as? AttendeeAdded)?.id }
            let changed = events.compactMap { ($0 as? AttendeeChanged)?.id }
            let name = (added + changed).last.flatMap { state.person($0)?.name } ?? ""
            return [phrases.plainPresent(name, state.people.count(where: \.came))]
        case .seat(let id):
            theme = id ?? theme
            return [phrases.plainSeated(id.flatMap { state.themes[$0]?.title })]
        case nil: return []
        }
    }
}
