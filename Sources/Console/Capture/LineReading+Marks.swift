import Workshop

extension LineReading {
    /// The themes and people that the words with a sign name.
    static func marks(in text: [Character], of line: CaptureLine, _ context: CaptureContext) -> [Part] {
        let words = MarkWord.all(in: text)
        if words.isEmpty { return [] }
        let chosen = line.chosen.filter { isWhole($0.range, in: text) && isThere($0.target, in: context.state) }
        lazy var themes = ThemeFinder(context)
        lazy var people = PersonFinder(context)
        return words.compactMap { word in
            let start = word.range.lowerBound
            if line.literals.contains(where: { $0.range.contains(start) }) { return nil }
            if let mark = chosen.last(where: { $0.range.lowerBound == start }) {
                return Part(range: mark.range, meaning: meaning(of: mark.target, in: context.state))
            }
            if word.sign == .person, let (end, person) = people.whole(word, in: text) {
                return Part(range: start..<end, meaning: .person(.existing(person.id), title: person.name))
            }
            if word.sign == .theme, let (end, theme) = themes.whole(word, in: text) {
                return Part(range: start..<end, meaning: .theme(.existing(theme.id), title: theme.title))
            }
            for end in word.ends(in: text) {
                let typed = String(text[(start + 1)..<end])
                switch word.sign {
                case .theme:
                    guard let found = themes.resolve(typed) else { continue }
                    return Part(range: start..<end, meaning: .theme(.existing(found.theme), title: found.title))
                case .person:
                    guard let found = people.resolve(typed) else { continue }
                    return Part(range: start..<end, meaning: .person(.existing(found.id), title: found.name))
                }
            }
            // « #1 » and « @ 10 h » are not even attempts.
            guard let end = word.ends(in: text).last, text[start + 1].isLetter else { return nil }
            return Part(range: start..<end, meaning: .unresolved)
        }
    }

    /// Whether a mark that was chosen still stands by itself.
    private static func isWhole(_ range: Range<Int>, in text: [Character]) -> Bool {
        guard range.upperBound <= text.count, MarkWord.sign(at: range.lowerBound, in: text) != nil else { return false }
        guard range.upperBound < text.count else { return true }
        let next = text[range.upperBound]
        return !next.isLetter && !next.isNumber && next != "-" && next != "/"
    }

    private static func isThere(_ target: Completion.Target, in state: State) -> Bool {
        switch target {
        case .theme(.existing(let id)): state.themes[id] != nil && !state.isAside(id)
        case .theme(.new(_, let parent)): parent.map { state.themes[$0] != nil } ?? true
        case .person(.existing(let id)): state.attendees[id] != nil
        case .person(.new): true
        }
    }

    private static func meaning(of target: Completion.Target, in state: State) -> Meaning {
        switch target {
        case .theme(.existing(let id)): .theme(.existing(id), title: state.themes[id]?.title ?? "")
        case .theme(.new(let title, let parent)): .theme(.new(title: title, parent: parent), title: title)
        case .person(.existing(let id)): .person(.existing(id), title: state.attendees[id]?.name ?? "")
        case .person(.new(let name)): .person(.new(name: name), title: name)
        }
    }
}
