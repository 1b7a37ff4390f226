import Phrases
import Screen
import Workshop

extension ActionTable {
    static let session: [Action] = [
        Action(.capture, .session, keys: [.character("c")], words: { $0.actionCapture }, disabled: readOnly) {
            model, _ in
            model.mode = .capturing
            model.knowsOfLoss = false
            return []
        },
        Action(.captureUnfiled, .session, words: { $0.actionCaptureUnfiled }, disabled: readOnly) { model, _ in
            model.themes.shelf = .unfiled
            model.notes.query = nil
            if model.showsBoard { model.settleBoard() }
            model.notes.list(model)
            model.mode = .capturing
            return []
        },
        ActionTable.triage,
        Action(.search, .session, keys: [.character("/")], words: { $0.actionSearch }) { model, _ in
            model.beginSearch()
        },
        Action(.palette, .session, keys: [.character(":"), .control("p")], words: { $0.actionPalette }) { model, _ in
            var palette = Chooser.palette(model)
            if model.mode == .capturing { palette.over = .capture }
            model.mode = .choosing(palette)
            return []
        },
        Action(.help, .session, keys: [.character("?"), .function(1)], words: { $0.actionHelp }) { model, _ in
            model.mode = .helping(top: 0, over: model.mode)
            return []
        },
        Action(.form, .session, keys: [.character("s")], words: { $0.actionForm }, disabled: readOnly) { model, _ in
            model.mode = .filling(Form(.session, model))
            return []
        },
        Action(
            .showPack, .session, words: { $0.actionShowPack },
            disabled: { $0.pack == nil ? $0.phrases.noPack : nil }
        ) { model, _ in
            guard let pack = model.pack else { return [] }
            model.mode = .reading(Reading(pack, model.phrases))
            return []
        },
        Action(.report, .session, keys: [.character("r")], words: { $0.actionReport }) { model, _ in
            model.openReport()
            return []
        },
        Action(.export, .session, scoped: [.report: [.character("e")]], words: { $0.actionExport }) { model, _ in
            var chooser = Chooser.exports(model)
            chooser.over = model.page == nil ? .panes : .report
            model.mode = .choosing(chooser)
            return []
        },
        Action(
            .close, .session, words: { $0.actionClose },
            disabled: readOnly
        ) { model, world in
            // A note-taker who has finished closes a table, and hardly ever everybody's session.
            if model.table != nil, !model.state.isClosed {
                model.mode = .choosing(.closings(model))
                return []
            }
            return model.close(world)
        },
        Action(
            .reopen, .session, words: { $0.actionReopen },
            disabled: { readOnly($0) ?? ($0.state.isClosed ? nil : $0.phrases.notClosed) }
        ) { _, _ in [.perform(.reopen)] },
        Action(
            .compile, .session, words: { $0.actionCompile }, whenClosed: { $0.actionCompileAnew }, disabled: readOnly
        ) { _, _ in [.compile] },
        Action(.sheet, .session, words: { $0.actionSheet }, disabled: readOnly) { _, _ in [.compileSheet] },
        Action(
            .undo, .session, keys: [.character("u"), .control("z")], words: { $0.actionUndo }, disabled: readOnly
        ) { model, _ in
            // Whoever has just gathered means that, and would lose something old without seeing it.
            guard model.hasJustGathered else { return [.undo] }
            model.hasJustGathered = false
            model.warn(model.phrases.gatheringStays(model.keyHere(of: .undo)))
            return []
        },
        Action(
            .redo, .session, keys: [.control("r"), .control("y")], words: { $0.actionRedo }, disabled: readOnly
        ) { _, _ in [.redo] },
        Action(.saved, .session, keys: [.control("s")], words: { $0.actionSaved }) { model, _ in
            model.say(model.savingSentence)
            return []
        },
        Action(.interrupt, .session, keys: [.control("c")], words: { $0.actionInterrupt }) { model, _ in
            model.say(model.phrases.quitHint(model.key(of: .quit)))
            return []
        },
        Action(.quit, .session, keys: [.character("q")], words: { $0.actionQuit }) { model, _ in
            if !model.knowsOfStaleness, let sentence = model.staleness(onQuitting: true), model.lossOnQuitting == nil {
                model.knowsOfStaleness = true
                model.warn(sentence)
                return []
            }
            guard let loss = model.lossOnQuitting, !model.knowsOfLoss else { return [.quit] }
            model.knowsOfLoss = true
            model.warn(loss)
            return []
        },
    ]

