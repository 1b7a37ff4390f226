import Phrases
import Screen
import Workshop

extension ActionTable {
    static let notes: [Action] = [
        Action(
            .newNote, .notes, keys: [.character("n")], panes: [.notes], words: { $0.actionNewNote }, disabled: readOnly
        ) { model, _ in
            model.mode = .capturing
            return []
        },
        Action(
            .editNote, .notes, keys: [.character("e")], panes: [.notes], words: { $0.actionEditNote }, disabled: noNote
        ) { model, _ in
            guard let note = model.selectedNote else { return [] }
            return model.type(.rewrite(note.id), note.text, isMultiline: true)
        },
        Action(
            .reformulate, .notes, keys: [.character("R")], panes: [.notes], words: { $0.actionReformulate },
            disabled: noNote
        ) { model, _ in
            guard let note = model.selectedNote else { return [] }
            return model.type(.reformulate(note.id), note.wording, isMultiline: true)
        },
        Action(
            .mark, .notes, keys: [.character(" ")], panes: [.notes], words: { $0.actionMark }, disabled: noNote
        ) { model, _ in
            guard let id = model.notes.selected else { return [] }
            if model.notes.marked.remove(id) == nil { model.notes.marked.insert(id) }
            return model.showsBoard && model.boardColumns.isEmpty ? model.goAcross(1) : model.go(by: 1)
        },
        Action(
            .markAll, .notes, keys: [.character("A")], panes: [.notes], words: { $0.actionMarkAll },
            disabled: nothingListed
        ) { model, _ in
            model.markAll()
            return []
        },
        Action(
            .copyNotes, .notes, keys: [.character("y")], panes: [.notes], words: { $0.actionCopyNotes },
            disabled: { $0.concernedNotes.isEmpty ? $0.phrases.noNoteSelected : nil }
        ) { model, _ in model.copyNotes() },
        Action(
            .moveNotes, .notes, keys: [.character("m")], panes: [.notes], words: { $0.actionMoveNotes },
            disabled: nothingConcerned
        ) { model, _ in
            let concerned = model.concernedNotes
            model.mode = .choosing(.move(model, suggested: model.suggestions(for: concerned)))
            return []
        },
        Action(
            .tagNotes, .notes, keys: [.character("a")], panes: [.notes], words: { $0.actionTagNotes },
            disabled: nothingConcerned
        ) { model, _ in
            model.mode = .choosing(.tag(model))
            return []
        },
        Action(
            .kind, .notes, keys: [.character("K")], panes: [.notes], words: { $0.actionKind },
            disabled: nothingConcerned
        ) { model, _ in
            model.mode = .choosing(.kinds(model, model.concernedNotes))
            return []
        },
        Action(
            .highlight, .notes, keys: [.character("*")], panes: [.notes], words: { $0.actionHighlight },
            disabled: nothingConcerned
        ) { model, _ in
            let isOn = model.concerned { !$0.isHighlighted }
            return [.perform(.highlight(model.concernedNotes, isOn))]
        },
        Action(
            .done, .notes, keys: [.character("d")], panes: [.notes], words: { $0.actionDone }, disabled: noAction
        ) { model, _ in
            let actions = model.concernedNotes.filter { model.state.contributions[$0]?.kind == .action }
            let isDone = actions.contains { model.state.contributions[$0]?.isDone == false }
            return [.perform(.setDone(actions, isDone))]
        },
        Action(
            .subnote, .notes, keys: [.character("+")], panes: [.notes], words: { $0.actionSubnote }, disabled: noNote
        ) { model, _ in
            guard let id = model.notes.selected else { return [] }
            return model.type(.subnote(id), isMultiline: true)
        },
        Action(
            .unnest, .notes, keys: [.character("-")], panes: [.notes], words: { $0.actionUnnest },
            disabled: { model in
                noNote(model) ?? (model.selectedNote?.parent == nil ? model.phrases.notASubnote : nil)
            }
        ) { model, _ in
            guard let note = model.selectedNote, let parent = note.parent else { return [] }
            return [.perform(.nest([note.id], under: model.state.contributions[parent]?.parent))]
        },
        Action(
            .group, .notes, keys: [.character("g")], panes: [.notes], words: { $0.actionGroup },
            disabled: nothingConcerned
        ) { model, _ in model.groupNotes() },
        Action(
            .dissolve, .notes, keys: [.character("G")], panes: [.notes], words: { $0.actionDissolve }, disabled: noGroup
        ) { model, _ in
            model.selectedNote.map { [.perform(.dissolve($0.id))] } ?? []
        },
        Action(.promote, .notes, panes: [.notes], words: { $0.actionPromote }, disabled: noGroup) { model, _ in
            model.selectedNote.map { [.perform(.promote($0.id))] } ?? []
        },
        Action(
            .method, .notes, panes: [.notes], words: { $0.actionMethod },
            disabled: { model in
                noNote(model) ?? (model.selectedNote?.kind == .decision ? nil : model.phrases.notADecision)
            }
        ) { model, _ in
            guard let note = model.selectedNote else { return [] }
            return model.type(.method(note.id), note.method)
        },
        Action(
            .authors, .notes, keys: [.character("@")], panes: [.notes], words: { $0.actionAuthors }, disabled: noNote
        ) { model, _ in
            guard let note = model.selectedNote else { return [] }
            let names = note.authors.compactMap { model.state.person($0)?.name }.filter { !$0.isEmpty }
            return model.type(.authors(note.id), names.joined(separator: ", "))
        },
        Action(
            .due, .notes, keys: [.character("D")], panes: [.notes], words: { $0.actionDue },
            disabled: { model in
                noNote(model)
                    ?? (model.selectedNote?.kind == .action ? nil : model.phrases.hasNoDue(model.key(of: .kind)))
            }
        ) { model, _ in
            guard let note = model.selectedNote else { return [] }
            return model.type(.due(note.id), note.due)
        },
        Action(
            .noteUp, .notes, keys: [.shiftUp], panes: [.notes], words: { $0.actionNoteUp }, disabled: noNote
        ) { model, _ in model.shiftNote(by: -model.notesAbreast) },
        Action(
            .noteDown, .notes, keys: [.shiftDown], panes: [.notes], words: { $0.actionNoteDown }, disabled: noNote
        ) { model, _ in model.shiftNote(by: model.notesAbreast) },
        Action(
            .setNotesAside, .notes, keys: [.character("x")], panes: [.notes], words: { $0.actionSetNotesAside },
            disabled: nothingConcerned
        ) { model, _ in
            // What stands under something that is aside comes back with it.
            let hidden = model.concernedNotes.compactMap { model.state.head(ofAside: $0) }
            if !hidden.isEmpty, hidden.count == model.concernedNotes.count {
                let heads = Set(hidden)
                return [.perform(.setAside(model.state.sequence.filter(heads.contains), false))]
            }
            let isAside = model.concerned { !$0.isSetAside }
            return [.perform(.setAside(model.concernedNotes, isAside))]
        },
    ]

