import Phrases
import Workshop

/// What corrects notes, themes and people, beyond a note's words.
extension PlainConversation {
    /// `:nature 12 décision`, or its sign.
    mutating func setKind(_ arguments: String) -> [PlainReply] {
        about(arguments) { conversation, id, words in
            guard let kind = PlainConversation.kind(called: words) else {
                return [.say(conversation.phrases.plainWhat("kind"))]
            }
            return conversation.ask(for: .edit(id), .perform(.setKind([id], kind)))
        }
    }

    /// By its name in any language or the beginning of it, or by the sign that a note begins with.
    private static func kind(called words: String) -> Contribution.Kind? {
        let signs: [String: Contribution.Kind] = [
            "?": .question, "!": .decision, ">": .action, "~": .memo, "\"": .quote, "«": .quote, "“": .quote,
        ]
        if let kind = signs[words] { return kind }
        let key = Folded.key(words)
        guard !key.isEmpty else { return nil }
        let found = Contribution.Kind.allCases.filter { kind in
            kind != .group && Language.allCases.contains { Folded.key(Phrases($0).kind(kind.rawValue)).hasPrefix(key) }
        }
        return found.count == 1 ? found[0] : nil
    }

    /// `:auteur 12 Zoé, Amina`; 0 for nobody.
    mutating func setAuthors(_ arguments: String) -> [PlainReply] {
        guard !arguments.isEmpty else { return [.say(phrases.plainWhat("author"))] }
        return about(arguments) { conversation, id, words in
            guard !words.isEmpty else { return [.say(conversation.phrases.plainWhat("author"))] }
            let people = words == "0" ? [] : PersonReference.list(words, in: conversation.state)
            return conversation.ask(for: .edit(id), .perform(.setAuthors(id, people)))
        }
    }

    /// `:echeance 12 jeudi`; 0 for none.
    mutating func setDue(_ arguments: String) -> [PlainReply] {
        about(arguments) { conversation, id, words in
            guard !words.isEmpty else { return [.say(conversation.phrases.plainWhat("due"))] }
            guard conversation.isAction(id) else { return conversation.sayNoAction(id) }
            let due = words == "0" ? Due.none : DueReader(today: conversation.context.today).due(words)
            return conversation.ask(for: .edit(id), .perform(.setDue(id, due)))
        }
    }

    /// `:fait 12`, and once more takes it back.
    mutating func setDone(_ arguments: String) -> [PlainReply] {
        about(arguments) { conversation, id, _ in
            guard conversation.isAction(id), let note = conversation.state.contributions[id] else {
                return conversation.sayNoAction(id)
            }
            return conversation.ask(for: .done(id), .perform(.setDone([id], !note.isDone)))
        }
    }

    private func isAction(_ id: Contribution.ID) -> Bool { state.contributions[id]?.kind == .action }

    private func sayNoAction(_ id: Contribution.ID) -> [PlainReply] { [.say(phrases.plainNoAction(notes[id] ?? 0))] }

    /// `:avant 12`, and once more takes it back.
    mutating func highlight(_ arguments: String) -> [PlainReply] {
        about(arguments) { conversation, id, _ in
            let isHighlighted = conversation.state.contributions[id]?.isHighlighted ?? false
            return conversation.ask(for: .edit(id), .perform(.highlight([id], !isHighlighted)))
        }
    }

    /// `:sous 12 8`: a sub-note of another one; 0 for none.
    mutating func nest(_ arguments: String) -> [PlainReply] {
        about(arguments) { conversation, id, words in
            guard let number = Int(words) else { return [.say(conversation.phrases.plainWhat("under"))] }
            if number == 0 { return conversation.ask(for: .edit(id), .perform(.nest([id], under: nil))) }
            guard let other = conversation.notes.id(number), conversation.state.contributions[other] != nil else {
                return [.say(conversation.phrases.plainNoSuchNote(number))]
            }
            return conversation.ask(for: .edit(id), .perform(.nest([id], under: other)))
        }
    }

    /// `:renommer 3 Nouveau titre`: a theme; `:renommer Amina = Amina Khelif`: a person.
    mutating func rename(_ arguments: String) -> [PlainReply] {
        let sides = arguments.split(separator: "=", maxSplits: 1).map { Cleaning.line(String($0)) }
        if sides.count == 2 { return person(called: sides[0], .rename(sides[1])) }
        let word = arguments.prefix { !$0.isWhitespace }
        let title = Cleaning.line(String(arguments.dropFirst(word.count)))
        guard let number = Int(word), !title.isEmpty else { return [.say(phrases.plainWhat("rename"))] }
        guard let theme = themes(called: String(word)).first else {
            return [.say(phrases.plainNoSuchTheme("\(number)"))]
        }
        return ask(for: .renamedTheme(theme), .perform(.changeTheme(theme, [.title(title)])))
    }

    // MARK: People

    /// Does something with whoever is meant by a name; asks where several are.
    mutating func person(called name: String, _ use: PlainPersonUse) -> [PlainReply] {
        guard !name.isEmpty else { return [.say(phrases.plainWhat(use.command.rawValue))] }
        let found = state.people(called: name)
        guard found.count < 2 else {
            question = .person(found.map(\.id), use)
            let labels = found.map { person in
                [person.name, state.organisation(of: person)?.name ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
            }
            return [.say(phrases.plainWhich(name, labels))]
        }
        return found.first.map { with($0.id, use) } ?? [.say(phrases.plainNobodyCalled(name))]
    }

    mutating func with(_ id: Attendee.ID, _ use: PlainPersonUse) -> [PlainReply] {
        guard let person = state.person(id) else { return [] }
        switch use {
        case .present: return markPresent(id)
        case .leave:
            guard person.isThere else { return [.say(phrases.plainIsNotThere(person.name))] }
            return ask(for: .person(id), model.comingOrGoing(person, [.departure(world.hour)], world))
        case .excuse:
            let changes = model.presence(.excused, of: person, world)
            return ask(for: .person(id), model.comingOrGoing(person, changes, world))
        case .rename(let name): return ask(for: .person(id), .perform(.changePerson(id, [.name(name)])))
        case .floor:
            var model = model
            let effects = model.askForFloor(person, world)
            guard let effect = effects.first else { return [.say(phrases.waitsAlready(person.name))] }
            return ask(for: .floor, effect)
        }
    }

    /// Somebody in one line.
    func line(of person: Attendee) -> String {
        let presence =
            person.departure.isEmpty
            ? phrases.presence(person.presence.rawValue) : phrases.plainLeftAt(phrases.shortHour(person.departure))
        return [person.name, state.organisation(of: person)?.name ?? "", presence].filter { !$0.isEmpty }
            .joined(separator: ", ")
    }
}

/// What is done with a person whose name was typed.
enum PlainPersonUse: Hashable, Sendable {
    case present, leave, excuse, floor
    case rename(String)

    /// The command that it comes from.
    var command: PlainCommand {
        switch self {
        case .present: .present
        case .leave: .leave
        case .excuse: .excuse
        case .floor: .floor
        case .rename: .rename
        }
    }
}
