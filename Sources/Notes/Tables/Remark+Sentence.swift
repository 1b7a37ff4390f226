import Phrases
import Workshop

extension Remark {
    /// What to tell the one who brought the table: of which line, and what.
    public func sentence(_ phrases: Phrases) -> String {
        let sentence =
            switch matter {
            case .aboveHeadings: phrases.rowAboveHeadings
            case .noName: phrases.rowWithoutName
            case .noText: phrases.rowWithoutText
            case .double(let name, let original, let adds):
                phrases.rowIsDouble(shown(name), line: original.line, wouldAdd: facts(adds, phrases))
            case .nothingNew(let name, let original): phrases.rowAddsNothing(shown(name), line: original.line)
            case .completed(let name, let original, let adds):
                phrases.rowCompletes(shown(name), line: original.line, with: facts(adds, phrases))
            case .extraCells(let columns, let words): phrases.rowHasExtraCells(columns, shown(words))
            case .oddPresence(let words): phrases.rowHasOddPresence(shown(words))
            case .oddKind(let words): phrases.rowHasOddKind(shown(words))
            case .oddDone(let words): phrases.rowHasOddState(shown(words))
            case .notANumber(let words, let heading): phrases.rowHasNoNumber(shown(words), heading: shown(heading))
            case .unknownTheme(let path): phrases.rowHasUnknownTheme(shown(path))
            case .ambiguousTheme(let path): phrases.rowHasAmbiguousTheme(shown(path))
            case .oneName(let name): phrases.rowHasOneName(shown(name))
            case .unusedColumns(let headings): phrases.tableHasUnusedColumns(headings.map(shown))
            case .emptyAnswers(let number): phrases.tableHasEmptyAnswers(number)
            }
        return phrases.tableRow(line, sentence)
    }

    /// Words of the table, as far as a sentence has room for them.
    private func shown(_ words: String) -> String {
        let line = Cleaning.line(words)
        return line.count > 60 ? line.prefix(59) + "…" : line
    }

    private func facts(_ changes: [PersonChange], _ phrases: Phrases) -> [String] {
        changes.map { change in
            switch change {
            case .function: phrases.personFact("function")
            case .email: phrases.personFact("email")
            case .telephone: phrases.personFact("telephone")
            case .presence: phrases.personFact("presence")
            default: phrases.personFact("theme")
            }
        }
    }
}

extension Remark.Original {
    fileprivate var line: Int? {
        if case .line(let line) = self { line } else { nil }
    }
}
