import Phrases
import Workshop

extension CaptureLine {
    func reading(in context: CaptureContext) -> LineReading { LineReading(self, in: context) }

    /// What the line means as it stands.
    public func understanding(in context: CaptureContext) -> Understanding {
        let reading = reading(in: context)
        var understanding = Understanding()
        understanding.spans = reading.spans
        understanding.kind = reading.kind
        understanding.text = reading.words
        for part in reading.parts {
            switch part.meaning {
            case .theme(let theme, _):
                if !understanding.themes.contains(theme) { understanding.themes.append(theme) }
            case .person(let person, _):
                if !understanding.authors.contains(person) { understanding.authors.append(person) }
            case .due(let due, _): understanding.due = due
            case .votes(let counts): understanding.votes = counts
            case .unresolved:
                let mark = String(reading.characters[part.range])
                understanding.unresolved.append(mark)
                if mark.first != "@", ThemeFinder(context).named(String(mark.dropFirst())).count > 1 {
                    understanding.ambiguous.insert(mark)
                }
            case .kind: break
            }
        }
        return understanding
    }
}

extension Understanding {
    /// What was understood, in words: the kind, the themes, who, by when, the dots, and what stays as typed.
    ///
    /// - Parameter settled: the names that nobody will ask about.
    public func chips(in phrases: Phrases, _ state: State, settled: Set<String> = []) -> [Chip] {
        var chips: [Chip] = []
        if let kind = phrases.captureKind(kind.rawValue) { chips.append(Chip(text: kind, role: .kind)) }
        for theme in themes {
            let title =
                switch theme {
                case .existing(let id): state.path(to: id).map(\.title).joined(separator: " › ")
                case .new(let title, _): phrases.captureNewTheme(title)
                }
            chips.append(Chip(text: title, role: .theme))
        }
        for author in authors {
            let name =
                switch author {
                case .existing(let id): state.person(id)?.name ?? ""
                case .new(let name): phrases.captureNewPerson(name)
                }
            chips.append(Chip(text: name, role: .person))
        }
        switch due {
        case .none: break
        case .words(let words): chips.append(Chip(text: words, role: .due))
        case .day(let text):
            let day = CalendarDay(typed: text)
            let sentence = day.map {
                phrases.captureDue(weekday: $0.weekday, day: $0.day, month: $0.month, year: $0.year)
            }
            chips.append(Chip(text: sentence ?? text, role: .due))
        }
        for vote in votes {
            let isDots = vote.label == Votes.dots
            let text = isDots ? phrases.captureDots(vote.number) : phrases.votes(vote.number, label: vote.label)
            chips.append(Chip(text: text, role: .dots))
        }
        chips += unresolved.map { typed in
            let isAsked = typed.first == "@" && !settled.contains(NameQuestions.key(typed))
            let text =
                if ambiguous.contains(typed) {
                    phrases.captureManyThemes(typed)
                } else {
                    isAsked ? phrases.captureUnknownName(typed) : phrases.captureUnresolved(typed)
                }
            return Chip(text: text, role: .unresolved)
        }
        return chips
    }
}
