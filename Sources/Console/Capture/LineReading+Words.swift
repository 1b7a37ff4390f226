extension LineReading {
    /// The words to save: what is taken for a mark goes from the ends; inside, only its sign does.
    var words: String {
        var words: [Character] = []
        var position = body.lowerBound
        for part in parts where body.contains(part.range.lowerBound) {
            words += characters[position..<part.range.lowerBound]
            position = part.range.upperBound
            if isTakenOff(part) {
                if words.last?.isWhitespace == true { words.removeLast() }
                continue
            }
            let typed = Array(characters[part.range])
            switch part.meaning {
            case .theme(_, let title), .person(_, let title):
                words += MarkWriting.words(Array(typed.dropFirst()), of: title)
            case .kind, .votes, .due, .unresolved: words += typed
            }
        }
        words += characters[position..<max(position, body.upperBound)]
        return String(words)
    }

    /// Whether a part of the body is no word of it.
    private func isTakenOff(_ part: Part) -> Bool {
        switch part.meaning {
        case .due(_, let isTakenOff): isTakenOff
        case .theme, .person, .votes: part.range.lowerBound >= tail
        case .kind, .unresolved: false
        }
    }

    /// The whole line, cut where roles change.
    var spans: [Understanding.Span] {
        var spans: [Understanding.Span] = []
        func add(_ range: Range<Int>, _ role: CaptureRole) {
            if !range.isEmpty { spans.append(.init(text: String(characters[range]), role: role)) }
        }
        var position = 0
        for part in parts {
            add(position..<part.range.lowerBound, .plain)
            add(part.range, part.role)
            position = part.range.upperBound
        }
        add(position..<characters.count, .plain)
        return spans
    }
}

extension LineReading.Part {
    var role: CaptureRole {
        switch meaning {
        case .kind: .kind
        case .theme: .theme
        case .person: .person
        case .unresolved: .unresolved
        case .due: .due
        case .votes: .dots
        }
    }
}