    @Sendable static func noNote(_ model: Model) -> String? {
        readOnly(model) ?? (model.selectedNote == nil ? model.phrases.noNoteSelected : nil)
    }

    /// Why nothing can be done with the marked notes, or with the selected one: marks may be out of sight.
    @Sendable static func nothingConcerned(_ model: Model) -> String? {
        readOnly(model) ?? (model.concernedNotes.isEmpty ? model.phrases.noNoteSelected : nil)
    }

    @Sendable static func nothingListed(_ model: Model) -> String? {
        model.selectedNote == nil ? model.phrases.noNoteSelected : nil
    }

    @Sendable static func noAction(_ model: Model) -> String? {
        nothingConcerned(model) ?? (model.concerned { $0.kind == .action } ? nil : model.phrases.notAnAction)
    }

    @Sendable static func noGroup(_ model: Model) -> String? {
        noNote(model) ?? (model.selectedNote?.kind == .group ? nil : model.phrases.notAGroup)
    }
}

extension Model {
    /// Opens a line to type in.
    mutating func type(_ purpose: LineEntry.Purpose, _ text: String = "", isMultiline: Bool = false) -> [Effect] {
        mode = .typing(LineEntry(purpose, text, isMultiline: isMultiline))
        return []
    }

    /// Whether some note that a command is about is so.
    func concerned(_ isSo: (Contribution) -> Bool) -> Bool {
        concernedNotes.contains { state.contributions[$0].map(isSo) ?? false }
    }

    /// Puts the marked notes into the group among them; where there is none, or several, asks for the title of a new one.
    mutating func groupNotes() -> [Effect] {
        let notes = concernedNotes
        let groups = notes.filter { state.contributions[$0]?.kind == .group }
        guard notes.count > 1, groups.count == 1, let group = groups.first else {
            return type(.group(notes), notes.first.flatMap { state.contributions[$0]?.wording } ?? "")
        }
        // What is in it already, at any depth, stays where it is there.
        let others = notes.filter { id in !state.branch(of: id).contains { $0.id == group } }
        guard !others.isEmpty else {
            say(phrases.isInGroup(shortTitle(of: group)))
            return []
        }
        if let row = self.notes.rows.firstIndex(of: group) { self.notes.choose(row: row) }
        return [.perform(.nest(others, under: group))]
    }

    /// Moves the selected note past the one before or after it at the same level.
    mutating func shiftNote(by step: Int) -> [Effect] {
        guard let note = selectedNote, notes.query == nil else { return [] }
        let siblings =
            if let parent = note.parent {
                book.arrangement.identifiers(below: parent)
            } else {
                book.arrangement.tops(
                    on: (selectedTheme.flatMap { note.themes.contains($0) ? $0 : nil } ?? note.themes.first).map {
                        .theme($0)
                    } ?? .unfiled
                ).map(\.note)
            }
        guard let index = siblings.firstIndex(of: note.id) else { return [] }
        let other = index + step
        guard siblings.indices.contains(other) else { return [] }
        if step > 0 { return [.perform(.place(note.id, .after(siblings[other])))] }
        return [.perform(.place(note.id, other == 0 ? before(siblings[0]) : .after(siblings[other - 1])))]
    }

    /// The place right before a note, in the order of all notes.
    private func before(_ id: Contribution.ID) -> Place<Contribution> {
        guard let index = state.sequence.firstIndex(of: id), index > 0 else { return .first }
        return .after(state.sequence[index - 1])
    }
}
