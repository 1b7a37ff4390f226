import Phrases

/// What the footer says: the few actions that matter now, in verbs.
enum FooterHints {
    struct Hint {
        let keys: String
        let verb: String
    }

    static func hints(_ model: Model) -> [Hint] {
        let phrases = model.phrases
        switch model.mode {
        case .browsing: return names(model).compactMap { hint($0, model) }
        case .capturing:
            return [
                Hint(keys: phrases.enter, verb: phrases.verbNote), Hint(keys: phrases.escape, verb: phrases.verbClose),
                Hint(keys: "#", verb: phrases.verbTheme), Hint(keys: "@", verb: phrases.verbAuthor),
                Hint(keys: "? ! > \" ~", verb: phrases.verbKind), Hint(keys: "Tab", verb: phrases.verbComplete),
            ]
        case .typing(let entry):
            let rest = entry.isRepeated ? phrases.verbAddAndGoOn : phrases.verbKeep
            return [Hint(keys: phrases.enter, verb: rest), Hint(keys: phrases.escape, verb: phrases.verbClose)]
        case .choosing:
            return [
                Hint(keys: "↑↓", verb: phrases.verbChoose), Hint(keys: phrases.enter, verb: phrases.verbDo),
                Hint(keys: phrases.escape, verb: phrases.verbClose),
            ]
        case .searching:
            return [
                Hint(keys: phrases.enter, verb: phrases.verbKeepSearch),
                Hint(keys: phrases.escape, verb: phrases.verbClose),
            ]
        case .filling(let form):
            let verb = form.editing == nil ? phrases.verbEdit : phrases.verbKeep
            return [
                Hint(keys: "↑↓", verb: phrases.verbChoose), Hint(keys: phrases.enter, verb: verb),
                Hint(keys: phrases.escape, verb: phrases.verbClose),
            ]
        case .pasting:
            return [
                Hint(keys: "←→", verb: phrases.verbReading), Hint(keys: phrases.enter, verb: phrases.verbKeep),
                Hint(keys: phrases.escape, verb: phrases.verbGiveUp),
            ]
        case .helping, .reading:
            return [Hint(keys: "↑↓", verb: phrases.verbScroll), Hint(keys: phrases.escape, verb: phrases.verbClose)]
        }
    }

    private static func hint(_ name: ActionName, _ model: Model) -> Hint? {
        guard let action = ActionTable.action(named: name), let key = action.keys.first else { return nil }
        return Hint(keys: model.phrases.name(of: key), verb: action.words(model.phrases).verb)
    }

    private static func names(_ model: Model) -> [ActionName] {
        switch model.focus {
        case .notes:
            model.selectedNote == nil
                ? [.capture, .search, .palette, .undo, .quit]
                : [.capture, .menu, .editNote, .moveNotes, .vote, .setNotesAside, .undo, .mark, .search, .form, .quit]
        case .themes:
            [.capture, .menu, .newTheme, .newSubtheme, .renameTheme, .moveTheme, .setThemeAside, .undo, .quit]
        case .people: [.capture, .menu, .newPerson, .present, .editPerson, .setPersonAside, .undo, .quit]
        }
    }
}
