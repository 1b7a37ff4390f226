import Phrases
import Screen
import Workshop

/// The panes have the keys.
struct Browsing: Responder {
    func press(_ key: Key, _ model: inout Model, _ world: World) -> [Effect] {
        model.keymap.action(for: key, in: model.focus)?.perform(&model, world) ?? []
    }

    func paste(_ text: String, _ model: inout Model) {
        if text.contains(where: { $0 == "\n" }) {
            model.beginPaste(text, isPeople: model.focus == .people, isOverCapture: false)
        } else {
            model.mode = .capturing
            model.capture.paste(text, in: model.captureContext)
        }
    }

    func point(_ event: MouseEvent, _ model: inout Model, _ layout: Layout, _ world: World) -> [Effect] {
        model.pointPanes(event, layout)
        return []
    }

    var takesLetters: Bool { true }

    var hasHelp: Bool { true }

    func hints(_ model: Model) -> [Hint] { names(model).compactMap { Hint($0, model) } }

    private func names(_ model: Model) -> [ActionName] {
        if model.focus != .people, model.themes.shelf == .unfiled, model.notes.query == nil, model.book.unfiled > 0 {
            return [.triage, .capture, .menu, .editNote, .moveNotes, .undo, .quit]
        }
        return switch model.focus {
        case .notes where model.showsBoard:
            [.capture, .menu, .noteRight, .mark, .vote, .open, .columnOut, .columnInto, .board, .undo, .quit]
        case .notes:
            model.concernedNotes.isEmpty
                ? [.capture, .search, .palette, .undo, .quit]
                : model.notes.query != nil
                    ? [.capture, .markAll, .moveNotes, .vote, .setNotesAside, .search, .leave, .undo, .quit]
                    : [
                        .capture, .menu, .editNote, .moveNotes, .vote, .setNotesAside, .undo, .mark, .search, .form,
                        .quit,
                    ]
        case .themes:
            [.capture, .menu, .newTheme, .newSubtheme, .renameTheme, .moveTheme, .setThemeAside, .undo, .quit]
        case .people:
            [.capture, .menu, .newPerson, .present, .askFloor, .editPerson, .setPersonAside, .undo, .quit]
        }
    }
}
