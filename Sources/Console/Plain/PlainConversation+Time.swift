import Phrases
import Screen
import Workshop

/// The clocks and the floor.
extension PlainConversation {
    /// The interface's model of the same moment: what keys do to the clocks and the floor, words do alike.
    var model: Model {
        var model = Model(
            state: state, device: device, pack: pack, phrases: phrases, size: Size(width: 80, height: 24),
            today: world.today, now: world.now)
        model.hour = world.hour
        return model
    }

    // MARK: Time

    /// `:temps` tells; with a word behind it, it does: `lancer`, `pause`, `suivant`, `fin`, `+5`, `5`.
    mutating func time(_ words: String) -> [PlainReply] {
        guard !words.isEmpty else { return tellTime() }
        if case .readOnly(let why) = saving { return [.say(why)] }
        let model = model
        let key = Folded.key(words)
        func isMeant(_ name: String) -> Bool {
            Language.allCases.contains { Phrases($0).plainTimeWords(name).map(Folded.key).contains(key) }
        }
        let effects: [Effect]
        if isMeant("start") || isMeant("pause") {
            let isRunning = model.dials.first?.isRunning ?? false
            guard isRunning == isMeant("pause") else {
                return [.say(isRunning ? phrases.plainRunsAlready : phrases.plainNothingRuns)]
            }
            guard model.clockTarget != nil else { return [.say(phrases.plainNothingToTime)] }
            effects = model.toggleClock(world)
        } else if isMeant("next") {
            guard model.nextPhase != nil || model.dial != nil else { return [.say(phrases.noNextPhase)] }
            effects = model.goToNextPhase(world)
        } else if isMeant("end") {
            guard !model.dials.isEmpty else { return [.say(phrases.plainNothingRuns)] }
            effects = model.endClock(world)
        } else if let sign = words.first, "+-−".contains(sign),
            let minutes = TypedMinutes.read(String(words.dropFirst()))
        {
            guard !model.dials.isEmpty else { return [.say(phrases.plainNothingRuns)] }
            effects = model.extendClock(by: sign == "+" ? minutes : -minutes, world)
        } else if let minutes = TypedMinutes.read(words) {
            effects = [.perform(.time(.countDown(minutes: minutes, on: device), at: world.now))]
        } else {
            return [.say(phrases.plainWhat("time"))]
        }
        return effects.flatMap { ask(for: .clock, $0) }
    }

    /// The hour, what runs, where the agenda is, and when the session ends if it goes on so.
    private func tellTime() -> [PlainReply] {
        let model = model
        let clocks = model.dials.map { tell($0) }
        let course = Course(model).map { phrases.course($0) } ?? ""
        let steps = state.agenda.enumerated().map { index, phase in
            let planned = phase.planned.map { phrases.plainPlanned(phrases.hours($0)) } ?? ""
            let progress: String? =
                if model.dial?.timing.phase == phase.id {
                    phrases.plainCurrent
                } else if let spent = state.spent(on: phase.id, at: state.tables[device]) {
                    phrases.plainElapsed(phrases.hours(State.minutes(spent)), isOver: true)
                } else {
                    nil
                }
            return "\(index + 1). "
                + [phase.title, planned, progress ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
        }
        return ([phrases.plainHour(world.hour)] + clocks + [course].filter { !$0.isEmpty } + steps).map { .say($0) }
    }

    /// A clock in a sentence: what it times, for how long, what is left.
    func tell(_ dial: Dial) -> String {
        let title = dial.title.isEmpty ? phrases.countdownTitle : dial.title
        let elapsed = phrases.hours(dial.elapsed / 60)
        var parts = [dial.isRunning ? phrases.plainElapsed(elapsed, isOver: false) : phrases.paused]
        if let left = dial.left {
            let minutes = phrases.hours((abs(left) + 59) / 60)
            parts.append(left >= 0 ? phrases.clockLeft(minutes) : phrases.plainOver(minutes))
        }
        return phrases.labelled(title, parts.joined(separator: ", ")) + "."
    }

    /// What became of the clocks.
    func confirmClock(_ events: [any Event]) -> [String] {
        let model = model
        let over = events.compactMap { ($0 as? TimingChanged)?.id }.compactMap { state.timings[$0] }
            .filter { $0.ended != nil }
        let ended = over.map { timing in
            let title = timing.phase.map { state.phases[$0]?.title ?? "" } ?? phrases.countdownTitle
            let took = phrases.hours(State.minutes(timing.elapsed(at: world.now)))
            return phrases.labelled(title, phrases.plainElapsed(took, isOver: true)) + "."
        }
        return ended + model.dials.map { tell($0) }
    }

    // MARK: The floor

    /// `:parole` tells; a name asks for the floor, `suivant` gives it, `fin` takes it back.
    mutating func floor(_ words: String) -> [PlainReply] {
        guard !words.isEmpty else { return tellFloor() }
        if case .readOnly(let why) = saving { return [.say(why)] }
        let key = Folded.key(words)
        func isMeant(_ name: String) -> Bool {
            Language.allCases.contains { Phrases($0).plainTimeWords(name).map(Folded.key).contains(key) }
        }
        var model = model
        if isMeant("next") {
            let effects = model.giveFloor(model.queue.first, world)
            return effects.isEmpty ? [.say(phrases.nobodyWaits)] : effects.flatMap { ask(for: .floor, $0) }
        }
        if isMeant("end") {
            let effects = model.endTurn(world)
            return effects.isEmpty ? [.say(phrases.nobodySpeaks)] : effects.flatMap { ask(for: .floor, $0) }
        }
        return person(called: words, .floor)
    }

    private func tellFloor() -> [PlainReply] {
        let model = model
        let name = { (turn: Turn) in state.speaker(of: turn)?.name ?? "" }
        let speaking = model.speakingTurn.map { phrases.hasFloor(name($0)) } ?? phrases.nobodySpeaks
        let waiting = model.queue.map(name)
        return [
            .say(speaking),
            .say(waiting.isEmpty ? phrases.nobodyWaits : phrases.plainWait(waiting.joined(separator: ", "))),
        ]
    }
}
