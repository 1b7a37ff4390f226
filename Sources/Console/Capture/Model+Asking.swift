import Phrases
import Screen
import Workshop

extension Model {
    /// The question that stands under the capture line while it holds nothing but perhaps the digit of an answer.
    var nameQuestion: NameQuestions.Question? { capture.isEmpty || typedAnswer != nil ? questions.current : nil }

    var nameAnswers: [NameAnswer] { questions.current.map { answers(to: $0) } ?? [] }

    private func answers(to question: NameQuestions.Question) -> [NameAnswer] {
        guard question.isTheme else { return NameAnswer.all(for: question.name, in: state) }
        return ThemeFinder(captureContext).meant(question.name).prefix(9).map { .theme($0) }
    }

    /// The answer whose digit is all that the line holds, 0 for none of them: Enter gives it. Whatever is typed behind the
    /// digit makes it the beginning of a note, « 1 personne sur 2 ».
    var typedAnswer: Int? {
        guard questions.current != nil, capture.literals.isEmpty, capture.text.count == 1,
            let digit = Int(capture.text),
            digit <= nameAnswers.count
        else { return nil }
        return digit
    }

    /// The marks in a line that are to be asked, as typed: names of nobody or of several people, titles of several themes.
    func marksToAsk(in line: CaptureLine) -> [String] {
        let understanding = line.understanding(in: captureContext)
        return understanding.unresolved.filter { mark in
            mark.first == "@"
                ? !questions.settled.contains(NameQuestions.key(mark)) : understanding.ambiguous.contains(mark)
        }
    }

    /// Enter behind the digit of an answer gives it; nil for keys that answer nothing.
    mutating func pressAsked(_ key: Key, _ world: World) -> [Effect]? {
        guard key == .enter, let question = questions.current else { return nil }
        guard let digit = typedAnswer else {
            guard capture.literals.isEmpty, capture.text.count == 1, Int(capture.text) != nil else { return nil }
            warn(phrases.noSuchAnswer(nameAnswers.count))
            return []
        }
        let answers = nameAnswers
        guard digit == 0 || ActionTable.readOnly(self) == nil else { return nil }
        capture.drop()
        guard answers.indices.contains(digit - 1) else {
            questions.close(asText: true)
            say(phrases.markStays(question.mark))
            return []
        }
        if case .theme(let id) = answers[digit - 1] { return answer(question, id) }
        return answer(question, answers[digit - 1], world)
    }

    /// Asks about the names that stayed in the words of notes.
    mutating func askLeftoverNames() {
        let leftovers = LeftoverNames(in: captureContext)
        guard !leftovers.notes.isEmpty else {
            say(phrases.noNamesLeft)
            return
        }
        questions.ask(leftovers, state)
        mode = .capturing
        say(phrases.askingNamesLeft(leftovers.marks.count))
    }

    /// Files the note under the theme that its mark means.
    private mutating func answer(_ question: NameQuestions.Question, _ theme: Theme.ID) -> [Effect] {
        var commands: [Command] = []
        for id in question.notes {
            guard let note = state.contributions[id], let waiting = questions.waiting[id] else { continue }
            let isAlone = waiting.line.understanding(in: captureContext).themes.isEmpty
            commands += rereading(id, question, .theme(.existing(theme)))
            // What was filed anew since stays there.
            guard note.themes == waiting.themes else { continue }
            let others = isAlone ? [] : note.themes.filter { $0 != theme }
            commands.append(.file([id], into: (others + [theme]).map { .existing($0) }))
        }
        questions.close(asText: false)
        let path = state.path(to: theme).map(\.title).joined(separator: " › ")
        answered = phrases.themeMeant(question.mark, path, undo: keyHere(of: .undo))
        return [.perform(.all(commands))]
    }

    private mutating func answer(
        _ question: NameQuestions.Question, _ answer: NameAnswer, _ world: World
    ) -> [Effect] {
        let name = GivenNames.name(question.name)
        var commands: [Command] = []
        let target: PersonReference
        switch answer {
        case .person(let id):
            commands.append(.alias(name, id))
            target = .existing(id)
        case .new:
            commands.append(.addPeople([newcomer(PersonDraft(name), world)]))
            target = .new(name: name)
        case .nameOnly: target = .new(name: name)
        case .theme: return []
        }
        for note in question.notes { commands += rereading(note, question, .person(target)) }
        questions.close(asText: false)
        let person = answer.person.flatMap { state.person($0)?.name } ?? name
        answered = phrases.nameMeans(name, person, undo: keyHere(of: .undo))
        return [.perform(.all(commands))]
    }

    /// What a note becomes once it is known what the mark means: as if that had been known when it was typed.
    private mutating func rereading(
        _ id: Contribution.ID, _ question: NameQuestions.Question, _ target: Completion.Target
    ) -> [Command] {
        guard let note = state.contributions[id], !note.isRedacted, let waiting = questions.waiting[id] else {
            return []
        }
        var (line, words) = (waiting.line, waiting.words)
        var context = captureContext
        context.selected = waiting.selected
        let before = line.understanding(in: context)
        let key = NameQuestions.key(question.mark)
        for range in line.reading(in: context).ranges(of: key) {
            line.chosen.append(CaptureLine.Chosen(range: range, target: target))
        }
        let after = line.understanding(in: context)
        var commands: [Command] = []
        let rewritten = Cleaning.text(after.text)
        // What was written anew since stays as it is.
        if note.text == words, rewritten != words, !rewritten.isEmpty {
            commands.append(.rewrite(id, text: rewritten))
            words = rewritten
        }
        questions.update(line, words, of: id)
        if before.kind == note.kind, after.kind != before.kind { commands.append(.setKind([id], after.kind)) }
        let others = note.authors.map { PersonReference.existing($0) }
        let authors = others + after.authors.filter { !others.contains($0) }
        if authors != others { commands.append(.setAuthors(id, authors)) }
        return commands
    }
}

extension NameAnswer {
    fileprivate var person: Attendee.ID? {
        if case .person(let id) = self { id } else { nil }
    }
}

extension LineReading {
    /// Where the mark stands that is known by this key, and was not answered yet. Somebody may bear the name by now.
    fileprivate func ranges(of key: String) -> [Range<Int>] {
        parts.filter { part in
            switch part.meaning {
            case .unresolved, .person: NameQuestions.key(String(characters[part.range])) == key
            default: false
            }
        }
        .map(\.range)
    }
}
