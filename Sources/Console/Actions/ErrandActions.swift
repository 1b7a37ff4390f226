import Phrases
import Screen
import Workshop

extension ActionTable {
    /// What the commands of the shell do, for whoever never typed one.
    static let errands: [Action] = [
        Action(.takeFile, .session, words: { $0.actionTakeFile }, disabled: readOnly) { model, _ in
            model.mode = .picking(FilePicker(.taking))
            return [.look("")]
        },
        Action(.printReport, .session, words: { $0.actionPrintReport }, disabled: readOnly) { model, _ in
            model.send(.printReport)
        },
        Action(.printSheet, .session, words: { $0.actionPrintSheet }, disabled: readOnly) { model, _ in
            model.send(.printSheet)
        },
        Action(.newSession, .session, words: { $0.actionNewSession }) { model, _ in model.leave(for: .new) },
        Action(.openSession, .session, words: { $0.actionOpenSession }) { model, _ in
            model.mode = .picking(FilePicker(.opening))
            return [.look("")]
        },
        Action(.summary, .session, words: { $0.actionSummary }) { model, _ in model.send(.summary) },
        Action(.verify, .session, words: { $0.actionVerify }) { model, _ in model.send(.verify) },
        Action(.readPacks, .session, words: { $0.actionReadPacks }) { _, _ in [.listPacks] },
        Action(.makePack, .session, words: { $0.actionMakePack }) { model, _ in model.send(.makePack) },
        Action(.copyTemplate, .session, words: { $0.actionCopyTemplate }, disabled: readOnly) { model, _ in
            model.mode = .choosing(.templates(model))
            return []
        },
        Action(.checkTemplates, .session, words: { $0.actionCheckTemplates }) { model, _ in
            model.send(.checkTemplates)
        },
        Action(.commands, .session, words: { $0.actionCommands }) { model, _ in model.send(.commands) },
    ]
}

extension Model {
    fileprivate mutating func send(_ errand: Errand) -> [Effect] {
        if errand.isSlow { say(phrases.errandRuns(errand.title(phrases))) }
        return [.run(errand)]
    }

    /// Leaves this session for another, unless words would be lost by it.
    mutating func leave(for destination: Destination) -> [Effect] {
        guard let loss = lossOnQuitting, !knowsOfLoss else { return [.leave(for: destination)] }
        knowsOfLoss = true
        warn(loss)
        return []
    }
}
