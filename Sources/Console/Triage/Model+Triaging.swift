import Phrases
import Screen
import Suggestions
import Workshop

extension Model {
    /// Brings the sorting up to date with the workshop: what waits now, and what is to be said of the first.
    ///
    /// - Parameter isByOthers: whether it was others who changed it, so that it is said where the note that is shown is gone.
    mutating func settleTriage(isByOthers: Bool = false) {
        guard case .triaging(var triage) = mode else {
            if isByOthers { mode.changeTriageBelow { $0.waitForOthers() } }
            return
        }
        guard triage.wantsAdvice(at: revision) else { return }
        let isByOthers = triage.meetsOthers() || isByOthers
        if triage.revision != revision {
            let isGone = triage.take(book.arrangement.notes(under: nil).map(\.id), revision: revision)
            if isGone, isByOthers {
                triage.noteSwap(at: now)
                if flash?.isWarning != true { say(phrases.filedMeanwhile) }
            }
        }
        if triage.current != nil { refreshIndex() }
        let book = book
        let isOtherwise = triage.take(
            triage.current.map { advice(on: $0) } ?? Advice(),
            steadyWhere: isByOthers ? { book.hues[$0] != nil } : nil)
        if isByOthers, isOtherwise {
            triage.noteSwap(at: now)
            if flash?.isWarning != true { say(phrases.suggestionsChanged) }
        }
        if var entry = triage.entry {
            let label = entry.current?.label ?? ""
            if !entry.refresh(captureContext) { warn(phrases.themeIsGone(label)) }
            triage.entry = entry
        }
        mode = .triaging(triage)
    }

    mutating func pressTriaging(_ key: Key, _ triage: Triage, _ world: World) -> [Effect] {
        // Over a theme that is being typed, too, these go about in what was sorted.
        if key.isCommand, ActionTable.readOnly(self) == nil {
            if keymap.keys(of: .redo).contains(key) { return goOn(triage) }
            if keymap.keys(of: .undo).contains(key) { return goBack(triage) }
        }
        if let entry = triage.entry, triage.current != nil { return pressThemeEntry(key, entry, triage, world) }
        if let act = TriageAct.act(for: key, keymap) { return perform(act, key, triage) }
        var triage = triage
        switch key {
        case .up, .down:
            let step = key == .up ? -1 : 1
            if triage.advice.twins.count > 1 { triage.chooseTwin(by: step) } else { scroll(&triage, by: step) }
            mode = .triaging(triage)
            return []
        default:
            let here: Set<ActionName> = [.help, .capture]
            guard let action = keymap.action(for: key, in: focus), here.contains(action.name) else {
                return pressAnywhere(key, world) ?? []
            }
            return action.perform(&self, world)
        }
    }

    /// Does one of the acts of sorting.
    mutating func sort(_ act: TriageAct) -> [Effect] {
        guard case .triaging(let triage) = mode else { return [] }
        return perform(act, .insert, triage)
    }

    private mutating func perform(_ act: TriageAct, _ key: Key, _ triage: Triage) -> [Effect] {
        var triage = triage
        switch act {
        case .leave:
            mode = .browsing
            return []
        case .back: return goBack(triage)
        case .scroll:
            let page = TriageView(self, triage, Layout(self).body).shownLines
            scroll(&triage, by: key == .pageUp ? -page : page)
            mode = .triaging(triage)
            return []
        default: break
        }
        guard let id = triage.current, let note = state.contributions[id] else { return [] }
        if let why = ActionTable.readOnly(self) {
            warn(why)
            return []
        }
        // Typing a theme takes its time anyway, and skipping files nothing.
        guard act == .name || act == .skip || !triage.isUnread(at: now) else {
            warn(phrases.justChanged)
            return []
        }
        switch act {
        case .file: return file(id, TriageAct.number(of: key) ?? 0, triage)
        case .name:
            triage.entry = ThemeEntry(captureContext)
            mode = .triaging(triage)
        case .group: return group(note, triage)
        case .skip:
            if triage.skip() { mode = .triaging(triage) } else { say(phrases.noOtherToSkipTo) }
        case .aside: return [.perform(.setAside([id], true))]
        case .kind:
            var chooser = Chooser.kinds(self, [id])
            chooser.over = .triage(triage)
            mode = .choosing(chooser)
        case .edit:
            var entry = LineEntry(.rewrite(id), note.text, isMultiline: true)
            entry.over = .triage(triage)
            mode = .typing(entry)
        case .vote: return [.perform(.vote([id], label: Votes.dots, by: 1))]
        case .leave, .back, .scroll: break
        }
        return []
    }

