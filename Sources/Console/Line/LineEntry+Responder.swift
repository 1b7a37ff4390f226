import Phrases
import Screen
import Workshop

extension LineEntry: Responder {
    func press(_ key: Key, _ model: inout Model, _ world: World) -> [Effect] { model.pressTyping(key, self, world) }

    func paste(_ text: String, _ model: inout Model) {
        var entry = self
        entry.insert(field.isMultiline ? text : Cleaning.line(text))
        model.mode = .typing(entry)
    }

    func point(_ event: MouseEvent, _ model: inout Model, _ layout: Layout, _ world: World) -> [Effect] { [] }

    func entry(_ model: Model, width: Int) -> EntryText? {
        var text = EntryText(field, label(model), width: width)
        text.lines += VoteEntryView(model, self)?.lines(width: width) ?? []
        return text
    }

    var hasHelp: Bool { true }

    func hints(_ model: Model) -> [Hint] {
        isRepeated
            ? [.enter(model.phrases.verbAddAndGoOn, model), .closes(model)]
            : [.enter(model.phrases.verbKeep, model), .givesUp(model)]
    }

    private func label(_ model: Model) -> String {
        let phrases = model.phrases
        return switch purpose {
        case .newTheme(let parent, _):
            phrases.newTheme + (parent.flatMap { model.state.themes[$0] }.map { " (" + $0.title + ")" } ?? "")
        case .renameTheme: phrases.themeTitle
        case .prompt: phrases.themePrompt
        case .unnamed(let table):
            phrases.unnamedLabel + (table.flatMap { model.state.themes[$0] }.map { " – " + $0.title } ?? "")
        case .rewrite: phrases.editNote
        case .reformulate: phrases.reformulation
        case .subnote: phrases.newSubnote
        case .group: phrases.groupTitle
        case .countVotes(let round): phrases.voteCounts(round.done + 1, of: round.count)
        case .giveOutDots: phrases.dotsForTheRoom
        case .method: phrases.decisionMethod
        case .authors: phrases.noteAuthors
        case .due: phrases.noteDue
        case .exportPath: phrases.exportPath
        }
    }
}
