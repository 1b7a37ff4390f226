import Phrases
import Screen
import Workshop

/// Takes in what happened: changes the model, and says what is wanted of the program around.
public func update(_ model: inout Model, _ message: Message, _ world: World) -> [Effect] {
    var effects: [Effect] = []
    (model.today, model.now, model.hour) = (world.today, world.now, world.hour)
    var isTick = false
    switch message {
    case .input(let event):
        model.flash = nil
        let attempt = Model.Attempt(mode: model.mode, capture: model.capture)
        effects = model.take(event, world)
        model.attempt = effects.isEmpty ? nil : attempt
    case .workshop(let state): model.adopt(state)
    case .performed(let events, let state):
        model.notes.forgetSleepingMarks()
        model.performed(events, state, world)
    case .refused(let refusal):
        model.giveBackWords()
        model.warn(model.phrases.refusal(refusal))
    case .notKept(let why):
        model.giveBackWords()
        model.warn(why)
    case .undone(let state):
        let before = model.state
        let (selected, shelf) = (model.notes.selected, model.themes.shelf)
        let step = StepWords(without: state, with: model.state, model.phrases).sentence
        model.adopt(state)
        model.followStep(from: before, selected, on: shelf)
        model.notes.wakeMarks(model.state)
        model.say(model.phrases.undone(step, redo: model.keyHere(of: .redo)))
        model.noteStep(from: before)
    case .redone(let state):
        let before = model.state
        let (selected, shelf) = (model.notes.selected, model.themes.shelf)
        let step = StepWords(without: model.state, with: state, model.phrases).sentence
        model.adopt(state)
        model.followStep(from: before, selected, on: shelf)
        model.say(model.phrases.redone(step))
        model.noteRedone()
        model.noteStep(from: before)
    case .nothingToUndo: model.say(model.phrases.nothingToUndo)
    case .nothingToRedo: model.say(model.phrases.nothingToRedo)
    case .saving(let saving):
        model.saving = saving
        // What fails again is said again.
        if saving == .saved, model.capture.isEmpty { model.knowsOfLoss = false }
    case .closed(let file, let remarks, let state):
        model.adopt(state)
        (model.isReportStale, model.reported) = (false, model.state)
        let written = model.phrases.reportWritten(file)
        let sentence = state.isClosed ? model.phrases.closedNow(model.phrases.actionReopen.sentence) : ""
        model.say([written, sentence].filter { !$0.isEmpty }.joined(separator: " · "))
        let lines = ([sentence] + remarks).filter { !$0.isEmpty }
        if !remarks.isEmpty { model.mode = .reading(Reading(written: file, lines, model.phrases)) }
    case .reportCompared(let state, let isBehind): model.compared(state, isBehind: isBehind)
    case .exported(let file, let remarks):
        model.say(model.phrases.exported(file))
        if !remarks.isEmpty { model.read(Reading(exported: file, remarks, model.phrases)) }
    case .said(let text): model.say(text)
    case .listed(let listing): effects = model.listed(listing)
    case .textRead(let text): effects = model.take(.paste(text), world)
    case .taken(let events, let sentences, let state): model.taken(events, sentences, state, world)
    case .packs(let packs): model.mode = .choosing(.packs(packs, model))
    case .indexed(let index, let revision): model.take(index, of: revision)
    case .errandDone(let errand, let text, let isDone): model.finish(errand, text, isDone: isDone)
    case .tick:
        isTick = true
        model.refreshReport()
        model.turnPage()
        effects = model.prepareForSearching()
    case .arrived(let arrivals, let state): model.arrive(arrivals, state)
    case .machine(let name, let isFirstVisit): model.welcome(machine: name, isFirstVisit: isFirstVisit)
    case .gathered(let news): model.hear(news)
    case .folder(let why): model.hear(ofFolder: why)
    case .notice(let text): model.warn(text)
    case .pack(let pack):
        model.pack = pack
        model.notes.list(model)
        model.projectAnew()
        model.refreshForm()
    case .trouble(let text):
        model.trouble = text
        model.warn(text)
    }
    model.tellOfArrivals()
    model.previewPalette()
    model.settle()
    return effects + model.listenToClocks(isTick: isTick)
}

extension Model {
    /// Words whose command was refused stand where they were typed.
    fileprivate mutating func giveBackWords() {
        board.isCarrying = false
        switch attempt?.mode {
        case .typing, .naming, .filling, .pasting, .capturing, .triaging, .timing:
            mode = attempt?.mode ?? mode
            capture = attempt?.capture ?? capture
        default: break
        }
        attempt = nil
        questions.expect(capture, [])
        answered = nil
    }

    fileprivate mutating func take(_ event: InputEvent, _ world: World) -> [Effect] {
        switch event {
        case .key(let key):
            guard Layout.fits(size) || takesUnseen(key) else { return [] }
            return mode.responder.press(key, &self, world)
        case .paste(let text):
            // Lines are shown as what they would become; all else goes into one field, which is for words.
            let isOfLines = text.utf8.contains(UInt8(ascii: "\n"))
            let most = isOfLines ? Model.mostPastedLines : Model.mostPasted
            if text.utf8.count > most {
                warn(phrases.pasteTooLong(kilobytes: most >> 10))
            } else {
                mode.responder.paste(text, &self)
            }
            return []
        case .mouse(let event): return Layout.fits(size) ? point(event, world) : []
        case .resize(let size):
            self.size = size
            return []
        case .hangUp: return [.quit]
        }
    }

    /// Bytes of a paste that one field takes: what a note can hold.
    private static let mostPasted = 16 << 10
    /// Bytes of a paste of lines. More is a file to take in.
    private static let mostPastedLines = 1 << 20

    /// On a screen too small to show anything, words that are being typed go on into their line; what would change something
    /// unseen waits.
    private func takesUnseen(_ key: Key) -> Bool {
        if case .filling(let form) = mode { return form.editing != nil && !key.isCommand }
        if mode == .browsing { return keymap.action(for: key, in: focus)?.name == .quit }
        return mode.responder.entry(self, width: size.width) != nil && !key.isCommand
    }

    /// Keys that mean the same in every text: undo and redo, help, « it is all saved ».
    mutating func pressAnywhere(_ key: Key, _ world: World) -> [Effect]? {
        var everywhere: Set<ActionName> = [
            .undo, .redo, .saved, .interrupt, .palette, .help, .agenda, .clock, .extendClock, .nextPhase, .countdown,
        ]
        // The palette and the agenda take the place of a line, whose words would be gone.
        switch mode {
        case .typing, .naming, .triaging, .timing: everywhere.subtract([.palette, .agenda, .countdown])
        default: break
        }
        guard key.isCommand, let action = keymap.action(for: key, in: focus) else { return nil }
        return everywhere.contains(action.name) ? action.perform(&self, world) : nil
    }

    var captureContext: CaptureContext {
        // What is typed up after a session was said on its day: *jeudi* is the Thursday that followed.
        CaptureContext(
            state: state, selected: selectedTheme, table: table, today: sessionDay.reference,
            language: phrases.language)
    }
}
