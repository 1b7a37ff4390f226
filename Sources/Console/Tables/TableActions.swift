import Phrases
import Workshop

extension ActionTable {
    /// Several tables, several computers.
    static let tables: [Action] = [
        Action(
            .table, .session, words: { $0.actionTable },
            disabled: { readOnly($0) ?? ($0.book.outline.isEmpty ? $0.phrases.noThemesForTables : nil) }
        ) { model, _ in
            model.mode = .seating(SeatBox(model, isFirst: false))
            return []
        },
        Action(.gather, .session, words: { $0.actionGather }, disabled: readOnly) { model, _ in
            model.mode = .gathering(GatherBox())
            return [.gather(.search)]
        },
    ]
}