    private mutating func file(_ id: Contribution.ID, _ number: Int, _ triage: Triage) -> [Effect] {
        guard triage.advice.suggestions.indices.contains(number) else {
            warn(phrases.noSuggestion(number + 1))
            return []
        }
        return [.perform(.file([id], into: [.existing(triage.advice.suggestions[number].theme)]))]
    }

    /// Puts the note, which may be a group, into the group of its twin; where there is none, makes one of the two where the
    /// twin stands. The twin leaves nothing that it is in.
    private mutating func group(_ note: Contribution, _ triage: Triage) -> [Effect] {
        guard let twin = triage.chosenTwin.flatMap({ state.contributions[$0.note] }) else {
            warn(phrases.noTwin)
            return []
        }
        if let around = group(around: twin.id) { return [.perform(.nest([note.id], under: around))] }
        guard note.kind == .group else {
            return [.perform(.group([twin.id, note.id], title: Model.title(of: twin)))]
        }
        let themes = state.themes(of: twin.id).map { ThemeReference.existing($0) }
        let toThere: Command =
            twin.parent.map { .nest([note.id], under: $0) } ?? .file([note.id], into: themes)
        return [.perform(.all([toThere, .nest([twin.id], under: note.id)]))]
    }

    /// The innermost group that a note is, or is in.
    func group(around id: Contribution.ID) -> Contribution.ID? {
        state.branch(of: id).last { $0.kind == .group }?.id
    }

    /// The beginning of a note, as the title of a group.
    private static func title(of note: Contribution) -> String {
        let line = Cleaning.line(note.wording)
        guard line.count > 80 else { return line }
        return line.prefix(80).split(separator: " ").dropLast().joined(separator: " ") + "…"
    }

    private mutating func goBack(_ triage: Triage) -> [Effect] {
        var triage = triage
        guard let step = triage.goBack() else {
            say(phrases.nothingToGoBackTo)
            return []
        }
        mode = .triaging(triage)
        if case .skipped = step { return [] }
        return [.undo]
    }

    /// Does again what one has gone back over.
    private mutating func goOn(_ triage: Triage) -> [Effect] {
        var triage = triage
        let isMore = triage.goOn()
        mode = .triaging(triage)
        return isMore ? [.redo] : []
    }

    /// Notes that a step was done again, so that one can go back over it.
    mutating func noteRedone() {
        guard case .triaging(var triage) = mode else { return }
        triage.hasGoneOn()
        mode = .triaging(triage)
    }

    /// Shows the lines further up or down of a note that is longer than its place.
    private func scroll(_ triage: inout Triage, by step: Int) {
        triage.top = min(max(0, triage.top + step), TriageView(self, triage, Layout(self).body).hiddenLines)
    }

    private mutating func pressThemeEntry(
        _ key: Key, _ entry: ThemeEntry, _ triage: Triage, _ world: World
    ) -> [Effect] {
        var (entry, triage) = (entry, triage)
        switch key {
        case .escape, .control("c"): triage.entry = nil
        case .enter:
            // Nothing typed and nothing chosen is no answer.
            guard !entry.isUntouched else {
                warn(phrases.chooseATheme)
                return []
            }
            guard let target = entry.current?.target, case .theme(let theme) = target, let id = triage.current else {
                warn(entry.candidates.isEmpty ? phrases.nothingFound : phrases.chooseATheme)
                return []
            }
            triage.entry = nil
            mode = .triaging(triage)
            return [.perform(.file([id], into: [theme]))]
        case .up, .backTab:
            entry.move(by: -1)
            triage.entry = entry
        case .down, .tab:
            entry.move(by: 1)
            triage.entry = entry
        case .backspace where entry.field.isEmpty: triage.entry = nil
        default:
            if key.isCommand, let effects = pressAnywhere(key, world) { return effects }
            entry.type(key, captureContext)
            triage.entry = entry
        }
        mode = .triaging(triage)
        return []
    }

    /// What was just done to the note that was shown, remembered so that one can go back to it, and said.
    mutating func noteTriage(_ events: [any Event]) {
        guard case .triaging(var triage) = mode else { return }
        // Into a group that was there it has been said which: what is said here is of a group that the two have made.
        if let twin = triage.chosenTwin.flatMap({ state.contributions[$0.note] }),
            events.contains(where: { ($0 as? ContributionNested)?.id == twin.id })
        {
            let words = PlainConversation.clipped(Cleaning.line(twin.wording), to: 40)
            say(phrases.groupedWith(words, undo: keyHere(of: .undo)))
        }
        triage.note(events)
        mode = .triaging(triage)
    }
}
