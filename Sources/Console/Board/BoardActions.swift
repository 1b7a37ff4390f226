import Phrases
import Screen
import Workshop

extension ActionTable {
    static let board: [Action] = [
        Action(.board, .moving, keys: [.character("b")], words: { $0.actionBoard }) { model, _ in model.toggleBoard() },
        Action(
            .columnInto, .moving, keys: [.character(">")], panes: [.notes], words: { $0.actionColumnInto },
            disabled: notOnBoard
        ) { model, _ in model.goIntoColumn() },
        Action(
            .columnOut, .moving, keys: [.character("<"), .backspace], panes: [.notes], words: { $0.actionColumnOut },
            disabled: notOnBoard
        ) { model, _ in model.goOutOfColumn() },
        Action(
            .noteLeft, .notes, keys: [.shiftLeft], panes: [.notes], words: { $0.actionNoteLeft },
            disabled: { nothingConcerned($0) ?? notOnBoard($0) }
        ) { model, _ in model.carry(-1) },
        Action(
            .noteRight, .notes, keys: [.shiftRight], panes: [.notes], words: { $0.actionNoteRight },
            disabled: { nothingConcerned($0) ?? notOnBoard($0) }
        ) { model, _ in model.carry(1) },
        Action(
            .open, .notes, keys: [.character("o")], panes: [.notes], words: { $0.actionOpen },
            disabled: { notOnBoard($0) ?? ($0.selectedNote == nil ? $0.phrases.noNoteSelected : nil) }
        ) { model, _ in model.openOnBoard() },
        Action(
            .markRange, .notes, keys: [.character("M")], panes: [.notes], words: { $0.actionMarkRange },
            disabled: noNote
        ) { model, _ in model.markRange() },
    ]

    @Sendable static func notOnBoard(_ model: Model) -> String? {
        model.showsBoard ? nil : model.phrases.onlyOnBoard(model.keyHere(of: .board))
    }
}

extension Model {
    /// Marks what stands between the nearest marked note above (or below) and the selected one.
    fileprivate mutating func markRange() -> [Effect] {
        guard let end = notes.selectedRow else { return [] }
        let rows = notes.rows
        func isMarked(_ row: Int) -> Bool { rows[row].note.map { notes.marked.contains($0) } ?? false }
        let start = (0..<end).last(where: isMarked) ?? (end..<rows.count).first(where: isMarked) ?? end
        for row in min(start, end)...max(start, end) where rows[row].depth == rows[end].depth {
            if let note = rows[row].note { notes.marked.insert(note) }
        }
        return []
    }
}
