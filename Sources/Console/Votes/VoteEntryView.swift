import Phrases
import Screen
import Workshop

/// Below the line that takes counts: which note they are of, how they are understood, what is left of the room's dots.
struct VoteEntryView {
    private let model: Model
    private let text: String
    private let purpose: LineEntry.Purpose

    /// Nil for lines that take no counts.
    init?(_ model: Model, _ entry: LineEntry) {
        switch entry.purpose {
        case .countVotes, .giveOutDots: break
        default: return nil
        }
        (self.model, text, purpose) = (model, entry.field.text, entry.purpose)
    }

    func lines(width: Int) -> [[Span]] {
        let palette = model.palette
        var spans = [Span(" → ", palette.accent)]
        let isEmpty = text.allSatisfy(\.isWhitespace)
        switch purpose {
        case .countVotes(let round):
            let note = round.notes.first.flatMap { model.state.contributions[$0] }
            // One that is not alone may be out of sight.
            if round.count > 1, let note {
                let words = DisplayWidth.clipped(Cleaning.line(note.wording), to: max(8, width / 3))
                spans = [Span(" " + words, palette.strong)] + spans
            }
            let counts = VoteLine(text, known: round.labels).counts
            if isEmpty {
                spans.append(Span(model.phrases.votesToType, palette.faint))
            } else if let counts {
                let words = counts.map { model.phrases.votes($0.number, label: $0.label) }.joined(separator: " · ")
                spans.append(Span(words, palette.strong))
                if let budget = budget(counts, note) {
                    spans.append(Span(" · " + budget.text, budget.isOver ? palette.warning : palette.faint))
                }
            } else {
                spans.append(Span(model.phrases.votesNotUnderstood, palette.warning))
            }
        case .giveOutDots:
            if isEmpty {
                spans.append(Span(model.phrases.budgetToType, palette.faint))
            } else if let budget = BudgetLine.read(text) {
                spans.append(Span(understood(budget), palette.strong))
            } else {
                spans.append(Span(model.phrases.budgetNotUnderstood, palette.warning))
            }
        default: return []
        }
        return [fitted(spans, to: width)]
    }

    /// What the room's dots would be with these counts in the place of those that the note has.
    private func budget(_ counts: [VoteLine.Count], _ note: Contribution?) -> (text: String, isOver: Bool)? {
        var placed = model.state.voting.placed
        for count in counts where !Votes.answers.contains(count.label) {
            placed += count.number - (note?.votes[count.label] ?? 0)
        }
        guard placed != model.state.voting.placed, let total = model.state.dotsForAll else { return nil }
        return (model.phrases.dotsLeft(total - placed), placed > total)
    }

    private func understood(_ budget: DotBudget?) -> String {
        switch budget {
        case .none: model.phrases.noDotBudget
        case .total(let count): model.phrases.captureDots(count)
        case .perPerson(let count):
            model.phrases.dotsEachNow(count, people: model.state.dotHolders, total: count * model.state.dotHolders)
        }
    }

    private func fitted(_ spans: [Span], to width: Int) -> [Span] {
        var room = width - 1
        return spans.compactMap { span in
            let text = DisplayWidth.clipped(span.text, to: max(0, room))
            room -= DisplayWidth.columns(of: text)
            return text.isEmpty ? nil : Span(text, span.style)
        }
    }
}
