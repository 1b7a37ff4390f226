import Phrases
import Workshop

extension Model {
    /// Ends what goes on, closes the session and has the compte-rendu written; one that is closed already is only written anew.
    func close(_ world: World) -> [Effect] { endTurn(world) + [.close] }

    /// This table has finished: its clocks and its floor end, and the session goes on for the others.
    mutating func closeTable(_ world: World) -> [Effect] {
        guard let table else { return [] }
        let clocks = state.timed.filter { $0.ended == nil && ($0.table == table || $0.device == device) }
        let turns = state.queue(at: table).map { Command.floor(.withdraw($0.id)) }
        let said = phrases.tableClosed(state.themes[table]?.shortTitle ?? "")
        let commands = clocks.map { Command.time(.end($0.id), at: world.now) } + turns
        let effects = endTurn(world) + (commands.isEmpty ? [] : [.perform(.all(commands))])
        if effects.isEmpty { say(said) } else { answered = said }
        return effects
    }

    /// Notes that the compte-rendu which was written does not have everything any more, and says so.
    mutating func noteStaleness(_ events: [any Event]) {
        let isContent = events.contains { event in
            switch event {
            case is SessionClosed, is SessionReopened, is ReportValidated, is DeviceLabelled, is DeviceSeated,
                is TimingStarted, is TimingChanged, is TimingExtended:
                false
            default: true
            }
        }
        guard state.isClosed, isContent else { return }
        (isReportStale, knowsOfStaleness) = (true, false)
        sayAlso(staleness())
    }

    /// Likewise for what was undone or redone: it may be as it was written again.
    mutating func noteStep(from before: State) {
        if before.isClosed, state.isClosed, let reported, state.isReported(as: reported) {
            isReportStale = false
        } else {
            noteChange(from: before)
        }
    }

    /// Likewise for what came from elsewhere.
    mutating func noteChange(from before: State) {
        guard before.isClosed, state.isClosed else { return }
        (isReportStale, knowsOfStaleness) = (true, false)
        sayAlso(staleness())
    }

    /// Likewise for what was noted before the session was opened this time.
    mutating func compared(_ state: State, isBehind: Bool) {
        guard isBehind else {
            reported = state
            return
        }
        guard self.state.isClosed, !isReportStale else { return }
        (isReportStale, knowsOfStaleness) = (true, false)
        sayAlso(staleness())
    }

    /// That the compte-rendu which was written lacks something, and how to write it again; nil where it lacks nothing.
    func staleness(onQuitting isQuitting: Bool = false) -> String? {
        guard isReportStale, state.isClosed else { return nil }
        let name = phrases.actionCompileAnew.sentence
        return isQuitting
            ? phrases.staleOnQuitting(name, palette: key(of: .palette), quit: key(of: .quit))
            : phrases.staleReport(name, palette: paletteFromHere)
    }

    /// How to open the list of all that can be done from where one is: from the capture line it takes Escape first.
    var paletteFromHere: String {
        mode == .capturing ? phrases.escapeThen(key(of: .palette)) : key(of: .palette)
    }

    /// Says a sentence behind what was said already.
    mutating func sayAlso(_ sentence: String?) {
        guard let sentence else { return }
        let before = flash.map { $0.text + " " } ?? ""
        flash = Flash(text: before + sentence, isWarning: true)
    }
}
