import Phrases
import Screen
import Workshop

extension ActionTable {
    /// The agenda and its clocks. Function keys do the same from anywhere, the capture line too; letters with Alt would not
    /// be safe there, for Escape and a letter that arrive together are one.
    static let time: [Action] = [
        Action(.agenda, .time, keys: [.character("t"), .alt("t")], words: { $0.actionAgenda }) { model, _ in
            model.openTimetable()
        },
        Action(
            .clock, .time, keys: [.function(5)], scoped: [.agenda: [.character(" "), .enter]],
            words: { $0.actionClock },
            disabled: { readOnly($0) ?? ($0.clockTarget == nil ? $0.nothingToTime : nil) }
        ) { model, world in model.toggleClock(world) },
        Action(
            .extendClock, .time, keys: [.function(6)], scoped: [.agenda: [.character("+")]],
            words: { $0.actionExtendClock },
            disabled: noClock
        ) { model, world in model.extendClock(by: 1, world) },
        Action(
            .shortenClock, .time, scoped: [.agenda: [.character("-")]], words: { $0.actionShortenClock },
            disabled: { noClock($0) ?? ($0.canBeShortened ? nil : $0.phrases.noTimeToTake) }
        ) { model, world in model.extendClock(by: -1, world) },
        Action(
            .nextPhase, .time, keys: [.function(7)], scoped: [.agenda: [.character("n")]],
            words: { $0.actionNextPhase },
            disabled: { model in
                readOnly(model)
                    ?? (model.nextPhase == nil && model.dial == nil ? model.phrases.noNextPhase : nil)
            }
        ) { model, world in model.goToNextPhase(world) },
        Action(
            .endClock, .time, scoped: [.agenda: [.character("s")]], words: { $0.actionEndClock },
            disabled: { readOnly($0) ?? ($0.dials.isEmpty ? $0.noClockRuns : nil) }
        ) { model, world in model.endClock(world) },
        Action(
            .countdown, .time, keys: [.function(8)], scoped: [.agenda: [.character("m")]],
            words: { $0.actionCountdown },
            disabled: readOnly
        ) { model, _ in model.open(.init(.countdown)) },
        Action(
            .newPhase, .time, scoped: [.agenda: [.character("a")]], words: { $0.actionNewPhase }, disabled: readOnly
        ) { model, _ in model.open(.init(.newPhase(after: model.timetable?.phase(model)?.id))) },
        Action(
            .editPhase, .time, scoped: [.agenda: [.character("e")]], words: { $0.actionEditPhase }, disabled: noPhase
        ) { model, _ in
            _ = model.openTimetable()
            guard let phase = model.timetable?.phase(model) else { return [] }
            return model.open(.init(.editPhase(phase.id), TypedMinutes.text(phase)))
        },
        Action(
            .phaseUp, .time, scoped: [.agenda: [.shiftUp]], words: { $0.actionPhaseUp }, disabled: noPhase
        ) { model, _ in model.timetable == nil ? model.openTimetable() : model.shiftPhase(by: -1) },
        Action(
            .phaseDown, .time, scoped: [.agenda: [.shiftDown]], words: { $0.actionPhaseDown }, disabled: noPhase
        ) { model, _ in model.timetable == nil ? model.openTimetable() : model.shiftPhase(by: 1) },
        Action(
            .setPhaseAside, .time, scoped: [.agenda: [.character("x")]], words: { $0.actionSetPhaseAside },
            disabled: noPhase
        ) { model, _ in
            guard let timetable = model.timetable else { return model.openTimetable() }
            return timetable.phase(model).map { [.perform(.setPhaseAside($0.id, true))] } ?? []
        },
        Action(
            .restorePhases, .time, words: { $0.actionRestorePhases },
            disabled: { readOnly($0) ?? ($0.phasesAside.isEmpty ? $0.phrases.noPhaseAside : nil) }
        ) { model, _ in [.perform(.all(model.phasesAside.map { .setPhaseAside($0.id, false) }))] },
        Action(
            .printDurations, .time, scoped: [.agenda: [.character("p")]], words: { $0.actionPrintDurations },
            disabled: readOnly
        ) { model, _ in [.perform(.printDurations(!model.printsDurations))] },
    ]

    @Sendable private static func noClock(_ model: Model) -> String? {
        readOnly(model)
            ?? (model.timetable == nil
                ? (model.dials.isEmpty ? model.noClockRuns : nil)
                : model.clockTarget == nil ? model.nothingToTime : nil)
    }

    @Sendable private static func noPhase(_ model: Model) -> String? {
        if let why = readOnly(model) { return why }
        if model.state.agenda.isEmpty { return model.nothingToTime }
        return model.timetable.map { $0.phase(model) == nil } ?? false ? model.phrases.noPhaseSelected : nil
    }
}

extension Model {
    fileprivate var nothingToTime: String {
        phrases.nothingToTime(agenda: key(of: .agenda), new: agendaKey(of: .newPhase))
    }

    fileprivate var noClockRuns: String { phrases.noClockRuns(key(of: .clock)) }

    /// The key that an action has inside the agenda.
    private func agendaKey(of name: ActionName) -> String {
        (keymap.keys(of: name, in: .agenda) + keymap.keys(of: name)).first.map { phrases.name(of: $0) }
            ?? key(of: .palette)
    }

    /// Whether there is a minute that could be taken off.
    fileprivate var canBeShortened: Bool {
        switch clockTarget {
        case .timing(let timing): (state.allotted(timing) ?? 0) > 0
        case .phase(let phase): (phase.planned ?? 0) > 1
        case nil: false
        }
    }

    fileprivate var phasesAside: [Phase] { state.phaseOrder.compactMap { state.phases[$0] }.filter(\.isSetAside) }

    /// Whether the compte-rendu tells how long each step took.
    var printsDurations: Bool {
        state.printsDurations ?? (pack?.sections ?? []).contains { $0.section == .agenda && $0.times == .actual }
    }
}
