import Phrases
import Screen
import Workshop

extension ActionTable {
    /// What the commands of the shell do, for whoever never typed one.
    static let errands: [Action] = [
        Action(.takeFile, .session, words: { $0.actionTakeFile }, disabled: readOnly) { model, _ in
            model.pick(.taking)
        },
        Action(.printReport, .session, words: { $0.actionPrintReport }, disabled: readOnly) { model, _ in
            model.send(.printReport)
        },
        Action(.printSheet, .session, words: { $0.actionPrintSheet }, disabled: readOnly) { model, _ in
            model.send(.printSheet)
        },
        Action(.newSession, .session, words: { $0.actionNewSession }) { model, _ in model.leave(for: .new) },
        Action(.openSession, .session, words: { $0.actionOpenSession }) { model, _ in
            model.pick(.opening)
        },
        // What is being typed is kept, and on the line again.
        Action(
            .reopenFolder, .session, words: { $0.actionReopenFolder },
            disabled: { readOnly($0) == nil ? $0.phrases.isWritten : nil }
        ) { model, _ in [.leave(for: .again(model.selectedTheme))] },
        Action(.summary, .session, words: { $0.actionSummary }) { model, _ in model.send(.summary) },
        Action(.verify, .session, words: { $0.actionVerify }) { model, _ in model.send(.verify) },
        Action(.readPacks, .session, words: { $0.actionReadPacks }) { _, _ in [.listPacks] },
        Action(.checkPack, .session, words: { $0.actionCheckPack }) { model, _ in model.pick(.checking) },
        Action(.makePack, .session, words: { $0.actionMakePack }) { model, _ in model.send(.makePack) },
        Action(.copyTemplate, .session, words: { $0.actionCopyTemplate }, disabled: readOnly) { model, _ in
            model.mode = .choosing(.templates(model))
            return []
        },
        Action(.checkTemplates, .session, words: { $0.actionCheckTemplates }) { model, _ in
            model.send(.checkTemplates)
        },
        Action(.commands, .session, words: { $0.actionCommands }) { model, _ in model.send(.commands) },
        Action(.manual, .session, words: { $0.actionManual }) { model, _ in model.send(.manual) },
        Action(.keys, .session, words: { $0.actionKeys }) { model, _ in model.send(.keys) },
        Action(.keyFile, .session, words: { $0.actionKeyFile }) { model, _ in model.send(.keyFile) },
    ]
}

extension Model {
    fileprivate mutating func send(_ errand: Errand) -> [Effect] {
        if errand.isSlow { say(phrases.errandRuns(errand.title(phrases))) }
        return [.run(errand)]
    }

    /// Looks for a file, or for a session.
    fileprivate mutating func pick(_ purpose: FilePicker.Purpose) -> [Effect] {
        mode = .picking(FilePicker(purpose))
        return [.look("")]
    }

    /// Leaves this session for another, unless words would be lost by it.
    mutating func leave(for destination: Destination) -> [Effect] {
        guard let loss = lossOnLeaving, !knowsOfLoss else { return [.leave(for: destination)] }
        knowsOfLoss = true
        warn(loss)
        return []
    }
}
