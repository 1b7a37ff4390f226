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
        case .unsent: return answerUnsent(with: words)
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
        case .person(let ids, let use):
            return pick(ids, words, again: question) { $0.with($1, use) }
        case .table(let ids):
            if Int(words) == ids.count + 1 { return sit(at: nil) }
            return pick(ids, words, again: question) { $0.sit(at: $1) }
        case .theme(let ids):
            return pick(ids, words, again: question) { $0.select($1) }
        }
    }

    /// Only an answer does away with what was typed: anything else is done, and the words stay.
    private mutating func answerUnsent(with words: String) -> [PlainReply] {
        switch words {
        case "1":
            let replies = capture(unsent.removeFirst())
            return replies + offerUnsent()
        case "0": return forgetUnsent()
        case "": return [.say(phrases.plainStillKept)]
        default:
            let before = unsent
            let replies = again(words)
            return replies + (unsent == before && question == nil ? [.say(phrases.plainStillKept)] : [])
        }
    }

    /// Does away with the first of the lines that were typed and not sent.
    mutating func forgetUnsent() -> [PlainReply] {
        guard !unsent.isEmpty else { return [.say(phrases.plainNothingUnsent)] }
        return [.say(phrases.plainForgotten(unsent.removeFirst()))] + offerUnsent()
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
        let wish = wishes.isEmpty ? nil : wishes.removeFirst()
        if events.isEmpty, wish?.mustChange ?? false { return [phrases.plainNothingChanged] }
        switch wish {
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
        case .setAside(let id): return [phrases.plainSetAside(line(of: id, clipped: true))]
        case .reopen: return [phrases.plainReopened]
        case .restore(let id): return [phrases.plainRestored(line(of: id, clipped: true))]
        case .present:
            let added = events.compactMap { ($0 as? AttendeeAdded)?.id }
            let changed = events.compactMap { ($0 as? AttendeeChanged)?.id }
            let name = (added + changed).last.flatMap { state.person($0)?.name } ?? ""
            return [phrases.plainPresent(name, state.people.count(where: \.came))]
        case .done(let id):
            let isDone = state.contributions[id]?.isDone ?? false
            return [phrases.plainDone(line(of: id, clipped: true), isDone: isDone)]
        case .renamedTheme(let id): return [phrases.plainRenamed(title(of: id))]
        case .person(let id): return state.person(id).map { [phrases.plainSaved(line(of: $0))] } ?? []
        case .field(let detail): return [phrases.plainSaved(line(of: detail))]
        case .clock: return confirmClock(events)
        case .floor: return [model.floorSentence(events) ?? ""].filter { !$0.isEmpty }
        case .seat(let id):
            theme = id ?? theme
            return [phrases.plainSeated(id.flatMap { state.themes[$0]?.title })]
        case nil: return []
        }
    }
}
