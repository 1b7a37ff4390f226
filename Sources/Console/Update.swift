import Phrases
import Screen
import Workshop

/// Takes in what happened: changes the model, and says what is wanted of the program around.
public func update(_ model: inout Model, _ message: Message, _ world: World) -> [Effect] {
    var effects: [Effect] = []
    (model.today, model.now) = (world.today, world.now)
    switch message {
    case .input(let event):
        model.flash = nil
        let attempt = Model.Attempt(mode: model.mode, capture: model.capture)
        effects = model.take(event, world)
        model.attempt = effects.isEmpty ? nil : attempt
    case .workshop(let state): model.adopt(state)
    case .performed(let events, let state): model.performed(events, state, world)
    case .refused(let refusal):
        model.giveBackWords()
        model.warn(model.phrases.refusal(refusal))
    case .notKept(let why):
        model.giveBackWords()
        model.warn(why)
    case .undone(let state):
        let selected = model.notes.selected
        model.adopt(state)
        model.follow(selected)
        model.say(model.phrases.undone(redo: model.keyHere(of: .redo)))
    case .redone(let state):
        let selected = model.notes.selected
        model.adopt(state)
        model.follow(selected)
        model.say(model.phrases.redone)
    case .nothingToUndo: model.say(model.phrases.nothingToUndo)
    case .nothingToRedo: model.say(model.phrases.nothingToRedo)
    case .saving(let saving):
        model.saving = saving
        // What fails again is said again.
        if saving == .saved, model.capture.isEmpty { model.knowsOfLoss = false }
    case .closed(let file, let remarks, let state):
        model.adopt(state)
        model.say(model.phrases.reportWritten(file))
        if !remarks.isEmpty { model.mode = .reading(Reading(written: file, remarks, model.phrases)) }
    case .said(let text): model.say(text)
    case .listed(let listing): effects = model.listed(listing)
    case .textRead(let text): effects = model.take(.paste(text), world)
    case .taken(let events, let sentences, let state): model.taken(events, sentences, state, world)
    case .packs(let packs): model.mode = .choosing(.packs(packs, model))
    case .errandDone(let errand, let text, let isDone): model.finish(errand, text, isDone: isDone)
    case .tick:
        model.refreshReport()
        model.turnPage()
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
    return effects
}

extension Model {
    /// Words whose command was refused stand where they were typed.
    fileprivate mutating func giveBackWords() {
        board.isCarrying = false
        switch attempt?.mode {
        case .typing, .naming, .filling, .pasting, .capturing, .triaging:
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
        case .key(let key): return press(key, world)
        case .paste(let text): return paste(text, world)
        case .mouse(let event): return point(event, world)
        case .resize(let size):
            self.size = size
            return []
        case .hangUp: return [.quit]
        }
    }

    private mutating func press(_ key: Key, _ world: World) -> [Effect] {
        switch mode {
        case .browsing:
            return keymap.action(for: key, in: focus)?.perform(&self, world) ?? []
        case .capturing: return pressCapturing(key, world)
        case .typing(let entry): return pressTyping(key, entry, world)
        case .naming(let entry): return pressNaming(key, entry, world)
        case .floor(let panel): return pressFloor(key, panel, world)
        case .choosing(let chooser): return pressChoosing(key, chooser, world)
        case .searching(let line): return pressSearching(key, line, world)
        case .filling(let form): return pressFilling(key, form, world)
        case .pasting(let box): return pressPasting(key, box)
        case .helping(let top, let mode): return pressHelping(key, top, over: mode)
        case .reading(let reading): return pressReading(key, reading)
        case .ranking(let list): return pressRanking(key, list, world)
        case .projecting(let projection): return pressProjecting(key, projection, world)
        case .triaging(let triage): return pressTriaging(key, triage, world)
        case .picking(let picker): return pressPicking(key, picker)
        case .reviewing(let find): return pressReviewing(key, find, world)
        case .seating(let box): return pressSeating(key, box)
        case .gathering(let box): return pressGathering(key, box)
        }
    }

    /// Keys that mean the same in every text: undo and redo, help, « it is all saved ».
    mutating func pressAnywhere(_ key: Key, _ world: World) -> [Effect]? {
        var everywhere: Set<ActionName> = [.undo, .redo, .saved, .interrupt, .palette, .help]
        // The palette takes the place of a line, whose words would be gone.
        switch mode {
        case .typing, .naming, .triaging: everywhere.remove(.palette)
        default: break
        }
        guard key.isCommand, let action = keymap.action(for: key, in: focus) else { return nil }
        return everywhere.contains(action.name) ? action.perform(&self, world) : nil
    }

    /// Shows what a command made, and says what a reader could miss.
    fileprivate mutating func performed(_ events: [any Event], _ state: State, _ world: World) {
        adopt(state)
        let added = events.compactMap { $0 as? ContributionAdded }
        if let last = added.last(where: { $0.parent == nil }) ?? added.last {
            notes.select(last.id, themes: last.themes, self)
            followReport(to: last.id)
        }
        if added.count > 1 {
            say(phrases.notesAdded(added.count, undo: keyHere(of: .undo)))
        } else if let note = added.first, notes.selected != note.id, let theme = state.themes(of: note.id).first {
            let path = state.path(to: theme).map(\.title).joined(separator: " › ")
            say(phrases.notesFiled(1, under: path, undo: keyHere(of: .undo)))
        }
        if let theme = events.compactMap({ $0 as? ThemeAdded }).first, added.isEmpty {
            themes.select(theme.id, in: state, book)
            notes.list(self)
            if case .typing(var entry) = mode {
                entry.goOn(behind: theme)
                mode = .typing(entry)
            }
        }
        if let note = added.last(where: { $0.parent == nil }) { questions.begin(note.id) }
        let newcomers = events.compactMap { $0 as? AttendeeAdded }
        if let person = newcomers.last(where: { state.attendees[$0.id]?.mergedInto == nil }), added.isEmpty {
            people.settle(book)
            people.selected = person.id
        }
        if let sentence = consequence(of: events) { say(sentence) }
        if let answered { say(answered) }
        answered = nil
        if let sentence = crowding(after: events) { warn(sentence) }
        sayVotes(events)
        if events.isEmpty, case .pasting(let box) = attempt?.mode, box.isPeople { say(phrases.everybodyIsThere) }
        noteTriage(events)
        if mode == .capturing { capture.refresh(in: captureContext) }
        // On the board, what was carried to a column may go on to the next one.
        let isFiled = events.contains { $0 is ContributionFiled || $0 is ContributionNested }
        if isFiled, !board.isCarrying { notes.marked = [] }
        board.isCarrying = false
    }

    /// Shows what a file brought: in a sentence, or on a page where there is more to say.
    fileprivate mutating func taken(_ events: [any Event], _ sentences: [String], _ state: State, _ world: World) {
        performed(events, state, world)
        let first = phrases.taken(sentences.first ?? "", undo: keyHere(of: .undo))
        guard sentences.count > 1 else { return say(first) }
        mode = .reading(Reading(title: phrases.fileTaken, lines: [first, ""] + sentences.dropFirst()))
    }

    /// That there are more people than there is room for, when somebody has just come.
    private func crowding(after events: [any Event]) -> String? {
        let someoneCame = events.contains { event in
            switch event {
            case let event as AttendeeAdded: [.present, .remote].contains(event.presence)
            case let event as UnnamedChanged: event.by > 0
            case let event as AttendeeChanged: event.presence == .set(.present) || event.presence == .set(.remote)
            default: false
            }
        }
        guard someoneCame, let places = Int(Cleaning.line(state[.capacity])), places > 0 else { return nil }
        let count = state.thereCount
        guard count > places else { return nil }
        let reason = pack?.capacity?.number == places ? pack?.capacity?.reason ?? "" : ""
        return phrases.overCapacity(count, places, reason)
    }

    /// What was set aside or filed elsewhere, and how to have it back.
    private func consequence(of events: [any Event]) -> String? {
        if let sentence = floorSentence(events) ?? crowdSentence(events) ?? presenceSentence(events) {
            return sentence
        }
        let undo = keyHere(of: .undo)
        let asideNotes = events.compactMap { $0 as? ContributionChanged }.filter { $0.isSetAside == .set(true) }
        if let group = asideNotes.first.flatMap({ state.contributions[$0.id] }), group.kind == .group {
            // A group goes aside when it is taken apart or becomes a theme: what became of its notes is what is to be known.
            if let theme = events.compactMap({ $0 as? ThemeAdded }).first {
                return phrases.groupPromoted(theme.title, undo: undo)
            }
            let nested = events.count { $0 is ContributionNested }
            if nested > 0 { return phrases.groupDissolved(nested, undo: undo) }
        }
        if events.contains(where: { $0 is OrganisationMerged }) { return phrases.organisationsMerged(undo: undo) }
        if events.contains(where: { ($0 as? ThemeMoved) != nil }), events.count == 1 {
            return phrases.themeMoved(undo: undo)
        }
        let taken = events.compactMap { $0 as? ContributionFiled }.filter { $0.added.isEmpty && !$0.removed.isEmpty }
        if !taken.isEmpty, taken.count == events.count { return phrases.notesUnfiled(taken.count, undo: undo) }
        let aside = asideNotes.count
        if aside > 0 { return phrases.notesSetAside(aside, undo: keyHere(of: .undo)) }
        if events.contains(where: { ($0 as? ThemeChanged)?.isSetAside == .set(true) }) {
            return phrases.themeSetAside(undo: keyHere(of: .undo))
        }
        if events.contains(where: { ($0 as? AttendeeChanged)?.isSetAside == .set(true) }) {
            return phrases.personSetAside(undo: keyHere(of: .undo))
        }
        let merged = events.count { $0 is AttendeeMerged }
        if merged > 0 { return phrases.doublesMerged(merged, undo: keyHere(of: .undo)) }
        let filed = events.compactMap { $0 as? ContributionFiled }
        if let theme = filed.first?.added.first.flatMap({ state.themes[$0]?.title }) {
            return phrases.notesFiled(filed.count, under: theme, undo: keyHere(of: .undo))
        }
        return nil
    }

    private mutating func paste(_ text: String, _ world: World) -> [Effect] {
        let hasLines = text.contains { $0 == "\n" }
        switch mode {
        case .browsing where hasLines, .capturing where hasLines && capture.isEmpty:
            if let why = ActionTable.readOnly(self) {
                warn(why)
            } else {
                mode = .pasting(
                    PasteBox(
                        text, isPeople: mode == .browsing && focus == .people, isOverCapture: mode == .capturing, state)
                )
            }
        case .browsing:
            mode = .capturing
            capture.paste(text, in: captureContext)
        case .capturing: capture.paste(text, in: captureContext)
        case .typing(var entry):
            entry.insert(entry.field.isMultiline ? text : Cleaning.line(text))
            mode = .typing(entry)
        case .naming where hasLines:
            mode = .pasting(PasteBox(text, isPeople: true, isOverCapture: false, state))
        case .naming(var entry):
            entry.insert(text, state)
            mode = .naming(entry)
        case .searching(var line):
            line.field.insert(Cleaning.line(text))
            search(by: line)
        case .filling(var form):
            if form.editing == nil { form.edit(isAnew: true) }
            let inserted = form.current?.hasLines == true ? text : Cleaning.line(text)
            form.editing?.insert(inserted)
            mode = .filling(form)
        case .pasting(let box):
            mode = .pasting(
                PasteBox(
                    box.text + "\n" + text, isPeople: box.isPeople, isOverCapture: box.isOverCapture, state))
        case .triaging(var triage):
            triage.entry?.insert(Cleaning.line(text), captureContext)
            mode = .triaging(triage)
        case .picking(var picker):
            picker.paste(Cleaning.line(text))
            mode = .picking(picker)
        case .choosing(var chooser):
            chooser.insert(Cleaning.line(text))
            mode = .choosing(chooser)
        case .reviewing(var field):
            field?.insert(Cleaning.line(text))
            if let field { find(field) }
        case .seating(var box):
            if !box.isListing { box.name.insert(Cleaning.line(text)) }
            mode = .seating(box)
        case .gathering(var box):
            box.insert(Cleaning.line(text))
            mode = .gathering(box)
        case .helping, .reading, .ranking, .projecting, .floor: break
        }
        return []
    }

    var captureContext: CaptureContext {
        // What is typed up after a session was said on its day: *jeudi* is the Thursday that followed.
        let sessionDay = CalendarDay(typed: state[.date]) ?? today
        return CaptureContext(
            state: state, selected: selectedTheme, table: table, today: min(sessionDay, today),
            language: phrases.language)
    }
}

extension NotesPane {
    /// Selects a note that was just made, where it is listed.
    mutating func select(_ id: Contribution.ID, themes: [Theme.ID], _ model: Model) {
        if let row = rows.index(of: id, near: rows.count - 1) { choose(row: row) }
    }
}
