import Phrases
import Workshop

extension PlainConversation {
    var context: CaptureContext {
        let day = SessionDay(state, today: world.today, hour: world.hour)
        return CaptureContext(state: state, selected: theme, today: day.reference, language: phrases.language)
    }

    /// Saves a line as a note, or asks about the first mark in it that names nothing for sure.
    mutating func capture(_ words: String) -> [PlainReply] { capture(PlainLine(text: words)) }

    mutating func capture(_ line: PlainLine) -> [PlainReply] {
        let captureLine = line.captureLine
        let understanding = captureLine.understanding(in: context)
        if !line.isSettled, let mark = unresolved(line, captureLine) {
            question = .mark(mark)
            let sign = String(Array(line.text)[mark.range])
            return [.say(phrases.plainWhich(sign, mark.candidates.map(\.label)))]
        }
        switch understanding.outcome(under: theme) {
        case .note(let draft):
            // A mark alone that nobody settled says nothing.
            if !line.literals.isEmpty, draft.text == Cleaning.line(line.text), line.isOneMark {
                return [.say(phrases.plainNothingChanged)]
            }
            return save(draft)
        case .selectTheme(.existing(let id)): return select(id)
        case .selectTheme(.new(let title, let parent)):
            return ask(for: .theme, .perform(.addTheme(title: title, prompt: "", parent: parent, place: .last)))
        case .nothing: return [.say(phrases.captureNothingToSave)]
        }
    }

    /// Saves words as they are under the theme that notes go under.
    mutating func saveLiterally(_ words: String) -> [PlainReply] {
        var draft = Draft(words)
        draft.themes = theme.map { [.existing($0)] } ?? []
        return save(draft)
    }

    mutating func save(_ draft: Draft) -> [PlainReply] {
        return ask(for: .note, .perform(.capture([draft])))
    }

    /// What changes something, unless nothing can be changed.
    ///
    /// - Parameter wish: what is to be said once it is done.
    mutating func ask(for wish: PlainWish? = nil, _ effect: Effect) -> [PlainReply] {
        if case .readOnly(let why) = saving { return [.say(why)] }
        if let wish { wishes.append(wish) }
        return [.ask(effect)]
    }

    /// The first mark that may mean several things, or something new.
    private func unresolved(_ line: PlainLine, _ captureLine: CaptureLine) -> PlainMark? {
        let characters = Array(line.text)
        for part in captureLine.reading(in: context).parts where part.meaning == .unresolved {
            // The list is that of the word at the cursor: the text as far as the mark goes.
            var beginning = line
            beginning.text = String(characters[..<part.range.upperBound])
            guard let completion = beginning.captureLine.candidates(in: context) else { continue }
            // Making something new comes last, and is always among them.
            let found = completion.candidates
            let candidates = found.count > 9 ? Array(found.prefix(8) + found.suffix(1)) : found
            return PlainMark(line: line, range: completion.range, candidates: candidates)
        }
        return nil
    }
}

extension PlainLine {
    /// Whether there is nothing but one word with a sign.
    fileprivate var isOneMark: Bool {
        let words = text.split(whereSeparator: \.isWhitespace)
        return words.count == 1 && words[0].first.map { "#²@".contains($0) } == true
    }
}
