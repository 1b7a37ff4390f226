import Phrases
import Screen
import Workshop

extension Model {
    /// The agenda that is open; nil where something else is.
    var timetable: Timetable? {
        get { if case .timing(let timetable) = mode { timetable } else { nil } }
        set { if let newValue { mode = .timing(newValue) } }
    }

    /// Opens the agenda, over the capture line where that is open.
    mutating func openTimetable() -> [Effect] {
        if timetable == nil {
            var timetable = Timetable()
            timetable.isOverCapture = mode == .capturing
            mode = .timing(timetable)
        }
        return []
    }

    /// Opens a line of the agenda, and the agenda with it.
    mutating func open(_ line: Timetable.Line) -> [Effect] {
        let isOpen = timetable != nil
        _ = openTimetable()
        timetable?.line = line
        timetable?.isForOneLine = !isOpen
        return []
    }

    mutating func pressTiming(_ key: Key, _ timetable: Timetable, _ world: World) -> [Effect] {
        if let line = timetable.line { return press(key, on: line, timetable, world) }
        if let action = keymap.action(for: key, in: .agenda) {
            if action.name != .agenda { return action.perform(&self, world) }
            leave(timetable)
            return []
        }
        switch key {
        case .escape, .character("q"): leave(timetable)
        case .up, .character("k"), .backTab: moveInTimetable(by: -1)
        case .down, .character("j"), .tab: moveInTimetable(by: 1)
        case .pageUp: moveInTimetable(by: -8)
        case .pageDown: moveInTimetable(by: 8)
        case .home: moveInTimetable(by: -10_000)
        case .end: moveInTimetable(by: 10_000)
        // A number is minutes.
        case .character(let digit) where ("1"..."9").contains(digit):
            if let why = ActionTable.readOnly(self) { warn(why) } else { return open(.init(.countdown, String(digit))) }
        default: break
        }
        return []
    }

    private mutating func moveInTimetable(by steps: Int) {
        guard var timetable else { return }
        timetable.move(by: steps, self)
        self.timetable = timetable
    }

    private mutating func selectInTimetable(_ phase: Phase.ID) {
        guard var timetable else { return }
        timetable.select(.phase(phase), self)
        self.timetable = timetable
    }

    private mutating func leave(_ timetable: Timetable) { mode = timetable.isOverCapture ? .capturing : .browsing }

    private mutating func press(
        _ key: Key, on line: Timetable.Line, _ timetable: Timetable, _ world: World
    ) -> [Effect] {
        var line = line
        switch key {
        case .escape:
            self.timetable?.line = nil
            if timetable.isForOneLine { leave(timetable) }
            return []
        case .enter:
            guard !line.field.text.allSatisfy(\.isWhitespace) else {
                self.timetable?.line = nil
                if timetable.isForOneLine { leave(timetable) }
                return []
            }
            guard let command = command(for: line, at: world.now) else {
                warn(phrases.notMinutes)
                return []
            }
            // After a step comes the next one.
            if case .newPhase = line.purpose {
                self.timetable?.line = .init(line.purpose)
            } else {
                self.timetable?.line = nil
                if timetable.isForOneLine { leave(timetable) }
            }
            return [.perform(command)]
        default:
            if let effects = pressAnywhere(key, world) { return effects }
            _ = line.field.handle(key)
            self.timetable?.line = line
            return []
        }
    }

    private func command(for line: Timetable.Line, at now: Int64) -> Command? {
        let text = line.field.text
        switch line.purpose {
        case .countdown:
            return TypedMinutes.read(text).map { .time(.countDown(minutes: $0, on: device), at: now) }
        case .newPhase(let after):
            let step = TypedMinutes.step(text)
            return .addPhase(title: step.title, minutes: step.minutes, place: after.map { .after($0) } ?? .last)
        case .editPhase(let id):
            let step = TypedMinutes.step(text)
            return .changePhase(id, title: step.title, minutes: step.minutes)
        }
    }

    // MARK: What is done to the clocks

    /// What the keys of the clock are about.
    enum ClockTarget: Hashable {
        case timing(Timing)
        case phase(Phase)
    }

    /// In the agenda what is selected there; elsewhere the clock that is shown, or the step that comes next.
    var clockTarget: ClockTarget? {
        guard let timetable else {
            return dials.first.map { .timing($0.timing) } ?? nextPhase.map { .phase($0) }
        }
        switch timetable.row(self) {
        case .countdown: return countdown.map { .timing($0.timing) }
        case .phase(let id):
            if let dial, dial.timing.phase == id { return .timing(dial.timing) }
            return state.phases[id].map { .phase($0) }
        case nil: return nil
        }
    }

    func toggleClock(_ world: World) -> [Effect] {
        switch clockTarget {
        case .timing(let timing):
            [.perform(.time(timing.paused == nil ? .pause(timing.id) : .resume(timing.id), at: world.now))]
        case .phase(let phase): [.perform(.time(.start(phase.id, on: clockOwner), at: world.now))]
        case nil: []
        }
    }