    static let moving: [Action] = [
        Action(
            .showPeople, .moving, keys: [.character("1"), .character("&")], words: { $0.actionShowPeople }
        ) { model, _ in model.show(.people) },
        Action(
            .showThemes, .moving, keys: [.character("2"), .character("é")], words: { $0.actionShowThemes }
        ) { model, _ in model.show(.themes) },
        Action(
            .showNotes, .moving, keys: [.character("3"), .character("\"")], words: { $0.actionShowNotes }
        ) { model, _ in model.show(.notes) },
        Action(.nextPane, .moving, keys: [.tab], words: { $0.actionNextPane }) { model, _ in
            model.show(Pane(rawValue: (model.focus.rawValue + 1) % 3) ?? .notes)
        },
        Action(.previousPane, .moving, keys: [.backTab], words: { $0.actionPreviousPane }) { model, _ in
            model.show(Pane(rawValue: (model.focus.rawValue + 2) % 3) ?? .notes)
        },
        Action(.up, .moving, keys: [.up, .character("k")], words: { $0.actionUp }) { model, _ in model.go(by: -1) },
        Action(.down, .moving, keys: [.down, .character("j")], words: { $0.actionDown }) { model, _ in model.go(by: 1)
        },
        Action(.left, .moving, keys: [.left, .character("h")], words: { $0.actionLeft }) { model, _ in model.goLeft() },
        Action(
            .right, .moving, keys: [.right, .character("l")], words: { $0.actionRight }
        ) { model, _ in model.goRight() },
        Action(.pageUp, .moving, keys: [.pageUp], words: { $0.actionPageUp }) { model, _ in model.go(by: -8) },
        Action(.pageDown, .moving, keys: [.pageDown], words: { $0.actionPageDown }) { model, _ in model.go(by: 8) },
        Action(.first, .moving, keys: [.home], words: { $0.actionFirst }) { model, _ in model.go(by: -1_000_000) },
        Action(.last, .moving, keys: [.end], words: { $0.actionLast }) { model, _ in model.go(by: 1_000_000) },
        Action(.menu, .moving, keys: [.enter], words: { $0.actionMenu }) { model, _ in
            model.mode = .choosing(.menu(model))
            return []
        },
        Action(.leave, .moving, keys: [.escape], words: { $0.actionLeave }) { model, _ in
            model.notes.marked = []
            model.leaveSearch()
            return []
        },
    ]

    /// Why nothing can be changed, when the folder is open for reading.
    @Sendable static func readOnly(_ model: Model) -> String? {
        if case .readOnly(let why) = model.saving { why } else { nil }
    }
}

extension Model {
    /// Which words leaving now would lose, as a sentence; nil where there are none.
    var lossOnQuitting: String? {
        if case .failed = saving { return phrases.quitWouldLose(key(of: .quit)) }
        return capture.isEmpty ? nil : phrases.quitWouldLoseLine(key(of: .quit), capture: key(of: .capture))
    }

    /// Likewise where one goes to another session.
    var lossOnLeaving: String? {
        guard let loss = lossOnQuitting else { return nil }
        if case .failed = saving { return loss }
        return phrases.leavingWouldLoseLine(capture: key(of: .capture))
    }

    /// How far what was typed is on the disk, as a sentence.
    var savingSentence: String {
        switch saving {
        case .saved: folderTrouble ?? trouble ?? phrases.allIsSaved
        case .saving: phrases.saving
        case .failed(let why), .readOnly(let why): why
        }
    }

    mutating func show(_ pane: Pane) -> [Effect] {
        focus = pane
        return []
    }

    /// Moves the selection of the pane that has the focus.
    mutating func go(by steps: Int) -> [Effect] {
        switch focus {
        case .people: people.move(by: steps)
        case .themes:
            themes.move(by: steps)
            board.root = nil
            notes.query = nil
            notes.viewport.first = 0
            notes.selected = nil
            notes.list(self)
        case .notes:
            if showsBoard { return goOnBoard(by: steps) }
            notes.move(by: steps)
        }
        return []
    }

    mutating func goLeft() -> [Effect] {
        if showsBoard { return goAcross(-1) }
        guard focus == .themes else {
            focus = .themes
            return []
        }
        guard case .theme(let id) = themes.shelf else { return [] }
        let row = themes.rows[themes.selectedIndex]
        if row.hasChildren && !themes.folded.contains(id) {
            themes.folded.insert(id)
        } else if let parent = state.themes[id]?.parent {
            themes.select(parent, in: state, book)
            board.root = nil
            notes.list(self)
        } else {
            focus = .people
        }
        return []
    }

    mutating func goRight() -> [Effect] {
        if showsBoard { return goAcross(1) }
        switch focus {
        case .people: focus = .themes
        case .themes:
            if case .theme(let id) = themes.shelf, themes.folded.remove(id) != nil { break }
            focus = .notes
        case .notes: break
        }
        return []
    }
}
