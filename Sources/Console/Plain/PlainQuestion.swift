import Workshop

/// What was asked, and what the answer is for.
enum PlainQuestion: Hashable, Sendable {
    /// Which theme or person a mark means.
    case mark(PlainMark)
    /// A line that looks like a command and is none: perhaps it is a note.
    case unknownCommand(String)
    /// What is to be done with the first of the lines that were typed and not sent.
    case unsent
    /// The new words of a note.
    case rewrite(Contribution.ID)
    /// Which theme notes go under.
    case file([Contribution.ID])
    /// Which of several people is meant, and what is done then.
    case person([Attendee.ID], PlainPersonUse)
    /// Which of several themes is meant.
    case theme([Theme.ID])
    /// Which table this computer is; the whole session comes last.
    case table([Theme.ID])

    /// What was typed and is no note as long as nobody has answered.
    var words: String? {
        switch self {
        case .mark(let mark): mark.line.text
        case .unknownCommand(let line): line
        default: nil
        }
    }
}

/// A line with a mark that names nothing for sure.
struct PlainMark: Hashable, Sendable {
    /// The line so far, with what was settled in it.
    var line: PlainLine
    /// Where the mark stands, and what it may mean.
    let range: Range<Int>
    let candidates: [Completion.Candidate]

    /// With the mark taken for what was chosen.
    func taking(_ candidate: Completion.Candidate) -> PlainLine {
        var line = line
        var characters = Array(line.text)
        let written = [characters[range.lowerBound]] + Array(candidate.insertion)
        characters.replaceSubrange(range, with: written)
        line.text = String(characters)
        let start = range.lowerBound
        line.chosen.append(CaptureLine.Chosen(range: start..<start + written.count, target: candidate.target))
        return line
    }

    /// With the mark left as words.
    var leaving: PlainLine {
        var line = line
        line.literals.append(CaptureLine.Literal(range: range, isPasted: false))
        return line
    }

    /// With this mark and all behind it left as words.
    var leavingAll: PlainLine {
        var line = leaving
        line.isSettled = true
        return line
    }
}

/// A line that was typed, with what was said about its marks.
struct PlainLine: Hashable, Sendable {
    var text: String
    var chosen: [CaptureLine.Chosen] = []
    var literals: [CaptureLine.Literal] = []
    /// Nothing more is asked about it.
    var isSettled = false

    var captureLine: CaptureLine {
        var line = CaptureLine(text)
        line.chosen = chosen
        line.literals = literals
        return line
    }
}
