import Phrases
import Screen
import Workshop

/// The compte-rendu has the keys; what is looked for in it while that is being typed.
struct Reviewing: Responder {
    let find: TextField?

    func press(_ key: Key, _ model: inout Model, _ world: World) -> [Effect] { model.pressReviewing(key, find, world) }

    func paste(_ text: String, _ model: inout Model) {
        guard var find else { return }
        find.insert(Cleaning.line(text))
        model.find(find)
    }

    func point(_ event: MouseEvent, _ model: inout Model, _ layout: Layout, _ world: World) -> [Effect] {
        model.pointPanes(event, layout)
        return []
    }

    func entry(_ model: Model, width: Int) -> EntryText? {
        find.map { EntryText($0, model.phrases.search, width: width) }
    }

    var scope: KeyScope { find == nil ? .report : .panes }

    func hints(_ model: Model) -> [Hint] {
        let phrases = model.phrases
        guard find == nil else {
            return [.enter(phrases.verbKeep, model), .givesUp(model), .arrows(phrases.verbScroll)]
        }
        let isBeside = Layout(model).report != nil
        let escape = Hint(keys: phrases.escape, verb: isBeside ? phrases.verbPanes : phrases.verbClose)
        let turns = isBeside ? phrases.verbOver : model.size.width >= Layout.besideLeast ? phrases.verbBeside : ""
        func acts(_ name: ActionName, _ verb: String? = nil) -> [Hint] {
            guard verb != "", let hint = Hint(name, model) else { return [] }
            return [Hint(keys: hint.keys, verb: verb ?? hint.verb)]
        }
        return [escape, .enter(phrases.verbGoToNote, model)] + acts(.export) + acts(.copyNotes)
            + (isBeside ? acts(.report, phrases.verbClose) : []) + acts(.beside, turns) + acts(.search)
            + [.tab(phrases.verbHeadings)] + acts(.capture)
    }
}
