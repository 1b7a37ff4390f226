import Phrases
import Screen
import Workshop

extension SearchLine: Responder {
    func press(_ key: Key, _ model: inout Model, _ world: World) -> [Effect] { model.pressSearching(key, self, world) }

    func paste(_ text: String, _ model: inout Model) {
        var line = self
        line.field.insert(Cleaning.line(text))
        model.search(by: line)
    }

    func point(_ event: MouseEvent, _ model: inout Model, _ layout: Layout, _ world: World) -> [Effect] {
        model.pointPanes(event, layout)
        return []
    }

    func entry(_ model: Model, width: Int) -> EntryText? {
        let view = SearchView(self, model, width: width)
        return EntryText(lines: view.lines, cursor: view.cursor)
    }

    var hasHelp: Bool { true }

    func hints(_ model: Model) -> [Hint] {
        let phrases = model.phrases
        let completes = completion == nil ? [] : [Hint.tab(phrases.verbComplete)]
        let recalls =
            scope == .notes && !model.searches.isEmpty && completion == nil ? [Hint.arrows(phrases.verbEarlier)] : []
        return [.enter(phrases.verbKeep, model), .givesUp(model)] + completes + recalls
    }
}
