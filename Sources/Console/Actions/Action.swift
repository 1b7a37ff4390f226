import Phrases
import Screen
import Workshop

/// One thing that can be done: its keys, its words, when it cannot be, and what it does.
///
/// The footer, the help, the palette, the list that Enter opens and the keys themselves are renderings of one table of these.
struct Action: Sendable {
    let name: ActionName
    let section: ActionSection
    /// Its keys unless the user has others: see ``Keymap``.
    let keys: [Key]
    /// Its keys where there are others.
    let scoped: [KeyScope: [Key]]
    /// The panes that must have the focus; all of them where it does not matter.
    let panes: Set<Pane>
    let words: @Sendable (Phrases) -> ActionWords
    /// What it is called once the session is closed, where that is something else.
    let wordsWhenClosed: (@Sendable (Phrases) -> ActionWords)?
    /// Why it cannot be done now; nil when it can.
    let disabled: @Sendable (Model) -> String?
    let run: @Sendable (inout Model, World) -> [Effect]

    init(
        _ name: ActionName, _ section: ActionSection, keys: [Key] = [], scoped: [KeyScope: [Key]] = [:],
        panes: Set<Pane> = Set(Pane.allCases),
        words: @escaping @Sendable (Phrases) -> ActionWords,
        whenClosed wordsWhenClosed: (@Sendable (Phrases) -> ActionWords)? = nil,
        disabled: @escaping @Sendable (Model) -> String? = { _ in nil },
        run: @escaping @Sendable (inout Model, World) -> [Effect]
    ) {
        self.name = name
        self.section = section
        self.keys = keys
        self.scoped = scoped
        self.panes = panes
        self.words = words
        self.wordsWhenClosed = wordsWhenClosed
        self.disabled = disabled
        self.run = run
    }
}

enum ActionSection: String, CaseIterable, Sendable {
    case session, moving, time, notes, themes, people, floor, triage, report, projection
}

enum ActionName: String, CaseIterable, Sendable {
    case capture, captureUnfiled, triage, search, palette, help, form, showPack, report, export, close, reopen, compile,
        sheet, undo,
        redo,
        quit, saved,
        interrupt
    case takeFile, printReport, printSheet, newSession, openSession, reopenFolder, summary, verify, readPacks,
        checkPack,
        makePack, copyTemplate, checkTemplates, commands, manual, keys, keyFile
    case table, gather
    case showPeople, showThemes, showNotes, nextPane, previousPane, up, down, left, right, pageUp, pageDown, first, last
    case menu, leave
    case board, columnInto, columnOut, noteLeft, noteRight, open, markRange
    case agenda, clock, extendClock, shortenClock, nextPhase, endClock, countdown, newPhase, editPhase, phaseUp
    case phaseDown, setPhaseAside, restorePhases, printDurations
    case copyNotes, copyTheme
    case newNote, editNote, reformulate, mark, markAll, moveNotes, tagNotes, kind, highlight, done, subnote, unnest,
        group,
        dissolve
    case vote, unvote, count, hideVotes, ranking, giveOutDots, project
    case promote, method, authors, due, setNotesAside, noteUp, noteDown
    case jump
    case newTheme, newSubtheme, renameTheme, themeForm, themePrinting, themeEmptiness, moveTheme, themeUp, themeDown,
        setThemeAside, restoreThemes,
        fold
    case colours
    case newPerson, editPerson, present, presence, consent, mergePeople, mergeDoubles, mergeOrganisations,
        askNames,
        setPersonAside, moreUnnamed, fewerUnnamed, countUnnamed
    case fileElsewhere, skip
    case beside, copyReport, findNext, findPrevious
    case followNews, slower, faster, light
    case askFloor, showFloor, giveFloor, endTurn, withdrawTurn, turnUp, turnDown
}

extension Phrases {
    /// A key as people call it.
    func name(of key: Key) -> String {
        switch key {
        case .character(" "): space
        case .character(let character): String(character)
        case .control(let letter): "Ctrl-" + String(letter).uppercased()
        case .alt(let letter): "Alt-" + String(letter)
        case .function(let number): "F\(number)"
        case .enter: enter
        case .escape: escape
        case .tab: "Tab"
        case .backTab: shift + "Tab"
        case .up: "↑"
        case .down: "↓"
        case .left: "←"
        case .right: "→"
        case .shiftUp: shift + "↑"
        case .shiftDown: shift + "↓"
        case .shiftLeft: shift + "←"
        case .shiftRight: shift + "→"
        case .home: homeKey
        case .end: endKey
        case .pageUp: pageUpKey
        case .pageDown: pageDownKey
        case .backspace: backspaceKey
        case .delete: deleteKey
        default: "\(key)"
        }
    }
}
