import Phrases
import Screen
import Workshop

extension ActionTable {
    /// What is done while the compte-rendu is read.
    static let report: [Action] = [
        Action(
            .beside, .report, scoped: [.report: [.character("v")]], panes: [], words: { $0.actionBeside }
        ) { model, _ in
            model.turnReport()
            return []
        },
        Action(
            .copyReport, .report, scoped: [.report: [.character("Y")]], panes: [], words: { $0.actionCopyReport }
        ) { model, _ in model.page.map { model.copy($0.lines.markdown, said: model.phrases.copiedReport) } ?? [] },
        Action(
            .findNext, .report, scoped: [.report: [.character("n")]], panes: [], words: { $0.actionFindNext }
        ) { model, _ in
            model.page?.goOn(by: 1)
            return []
        },
        Action(
            .findPrevious, .report, scoped: [.report: [.character("p"), .character("N")]], panes: [],
            words: { $0.actionFindPrevious }
        ) { model, _ in
            model.page?.goOn(by: -1)
            return []
        },
    ]
}
