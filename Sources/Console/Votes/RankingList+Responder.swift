import Phrases
import Screen

extension RankingList: Responder {
    func press(_ key: Key, _ model: inout Model, _ world: World) -> [Effect] { model.pressRanking(key, self, world) }

    func draw(_ model: Model, _ layout: Layout, on grid: inout Grid) {
        RankingView(model, self, layout).draw(on: &grid)
    }

    var hasHelp: Bool { true }

    func hints(_ model: Model) -> [Hint] {
        let phrases = model.phrases
        func acts(_ name: ActionName, _ verb: String) -> Hint { Hint(keys: model.key(of: name), verb: verb) }
        let scope = hasOtherScope ? [Hint.tab(phrases.verbOtherScope)] : []
        let reveals = [acts(.hideVotes, phrases.actionHideVotes.verb)]
        if model.state.voting.isHidden { return [.closes(model)] + reveals }
        return [.enter(phrases.verbGoThere, model), .closes(model), acts(.highlight, phrases.verbHighlight)]
            + scope + reveals + [acts(.project, phrases.actionProject.verb)]
    }
}
