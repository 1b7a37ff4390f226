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

    func hints(_ model: Model) -> [Hint] {
        let phrases = model.phrases
        guard find == nil else {
            return [.enter(phrases.verbKeep, model), .givesUp(model), .arrows(phrases.verbScroll)]
        }
        let isBeside = Layout(model).report != nil
        var hints = [
            Hint(keys: phrases.escape, verb: isBeside ? phrases.verbPanes : phrases.verbClose),
            .enter(phrases.verbGoToNote, model),
            Hint(keys: "e", verb: phrases.actionExport.verb), Hint(keys: "y", verb: phrases.actionCopyNotes.verb),
        ]
        if isBeside {
            hints += [Hint(keys: "r", verb: phrases.verbClose), Hint(keys: "v", verb: phrases.verbOver)]
        } else if model.size.width >= Layout.besideLeast {
            hints.append(Hint(keys: "v", verb: phrases.verbBeside))
        }
        return hints + [
            Hint(keys: "/", verb: phrases.actionSearch.verb), .tab(phrases.verbHeadings),
            Hint(keys: "c", verb: phrases.actionCapture.verb),
        ]
    }
}
