import Phrases
import Screen
import Workshop

extension ActionTable {
    /// Dots and hands: those on a note, and those of the room.
    static let votes: [Action] = [
        Action(
            .vote, .notes, keys: [.character("v")], panes: [.notes], words: { $0.actionVote },
            disabled: nothingConcerned
        ) { model, _ in [.perform(.vote(model.concernedNotes, label: Votes.dots, by: 1))] },
        Action(
            .unvote, .notes, keys: [.character("V")], panes: [.notes], words: { $0.actionUnvote },
            disabled: nothingConcerned
        ) { model, _ in [.perform(.vote(model.concernedNotes, label: Votes.dots, by: -1))] },
        Action(
            .count, .notes, keys: [.character("=")], panes: [.notes], words: { $0.actionCount },
            disabled: nothingConcerned
        ) { model, _ in
            model.countVotes(of: model.concernedNotes)
            return []
        },
        Action(
            .hideVotes, .session, keys: [.character("H")], words: { $0.actionHideVotes }, disabled: readOnly
        ) { model, _ in [.perform(.hideVotes(!model.state.voting.isHidden))] },
        Action(.ranking, .session, keys: [.character("C")], words: { $0.actionRanking }) { model, _ in
            model.mode = .ranking(RankingList(model, under: model.selectedTheme))
            return []
        },
        Action(.project, .session, keys: [.character("p")], words: { $0.actionProject }) { model, _ in
            model.project()
            return []
        },
        Action(.giveOutDots, .session, words: { $0.actionGiveOutDots }, disabled: readOnly) { model, _ in
            let budget = BudgetLine.text(model.state.voting.budget, eachWords: model.phrases.dotsEach)
            return model.type(.giveOutDots, budget)
        },
    ]
}
