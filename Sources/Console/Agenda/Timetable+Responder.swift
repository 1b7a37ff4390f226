import Phrases
import Screen
import Workshop

extension Timetable: Responder {
    func press(_ key: Key, _ model: inout Model, _ world: World) -> [Effect] { model.pressTiming(key, self, world) }

    func paste(_ text: String, _ model: inout Model) {
        var timetable = self
        timetable.line?.field.insert(Cleaning.line(text))
        model.mode = .timing(timetable)
    }

    func point(_ event: MouseEvent, _ model: inout Model, _ layout: Layout, _ world: World) -> [Effect] {
        guard line == nil else { return [] }
        var timetable = self
        switch event.action {
        case .wheelUp: timetable.move(by: -1, model)
        case .wheelDown: timetable.move(by: 1, model)
        case .press:
            let row = TimetableView(self, model).row(at: event.position, in: layout.body)
            if let row { timetable.select(row, model) }
        case .release: break
        }
        model.mode = .timing(timetable)
        return []
    }

    func draw(_ model: Model, _ layout: Layout, on grid: inout Grid) {
        TimetableView(self, model).draw(in: layout.body, on: &grid)
    }

    func entry(_ model: Model, width: Int) -> EntryText? {
        guard let line else { return nil }
        let label =
            switch line.purpose {
            case .newPhase: model.phrases.newPhase
            case .editPhase: model.phrases.editPhase
            case .countdown: model.phrases.countdownMinutes
            }
        return EntryText(line.field, label, width: width)
    }

    var takesLetters: Bool { line == nil }

    var scope: KeyScope { line == nil ? .agenda : .panes }

    var hasHelp: Bool { line == nil }

    func hints(_ model: Model) -> [Hint] {
        guard line == nil else { return [.enter(model.phrases.verbKeep, model), .givesUp(model)] }
        let names: [ActionName] =
            row(model) == nil
            ? [.newPhase, .countdown]
            : [.clock, .nextPhase, .extendClock, .newPhase, .editPhase, .countdown, .setPhaseAside]
        return names.compactMap { Hint($0, model) } + [.closes(model)]
    }
}
