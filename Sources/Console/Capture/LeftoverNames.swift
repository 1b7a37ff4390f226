import Workshop

/// The `@names` that stayed in the words of notes: pasted, imported or added, typed before somebody was on the list, or asked
/// about when the program ended.
struct LeftoverNames: Sendable {
    /// A note, its words as a line in which nothing but the names is read.
    struct Note: Sendable {
        let id: Contribution.ID
        let line: CaptureLine
        /// With their signs, as typed.
        let marks: [String]
    }

    let notes: [Note]

    init(in context: CaptureContext) {
        let state = context.state
        notes = state.sequence.compactMap { id in
            guard let note = state.contributions[id], !note.isRedacted, note.text.utf8.contains(UInt8(ascii: "@")),
                !state.isAside(id)
            else { return nil }
            return Note(note, in: context)
        }
    }

    /// All of them as typed first, each once.
    var marks: [String] {
        var seen = Set<String>()
        return notes.flatMap(\.marks).filter { seen.insert(NameQuestions.key($0)).inserted }
    }
}

extension LeftoverNames.Note {
    fileprivate init?(_ note: Contribution, in context: CaptureContext) {
        var line = CaptureLine(note.text)
        let reading = line.reading(in: context)
        let names = reading.parts.filter { reading.isName($0) }
        guard !names.isEmpty else { return nil }
        // What else looks like a mark was to be words.
        line.literals = reading.parts.filter { !reading.isName($0) }
            .map { CaptureLine.Literal(range: $0.range, isPasted: true) }
        self.init(id: note.id, line: line, marks: names.map { String(reading.characters[$0.range]) })
    }
}

extension LineReading {
    /// Whether a part is a name with its sign, whether somebody bears it or not.
    fileprivate func isName(_ part: Part) -> Bool {
        switch part.meaning {
        case .person: true
        case .unresolved: characters[part.range.lowerBound] == "@"
        default: false
        }
    }
}