    /// A minute more or less: of the clock, else of what is planned.
    func extendClock(by minutes: Int, _ world: World) -> [Effect] {
        switch clockTarget {
        case .timing(let timing):
            // Where nothing was planned, a minute more is one from now.
            let elapsed = dials.first { $0.timing.id == timing.id }?.elapsed ?? 0
            let already = state.allotted(timing) == nil && minutes > 0 ? elapsed / 60 : 0
            return [.perform(.time(.extend(timing.id, minutes: already + minutes), at: world.now))]
        case .phase(let phase):
            let planned = min(max((phase.planned ?? 0) + minutes, 1), TypedMinutes.range.upperBound)
            return [.perform(.changePhase(phase.id, title: phase.title, minutes: planned))]
        case nil: return []
        }
    }

    /// Ends the step that is timed, and starts the one after it.
    func goToNextPhase(_ world: World) -> [Effect] {
        if let next = nextPhase { return [.perform(.time(.start(next.id, on: clockOwner), at: world.now))] }
        return dial.map { [.perform(.time(.end($0.timing.id), at: world.now))] } ?? []
    }

    func endClock(_ world: World) -> [Effect] {
        // In the agenda, where each has its row, that of the countdown ends the countdown.
        let timing: Timing? =
            if timetable == nil {
                dials.first?.timing
            } else if case .timing(let selected) = clockTarget {
                selected
            } else {
                dials.last?.timing
            }
        return timing.map { [.perform(.time(.end($0.id), at: world.now))] } ?? []
    }

    mutating func shiftPhase(by step: Int) -> [Effect] {
        let agenda = state.agenda
        guard let phase = timetable?.phase(self), let index = agenda.firstIndex(where: { $0.id == phase.id }) else {
            return []
        }
        selectInTimetable(phase.id)
        let other = index + step
        guard agenda.indices.contains(other) else { return [] }
        let place: Place<Phase> =
            step > 0 ? .after(agenda[other].id) : other == 0 ? .first : .after(agenda[other - 1].id)
        return [.perform(.movePhase(phase.id, place))]
    }

    // MARK: What became of it

    /// Follows in the agenda what was done, and says what a reader could miss.
    mutating func followAgenda(_ events: [any Event]) {
        guard let sentence = agendaNews(events) else { return }
        if !sentence.isEmpty { say(sentence) }
    }

    private mutating func agendaNews(_ events: [any Event]) -> String? {
        for event in events.reversed() {
            switch event {
            case let event as PhaseAdded:
                selectInTimetable(event.id)
                if case .newPhase = timetable?.line?.purpose { timetable?.line = .init(.newPhase(after: event.id)) }
                return ""
            case let event as PhaseChanged where event.isSetAside == .set(true):
                return phrases.phaseSetAside(state.phases[event.id]?.title ?? "", undo: keyHere(of: .undo))
            case let event as TimingStarted: return news(of: event)
            case let event as TimingExtended:
                guard let timing = state.timings[event.id], let allotted = state.allotted(timing) else { return "" }
                return phrases.clockExtended(title(of: timing), allotted, undo: keyHere(of: .undo))
            case let event as TimingChanged:
                guard let timing = state.timings[event.id] else { return "" }
                if timing.ended != nil { return ended(timing) }
                // Of two clocks that are shown, the key was about one.
                guard dials.count > 1 else { return "" }
                return timing.isPaused ? phrases.clockPaused(title(of: timing)) : phrases.clockGoesOn(title(of: timing))
            case let event as DurationsPrinted:
                return event.isOn == .set(true) ? phrases.durationsPrinted : phrases.durationsNotPrinted
            default: continue
            }
        }
        return nil
    }

    private mutating func news(of event: TimingStarted) -> String {
        guard let timing = state.timings[event.id] else { return "" }
        if let phase = timing.phase { selectInTimetable(phase) }
        let before = state.timed.last {
            $0.id != timing.id && $0.device == timing.device && $0.ended == timing.started
                && $0.isCountdown == timing.isCountdown
        }
        guard let before, !before.isCountdown else { return "" }
        return ended(before)
    }

    /// How long something took.
    private func ended(_ timing: Timing) -> String {
        guard !timing.isCountdown else { return "" }
        let length = timing.phase.flatMap { state.spent(on: $0, at: timing.table) }
        let took = phrases.minutes(State.minutes(length ?? timing.elapsed(at: timing.started)))
        let planned = timing.phase.flatMap { state.phases[$0]?.planned }
        return phrases.phaseEnded(
            title(of: timing), took, planned: planned.map(phrases.minutes), undo: keyHere(of: .undo))
    }

    private func title(of timing: Timing) -> String {
        timing.phase.map { state.phases[$0]?.title ?? "" } ?? phrases.countdownTitle
    }
}
