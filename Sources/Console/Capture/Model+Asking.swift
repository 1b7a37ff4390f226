import Phrases
import Screen
import Workshop

extension Model {
    /// The question that stands under the empty capture line.
    var nameQuestion: NameQuestions.Question? { capture.isEmpty ? questions.current : nil }

    var nameAnswers: [NameAnswer] { nameQuestion.map { NameAnswer.all(for: $0.name, in: state) } ?? [] }

    /// The names in a line that are to be asked: they name nobody, or several people.
    func namesToAsk(in line: CaptureLine) -> [String] {
        line.reading(in: captureContext).unknownNames.map(\.name).filter {
            !questions.settled.contains(NameQuestions.key($0))
        }
    }

    /// A digit answers, Escape leaves the name as it was typed; nil for keys that answer nothing.
    mutating func pressAsked(_ key: Key, _ world: World) -> [Effect]? {
        guard let question = nameQuestion else { return nil }
        switch key {
        case .escape:
            questions.close(asText: true)
            say(phrases.nameStays(question.name))
            return []
        case .character(let character):
            let answers = nameAnswers
            guard let digit = character.wholeNumberValue, character.isASCII, answers.indices.contains(digit - 1) else {
                return nil
            }
            return answer(question, answers[digit - 1], world)
        default: return nil
        }
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
        }
        for note in question.notes { commands += rereading(note, question, target) }
        questions.close(asText: false)
        let person = answer.person.flatMap { state.person($0)?.name } ?? name
        answered = phrases.nameMeans(name, person, undo: keyHere(of: .undo))
        return [.perform(.all(commands))]
    }

    /// What a note becomes once it is known whom the name means: as if that had been known when it was typed.
    private mutating func rereading(
        _ id: Contribution.ID, _ question: NameQuestions.Question, _ target: PersonReference
    ) -> [Command] {
        guard let note = state.contributions[id], !note.isRedacted, var line = questions.lines[id] else { return [] }
        let before = line.understanding(in: captureContext)
        let key = NameQuestions.key(question.name)
        for part in line.reading(in: captureContext).unknownNames where NameQuestions.key(part.name) == key {
            line.chosen.append(CaptureLine.Chosen(range: part.range, target: .person(target)))
        }
        questions.update(line, of: id)
        let after = line.understanding(in: captureContext)
        var commands: [Command] = []
        // What was written anew since stays as it is.
        if note.text == Cleaning.text(before.text), before.text != after.text, !after.text.isEmpty {
            commands.append(.rewrite(id, text: after.text))
        }
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
    /// The words behind an @ that name nobody, or several people.
    var unknownNames: [(name: String, range: Range<Int>)] {
        parts.compactMap { part in
            guard part.meaning == .unresolved, characters[part.range.lowerBound] == "@" else { return nil }
            return (String(characters[part.range].dropFirst()), part.range)
        }
    }
}
