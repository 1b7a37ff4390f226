import Phrases
import Screen
import Workshop

extension ActionTable {
    /// Those without a pane have their keys where the floor is shown.
    static let floor: [Action] = [
        Action(
            .askFloor, .floor, keys: [.character("f")], words: { $0.actionAskFloor },
            disabled: { readOnly($0) ?? ($0.state.isClosed ? $0.phrases.alreadyClosed : nil) }
        ) { model, world in
            switch model.mode {
            case .floor(let panel): model.mode = .naming(NameEntry(.floor, over: .floor(panel)))
            case .capturing: model.mode = .naming(NameEntry(.floor, over: .capture))
            default:
                // Of somebody who is selected it is one key, and the same one takes it back.
                guard model.focus == .people, let person = model.selectedPerson else {
                    model.mode = .naming(NameEntry(.floor))
                    return []
                }
                if let turn = model.state.waiting(person.id, at: model.table) {
                    return [.perform(.floor(.withdraw(turn.id)))]
                }
                return model.askForFloor(person, world)
            }
            return []
        },
        Action(.showFloor, .floor, keys: [.character("F")], words: { $0.actionShowFloor }) { model, _ in
            model.mode = .floor(FloorPanel())
            return []
        },
        Action(
            .giveFloor, .floor, keys: [.character("P")], words: { $0.actionGiveFloor },
            disabled: { model in
                let hasWork = model.speakingTurn != nil || !model.queue.isEmpty
                return readOnly(model) ?? (hasWork ? nil : model.phrases.nobodyWaits)
            }
        ) { model, world in model.giveFloor(model.queue.first, world) },
        Action(
            .endTurn, .floor, keys: [.character(" ")], panes: [], words: { $0.actionEndTurn },
            disabled: { model in
                readOnly(model) ?? (model.speakingTurn == nil ? model.phrases.nobodySpeaks : nil)
            }
        ) { model, world in model.endTurn(world) },
        Action(
            .withdrawTurn, .floor, keys: [.character("x")], panes: [], words: { $0.actionWithdrawTurn },
            disabled: noTurn
        ) { model, _ in model.selectedTurn.map { [.perform(.floor(.withdraw($0.id)))] } ?? [] },
        Action(
            .turnUp, .floor, keys: [.shiftUp], panes: [], words: { $0.actionTurnUp }, disabled: noTurn
        ) { model, _ in model.shiftTurn(by: -1) },
        Action(
            .turnDown, .floor, keys: [.shiftDown], panes: [], words: { $0.actionTurnDown }, disabled: noTurn
        ) { model, _ in model.shiftTurn(by: 1) },
    ]

    @Sendable static func noTurn(_ model: Model) -> String? {
        readOnly(model) ?? (model.selectedTurn == nil ? model.phrases.noTurnSelected : nil)
    }
}
