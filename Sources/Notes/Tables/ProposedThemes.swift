import Phrases
import Workshop

/// The themes that answers propose, and the commands that put them beside those of earlier questionnaires.
struct ProposedThemes {
    private let state: State
    private let rootTitle: String
    private let root: Theme?
    /// Questions that are not there yet.
    private var plans: [ThemePlan] = []
    private var additions: [Command] = []

    init(_ state: State, _ phrases: Phrases) {
        self.state = state
        let titles = Language.allCases.map { Folded.key(Phrases($0).proposedThemes) }
        root = state.themes(under: nil).first { titles.contains(Folded.key($0.title)) }
        rootTitle = root?.title ?? phrases.proposedThemes
    }

    func path(to question: String) -> TitlePath { TitlePath([rootTitle, question]) }

    /// - Parameter answers: in the order in which they are to stand.
    mutating func add(_ question: String, _ answers: [(words: String, provenance: String)]) {
        guard let theme = root.flatMap({ theme(question, under: $0.id) }) else {
            var plan = ThemePlan(question)
            plan.whenEmpty = .omit
            plan.themes = answers.map(ProposedThemes.plan)
            plans.append(plan)
            return
        }
        var new: [ThemePlan] = []
        for answer in answers {
            guard let known = self.theme(answer.words, under: theme.id) else {
                new.append(ProposedThemes.plan(answer))
                continue
            }
            // The same file once more says nothing new.
            guard !known.provenance.contains(answer.provenance) else { continue }
            let both = [known.provenance, answer.provenance].filter { !$0.isEmpty }.joined(separator: " ; ")
            guard both.utf8.count <= PersonDraft.longestLine else { continue }
            additions.append(.changeTheme(known.id, [.provenance(both)]))
        }
        if !new.isEmpty { additions.append(.plant(new, under: theme.id, place: .last)) }
    }

    var commands: [Command] {
        guard root == nil else {
            return (plans.isEmpty ? [] : [.plant(plans, under: root?.id, place: .last)]) + additions
        }
        var plan = ThemePlan(rootTitle)
        plan.whenEmpty = .omit
        plan.themes = plans
        return [.plant([plan], under: nil, place: .last)]
    }

    private func theme(_ title: String, under parent: Theme.ID) -> Theme? {
        state.themes(under: parent).first { Folded.key($0.title) == Folded.key(title) }
    }

    private static func plan(_ answer: (words: String, provenance: String)) -> ThemePlan {
        var plan = ThemePlan(answer.words)
        plan.whenEmpty = .omit
        plan.provenance = answer.provenance
        return plan
    }
}
